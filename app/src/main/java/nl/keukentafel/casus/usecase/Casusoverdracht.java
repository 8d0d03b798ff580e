package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusToegewezen;
import nl.keukentafel.casus.FaseGewisseld;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.AangemeldeCasus;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.CasusInVraagverheldering;
import nl.keukentafel.casus.store.AandachtStore;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.RolStore;
import nl.keukentafel.casus.store.TaakStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when somebody becomes casushouder: at opname, from the list, or after another. */
@Component
class Casusoverdracht {
  private final CasusStore casussen;
  private final RolStore rollen;
  private final EersteRegie eersteRegie;
  private final TaakStore taken;
  private final AandachtStore aandacht;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  Casusoverdracht(
      CasusStore casussen,
      RolStore rollen,
      EersteRegie eersteRegie,
      TaakStore taken,
      AandachtStore aandacht,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.casussen = casussen;
    this.rollen = rollen;
    this.eersteRegie = eersteRegie;
    this.taken = taken;
    this.aandacht = aandacht;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /** The team that leads from the beginning. */
  void begint(CasusId casus, TeamId team, List<String> leefgebieden, LocalDate van) {
    rollen.begintLeidend(casus, team, leefgebieden, van);
  }

  /**
   * Makes somebody casushouder and begins vraagverheldering, with the first regie. The clocks run
   * on: from now on they are work of the casushouder, who finds the casus among what waits.
   *
   * @return false when somebody else changed the casus meanwhile
   */
  boolean wijsToe(
      AangemeldeCasus casus,
      MedewerkerId houder,
      String reden,
      @Nullable TeambesluitId teambesluit,
      Gebruiker door) {
    Instant nu = klok.instant();
    CasusId id = casus.gegevens().id();
    CasusInVraagverheldering wordt = casus.wijsToeAan(houder);
    if (!casussen.wissel(casus, wordt, nu, door.medewerker(), reden, teambesluit)) {
      return false;
    }
    rollen.wisselHouder(id, houder, nu, reden, door.medewerker());
    eersteRegie.geef(casus.gegevens().leidendTeam(), id, houder, nu, reden, door.medewerker());
    if (!houder.equals(door.medewerker())) {
      aandacht.vraag(id, Aandacht.Soort.TOEGEWEZEN, reden, nu, door.medewerker());
    }
    nieuws.publishEvent(new CasusToegewezen(id, houder, door.medewerker()));
    nieuws.publishEvent(new FaseGewisseld(id, casus.fase(), wordt.fase()));
    return true;
  }

  /**
   * Gives a casus on which is worked, or that sleeps, another casushouder. The regie goes along
   * when the casushouder held it; open tasks of the one go to the other; the receiver hears it.
   *
   * @param bericht what the receiver finds among what waits
   * @return false when somebody else changed the casus meanwhile
   */
  boolean draagOver(
      Casus casus, MedewerkerId naar, String reden, Aandacht.Soort bericht, MedewerkerId door) {
    Instant nu = klok.instant();
    CasusId id = casus.gegevens().id();
    MedewerkerId van = casus.casushouder();
    if (van == null || !casussen.wisselCasushouder(casus, naar)) {
      return false;
    }
    rollen.wisselHouder(id, naar, nu, reden, door);
    rollen.regieGaatMee(id, van, naar, nu, reden, door);
    taken.draagOver(id, van, naar, door, nu);
    if (!naar.equals(door)) {
      aandacht.vraag(id, bericht, reden, nu, door);
    }
    nieuws.publishEvent(new CasusToegewezen(id, naar, door));
    return true;
  }
}
