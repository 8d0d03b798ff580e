package nl.keukentafel.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.termijn.store.KlokStore;
import nl.keukentafel.termijn.store.KlokStore.Bewaard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the termijn room: keeps clocks for anybody who registers one. */
@Service
@Transactional
public class Termijnen {
  private final KlokStore klokken;
  private final Termijnrekening rekening;
  private final Termijntabel tabel;
  private final Werkdagen werkdagen;

  Termijnen(KlokStore klokken, Termijnrekening rekening, Termijntabel tabel, Werkdagen werkdagen) {
    this.klokken = klokken;
    this.rekening = rekening;
    this.tabel = tabel;
    this.werkdagen = werkdagen;
  }

  /**
   * A clock of a subject, with how it stands today.
   *
   * @param bron law and article, or the gemeente's own norm
   */
  public record Lopend(
      UUID id, String voorSoort, UUID voor, Klok klok, Klokstand stand, String bron) {}

  /** Starts clocks of these kinds for a subject; a kind that runs already is left alone. */
  public void start(Collection<String> soorten, String voorSoort, UUID voor, LocalDate dag) {
    for (String soort : soorten) {
      Klok klok = rekening.start(soort, dag);
      klokken.voegToe(voorSoort, voor, klok, merkdagen(klok));
    }
  }

  /** The clocks of these subjects, what breaks first on top; done ones are left out. One query. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Lopend>> van(Collection<UUID> onderwerpen, LocalDate vandaag) {
    Comparator<Klok> volgorde = rekening.watEerstBreekt(vandaag);
    return klokken.open(onderwerpen, this::aard).stream()
        .map(bewaard -> lopend(bewaard, vandaag))
        .sorted(Comparator.comparing(Lopend::klok, volgorde))
        .collect(Collectors.groupingBy(Lopend::voor, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * Starts a clock with an end that people agreed on, for terms that are a norm of the gemeente
   * itself. Unlike {@link #start}, a subject may have several of one kind.
   *
   * @param uiterlijk the last day, not before {@code dag}
   * @return the clock, for {@link #rondAf(UUID, LocalDate)}
   */
  public UUID spreekAf(
      String soort, String voorSoort, UUID voor, LocalDate dag, LocalDate uiterlijk) {
    if (tabel.getRegel(soort, dag).instelbaar() != Instelbaar.VRIJ) {
      throw new IllegalArgumentException("het eind van " + soort + " staat in de wet");
    }
    Klok klok = rekening.start(soort, dag);
    Klok afgesproken =
        new Klok(soort, klok.aard(), dag, uiterlijk, klok.opschortingen(), klok.afgerondOp());
    return klokken.voegAfspraakToe(voorSoort, voor, afgesproken, merkdagen(afgesproken));
  }

  /** The last day of a term of this kind that begins on {@code dag}, when nothing was agreed. */
  @Transactional(readOnly = true)
  public LocalDate voorstel(String soort, LocalDate dag) {
    return rekening.start(soort, dag).uitersteDatum();
  }

  /** Marks one clock as met. */
  public void rondAf(UUID klok, LocalDate dag) {
    klokken.rondAf(klok, dag);
  }

  /** Marks the clocks of this kind as met. */
  public void rondAf(String soort, UUID voor, LocalDate dag) {
    klokken.rondAf(soort, voor, dag);
  }

  /** Moves clocks to another subject, e.g. from a melding to the casus it became. */
  public void verhuis(UUID van, String naarSoort, UUID naar) {
    klokken.verhuis(van, naarSoort, naar);
  }

  /**
   * Stops a clock on a legal ground (Awb art. 4:15); refused where the law gives none.
   *
   * @param vanaf the first day that does not count
   */
  public Klokwijziging schortOp(
      UUID klok, LocalDate vanaf, Opschortgrond grond, String toelichting, MedewerkerId door) {
    Klokwijziging uitkomst = rekening.schortOp(getKlok(klok), vanaf, grond, toelichting);
    if (uitkomst instanceof Klokwijziging.Gewijzigd(Klok nieuw)) {
      klokken.schortOp(klok, nieuw.opschortingen().getLast(), door);
    }
    return uitkomst;
  }

  /**
   * Lets a suspended clock run on, its end moved by the days it stood still.
   *
   * @param weerVanaf the first day that counts again
   */
  public Klokwijziging hervat(UUID klok, LocalDate weerVanaf) {
    Klokwijziging uitkomst = rekening.hervat(getKlok(klok), weerVanaf);
    if (uitkomst instanceof Klokwijziging.Gewijzigd(Klok nieuw)) {
      klokken.hervat(klok, weerVanaf, nieuw.uitersteDatum(), merkdagen(nieuw));
    }
    return uitkomst;
  }

  private Klok getKlok(UUID klok) {
    return klokken
        .find(klok, this::aard)
        .map(Bewaard::klok)
        .orElseThrow(() -> new IllegalArgumentException("geen klok " + klok));
  }

  private Lopend lopend(Bewaard bewaard, LocalDate vandaag) {
    Klok klok = bewaard.klok();
    return new Lopend(
        bewaard.id(),
        bewaard.voorSoort(),
        bewaard.voor(),
        klok,
        rekening.stand(klok, vandaag),
        tabel.getRegel(klok.soort(), klok.startdatum()).bron());
  }

  private Termijnaard aard(String soort, LocalDate begin) {
    return tabel.getRegel(soort, begin).aard();
  }

  private KlokStore.Merkdagen merkdagen(Klok klok) {
    long heel = ChronoUnit.DAYS.between(klok.startdatum(), klok.uitersteDatum());
    LocalDate half = klok.startdatum().plusDays((heel + 1) / 2);
    LocalDate letOp = klok.uitersteDatum();
    while (letOp.isAfter(klok.startdatum())
        && werkdagen.tussen(letOp.minusDays(1), klok.uitersteDatum())
            <= Termijnrekening.LET_OP_WERKDAGEN) {
      letOp = letOp.minusDays(1);
    }
    return new KlokStore.Merkdagen(half, letOp);
  }
}
