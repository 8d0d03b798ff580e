package nl.keukentafel.termijn;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Dutch calendar of working days: not Saturday or Sunday, not a holiday of Algemene
 * termijnenwet art. 3 (5 May every year, Good Friday included), not a day made equal to one by
 * royal decree.
 *
 * <p>Holidays come from the jollyday library; the decrees, which no library carries, from {@code
 * termijn/gelijkgestelde-dagen.csv}. Safe for use by many threads; a year is computed once.
 */
public final class Werkdagen {

  private final HolidayManager feestdagen =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
  private final Set<LocalDate> gelijkgesteld;
  private final Map<Integer, Set<LocalDate>> perJaar = new ConcurrentHashMap<>();

  private Werkdagen(Set<LocalDate> gelijkgesteld) {
    this.gelijkgesteld = Set.copyOf(gelijkgesteld);
  }

  /** The calendar as shipped. */
  public static Werkdagen nederlands() {
    Set<LocalDate> dagen = new HashSet<>();
    try (CsvReader<NamedCsvRecord> csv = Termijntabel.lees("gelijkgestelde-dagen.csv")) {
      for (NamedCsvRecord rij : csv) {
        dagen.add(LocalDate.parse(rij.getField("datum")));
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return new Werkdagen(dagen);
  }

  /** Whether offices are open that day. */
  public boolean isWerkdag(LocalDate dag) {
    DayOfWeek weekdag = dag.getDayOfWeek();
    return weekdag != DayOfWeek.SATURDAY && weekdag != DayOfWeek.SUNDAY && !isFeestdag(dag);
  }

  /** Whether the day is a holiday or made equal to one. */
  public boolean isFeestdag(LocalDate dag) {
    return perJaar.computeIfAbsent(dag.getYear(), this::feestdagenIn).contains(dag);
  }

  private Set<LocalDate> feestdagenIn(int jaar) {
    Set<LocalDate> dagen = new HashSet<>();
    for (Holiday feestdag : feestdagen.getHolidays(Year.of(jaar))) {
      dagen.add(feestdag.getDate());
    }
    gelijkgesteld.stream().filter(dag -> dag.getYear() == jaar).forEach(dagen::add);
    return Set.copyOf(dagen);
  }

  /** That day, or the first working day after it. */
  public LocalDate opOfNa(LocalDate dag) {
    LocalDate werkdag = dag;
    while (!isWerkdag(werkdag)) {
      werkdag = werkdag.plusDays(1);
    }
    return werkdag;
  }

  /** The {@code aantal}-th working day after that day, which itself does not count. */
  public LocalDate na(LocalDate dag, int aantal) {
    LocalDate werkdag = dag;
    for (int nog = aantal; nog > 0; nog--) {
      werkdag = opOfNa(werkdag.plusDays(1));
    }
    return werkdag;
  }

  /** Working days after {@code van} up to and including {@code totEnMet}; 0 when not later. */
  public int tussen(LocalDate van, LocalDate totEnMet) {
    int aantal = 0;
    for (LocalDate dag = van.plusDays(1); !dag.isAfter(totEnMet); dag = dag.plusDays(1)) {
      if (isWerkdag(dag)) {
        aantal++;
      }
    }
    return aantal;
  }
}
