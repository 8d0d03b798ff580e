package nl.keukentafel.termijn;

/**
 * How long a term is, as the law writes it: {@code 6 WEKEN}, {@code 3 WERKDAGEN}.
 *
 * @param aantal at least 1
 */
public record Duur(int aantal, Eenheid eenheid) implements Comparable<Duur> {

  /** Refuses an empty term. */
  public Duur {
    if (aantal < 1) {
      throw new IllegalArgumentException("een termijn duurt minstens 1 " + eenheid);
    }
  }

  /**
   * Whether the Algemene termijnenwet leaves this term alone: terms in hours, years, or of more
   * than 90 days, twelve weeks or three months (Algemene termijnenwet art. 4).
   */
  boolean buitenTermijnenwet() {
    return switch (eenheid) {
      case UREN, JAREN -> true;
      case DAGEN -> aantal > 90;
      case WEKEN -> aantal > 12;
      case MAANDEN -> aantal > 3;
      case WERKDAGEN -> false;
    };
  }

  /** Orders by rough length; a week of working days counts as five. */
  @Override
  public int compareTo(Duur ander) {
    return Double.compare(dagen(), ander.dagen());
  }

  private double dagen() {
    return switch (eenheid) {
      case UREN -> aantal / 24.0;
      case DAGEN -> aantal;
      case WERKDAGEN -> aantal * 7.0 / 5;
      case WEKEN -> aantal * 7.0;
      case MAANDEN -> aantal * 365.25 / 12;
      case JAREN -> aantal * 365.25;
    };
  }
}
