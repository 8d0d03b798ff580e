package nl.keukentafel.melding.triage;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A team that might take the melding, with what its Teaminrichting says of it. The caller asks the
 * inrichting; the table does not know it.
 *
 * @param team the team
 * @param ingang whether this kanaal and this soort melder may come in here (001 §3.1.3)
 * @param bereik whether the leefgebieden are in scope and the address in the area (001 §3.1.1)
 * @param doelgroep whether the household belongs to the doelgroep (001 §3.1.4)
 * @param lichteVraag what the team does with a light question of its own doelgroep
 * @param buitenDoelgroep what the team does with a question outside its doelgroep
 * @param inWijkVanAdres whether the address lies in a wijk of this team
 * @param deskundigheden codes of what the teamleden can do, such as {@code schuldhulp}
 * @param wachtenden the number of casussen on its wachtlijst
 */
public record Kandidaatteam(
    UUID team,
    Oordeel ingang,
    Oordeel bereik,
    Oordeel doelgroep,
    LichteVraag lichteVraag,
    BuitenDoelgroep buitenDoelgroep,
    boolean inWijkVanAdres,
    Set<String> deskundigheden,
    int wachtenden) {

  /** Refuses a negative number of waiting casussen. */
  public Kandidaatteam {
    deskundigheden = Set.copyOf(deskundigheden);
    if (wachtenden < 0) {
      throw new IllegalArgumentException("wachtenden is at least 0");
    }
  }

  /**
   * What the inrichting says on one point.
   *
   * @param aanvaardt whether it accepts
   * @param reden message key of the choice that accepts or refuses
   */
  public record Oordeel(boolean aanvaardt, String reden) {}

  /** What a team does with a light question that it may take. */
  public enum LichteVraag {
    /** It opens a casus. */
    NEEMT_OP,
    /** It gives advies at the door. */
    ADVIES
  }

  /** What a team does with a question outside its doelgroep. */
  public enum BuitenDoelgroep {
    /** It gives advies. */
    ADVIES,
    /** It refers to somebody else. */
    DOORVERWIJZEN,
    /** It hands the question back. */
    TERUGLEGGEN
  }

  /** What this team does with the melding. */
  public Toegang toegang() {
    if (!ingang.aanvaardt() || !bereik.aanvaardt()) {
      return Toegang.GEEN;
    }
    if (!doelgroep.aanvaardt()) {
      return switch (buitenDoelgroep) {
        case ADVIES -> Toegang.BUITEN_ADVIES;
        case DOORVERWIJZEN -> Toegang.BUITEN_DOORVERWIJZEN;
        case TERUGLEGGEN -> Toegang.BUITEN_TERUGLEGGEN;
      };
    }
    return switch (lichteVraag) {
      case NEEMT_OP -> Toegang.NEEMT_OP;
      case ADVIES -> Toegang.NEEMT_OP_OF_ADVISEERT;
    };
  }

  /** The message key of the first choice that refuses, in the order ingang, reach, doelgroep. */
  public Optional<String> weigering() {
    return Stream.of(ingang, bereik, doelgroep)
        .filter(oordeel -> !oordeel.aanvaardt())
        .map(Oordeel::reden)
        .findFirst();
  }
}
