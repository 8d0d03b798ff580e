package nl.keukentafel.inrichting.model;

import java.time.LocalDate;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Overlegvorm;
import org.jspecify.annotations.Nullable;

/**
 * How one decision comes about in this design (001 §3.5).
 *
 * @param besluit which decision
 * @param wijze alone, by the teamleider or by the team
 * @param grond the choice that says so
 * @param overleg the meeting on whose agenda it comes; absent when the team holds none that fits
 * @param quorumPercentage the share of the teamleden that must be present for a decision of the
 *     team
 */
public record Besluitregel(
    Kernbesluit besluit,
    Besluitwijze wijze,
    KeuzeVerwijzing grond,
    @Nullable Overlegvorm overleg,
    int quorumPercentage) {

  /** One person cannot produce a decision of the team (1-domein, Teambesluit). */
  private static final int MINSTENS = 2;

  /**
   * How many must be present for a decision of the team.
   *
   * @param teamgrootte the number of teamleden
   */
  public int quorum(int teamgrootte) {
    return Math.max(MINSTENS, Math.ceilDiv(teamgrootte * quorumPercentage, 100));
  }

  /** The same rule with the day from which it holds. */
  Besluitregel gedateerd(LocalDate vanaf) {
    return new Besluitregel(besluit, wijze, grond.gedateerd(vanaf), overleg, quorumPercentage);
  }

  /** The rule for a reader: <em>consensus in het overleg nieuwe meldingen</em>. */
  public Bericht bericht() {
    return overleg == null
        ? Bericht.van("inrichting.besluitregel", Bericht.van(besluit), Bericht.van(wijze))
        : Bericht.van(
            "inrichting.besluitregel.overleg",
            Bericht.van(besluit),
            Bericht.van(wijze),
            Bericht.van(overleg));
  }
}
