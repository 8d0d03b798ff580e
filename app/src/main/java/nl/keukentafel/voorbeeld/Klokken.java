package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.termijn.Aanleiding;
import nl.keukentafel.termijn.Klok;
import nl.keukentafel.termijn.Omstandigheid;
import nl.keukentafel.termijn.Startregels;
import nl.keukentafel.termijn.Termijnrekening;
import nl.keukentafel.termijn.Termijntabel;
import nl.keukentafel.termijn.Werkdagen;
import org.jspecify.annotations.Nullable;

/** The clocks that a melding starts, with the terms that ship with the product. */
final class Klokken {

  /** What these ask is done when somebody has decided what happens with the melding. */
  private static final Set<String> GEHAALD_BIJ_OPNAME =
      Set.of("gemeente.signaal", "gemeente.vroegsignaal", "gemeente.informatievraag");

  private final Werkdagen werkdagen = Werkdagen.nederlands();
  private final Termijnrekening rekening =
      new Termijnrekening(Termijntabel.meegeleverd(), werkdagen);
  private final Startregels regels = Startregels.meegeleverd();
  private final Map<Begin, Looptijd> bekend = new HashMap<>();

  private record Begin(String soort, LocalDate dag) {}

  private record Looptijd(LocalDate half, LocalDate letOp, LocalDate uiterlijk) {}

  /**
   * Writes the clocks of a melding.
   *
   * @param voor id of the melding, or of the casus it became
   * @param opgenomen the day on which somebody decided about it; null: nobody did yet
   * @param afgerond the day on which all but the longest were met; null: all still run
   * @param alles whether the longest was met as well
   */
  void schrijf(
      Lader lader,
      Willekeur willekeur,
      Meldingsinhoud melding,
      String voorSoort,
      UUID voor,
      LocalDate gemeld,
      @Nullable LocalDate opgenomen,
      @Nullable LocalDate afgerond,
      boolean alles) {
    for (String soort : soorten(melding)) {
      Looptijd tijd = bekend.computeIfAbsent(new Begin(soort, gemeld), this::reken);
      LocalDate gehaald =
          GEHAALD_BIJ_OPNAME.contains(soort)
              ? opgenomen
              : afgerond != null && (alles || !soort.equals("wmo.onderzoek")) ? afgerond : null;
      lader.voeg(
          Tabel.KLOK,
          willekeur.id(),
          soort,
          voorSoort,
          voor,
          gemeld,
          tijd.half(),
          tijd.letOp(),
          tijd.uiterlijk(),
          gehaald);
    }
  }

  /** The day on which this must have been reported so that its first clock ends on that day. */
  Optional<LocalDate> beginVoorEinde(Meldingsinhoud melding, LocalDate einde) {
    String soort = soorten(melding).getFirst();
    for (int dagen = 0; dagen < 60; dagen++) {
      LocalDate begin = einde.minusDays(dagen);
      if (rekening.start(soort, begin).uitersteDatum().equals(einde)) {
        return Optional.of(begin);
      }
    }
    return Optional.empty();
  }

  private List<String> soorten(Meldingsinhoud melding) {
    return regels.soorten(
        Aanleiding.valueOf(melding.soort().toUpperCase(Locale.ROOT)),
        melding.dreigt() ? Set.of(Omstandigheid.BEDREIGEND) : Set.of());
  }

  private Looptijd reken(Begin begin) {
    Klok klok = rekening.start(begin.soort(), begin.dag());
    LocalDate einde = klok.uitersteDatum();
    long heel = ChronoUnit.DAYS.between(begin.dag(), einde);
    LocalDate letOp = einde;
    while (letOp.isAfter(begin.dag())
        && werkdagen.tussen(letOp.minusDays(1), einde) <= Termijnrekening.LET_OP_WERKDAGEN) {
      letOp = letOp.minusDays(1);
    }
    return new Looptijd(begin.dag().plusDays((heel + 1) / 2), letOp, einde);
  }
}
