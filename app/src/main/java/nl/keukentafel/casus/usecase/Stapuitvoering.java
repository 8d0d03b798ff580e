package nl.keukentafel.casus.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Levensloop;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import org.springframework.stereotype.Component;

/** Does what the team agreed to. */
@Component
class Stapuitvoering {
  private final Stapbeoordeling beoordeling;
  private final Fasestap fasestap;
  private final Teamdeelname teams;
  private final Casusoverdracht overdracht;
  private final Heropening houders;

  Stapuitvoering(
      Stapbeoordeling beoordeling,
      Fasestap fasestap,
      Teamdeelname teams,
      Casusoverdracht overdracht,
      Heropening houders) {
    this.beoordeling = beoordeling;
    this.fasestap = fasestap;
    this.teams = teams;
    this.overdracht = overdracht;
    this.houders = houders;
  }

  /** False when it cannot be done as asked any more: something is open, somebody has left. */
  boolean voerUit(Casus casus, Stapvraag vraag, TeambesluitId teambesluit, MedewerkerId door) {
    Stapvraag.Inhoud inhoud = vraag.inhoud();
    return switch (inhoud.soort()) {
      case AFSLUITEN -> zet(Levensstap.AFSLUITEN, casus, inhoud, teambesluit, door);
      case SLAPEN -> zet(Levensstap.SLAPEN, casus, inhoud, teambesluit, door);
      case OPSCHALEN ->
          zet(Levensstap.OPSCHALEN, casus, inhoud, teambesluit, door)
              && (inhoud.naar() == null || voegTeamToe(casus, inhoud, door));
      case TEAM_ERBIJ -> voegTeamToe(casus, inhoud, door);
      case OVERDRAGEN -> draagOver(casus, inhoud, door);
    };
  }

  private boolean zet(
      Levensstap stap,
      Casus casus,
      Stapvraag.Inhoud inhoud,
      TeambesluitId teambesluit,
      MedewerkerId door) {
    Optional<Casus> wordt = Levensloop.na(casus, stap, casus.casushouder());
    return wordt.isPresent()
        && beoordeling.bezwaren(casus, stap).isEmpty()
        && fasestap.zet(stap, casus, wordt.get(), inhoud.reden(), teambesluit, door);
  }

  private boolean voegTeamToe(Casus casus, Stapvraag.Inhoud inhoud, MedewerkerId door) {
    UUID team = inhoud.naar();
    Teamrol rol = inhoud.rol();
    if (team == null || rol == null) {
      return false;
    }
    // A team that joined meanwhile is there already: that is what was asked.
    teams.voegToe(
        casus.gegevens().id(), new TeamId(team), rol, inhoud.leefgebieden(), inhoud.reden(), door);
    return true;
  }

  private boolean draagOver(Casus casus, Stapvraag.Inhoud inhoud, MedewerkerId door) {
    UUID wie = inhoud.naar();
    if (wie == null) {
      return false;
    }
    MedewerkerId naar = new MedewerkerId(wie);
    return houders.houder(casus.gegevens().leidendTeam(), naar) instanceof Heropening.Houder.Kan
        && overdracht.draagOver(casus, naar, inhoud.reden(), Aandacht.Soort.OVERGEDRAGEN, door);
  }
}
