package nl.keukentafel.kern;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a worker types them and as our screens show them, in Dutch and English. The day always
 * comes before the month; an American 11/23 is not understood rather than guessed.
 */
public final class Datums {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern CIJFERS =
      Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4}|\\d{2})");
  private static final Pattern AANEEN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern ZONDER_JAAR =
      Pattern.compile("\\d{1,2} ?[-/. ] ?(?:\\d{1,2}|\\p{L}{3,9}\\.?)");
  private static final Pattern WOORD =
      Pattern.compile("(\\d{1,2})e? ?[-/. ]? ?(\\p{L}{3,9})\\.? ?[-/. ]? ?(\\d{4}|'?\\d{2})");
  private static final Pattern WEEKDAG = Pattern.compile("(\\p{L}{2,9})\\.?,? (\\d.*)");

  private static final Map<String, Integer> MAANDEN =
      Map.ofEntries(
          entry("jan", 1),
          entry("januari", 1),
          entry("january", 1),
          entry("feb", 2),
          entry("februari", 2),
          entry("february", 2),
          entry("mrt", 3),
          entry("maa", 3),
          entry("maart", 3),
          entry("mar", 3),
          entry("march", 3),
          entry("apr", 4),
          entry("april", 4),
          entry("mei", 5),
          entry("may", 5),
          entry("jun", 6),
          entry("juni", 6),
          entry("june", 6),
          entry("jul", 7),
          entry("juli", 7),
          entry("july", 7),
          entry("aug", 8),
          entry("augustus", 8),
          entry("august", 8),
          entry("sep", 9),
          entry("sept", 9),
          entry("september", 9),
          entry("okt", 10),
          entry("oktober", 10),
          entry("oct", 10),
          entry("october", 10),
          entry("nov", 11),
          entry("november", 11),
          entry("dec", 12),
          entry("december", 12));

  private static final Map<String, Integer> DAGWOORDEN =
      Map.of(
          "eergisteren",
          -2,
          "gisteren",
          -1,
          "yesterday",
          -1,
          "vandaag",
          0,
          "nu",
          0,
          "today",
          0,
          "morgen",
          1,
          "tomorrow",
          1,
          "overmorgen",
          2);

  private static final Map<String, DayOfWeek> WEEKDAGEN =
      Map.ofEntries(
          entry("ma", DayOfWeek.MONDAY),
          entry("maandag", DayOfWeek.MONDAY),
          entry("di", DayOfWeek.TUESDAY),
          entry("dinsdag", DayOfWeek.TUESDAY),
          entry("wo", DayOfWeek.WEDNESDAY),
          entry("woensdag", DayOfWeek.WEDNESDAY),
          entry("do", DayOfWeek.THURSDAY),
          entry("donderdag", DayOfWeek.THURSDAY),
          entry("vr", DayOfWeek.FRIDAY),
          entry("vrijdag", DayOfWeek.FRIDAY),
          entry("za", DayOfWeek.SATURDAY),
          entry("zaterdag", DayOfWeek.SATURDAY),
          entry("zo", DayOfWeek.SUNDAY),
          entry("zondag", DayOfWeek.SUNDAY),
          entry("monday", DayOfWeek.MONDAY),
          entry("tuesday", DayOfWeek.TUESDAY),
          entry("wednesday", DayOfWeek.WEDNESDAY),
          entry("thursday", DayOfWeek.THURSDAY),
          entry("friday", DayOfWeek.FRIDAY),
          entry("saturday", DayOfWeek.SATURDAY),
          entry("sunday", DayOfWeek.SUNDAY));

  private Datums() {}

  /**
   * Reads a typed date: {@code 23-11-2026}, {@code 23/11/26}, {@code 23 nov 2026}, {@code ma 23
   * november 2026}, {@code 2026-11-23}, {@code 23112026}, {@code vandaag}, {@code morgen}.
   *
   * <p>Refuses, each with its own message: empty; not readable; a missing year; a day that does not
   * exist (31 February); a weekday that does not fit the date; and a day outside {@code grens}.
   */
  public static Gelezen<LocalDate> lees(@Nullable String ruw, Datumgrens grens) {
    String tekst = ruw == null ? "" : Tekst.schoneRegel(ruw).toLowerCase(Locale.ROOT);
    tekst = tekst.replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
    tekst = tekst.replace('\u2013', '-');
    if (tekst.isEmpty()) {
      return Gelezen.fout("kern.datum.leeg");
    }
    Integer dagen = DAGWOORDEN.get(tekst);
    if (dagen != null) {
      return binnen(grens, grens.vandaag().plusDays(dagen));
    }
    Matcher metWeekdag = WEEKDAG.matcher(tekst);
    if (metWeekdag.matches()) {
      DayOfWeek weekdag = WEEKDAGEN.get(metWeekdag.group(1));
      if (weekdag != null) {
        return leesCijfers(metWeekdag.group(2), grens).flatMap(dag -> opWeekdag(dag, weekdag));
      }
    }
    return leesCijfers(tekst, grens);
  }

  private static Gelezen<LocalDate> opWeekdag(LocalDate dag, DayOfWeek weekdag) {
    return dag.getDayOfWeek() == weekdag ? Gelezen.goed(dag) : Gelezen.fout("kern.datum.weekdag");
  }

  private static Gelezen<LocalDate> leesCijfers(String tekst, Datumgrens grens) {
    Matcher iso = ISO.matcher(tekst);
    if (iso.matches()) {
      return maak(grens, iso.group(3), Integer.parseInt(iso.group(2)), iso.group(1));
    }
    Matcher cijfers = CIJFERS.matcher(tekst);
    if (cijfers.matches()) {
      return maak(grens, cijfers.group(1), Integer.parseInt(cijfers.group(2)), cijfers.group(3));
    }
    Matcher aaneen = AANEEN.matcher(tekst);
    if (aaneen.matches()) {
      return maak(grens, aaneen.group(1), Integer.parseInt(aaneen.group(2)), aaneen.group(3));
    }
    Matcher woord = WOORD.matcher(tekst);
    if (woord.matches()) {
      OptionalInt maand = maand(woord.group(2));
      if (maand.isPresent()) {
        return maak(grens, woord.group(1), maand.getAsInt(), woord.group(3).replace("'", ""));
      }
    }
    return Gelezen.fout(
        ZONDER_JAAR.matcher(tekst).matches() ? "kern.datum.jaarOntbreekt" : "kern.datum.vorm");
  }

  /** The month meant by a Dutch or English name or abbreviation in small letters, or empty. */
  public static OptionalInt maand(String woord) {
    Integer maand = MAANDEN.get(woord);
    return maand == null ? OptionalInt.empty() : OptionalInt.of(maand);
  }

  private static Gelezen<LocalDate> maak(Datumgrens grens, String dag, int maand, String jaar) {
    int heelJaar =
        jaar.length() == 2 ? grens.jaarVan(Integer.parseInt(jaar)) : Integer.parseInt(jaar);
    try {
      return binnen(grens, LocalDate.of(heelJaar, maand, Integer.parseInt(dag)));
    } catch (DateTimeException bestaatNiet) {
      return Gelezen.fout("kern.datum.bestaatNiet");
    }
  }

  private static Gelezen<LocalDate> binnen(Datumgrens grens, LocalDate dag) {
    Optional<Gelezen<LocalDate>> weigering = grens.weigering(dag);
    return weigering.orElseGet(() -> Gelezen.goed(dag));
  }

  /** For lists: {@code 24 nov}; English the same form. */
  public static String kort(LocalDate dag, Locale taal) {
    return dag.getDayOfMonth() + " " + korteMaand(dag, taal);
  }

  /** For lists that span years: {@code 24 nov 2026}. */
  public static String kortMetJaar(LocalDate dag, Locale taal) {
    return kort(dag, taal) + " " + dag.getYear();
  }

  /** For prose: {@code 24 november 2026}, English {@code 24 November 2026}. */
  public static String voluit(LocalDate dag, Locale taal) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", lokaal(taal)).format(dag);
  }

  /** For an agenda: {@code dinsdag 24 november 2026}. */
  public static String metWeekdag(LocalDate dag, Locale taal) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", lokaal(taal)).format(dag);
  }

  /** For a field: {@code 24-11-2026}, which {@link #lees} reads back. */
  public static String veld(LocalDate dag) {
    return DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).format(dag);
  }

  /** {@code 9.30 uur}; English {@code 9.30}. */
  public static String tijd(LocalTime tijd, Locale taal) {
    String cijfers = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT).format(tijd);
    return isEngels(taal) ? cijfers : cijfers + " uur";
  }

  private static String korteMaand(LocalDate dag, Locale taal) {
    String maand = dag.getMonth().getDisplayName(TextStyle.FULL, lokaal(taal));
    if (maand.length() <= 4) {
      return maand;
    }
    return maand.equals("maart") ? "mrt" : maand.substring(0, 3);
  }

  private static Locale lokaal(Locale taal) {
    return isEngels(taal) ? Locale.UK : NEDERLANDS;
  }

  private static boolean isEngels(Locale taal) {
    return taal.getLanguage().equals("en");
  }
}
