package nl.keukentafel.toestemming.usecase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.team.Teams;
import nl.keukentafel.toestemming.model.Noodinzage;
import nl.keukentafel.toestemming.store.NoodinzageStore;

/**
 * Shows looks in an emergency to who is told of them: a teamleider those in casussen of the own
 * teams, the privacy officer all of the gemeente; and records what they think of it.
 */
@UseCase
public class BekijkNoodinzages {

  /** Key in the logbook, of seeing the list. */
  public static final String LOGT = "toestemming.noodinzages.inzien";

  /** Key in the logbook, of the judgement. */
  public static final String LOGT_OORDEEL = "toestemming.noodinzages.beoordelen";

  private final NoodinzageStore noodinzages;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;

  BekijkNoodinzages(NoodinzageStore noodinzages, Teams teams, Verwerkingenlogboek logboek) {
    this.noodinzages = noodinzages;
    this.teams = teams;
    this.logboek = logboek;
  }

  /** What there is to look at, and the names of those who are in it. */
  public record Lijst(List<Noodinzage> alle, Map<MedewerkerId, String> namen) {
    /** Keeps its own copies. */
    public Lijst {
      alle = List.copyOf(alle);
      namen = Map.copyOf(namen);
    }
  }

  /** The list for this person; logged. */
  public Lijst toon(Gebruiker wie) {
    logboek.schrijf(Verwerking.van(Handeling.INZIEN, LOGT));
    List<Noodinzage> alle = van(wie);
    Set<MedewerkerId> wieDan = new LinkedHashSet<>();
    alle.forEach(een -> {
      wieDan.add(een.medewerker());
      if (een.bekekenDoor() != null) {
        wieDan.add(een.bekekenDoor());
      }
    });
    return new Lijst(alle, wieDan.isEmpty() ? Map.of() : teams.namen(wieDan));
  }

  /**
   * Records what this person thinks of it; false when it is not theirs to look at, when somebody
   * did before, or when they took it themselves.
   */
  public boolean beoordeel(UUID id, String oordeel, Gebruiker wie) {
    boolean mag =
        van(wie).stream().anyMatch(een -> een.id().equals(id))
            && noodinzages.bekijk(id, oordeel, wie.medewerker());
    Verwerking regel =
        Verwerking.van(Handeling.WIJZIGEN, LOGT_OORDEEL, "noodinzage", id, "toezicht");
    logboek.schrijf(mag ? regel : regel.geweigerd());
    return mag;
  }

  private List<Noodinzage> van(Gebruiker wie) {
    if (wie.is(Hoedanigheid.PRIVACY_OFFICER)) {
      return noodinzages.alle();
    }
    List<TeamId> eigen =
        wie.lidmaatschappen().stream()
            .filter(lid -> lid.positie() == Hoedanigheid.TEAMLEIDER)
            .map(Gebruiker.Lidmaatschap::team)
            .toList();
    return eigen.isEmpty() ? List.of() : noodinzages.vanTeams(eigen);
  }
}
