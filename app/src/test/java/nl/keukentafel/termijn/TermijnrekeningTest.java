package nl.keukentafel.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.Periode;
import org.junit.jupiter.api.Test;

class TermijnrekeningTest {

  private static final Termijntabel TABEL = Termijntabel.meegeleverd();
  private static final Werkdagen WERKDAGEN = Werkdagen.nederlands();
  private final Termijnrekening rekening = new Termijnrekening(TABEL, WERKDAGEN);

  private static LocalDate dag(String iso) {
    return LocalDate.parse(iso);
  }

  private LocalDate eind(String soort, String begin) {
    return rekening.start(soort, dag(begin)).uitersteDatum();
  }

  private static Klok gewijzigd(Klokwijziging wijziging) {
    return switch (wijziging) {
      case Klokwijziging.Gewijzigd(Klok klok) -> klok;
      case Klokwijziging.Geweigerd(String waarom) -> throw new AssertionError(waarom);
    };
  }

  private static String geweigerd(Klokwijziging wijziging) {
    return switch (wijziging) {
      case Klokwijziging.Gewijzigd gewijzigd -> throw new AssertionError("niet geweigerd");
      case Klokwijziging.Geweigerd(String waarom) -> waarom;
    };
  }

  @Test
  void zes_weken_eindigen_op_dezelfde_weekdag() {
    assertThat(eind("wmo.onderzoek", "2026-10-12")).isEqualTo("2026-11-23");
  }

  @Test
  void een_einde_op_zaterdag_schuift_naar_maandag() {
    assertThat(eind("wmo.onderzoek", "2026-10-10")).isEqualTo("2026-11-23");
  }

  @Test
  void een_einde_op_goede_vrijdag_schuift_over_pasen_heen() {
    // Goede Vrijdag 2026 is 3 april, tweede paasdag 6 april.
    assertThat(eind("wmo.beschikking", "2026-03-20")).isEqualTo("2026-04-07");
  }

  @Test
  void een_einde_op_een_gelijkgestelde_dag_schuift_ook() {
    // Hemelvaart 2026 is 14 mei; vrijdag 15 mei is gelijkgesteld.
    assertThat(eind("wmo.persoonlijkplan", "2026-05-07")).isEqualTo("2026-05-18");
  }

  @Test
  void een_eigen_norm_en_een_bewaartermijn_schuiven_niet() {
    assertThat(eind("wmo.bewaren", "2026-11-22")).isEqualTo("2041-11-22");
  }

  @Test
  void drie_werkdagen_slaan_weekeinde_en_kerst_over() {
    assertThat(eind("wgs.gesprek.bedreigend", "2026-11-20")).isEqualTo("2026-11-25");
    assertThat(eind("wgs.gesprek.bedreigend", "2026-12-23")).isEqualTo("2026-12-29");
  }

  @Test
  void een_maand_na_31_januari_eindigt_op_de_laatste_dag_van_februari() {
    assertThat(eind("avg.verzoek", "2028-01-31")).isEqualTo("2028-02-29");
    assertThat(eind("avg.verzoek", "2025-01-31")).isEqualTo("2025-02-28");
  }

  @Test
  void tweeenzeventig_uur_zijn_drie_dagen() {
    assertThat(eind("avg.datalek", "2026-11-20")).isEqualTo("2026-11-23");
  }

  @Test
  void een_klok_loopt_van_rustig_via_halverwege_en_let_op_naar_te_laat() {
    Klok klok = rekening.start("wmo.onderzoek", dag("2026-10-12"));
    assertThat(rekening.stand(klok, dag("2026-10-12"))).isEqualTo(new Klokstand.Rustig());
    assertThat(rekening.stand(klok, dag("2026-11-01"))).isEqualTo(new Klokstand.Rustig());
    assertThat(rekening.stand(klok, dag("2026-11-02"))).isEqualTo(new Klokstand.Halverwege());
    assertThat(rekening.stand(klok, dag("2026-11-17"))).isEqualTo(new Klokstand.Halverwege());
    assertThat(rekening.stand(klok, dag("2026-11-18"))).isEqualTo(new Klokstand.LetOp(3));
    assertThat(rekening.stand(klok, dag("2026-11-22"))).isEqualTo(new Klokstand.LetOp(1));
    assertThat(rekening.stand(klok, dag("2026-11-23"))).isEqualTo(new Klokstand.LetOp(0));
    assertThat(rekening.stand(klok, dag("2026-11-30"))).isEqualTo(new Klokstand.TeLaat(7));
    assertThat(rekening.stand(klok.rondAf(dag("2026-11-23")), dag("2026-12-01")))
        .isEqualTo(new Klokstand.Afgerond(dag("2026-11-23"), true));
    assertThat(rekening.stand(klok.rondAf(dag("2026-11-24")), dag("2026-12-01")))
        .isEqualTo(new Klokstand.Afgerond(dag("2026-11-24"), false));
  }

  @Test
  void een_dreigende_situatie_vraagt_meteen_aandacht() {
    Klok klok = rekening.start("wgs.gesprek.bedreigend", dag("2026-11-20"));
    assertThat(rekening.stand(klok, dag("2026-11-20"))).isEqualTo(new Klokstand.LetOp(3));
  }

  @Test
  void een_termijn_van_de_inwoner_is_nooit_te_laat() {
    Klok klok = rekening.start("wmo.persoonlijkplan", dag("2026-11-02"));
    assertThat(rekening.stand(klok, dag("2026-11-12"))).isEqualTo(new Klokstand.Verstreken(3));
  }

  @Test
  void opschorten_telt_de_stille_dagen_erbij() {
    Klok klok = rekening.start("wmo.beschikking", dag("2026-11-02"));
    assertThat(klok.uitersteDatum()).isEqualTo("2026-11-16");
    Klok stil =
        gewijzigd(
            rekening.schortOp(
                klok, dag("2026-11-05"), Opschortgrond.AANVULLING_GEVRAAGD, "loonstrook"));
    assertThat(rekening.stand(stil, dag("2026-11-30")))
        .isEqualTo(new Klokstand.Geschorst(dag("2026-11-05")));
    assertThat(rekening.stand(stil, dag("2026-11-04"))).isNotInstanceOf(Klokstand.Geschorst.class);
    Klok weer = gewijzigd(rekening.hervat(stil, dag("2026-11-12")));
    assertThat(weer.uitersteDatum()).isEqualTo("2026-11-23");
    assertThat(weer.opschortingen()).hasSize(1);
    assertThat(weer.lopendeOpschorting()).isEmpty();
  }

  @Test
  void na_opschorten_eindigt_een_termijn_nog_steeds_op_een_werkdag() {
    Klok klok = rekening.start("wmo.beschikking", dag("2026-11-02"));
    Klok stil =
        gewijzigd(
            rekening.schortOp(klok, dag("2026-11-05"), Opschortgrond.OVERMACHT, "overstroming"));
    Klok weer = gewijzigd(rekening.hervat(stil, dag("2026-11-10")));
    assertThat(weer.uitersteDatum()).isEqualTo("2026-11-23");
  }

  @Test
  void zonder_wettelijke_grond_staat_een_klok_niet_stil() {
    Klok onderzoek = rekening.start("wmo.onderzoek", dag("2026-11-02"));
    assertThat(
            geweigerd(rekening.schortOp(onderzoek, dag("2026-11-05"), Opschortgrond.OVERMACHT, "")))
        .isEqualTo("termijn.opschorten.magNiet");
    Klok klok = rekening.start("wmo.beschikking", dag("2026-11-02"));
    assertThat(geweigerd(rekening.schortOp(klok, dag("2026-11-17"), Opschortgrond.OVERMACHT, "")))
        .isEqualTo("termijn.opschorten.naEinde");
    assertThat(geweigerd(rekening.schortOp(klok, dag("2026-11-02"), Opschortgrond.OVERMACHT, "")))
        .isEqualTo("termijn.opschorten.voorBegin");
    assertThat(geweigerd(rekening.hervat(klok, dag("2026-11-05"))))
        .isEqualTo("termijn.hervatten.nietOpgeschort");
  }

  @Test
  void wat_het_eerst_breekt_staat_boven() {
    LocalDate vandaag = dag("2026-11-23");
    Klok lang = rekening.start("wmo.onderzoek", dag("2026-09-01"));
    Klok kort = rekening.start("wmo.onderzoek", dag("2026-10-01"));
    Klok straks = rekening.start("wgs.gesprek.bedreigend", dag("2026-11-20"));
    Klok later = rekening.start("wmo.onderzoek", dag("2026-11-20"));
    Klok inwoner = rekening.start("wmo.persoonlijkplan", dag("2026-11-20"));
    Klok klaar = kort.rondAf(dag("2026-10-02"));
    assertThat(
            Stream.of(klaar, inwoner, later, straks, kort, lang)
                .sorted(rekening.watEerstBreekt(vandaag)))
        .containsExactly(lang, kort, straks, later, inwoner, klaar);
  }

  @Test
  void een_gemeente_stelt_haar_eigen_streeftermijn_in_en_lopende_klokken_blijven() {
    EigenTermijn eigen =
        new EigenTermijn(
            "gemeente.signaal", new Duur(2, Eenheid.WERKDAGEN), Periode.vanaf(dag("2026-11-01")));
    Termijntabel nieuw = TABEL.met(eigen).toOptional().orElseThrow();
    Termijnrekening zelf = new Termijnrekening(nieuw, WERKDAGEN);
    assertThat(zelf.start("gemeente.signaal", dag("2026-11-02")).uitersteDatum())
        .isEqualTo("2026-11-04");
    assertThat(zelf.start("gemeente.signaal", dag("2026-10-30")).uitersteDatum())
        .isEqualTo("2026-11-06");
    assertThat(nieuw.met(eigen)).isEqualTo(Gelezen.fout("termijn.eigen.dubbel"));
  }

  @Test
  void een_gemeente_kan_de_wet_niet_oprekken() {
    Periode nu = Periode.vanaf(dag("2026-11-01"));
    assertThat(
            TABEL.met(new EigenTermijn("wmo.onderzoek", new Duur(8, Eenheid.WEKEN), nu)).toFout())
        .map(Gelezen.Fout::berichtSleutel)
        .contains("termijn.eigen.wettelijk");
    assertThat(
            TABEL.met(new EigenTermijn("wgs.beschikking", new Duur(9, Eenheid.WEKEN), nu)).toFout())
        .map(Gelezen.Fout::berichtSleutel)
        .contains("termijn.eigen.teLang");
    assertThat(
            TABEL
                .met(new EigenTermijn("wgs.beschikking", new Duur(6, Eenheid.WEKEN), nu))
                .toOptional())
        .isPresent();
  }

  @Test
  void elke_wettelijke_termijn_eindigt_op_een_werkdag() {
    List<Termijnregel> wettelijk =
        TABEL.regels().stream().filter(regel -> regel.verlenging() != Verlenging.GEEN).toList();
    for (Termijnregel regel : wettelijk) {
      for (LocalDate begin = dag("2025-01-01");
          begin.isBefore(dag("2028-12-31"));
          begin = begin.plusDays(1)) {
        LocalDate einde = rekening.start(regel.sleutel(), begin).uitersteDatum();
        assertThat(WERKDAGEN.isWerkdag(einde)).as("%s %s", regel.sleutel(), begin).isTrue();
        assertThat(WERKDAGEN.tussen(begin, einde)).isGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void elke_termijn_heeft_een_naam_op_het_scherm() {
    var berichten = java.util.ResourceBundle.getBundle("berichten/termijn", Locale.of("nl"));
    for (Termijnregel regel : TABEL.regels()) {
      assertThat(berichten.containsKey("termijn.soort." + regel.sleutel()))
          .as(regel.sleutel())
          .isTrue();
    }
    for (Opschortgrond grond : Opschortgrond.values()) {
      assertThat(berichten.containsKey("termijn.grond." + grond)).isTrue();
    }
    for (Klokstand stand :
        List.of(
            new Klokstand.Rustig(),
            new Klokstand.Halverwege(),
            new Klokstand.LetOp(0),
            new Klokstand.LetOp(1),
            new Klokstand.LetOp(3),
            new Klokstand.TeLaat(1),
            new Klokstand.TeLaat(2),
            new Klokstand.Geschorst(dag("2026-11-01")),
            new Klokstand.Verstreken(1),
            new Klokstand.Afgerond(dag("2026-11-01"), true),
            new Klokstand.Afgerond(dag("2026-11-01"), false))) {
      assertThat(berichten.containsKey(stand.berichtSleutel())).isTrue();
    }
  }
}
