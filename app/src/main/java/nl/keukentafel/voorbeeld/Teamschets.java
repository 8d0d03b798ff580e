package nl.keukentafel.voorbeeld;

import java.util.List;
import java.util.UUID;
import nl.keukentafel.inrichting.Besluitwijze;

/**
 * What the rest of a gemeente needs to know of a team.
 *
 * @param opname who decides on opname; null where the design does not say
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

  /** Whether opname waits for an overleg. */
  boolean opnameInOverleg() {
    return opname.isGezamenlijk();
  }
}
