package nl.keukentafel.casus.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.model.Nazorgmomenten;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.model.Taakinhoud;
import nl.keukentafel.casus.store.AandachtStore;
import nl.keukentafel.casus.store.RolStore;
import nl.keukentafel.casus.store.TaakStore;
import nl.keukentafel.casus.store.WaarneemStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Wet;
import org.springframework.stereotype.Component;

/** What comes with a step: contact moments of nazorg, regie that ends or begins again. */
@Component
class Stapgevolgen {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final RolStore rollen;
  private final TaakStore taken;
  private final WaarneemStore waarnemingen;
  private final EersteRegie eersteRegie;
  private final AandachtStore aandacht;
  private final Inrichtingen inrichtingen;

  Stapgevolgen(
      RolStore rollen,
      TaakStore taken,
      WaarneemStore waarnemingen,
      EersteRegie eersteRegie,
      AandachtStore aandacht,
      Inrichtingen inrichtingen) {
    this.rollen = rollen;
    this.taken = taken;
    this.waarnemingen = waarnemingen;
    this.eersteRegie = eersteRegie;
    this.aandacht = aandacht;
    this.inrichtingen = inrichtingen;
  }

  void van(Levensstap stap, Casus was, Casus wordt, String reden, Instant nu, MedewerkerId door) {
    CasusId id = was.gegevens().id();
    if (was.fase() == Fase.NAZORG && wordt.fase() != Fase.NAZORG) {
      taken.vervalNazorg(id, reden, door, nu);
    }
    switch (stap) {
      case NAZORG -> planNazorg(wordt, nu, door);
      case AFSLUITEN -> {
        rust(id, nu);
        rollen.beeindigHouder(id, nu);
      }
      case SLAPEN -> rust(id, nu);
      case WEKKEN -> begintOpnieuw(wordt, Aandacht.Soort.GEWEKT, reden, nu, door);
      case HEROPENEN -> {
        MedewerkerId houder = wordt.casushouder();
        if (houder != null) {
          rollen.wisselHouder(id, houder, nu, reden, door);
        }
        begintOpnieuw(wordt, Aandacht.Soort.HEROPEND, reden, nu, door);
      }
      case NAAR_VRAAGVERHELDERING, NAAR_PLAN, NAAR_UITVOERING, AFSCHALEN, OPSCHALEN -> {}
    }
  }

  private void rust(CasusId casus, Instant nu) {
    rollen.beeindigRegie(casus, nu);
    waarnemingen.beeindig(casus, nu);
  }

  private void begintOpnieuw(
      Casus casus, Aandacht.Soort bericht, String reden, Instant nu, MedewerkerId door) {
    Casusgegevens gegevens = casus.gegevens();
    MedewerkerId houder = casus.casushouder();
    if (houder != null) {
      eersteRegie.geef(gegevens.leidendTeam(), gegevens.id(), houder, nu, reden, door);
      if (!houder.equals(door)) {
        aandacht.vraag(gegevens.id(), bericht, reden, nu, door);
      }
    }
  }

  /** The design says how long; the moments become work of the casushouder (1-domein: nazorg). */
  private void planNazorg(Casus casus, Instant nu, MedewerkerId door) {
    Casusgegevens gegevens = casus.gegevens();
    MedewerkerId houder = casus.casushouder();
    if (houder == null) {
      return;
    }
    LocalDate vandaag = LocalDate.ofInstant(nu, NEDERLAND);
    int weken =
        inrichtingen.geldig(gegevens.leidendTeam(), vandaag).inrichting().eindeMet().nazorgWeken();
    Wet wet = gegevens.wetten().size() == 1 ? gegevens.wetten().iterator().next() : Wet.ALGEMEEN;
    for (LocalDate dag : Nazorgmomenten.vanaf(vandaag, weken)) {
      taken.voegToe(
          new TaakStore.Nieuw(
              gegevens.id(), Taak.Soort.NAZORG, new Taakinhoud("", wet, null, false), houder, dag),
          door,
          nu);
    }
  }
}
