package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.model.Besluitregel;
import nl.keukentafel.inrichting.model.Einde;
import nl.keukentafel.inrichting.model.Teaminrichting;

/**
 * What the rest of a gemeente needs to know of a team.
 *
 * @param opname who decides on opname
 * @param slapend whether casussen sleep instead of being closed
 * @param wijken the wijken it works in
 * @param houders members who can be casushouder
 * @param stemmers members with a voice in overleg
 * @param quorum how many of them must be there
 */
record Teamschets(
    UUID id,
    String naam,
    Besluitwijze opname,
    boolean slapend,
    List<UUID> wijken,
    UUID teamleider,
    List<UUID> houders,
    List<UUID> stemmers,
    int quorum) {

  /** A team as its design wants it. */
  static Teamschets van(
      UUID id,
      String naam,
      Teaminrichting inrichting,
      List<UUID> wijken,
      UUID teamleider,
      List<UUID> houders) {
    List<UUID> stemmers = new ArrayList<>(houders);
    if (!stemmers.contains(teamleider)) {
      stemmers.addFirst(teamleider);
    }
    Besluitregel opname = inrichting.besluitVoor(Kernbesluit.OPNAME);
    return new Teamschets(
        id,
        naam,
        opname.wijze(),
        inrichting.eindeMet().einde() == Einde.SLAPEND,
        List.copyOf(wijken),
        teamleider,
        List.copyOf(houders),
        List.copyOf(stemmers),
        opname.wijze().isGezamenlijk() ? opname.quorum(stemmers.size()) : 1);
  }

  /** Whether opname waits for an overleg. */
  boolean opnameInOverleg() {
    return opname.isGezamenlijk();
  }
}
