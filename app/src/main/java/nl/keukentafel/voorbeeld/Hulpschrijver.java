package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.voorbeeld.Verloop.Hulp;
import nl.keukentafel.voorbeeld.Verloop.Inzet;
import nl.keukentafel.voorbeeld.Verloop.Terugkoppeling;
import nl.keukentafel.voorbeeld.Verloop.Verwijsstap;
import nl.keukentafel.voorbeeld.Verloop.Verwijzing;
import org.jspecify.annotations.Nullable;

/** Writes verwijzingen with their steps and terugkoppeling, and the help that runs. */
final class Hulpschrijver {

  private static final String KLOK = "gemeente.terugkoppeling";
  private static final int HALF = 2;
  private static final int LET_OP_DAGEN = 5;

  private final Lader lader;
  private final Willekeur willekeur;
  private final Overlegboek overleg;

  Hulpschrijver(Lader lader, Willekeur willekeur, Overlegboek overleg) {
    this.lader = lader;
    this.willekeur = willekeur;
    this.overleg = overleg;
  }

  void schrijf(Casuswerk werk) {
    werk.verloop().verwijzingen().forEach(verwijzing -> verwijzing(werk, verwijzing));
    for (Inzet inzet : werk.verloop().inzet()) {
      inzet(werk, inzet, null);
    }
  }

  /** What the steps and the terugkoppelingen of a verwijzing come to. */
  private record Loop(
      Verwijsstap laatste,
      @Nullable Integer gestart,
      @Nullable Integer beeindigd,
      @Nullable Integer voor,
      @Nullable Integer teruggekoppeld) {

    static Loop van(Verwijzing verwijzing) {
      Integer gestart = null;
      Integer beeindigd = null;
      for (Verwijsstap stap : verwijzing.stappen()) {
        gestart = stap.naar().equals("gestart") ? Integer.valueOf(stap.dagen()) : gestart;
        beeindigd = stap.naar().equals("beeindigd") ? Integer.valueOf(stap.dagen()) : beeindigd;
      }
      Integer voor = verwijzing.terugkoppelingVoor();
      Integer klaar = null;
      for (Terugkoppeling terug : verwijzing.terugkoppelingen()) {
        voor = terug.volgende() == null ? voor : terug.volgende();
        klaar = terug.volgende() == null ? Integer.valueOf(terug.dagen()) : null;
      }
      return new Loop(verwijzing.stappen().getLast(), gestart, beeindigd, voor, klaar);
    }

    boolean isVerschuldigd() {
      return gestart != null && teruggekoppeld == null;
    }
  }

  private void verwijzing(Casuswerk werk, Verwijzing verwijzing) {
    UUID id = willekeur.id();
    Loop loop = Loop.van(verwijzing);
    Verwijsstap eerste = verwijzing.stappen().getFirst();
    Adresboek.Organisatie wie = werk.boek().organisatie(verwijzing.organisatie());
    Tweedelijnsvorm vorm =
        verwijzing.vorm() == null
            ? Tweedelijnsvorm.INSCHAKELEN_MET_REGIE
            : Tweedelijnsvorm.valueOf(verwijzing.vorm().toUpperCase(Locale.ROOT));
    UUID klok = loop.isVerschuldigd() ? klok(werk, id, verwijzing, loop) : null;
    lader.voeg(
        Tabel.VERWIJZING,
        id,
        verwijzing.stappen().size(),
        werk.casus(),
        wie.id(),
        verwijzing.contact() == null ? wie.contact() : verwijzing.contact(),
        verwijzing.leefgebied(),
        werk.wet(verwijzing.wet()),
        code(vorm),
        code(werk.schets().team().inrichting().regieNaInschakelen(vorm)),
        1,
        verwijzing.vraag(),
        verwijzing.overbrugging(),
        verwijzing.deelt(),
        grondslag(verwijzing),
        werk.persoon(verwijzing.persoon()),
        verwijzing.vertrouwelijk(),
        loop.laatste().naar(),
        werk.dag(loop.laatste().dagen()),
        loop.laatste().reden(),
        werk.dag(verwijzing.verwacht()),
        werk.dag(loop.gestart()),
        loop.gestart() == null ? null : werk.dag(loop.voor()),
        werk.dag(loop.teruggekoppeld()),
        klok,
        teambesluit(werk, id, eerste),
        werk.houder(),
        werk.op(eerste.dagen(), 11, 0),
        werk.houder(),
        werk.op(loop.laatste().dagen(), 11, 30));
    for (Verwijsstap stap : verwijzing.stappen()) {
      LocalDateTime op = werk.op(stap.dagen(), 11, 30);
      lader.voeg(
          Tabel.VERWIJZING_STAP,
          willekeur.id(),
          id,
          stap.naar(),
          werk.dag(stap.dagen()),
          stap.reden(),
          werk.houder(),
          op);
    }
    for (Terugkoppeling terug : verwijzing.terugkoppelingen()) {
      lader.voeg(
          Tabel.TERUGKOPPELING,
          willekeur.id(),
          id,
          werk.dag(terug.dagen()),
          terug.vanWie(),
          terug.resultaat(),
          terug.terugval(),
          terug.nazorg(),
          werk.dag(terug.volgende()),
          werk.houder(),
          werk.op(terug.dagen(), 13, 0));
    }
    Hulp hulp = verwijzing.hulp();
    if (loop.gestart() != null && hulp != null) {
      inzet(werk, bij(verwijzing, loop, hulp), id);
    }
  }

  /** Care goes by consent; the gemeente's own debt help by law (9-standaarden §4.4). */
  private static String grondslag(Verwijzing verwijzing) {
    return verwijzing.deelt().isEmpty()
        ? ""
        : "wgs".equals(verwijzing.wet()) ? "Wgs art. 8a" : "AVG art. 6 lid 1 onder a";
  }

  private static Inzet bij(Verwijzing verwijzing, Loop loop, Hulp hulp) {
    Integer beeindigd = loop.beeindigd();
    return new Inzet(
        verwijzing.organisatie(),
        verwijzing.leefgebied(),
        "tweede",
        verwijzing.wet(),
        hulp,
        verwijzing.vraag(),
        Objects.requireNonNull(loop.gestart()),
        beeindigd == null ? null : Integer.valueOf(beeindigd - 1),
        beeindigd == null ? null : loop.laatste().reden(),
        verwijzing.persoon(),
        verwijzing.vertrouwelijk());
  }

  private @Nullable UUID teambesluit(Casuswerk werk, UUID verwijzing, Verwijsstap eerste) {
    if (!werk.samen(Kernbesluit.INSCHAKELEN) || eerste.naar().equals("wacht_op_team")) {
      return null;
    }
    LocalDate dag = overleg.laatsteVoor(werk.dag(eerste.dagen()));
    return overleg.besluit(
        werk.schets().team(),
        new Overlegboek.Vraag(
            Kernbesluit.INSCHAKELEN,
            "verwijzing",
            verwijzing,
            "Hulp van een andere organisatie",
            "/casussen/" + werk.casus() + "/verwijzingen/" + verwijzing),
        werk.houder(),
        dag.minusDays(1).atTime(15, 0),
        dag);
  }

  private UUID klok(Casuswerk werk, UUID verwijzing, Verwijzing van, Loop loop) {
    UUID id = willekeur.id();
    int begin = Objects.requireNonNull(loop.gestart());
    for (Terugkoppeling terug : van.terugkoppelingen()) {
      begin = terug.dagen();
    }
    int einde = Objects.requireNonNull(loop.voor(), "gestart zonder terugkoppeling");
    boolean dicht = van.vertrouwelijk();
    lader.voeg(
        Tabel.KLOK,
        id,
        KLOK,
        dicht ? "verwijzing" : "casus",
        dicht ? verwijzing : werk.casus(),
        werk.dag(begin),
        werk.dag(einde + (begin - einde) / HALF),
        werk.dag(Math.min(begin, einde + LET_OP_DAGEN)),
        werk.dag(einde),
        null);
    return id;
  }

  private void inzet(Casuswerk werk, Inzet inzet, @Nullable UUID verwijzing) {
    Hulp hulp = inzet.hulp();
    LocalDateTime gemaakt = werk.op(Math.max(0, inzet.van() - 1), 12, 0);
    LocalDateTime opgenomen = gemaakt.isBefore(geopend(werk)) ? geopend(werk) : gemaakt;
    lader.voeg(
        Tabel.INZET,
        willekeur.id(),
        1,
        werk.casus(),
        werk.boek().organisatie(inzet.organisatie()).id(),
        inzet.leefgebied(),
        inzet.lijn(),
        werk.wet(inzet.wet()),
        hulp.leveringsvorm(),
        hulp.opdrachtgever(),
        hulp.helper(),
        hulp.rol(),
        inzet.wat(),
        hulp.kosten(),
        werk.dag(inzet.van()),
        werk.dag(inzet.tot()),
        inzet.eindeReden(),
        verwijzing,
        werk.persoon(inzet.persoon()),
        inzet.vertrouwelijk(),
        werk.houder(),
        opgenomen,
        werk.houder(),
        opgenomen);
  }

  private static LocalDateTime geopend(Casuswerk werk) {
    return werk.schets().gemeld().atTime(17, 0).isAfter(werk.nu())
        ? werk.nu()
        : werk.schets().gemeld().atTime(17, 0);
  }

  private static String code(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT);
  }
}
