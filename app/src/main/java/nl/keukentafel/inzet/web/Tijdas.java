package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.kern.Periode;
import org.jspecify.annotations.Nullable;

/** Six months as a strip of 330 units wide: four behind us, this one, and the next. */
public final class Tijdas {

  static final int BREEDTE = 330;
  private static final int MAANDEN = 6;
  private static final int TERUG = 4;
  private static final int STREEP = 12;
  private static final int MINSTENS = 3;

  private final YearMonth eerste;
  private final LocalDate begin;
  private final LocalDate eind;
  private final LocalDate vandaag;

  Tijdas(LocalDate vandaag) {
    this.vandaag = vandaag;
    this.eerste = YearMonth.from(vandaag).minusMonths(TERUG);
    this.begin = eerste.atDay(1);
    this.eind = eerste.plusMonths(MAANDEN).atDay(1);
  }

  /** The name of a month, and where it stands. */
  public record Maand(int x, String naam) {}

  /**
   * A piece of a bar.
   *
   * @param soort loopt, overlap, wacht
   * @param arcering the stripes of an overlap as an SVG path; empty otherwise
   */
  public record Staaf(int x, int breedte, String soort, String arcering) {}

  List<Maand> maanden() {
    List<Maand> maanden = new ArrayList<>();
    for (int plaats = 0; plaats < MAANDEN; plaats++) {
      YearMonth maand = eerste.plusMonths(plaats);
      maanden.add(
          new Maand(
              x(maand.atDay(1)),
              maand.getMonth().getDisplayName(TextStyle.SHORT, locale()).replace(".", "")));
    }
    return maanden;
  }

  String inWoorden() {
    return tekst(
        "inzet.as",
        eerste.getMonth().getDisplayName(TextStyle.FULL, locale()),
        eerste.plusMonths(MAANDEN - 1L).getMonth().getDisplayName(TextStyle.FULL, locale()),
        eerste.plusMonths(MAANDEN - 1L).getYear());
  }

  /** Where a day stands; what lies outside stands at the edge. */
  int x(LocalDate dag) {
    LocalDate binnen = dag.isBefore(begin) ? begin : dag.isAfter(eind) ? eind : dag;
    return Math.toIntExact(
        ChronoUnit.DAYS.between(begin, binnen) * BREEDTE / ChronoUnit.DAYS.between(begin, eind));
  }

  boolean raakt(Periode periode) {
    return periode.overlapt(Periode.vanTot(begin, eind));
  }

  /** The bar of a period up to today, hatched where others are active on the same leefgebied. */
  List<Staaf> staven(Periode periode, Optional<Periode> gedeeld) {
    int van = x(periode.van());
    int tot = Math.max(van + MINSTENS, x(nuOf(periode)));
    // What they will share later does not show in a bar that ends today.
    if (gedeeld.isEmpty() || x(gedeeld.get().van()) >= tot) {
      return List.of(new Staaf(van, tot - van, "loopt", ""));
    }
    int overlapVan = Math.max(van, x(gedeeld.get().van()));
    int overlapTot = Math.min(tot, Math.max(overlapVan + MINSTENS, x(nuOf(gedeeld.get()))));
    List<Staaf> staven = new ArrayList<>();
    if (overlapVan > van) {
      staven.add(new Staaf(van, overlapVan - van, "loopt", ""));
    }
    staven.add(
        new Staaf(
            overlapVan, overlapTot - overlapVan, "overlap", arcering(overlapVan, overlapTot)));
    if (tot > overlapTot) {
      staven.add(new Staaf(overlapTot, tot - overlapTot, "loopt", ""));
    }
    return staven;
  }

  /** The dashed bar of what is waited for, from asking to the day it should begin. */
  Staaf wacht(LocalDate sinds, @Nullable LocalDate verwacht) {
    int van = x(sinds);
    int tot = verwacht == null ? BREEDTE : x(verwacht);
    return new Staaf(van, Math.max(STREEP, tot - van), "wacht", "");
  }

  private LocalDate nuOf(Periode periode) {
    LocalDate morgen = vandaag.plusDays(1);
    return periode.tot().filter(tot -> tot.isBefore(morgen)).orElse(morgen);
  }

  private static String arcering(int van, int tot) {
    StringBuilder pad = new StringBuilder();
    for (int x = van; x < tot; x += STREEP) {
      int lengte = Math.min(STREEP, tot - x);
      pad.append("M%d 16l%d-%d".formatted(x, lengte, lengte));
    }
    return pad.toString();
  }
}
