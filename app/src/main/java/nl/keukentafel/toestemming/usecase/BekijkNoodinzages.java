package nl.keukentafel.toestemming.usecase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.team.Teams;
import nl.keukentafel.toestemming.model.Noodinzage;

/**
 * Shows looks in an emergency to who is told of them: a teamleider those in casussen of the own
 * teams, the privacy officer all of the gemeente.
 */
@UseCase
public class BekijkNoodinzages {

  /** Key in the logbook. */
  public static final String LOGT = "toestemming.noodinzages.inzien";

  private final Noodtoezicht toezicht;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;

  BekijkNoodinzages(Noodtoezicht toezicht, Teams teams, Verwerkingenlogboek logboek) {
    this.toezicht = toezicht;
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
    List<Noodinzage> alle = toezicht.van(wie);
    Set<MedewerkerId> wieDan = new LinkedHashSet<>();
    alle.forEach(een -> {
      wieDan.add(een.medewerker());
      if (een.bekekenDoor() != null) {
        wieDan.add(een.bekekenDoor());
      }
    });
    return new Lijst(alle, wieDan.isEmpty() ? Map.of() : teams.namen(wieDan));
  }
}
