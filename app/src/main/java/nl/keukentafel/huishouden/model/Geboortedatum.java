package nl.keukentafel.huishouden.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.Tekst;
import org.jspecify.annotations.Nullable;

/** A day of birth as far as it is known; who fled may know the year only (BRP allows the same). */
public sealed interface Geboortedatum {

  /** Fully known. */
  record OpDag(LocalDate dag) implements Geboortedatum {
    @Override
    public String toString() {
      return MASKER;
    }
  }

  /** Year and month known. */
  record InMaand(YearMonth maand) implements Geboortedatum {
    @Override
    public String toString() {
      return MASKER;
    }
  }

  /** Only the year known. */
  record InJaar(Year jaar) implements Geboortedatum {
    @Override
    public String toString() {
      return MASKER;
    }
  }

  /** What a log shows of any day of birth. */
  String MASKER = "**-**-****";

  /** Typed forms with an unknown day, or day and month: {@code 1985}, {@code 03-1985}. */
  Pattern DEELS = Pattern.compile("(?:0{1,2}[-/. ])?(?:(\\d{1,2})[-/. ])?(\\d{4})");

  /** Typed month name and year: {@code maart 1985}. */
  Pattern MAANDNAAM = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{4})");

  /** Reads typed text: any full date, or {@code 03-1985}, {@code maart 1985}, {@code 1985}. */
  static Gelezen<Geboortedatum> lees(@Nullable String ruw, LocalDate vandaag) {
    String tekst = ruw == null ? "" : Tekst.schoneRegel(ruw).toLowerCase(Locale.ROOT);
    Matcher deels = DEELS.matcher(tekst);
    if (deels.matches()) {
      int maand = deels.group(1) == null ? 0 : Integer.parseInt(deels.group(1));
      return deel(Integer.parseInt(deels.group(2)), maand, vandaag);
    }
    Matcher naam = MAANDNAAM.matcher(tekst);
    if (naam.matches()) {
      OptionalInt maand = Datums.maand(naam.group(1));
      return maand.isPresent()
          ? deel(Integer.parseInt(naam.group(2)), maand.getAsInt(), vandaag)
          : Gelezen.fout("kern.datum.vorm");
    }
    return Datums.lees(tekst, Datumgrens.geboorte(vandaag)).map(OpDag::new);
  }

  private static Gelezen<Geboortedatum> deel(int jaar, int maand, LocalDate vandaag) {
    if (maand > 12) {
      return Gelezen.fout("kern.datum.bestaatNiet");
    }
    Geboortedatum datum =
        maand == 0 ? new InJaar(Year.of(jaar)) : new InMaand(YearMonth.of(jaar, maand));
    Datumgrens grens = Datumgrens.geboorte(vandaag);
    if (datum.vroegst().isAfter(grens.laatst())) {
      return Gelezen.fout("kern.datum.inToekomst");
    }
    if (datum.laatst().isBefore(grens.vroegst())) {
      return Gelezen.fout("kern.datum.teLangGeleden", grens.vroegst().getYear());
    }
    return Gelezen.goed(datum);
  }

  /** Reads back {@link #opslag()}; anything else is a defect in the data and throws. */
  static Geboortedatum uitOpslag(String tekst) {
    return switch (tekst.length()) {
      case 4 -> new InJaar(Year.parse(tekst));
      case 7 -> new InMaand(YearMonth.parse(tekst));
      default -> new OpDag(LocalDate.parse(tekst));
    };
  }

  /** ISO form as far as known: {@code 1985}, {@code 1985-03}, {@code 1985-03-12}. */
  default String opslag() {
    return switch (this) {
      case OpDag(LocalDate dag) -> dag.toString();
      case InMaand(YearMonth maand) -> maand.toString();
      case InJaar(Year jaar) -> jaar.toString();
    };
  }

  /** For the screen and back in the field: {@code 12-03-1985}, {@code 03-1985}, {@code 1985}. */
  default String opScherm() {
    return switch (this) {
      case OpDag(LocalDate dag) -> Datums.veld(dag);
      case InMaand(YearMonth maand) ->
          String.format(Locale.ROOT, "%02d-%d", maand.getMonthValue(), maand.getYear());
      case InJaar(Year jaar) -> jaar.toString();
    };
  }

  /** First day it can have been. */
  default LocalDate vroegst() {
    return switch (this) {
      case OpDag(LocalDate dag) -> dag;
      case InMaand(YearMonth maand) -> maand.atDay(1);
      case InJaar(Year jaar) -> jaar.atDay(1);
    };
  }

  /** Last day it can have been. */
  default LocalDate laatst() {
    return switch (this) {
      case OpDag(LocalDate dag) -> dag;
      case InMaand(YearMonth maand) -> maand.atEndOfMonth();
      case InJaar(Year jaar) -> jaar.atMonth(12).atEndOfMonth();
    };
  }

  /**
   * Age on a day; a day before birth counts as age 0. Born on 29 February: a year older 1 March.
   */
  default Leeftijd leeftijdOp(LocalDate dag) {
    return new Leeftijd(jaren(laatst(), dag), jaren(vroegst(), dag));
  }

  private static int jaren(LocalDate geboren, LocalDate dag) {
    return Math.max(0, Math.toIntExact(ChronoUnit.YEARS.between(geboren, dag)));
  }
}
