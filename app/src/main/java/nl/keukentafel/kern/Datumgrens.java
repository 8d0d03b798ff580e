package nl.keukentafel.kern;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days a typed date must lie. Dates that are a slip of the keyboard (1826, 2062) are
 * always outside.
 *
 * @param vandaag today, for "morgen", for two-digit years and for the words of a refusal
 * @param vroegst first day allowed
 * @param laatst last day allowed
 */
public record Datumgrens(LocalDate vandaag, LocalDate vroegst, LocalDate laatst) {

  private static final int JAREN_TERUG = 130;
  private static final int JAREN_VOORUIT = 30;

  /** Refuses bounds in the wrong order. */
  public Datumgrens {
    if (laatst.isBefore(vroegst)) {
      throw new IllegalArgumentException("de laatste dag ligt niet voor de vroegste");
    }
  }

  /** Any believable date: 130 years back to 30 years ahead. */
  public static Datumgrens ruim(LocalDate vandaag) {
    return new Datumgrens(
        vandaag, vandaag.minusYears(JAREN_TERUG), vandaag.plusYears(JAREN_VOORUIT));
  }

  /** Something that happened: at most {@code jarenTerug} years ago and not after today. */
  public static Datumgrens gebeurd(LocalDate vandaag, int jarenTerug) {
    return new Datumgrens(vandaag, vandaag.minusYears(jarenTerug), vandaag);
  }

  /** Something planned: not before today and at most {@code jarenVooruit} years ahead. */
  public static Datumgrens gepland(LocalDate vandaag, int jarenVooruit) {
    return new Datumgrens(vandaag, vandaag, vandaag.plusYears(jarenVooruit));
  }

  /** A day of birth: not after today, not longer ago than anyone lives. */
  public static Datumgrens geboorte(LocalDate vandaag) {
    return gebeurd(vandaag, JAREN_TERUG);
  }

  /** The refusal for a day outside the bounds, or empty when it lies inside. */
  Optional<Gelezen<LocalDate>> weigering(LocalDate dag) {
    if (dag.isAfter(laatst)) {
      return Optional.of(
          laatst.equals(vandaag)
              ? Gelezen.fout("kern.datum.inToekomst")
              : Gelezen.fout("kern.datum.teVer", laatst.getYear()));
    }
    if (dag.isBefore(vroegst)) {
      return Optional.of(
          vroegst.equals(vandaag)
              ? Gelezen.fout("kern.datum.inVerleden")
              : Gelezen.fout("kern.datum.teLangGeleden", vroegst.getYear()));
    }
    return Optional.empty();
  }

  /** The year meant by two digits: the latest one that does not pass the last day allowed. */
  int jaarVan(int tweeCijfers) {
    int eeuw = laatst.getYear() / 100 * 100;
    int jaar = eeuw + tweeCijfers;
    return jaar > laatst.getYear() ? jaar - 100 : jaar;
  }
}
