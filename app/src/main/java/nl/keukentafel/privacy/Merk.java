package nl.keukentafel.privacy;

import nl.keukentafel.kern.PersoonId;
import org.jspecify.annotations.Nullable;

/**
 * The mark a piece carries: over whom it is, and whether it stays with that person (1-domein:
 * <em>vertrouwelijk binnen huishouden</em>). Everything derived inherits it: print, PDF, agenda,
 * search, log extract.
 *
 * @param over the member it is about; null when it is about the household as a whole
 * @param vertrouwelijk told by one member and hidden from the others; then {@code over} is known
 */
public record Merk(@Nullable PersoonId over, boolean vertrouwelijk) {
  private static final Merk GEEN = new Merk(null, false);

  /** Refuses a confidence of nobody. */
  public Merk {
    if (vertrouwelijk && over == null) {
      throw new IllegalArgumentException("vertrouwelijk is iets van iemand");
    }
  }

  /** About the household as a whole, for all who may see the casus. */
  public static Merk geen() {
    return GEEN;
  }

  /** About one member, not confidential. */
  public static Merk over(PersoonId persoon) {
    return new Merk(persoon, false);
  }

  /** Told in confidence by this member. */
  public static Merk vertrouwelijk(PersoonId persoon) {
    return new Merk(persoon, true);
  }

  /**
   * The mark of something derived from {@code bron}: the strictest of both. What two members told
   * in confidence cannot stand in one piece, because neither may see it: that is refused.
   */
  public Merk erft(Merk bron) {
    if (vertrouwelijk && bron.vertrouwelijk && !equals(bron)) {
      throw new IllegalArgumentException("vertrouwelijk van twee mensen kan niet in één stuk");
    }
    if (bron.vertrouwelijk) {
      return bron;
    }
    if (vertrouwelijk || bron.over == null) {
      return this;
    }
    return over == null ? bron : this;
  }
}
