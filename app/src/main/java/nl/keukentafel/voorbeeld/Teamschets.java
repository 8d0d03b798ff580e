package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Procesactiviteit;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.inrichting.model.Afronding;
import nl.keukentafel.inrichting.model.Einde;
import nl.keukentafel.inrichting.model.Nazorg;
import nl.keukentafel.inrichting.model.Teaminrichting;

/**
 * What the rest of a gemeente needs to know of a team.
 *
 * @param inrichting its design
 * @param wijken the wijken it works in
 * @param houders members who can be casushouder
 * @param stemmers members with a voice in overleg
 */
record Teamschets(
    UUID id,
    String naam,
    Teaminrichting inrichting,
    List<UUID> wijken,
    UUID teamleider,
    List<UUID> houders,
    List<UUID> stemmers) {

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
    return new Teamschets(
        id,
        naam,
        inrichting,
        List.copyOf(wijken),
        teamleider,
        List.copyOf(houders),
        List.copyOf(stemmers));
  }

  /** How it takes this decision. */
  Besluitwijze wijze(Kernbesluit besluit) {
    return inrichting.besluitVoor(besluit).wijze();
  }

  /** Whether it takes this decision together, in an overleg. */
  boolean samen(Kernbesluit besluit) {
    return wijze(besluit).isGezamenlijk();
  }

  /** How many of the stemmers must be there. */
  int quorum(Kernbesluit besluit) {
    return samen(besluit) ? inrichting.besluitVoor(besluit).quorum(stemmers.size()) : 1;
  }

  /** Whether opname waits for an overleg. */
  boolean opnameInOverleg() {
    return samen(Kernbesluit.OPNAME);
  }

  /** Whether casussen sleep instead of being closed. */
  boolean slapend() {
    return inrichting.eindeMet().einde() == Einde.SLAPEND;
  }

  /** For how many weeks nazorg follows; 0 where it does not. */
  int nazorgWeken() {
    Afronding einde = inrichting.eindeMet();
    return einde.nazorg() == Nazorg.GEEN || slapend() ? 0 : einde.nazorgWeken();
  }

  /** The second-line forms it works with, in which somebody else helps. */
  List<Tweedelijnsvorm> tweedeLijn() {
    return inrichting.tweedeLijn().stream()
        .filter(vorm -> vorm != Tweedelijnsvorm.ZELF)
        .sorted()
        .toList();
  }

  /** Whether the team as a whole may hold the regie. */
  boolean magRegieHouden() {
    return inrichting.magRegieHouden(Regiehouder.TEAM).isJa();
  }

  /** Whether this kind of helper can be chosen on a leefgebied (2-inrichting: diepte). */
  boolean magKiezen(String soort, Leefgebied leefgebied) {
    return switch (soort) {
      case "team" -> inrichting.doet(Procesactiviteit.INTERVENIEREN, leefgebied).isJa();
      case "eerste_lijn" -> inrichting.magEersteLijnKiezen(leefgebied).isJa();
      case "tweede_lijn" ->
          inrichting.tweedeLijn().stream().anyMatch(vorm -> vorm != Tweedelijnsvorm.ZELF);
      default -> true;
    };
  }
}
