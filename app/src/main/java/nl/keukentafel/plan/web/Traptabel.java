package nl.keukentafel.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ladder as a table: doelen by five rungs. Shown by {@code plan/trap.jte}, on the page of the
 * plan and on the casus page.
 *
 * @param treden heads of the columns, the lightest first
 */
public record Traptabel(List<Trede> treden, List<Rij> rijen) {

  /** Keeps its own copies. */
  public Traptabel {
    treden = List.copyOf(treden);
    rijen = List.copyOf(rijen);
  }

  /**
   * Head of a column.
   *
   * @param telling how many acties; empty for none
   */
  public record Trede(String naam, String telling) {}

  /**
   * A doel.
   *
   * @param over about whom, or that it is confidential; null for the household as a whole
   * @param oordeel how far it is, by the last evaluation; null when there was none
   */
  public record Rij(
      String leefgebied,
      String doel,
      @Nullable String over,
      @Nullable String oordeel,
      List<Knop> knoppen,
      List<Cel> cellen) {
    /** Keeps its own copies. */
    public Rij {
      knoppen = List.copyOf(knoppen);
      cellen = List.copyOf(cellen);
    }
  }

  /**
   * One rung of one doel.
   *
   * @param leeg why there is no actie; empty when there is one
   * @param toelichting what was found, in words; null for none
   * @param knop to record what was found; null without the right to
   */
  public record Cel(
      List<Actie> acties, String leeg, @Nullable String toelichting, @Nullable Knop knop) {
    /** Keeps its own copy. */
    public Cel {
      acties = List.copyOf(acties);
    }
  }

  /**
   * An actie.
   *
   * @param wie who does it, and how far it is
   * @param termijn by when; null when there is no day
   * @param reden why lighter rungs were skipped; null when none is known
   * @param pad where it is changed; null without the right to
   */
  public record Actie(
      String wat,
      String wie,
      @Nullable Termijn termijn,
      @Nullable String reden,
      @Nullable String over,
      boolean klaar,
      @Nullable String pad) {}

  /** A day, with the icon and class that fit how near it is. */
  public record Termijn(String soort, String icoon, String tekst) {}

  /** A link that does something here; {@code voor} tells a screen reader with what. */
  public record Knop(String pad, String tekst, String voor) {}
}
