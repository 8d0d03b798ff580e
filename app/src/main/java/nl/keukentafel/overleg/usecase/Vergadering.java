package nl.keukentafel.overleg.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.model.Besluitregels;
import nl.keukentafel.overleg.model.Oordeel;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.model.Overlegrechten;
import nl.keukentafel.overleg.model.Telling;
import nl.keukentafel.team.Teams.Teamlid;

/**
 * One overleg as somebody of the team finds it: with the design that holds, the people of that day
 * and what this person may do.
 *
 * @param leden those of the team who take part, teamleider first
 */
public record Vergadering(
    Overleg overleg, InrichtingVersie inrichting, List<Teamlid> leden, Overlegrechten rechten) {

  /** Leaves out who has no place at an overleg; keeps its own copy. */
  public Vergadering {
    leden = leden.stream().filter(lid -> Overlegrechten.ziet(positie(lid))).toList();
  }

  /** The position of a teamlid. */
  public static Positie positie(Teamlid lid) {
    return Posities.van(lid.positie());
  }

  /** Who has a voice and counts for the quorum. */
  public List<Teamlid> metStem() {
    return leden.stream().filter(lid -> Overlegrechten.heeftStem(positie(lid))).toList();
  }

  public Optional<Teamlid> lid(MedewerkerId wie) {
    return leden.stream().filter(lid -> lid.medewerker().equals(wie)).findFirst();
  }

  public boolean heeftStem(MedewerkerId wie) {
    return metStem().stream().anyMatch(lid -> lid.medewerker().equals(wie));
  }

  /** Who counts on this question, and what they said. */
  public Telling telling(Agendapunt punt) {
    List<Teamlid> stemmers = metStem();
    Set<MedewerkerId> aanwezig =
        stemmers.stream()
            .map(Teamlid::medewerker)
            .filter(overleg.aanwezig()::contains)
            .collect(Collectors.toSet());
    return new Telling(stemmers.size(), aanwezig, punt.stemmen());
  }

  /** What the rules make of it. */
  public Oordeel oordeel(Agendapunt punt) {
    return Besluitregels.oordeel(inrichting, punt.kernbesluit(), telling(punt));
  }

  /** How many with a voice must be present for this decision. */
  public int quorum(Kernbesluit besluit) {
    return Besluitregels.quorum(inrichting, besluit, metStem().size());
  }
}
