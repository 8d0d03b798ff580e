package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusToegewezen;
import nl.keukentafel.casus.FaseGewisseld;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.AangemeldeCasus;
import nl.keukentafel.casus.model.CasusInVraagverheldering;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.casus.store.AandachtStore;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when somebody becomes casushouder; the same whether at opname or from the list. */
@Component
class Casusoverdracht {
  private final CasusStore casussen;
  private final AandachtStore aandacht;
  private final Inrichtingen inrichtingen;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  Casusoverdracht(
      CasusStore casussen,
      AandachtStore aandacht,
      Inrichtingen inrichtingen,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.casussen = casussen;
    this.aandacht = aandacht;
    this.inrichtingen = inrichtingen;
    this.nieuws = nieuws;
    this.klok = klok;
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
    casussen.wisselHouder(id, houder, nu, reden, door.medewerker());
    eersteRegie(casus.gegevens().leidendTeam(), id, houder, nu, reden, door);
    if (!houder.equals(door.medewerker())) {
      aandacht.vraag(id, Aandacht.Soort.TOEGEWEZEN, reden, nu, door.medewerker());
    }
    nieuws.publishEvent(new CasusToegewezen(id, houder, door.medewerker()));
    nieuws.publishEvent(new FaseGewisseld(id, casus.fase(), wordt.fase()));
    return true;
  }

  /** The casushouder, or the team where its inrichting gives the regie to the team (001 §4.2.1). */
  private void eersteRegie(
      TeamId team, CasusId casus, MedewerkerId houder, Instant nu, String reden, Gebruiker door) {
    Regiehouder regie =
        inrichtingen
            .geldig(team, LocalDate.ofInstant(nu, klok.getZone()))
            .inrichting()
            .regieNaInschakelen(Tweedelijnsvorm.INSCHAKELEN_MET_REGIE);
    boolean vanTeam = regie == Regiehouder.TEAM;
    Regievorm vorm = vanTeam ? Regievorm.TEAM : Regievorm.TEAMLID;
    UUID wie = vanTeam ? team.waarde() : houder.waarde();
    casussen.wisselRegie(casus, vorm, wie, nu, reden, door.medewerker());
  }
}
