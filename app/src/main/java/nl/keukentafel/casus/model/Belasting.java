package nl.keukentafel.casus.model;

/**
 * The work of one teamlid in hours a week.
 *
 * @param gevuld hours of the casussen held, weighed
 * @param beschikbaar contract hours in this team minus presentie and overleg, never below 0
 */
public record Belasting(double gevuld, double beschikbaar) {

  /** What is left for casussen of these contract hours. */
  public static Belasting van(double gevuld, double uren, double presentie, double overleg) {
    return new Belasting(gevuld, Math.max(0, uren - presentie - overleg));
  }

  /** Hours left; below 0 when overloaded. Rounded to halves, as a person would say it. */
  public double ruimte() {
    return Math.round((beschikbaar - gevuld) * 2) / 2.0;
  }

  /** More work than hours. */
  public boolean isOverbelast() {
    return ruimte() < 0;
  }

  /** A quarter or more of the hours has no casus (leegstand). */
  public boolean isLeeg() {
    return beschikbaar > 0 && ruimte() * 4 >= beschikbaar;
  }
}
