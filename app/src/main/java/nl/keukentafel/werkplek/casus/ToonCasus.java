package nl.keukentafel.werkplek.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casusbeeld;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.Casusinzage.Antwoord;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/**
 * Reads the casus page from the rooms: one statement for each room, and one for all names. With the
 * session, the gemeente and the line in the logbook that makes ten.
 */
@UseCase
public class ToonCasus {
  private final Casusinzage inzage;
  private final Casusdelen delen;
  private final Namenboek namenboek;
  private final Teams teams;
  private final Clock klok;

  ToonCasus(Casusinzage inzage, Casusdelen delen, Namenboek namenboek, Teams teams, Clock klok) {
    this.inzage = inzage;
    this.delen = delen;
    this.namenboek = namenboek;
    this.teams = teams;
    this.klok = klok;
  }

  /** What the page shows. */
  public sealed interface Beeld {
    /** The casus, as far as this person may see it. */
    record Gezien(Casusbeeld casus, Casusdelen.Delen delen, Namen namen, LocalDate vandaag)
        implements Beeld {}

    /** There is a casus, this team has it, ring them. */
    record Bel(Optional<Teams.Team> team, @Nullable String casushouder) implements Beeld {}

    /** Not there for this person. */
    record Onbekend() implements Beeld {}
  }

  /**
   * Reads the page.
   *
   * @param journaalVanaf how many of the newest entries to skip
   */
  public Beeld toon(CasusId id, int journaalVanaf, Gebruiker wie) {
    return switch (inzage.zie(id, wie, journaalVanaf)) {
      case Antwoord.Gezien(Casusbeeld beeld) -> gezien(beeld, wie);
      case Antwoord.Bel(TeamId team, @Nullable MedewerkerId houder) ->
          new Beeld.Bel(
              teams.find(team), houder == null ? null : teams.namen(List.of(houder)).get(houder));
      case Antwoord.Onbekend onbekend -> new Beeld.Onbekend();
    };
  }

  private Beeld gezien(Casusbeeld beeld, Gebruiker wie) {
    LocalDate vandaag = LocalDate.now(klok);
    Casusdelen.Delen gelezen = delen.lees(beeld, wie, vandaag);
    return new Beeld.Gezien(beeld, gelezen, namenboek.zoek(wieErOpStaan(beeld, gelezen)), vandaag);
  }

  /** Everybody and everything that the page names by an id. */
  private static Set<UUID> wieErOpStaan(Casusbeeld beeld, Casusdelen.Delen delen) {
    Set<UUID> ids = new HashSet<>();
    Casusverloop verloop = beeld.verloop();
    verloop.houders().forEach(houder -> ids.add(houder.medewerker().waarde()));
    verloop.wissels().forEach(wissel -> ids.add(wissel.door().waarde()));
    verloop.teamsNu().forEach(deel -> ids.add(deel.team().waarde()));
    verloop.regieNu().ifPresent(regie -> ids.add(regie.houder()));
    beeld.journaal().forEach(regel -> ids.add(regel.door().waarde()));
    delen.strook().door().forEach(meter -> ids.add(meter.waarde()));
    delen.inzet().organisaties().forEach(organisatie -> ids.add(organisatie.waarde()));
    return ids;
  }
}
