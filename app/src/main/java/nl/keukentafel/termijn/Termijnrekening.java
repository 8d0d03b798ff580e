package nl.keukentafel.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.kern.Periode;

/**
 * Starts clocks, moves their end, and tells how they stand. Immutable; one per gemeente, since each
 * may have own terms.
 */
public final class Termijnrekening {

  /** From how many working days before the end a clock asks for attention (4-regie, Clocks). */
  public static final int LET_OP_WERKDAGEN = 3;

  private static final int WERKDAGEN_IN_TERMIJN = 2;

  private final Termijntabel tabel;
  private final Werkdagen werkdagen;

  /** Computes with this table and calendar. */
  public Termijnrekening(Termijntabel tabel, Werkdagen werkdagen) {
    this.tabel = tabel;
    this.werkdagen = werkdagen;
  }

  /** A clock for an event on that day; an unknown term is a defect and throws. */
  public Klok start(String soort, LocalDate gebeurtenis) {
    Termijnregel regel = tabel.getRegel(soort, gebeurtenis);
    return new Klok(
        soort,
        regel.aard(),
        gebeurtenis,
        einde(regel, gebeurtenis, List.of()),
        List.of(),
        Optional.empty());
  }

  /** Stops a running clock; {@code vanaf} is the first day that does not count. */
  public Klokwijziging schortOp(
      Klok klok, LocalDate vanaf, Opschortgrond grond, String toelichting) {
    if (!tabel.getRegel(klok.soort(), klok.startdatum()).opschortbaar()) {
      return new Klokwijziging.Geweigerd("termijn.opschorten.magNiet");
    }
    if (klok.afgerondOp().isPresent()) {
      return new Klokwijziging.Geweigerd("termijn.opschorten.afgerond");
    }
    if (klok.lopendeOpschorting().isPresent()) {
      return new Klokwijziging.Geweigerd("termijn.opschorten.alOpgeschort");
    }
    if (!vanaf.isAfter(klok.startdatum()) || voorLaatsteHervatting(klok, vanaf)) {
      return new Klokwijziging.Geweigerd("termijn.opschorten.voorBegin");
    }
    if (vanaf.isAfter(klok.uitersteDatum())) {
      return new Klokwijziging.Geweigerd("termijn.opschorten.naEinde");
    }
    List<Opschorting> samen = new ArrayList<>(klok.opschortingen());
    samen.add(new Opschorting(Periode.vanaf(vanaf), grond, toelichting));
    return new Klokwijziging.Gewijzigd(met(klok, samen));
  }

  /** Lets a suspended clock run on; {@code weerVanaf} is the first day that counts again. */
  public Klokwijziging hervat(Klok klok, LocalDate weerVanaf) {
    Optional<Opschorting> lopend = klok.lopendeOpschorting();
    if (lopend.isEmpty()) {
      return new Klokwijziging.Geweigerd("termijn.hervatten.nietOpgeschort");
    }
    if (!weerVanaf.isAfter(lopend.get().periode().van())) {
      return new Klokwijziging.Geweigerd("termijn.hervatten.voorOpschorting");
    }
    List<Opschorting> samen = new ArrayList<>(klok.opschortingen());
    Opschorting was = samen.removeLast();
    samen.add(
        new Opschorting(was.periode().beeindigdPer(weerVanaf), was.grond(), was.toelichting()));
    return new Klokwijziging.Gewijzigd(met(klok, samen));
  }

  private static boolean voorLaatsteHervatting(Klok klok, LocalDate vanaf) {
    return !klok.opschortingen().isEmpty()
        && klok.opschortingen().getLast().periode().tot().filter(vanaf::isBefore).isPresent();
  }

  private Klok met(Klok klok, List<Opschorting> opschortingen) {
    Termijnregel regel = tabel.getRegel(klok.soort(), klok.startdatum());
    return new Klok(
        klok.soort(),
        klok.aard(),
        klok.startdatum(),
        einde(regel, klok.startdatum(), opschortingen),
        opschortingen,
        klok.afgerondOp());
  }

  private LocalDate einde(Termijnregel regel, LocalDate begin, List<Opschorting> opschortingen) {
    int aantal = regel.duur().aantal();
    LocalDate einde =
        switch (regel.duur().eenheid()) {
          // A clock knows days, not hours: the end is the day on which the last hour falls.
          case UREN -> begin.plusDays((aantal + 23) / 24);
          case DAGEN -> begin.plusDays(aantal);
          case WERKDAGEN -> werkdagen.na(begin, aantal);
          case WEKEN -> begin.plusWeeks(aantal);
          case MAANDEN -> begin.plusMonths(aantal);
          case JAREN -> begin.plusYears(aantal);
        };
    for (Opschorting opschorting : opschortingen) {
      einde = schuif(einde, regel.duur().eenheid(), opschorting.periode());
    }
    return switch (regel.verlenging()) {
      case GEEN -> einde;
      case ATW, EU_1182_71 -> verleng(regel, begin, einde);
    };
  }

  private LocalDate schuif(LocalDate einde, Eenheid eenheid, Periode stil) {
    if (stil.tot().isEmpty()) {
      return einde;
    }
    if (eenheid == Eenheid.WERKDAGEN) {
      int verloren = werkdagen.tussen(stil.van().minusDays(1), stil.tot().get().minusDays(1));
      return werkdagen.na(einde, verloren);
    }
    return einde.plusDays(ChronoUnit.DAYS.between(stil.van(), stil.tot().get()));
  }

  private LocalDate verleng(Termijnregel regel, LocalDate begin, LocalDate einde) {
    LocalDate verlengd = werkdagen.opOfNa(einde);
    if (regel.duur().eenheid() == Eenheid.DAGEN && regel.duur().aantal() >= 3) {
      // Algemene termijnenwet art. 2: at least two days of the term are working days.
      while (werkdagen.tussen(begin, verlengd) < WERKDAGEN_IN_TERMIJN) {
        verlengd = werkdagen.na(verlengd, 1);
      }
    }
    return verlengd;
  }

  /** How the clock stands on that day. */
  public Klokstand stand(Klok klok, LocalDate vandaag) {
    if (klok.afgerondOp().isPresent()) {
      LocalDate op = klok.afgerondOp().get();
      return new Klokstand.Afgerond(op, !op.isAfter(klok.uitersteDatum()));
    }
    Optional<LocalDate> stil = klok.lopendeOpschorting().map(nu -> nu.periode().van());
    if (stil.isPresent() && !vandaag.isBefore(stil.get())) {
      return new Klokstand.Geschorst(stil.get());
    }
    int over = Math.toIntExact(ChronoUnit.DAYS.between(klok.uitersteDatum(), vandaag));
    if (over > 0) {
      return klok.aard() == Termijnaard.UITERLIJK
          ? new Klokstand.TeLaat(over)
          : new Klokstand.Verstreken(over);
    }
    // Retention ends years from now; counting its working days would help nobody.
    int resterend =
        -over > 31 ? Integer.MAX_VALUE : werkdagen.tussen(vandaag, klok.uitersteDatum());
    if (resterend <= LET_OP_WERKDAGEN) {
      return new Klokstand.LetOp(resterend);
    }
    long heel = ChronoUnit.DAYS.between(klok.startdatum(), klok.uitersteDatum());
    long verlopen = ChronoUnit.DAYS.between(klok.startdatum(), vandaag);
    return verlopen * 2 >= heel ? new Klokstand.Halverwege() : new Klokstand.Rustig();
  }

  /**
   * The order of a list of clocks: what is late first, longest late on top; then what ends first;
   * then terms of residents and retention; suspended and finished ones last.
   */
  public Comparator<Klok> watEerstBreekt(LocalDate vandaag) {
    return Comparator.comparingInt((Klok klok) -> rang(stand(klok, vandaag), klok.aard()))
        .thenComparing(Klok::uitersteDatum)
        .thenComparing(Klok::startdatum)
        .thenComparing(Klok::soort);
  }

  private static int rang(Klokstand stand, Termijnaard aard) {
    return switch (stand) {
      case Klokstand.TeLaat laat -> 0;
      case Klokstand.LetOp letOp -> aard == Termijnaard.UITERLIJK ? 1 : 2;
      case Klokstand.Halverwege halverwege -> aard == Termijnaard.UITERLIJK ? 1 : 2;
      case Klokstand.Rustig rustig -> aard == Termijnaard.UITERLIJK ? 1 : 2;
      case Klokstand.Geschorst geschorst -> 3;
      case Klokstand.Verstreken verstreken -> 4;
      case Klokstand.Afgerond afgerond -> 5;
    };
  }
}
