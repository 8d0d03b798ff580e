package nl.keukentafel.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatumsTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
  private static final Datumgrens RUIM = Datumgrens.ruim(VANDAAG);
  private static final Locale NL = Locale.of("nl");

  private static String bericht(String tekst, Datumgrens grens) {
    return Datums.lees(tekst, grens).toFout().orElseThrow().berichtSleutel();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24-11-2026",
        "24/11/2026",
        "24.11.2026",
        "24 11 2026",
        "24-11-26",
        "24/11/26",
        "24 nov 2026",
        "24 november 2026",
        "24 nov. 2026",
        "24 NOV 2026",
        "24nov2026",
        "24-nov-2026",
        "24 nov '26",
        "24 nov ’26",
        "2026-11-24",
        "2026/11/24",
        "24112026",
        "morgen",
        "Tomorrow",
        "di 24 november 2026",
        "dinsdag 24-11-2026",
        "di. 24 nov 2026",
        "Tuesday 24 November 2026",
        "  24 - 11 - 2026 ",
        "24‑11‑2026",
        "24–11–2026"
      })
  void een_datum_mag_op_veel_manieren_getypt_zijn(String tekst) {
    assertThat(Datums.lees(tekst, RUIM).toOptional()).contains(LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest
  @CsvSource({
    "vandaag,2026-11-23",
    "gisteren,2026-11-22",
    "eergisteren,2026-11-21",
    "overmorgen,2026-11-25",
    "1 mrt 2024,2024-03-01",
    "1 mei 2024,2024-05-01",
    "1 okt 2024,2024-10-01",
    "29-2-2024,2024-02-29"
  })
  void woorden_en_maandnamen_worden_begrepen(String tekst, LocalDate dag) {
    assertThat(Datums.lees(tekst, RUIM).toOptional()).contains(dag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-2-2026", "31 februari 2026", "29-2-2026", "31/04/26", "12-13-2026"})
  void een_dag_die_niet_bestaat_heeft_een_eigen_bericht(String tekst) {
    assertThat(bericht(tekst, RUIM)).isEqualTo("kern.datum.bestaatNiet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"morgenvroeg", "24-11-206", "1 foo 2026", "2026", "'; drop table x", "٢٤-١١-٢٠٢٦"})
  void wat_niet_te_lezen_is_heeft_een_eigen_bericht(String tekst) {
    assertThat(bericht(tekst, RUIM)).isEqualTo("kern.datum.vorm");
  }

  @Test
  void een_ontbrekend_jaar_wordt_niet_geraden() {
    assertThat(bericht("24 nov", RUIM)).isEqualTo("kern.datum.jaarOntbreekt");
    assertThat(bericht("24-11", RUIM)).isEqualTo("kern.datum.jaarOntbreekt");
  }

  @Test
  void een_weekdag_die_niet_past_wordt_gemeld() {
    assertThat(bericht("ma 24 nov 2026", RUIM)).isEqualTo("kern.datum.weekdag");
  }

  @Test
  void buiten_de_grens_zegt_het_bericht_welke_kant() {
    assertThat(bericht("24-11-2026", Datumgrens.gebeurd(VANDAAG, 2)))
        .isEqualTo("kern.datum.inToekomst");
    assertThat(bericht("24-11-1999", Datumgrens.gebeurd(VANDAAG, 2)))
        .isEqualTo("kern.datum.teLangGeleden");
    assertThat(bericht("22-11-2026", Datumgrens.gepland(VANDAAG, 2)))
        .isEqualTo("kern.datum.inVerleden");
    assertThat(bericht("24-11-2062", RUIM)).isEqualTo("kern.datum.teVer");
    assertThat(bericht("24-11-1826", RUIM)).isEqualTo("kern.datum.teLangGeleden");
  }

  @Test
  void twee_cijfers_van_een_geboortejaar_liggen_nooit_in_de_toekomst() {
    Datumgrens geboorte = Datumgrens.geboorte(VANDAAG);
    assertThat(Datums.lees("1-1-85", geboorte).toOptional()).contains(LocalDate.of(1985, 1, 1));
    assertThat(Datums.lees("1-1-26", geboorte).toOptional()).contains(LocalDate.of(2026, 1, 1));
    assertThat(Datums.lees("1-1-27", geboorte).toOptional()).contains(LocalDate.of(1927, 1, 1));
  }

  @Test
  void wat_het_scherm_toont_leest_het_veld_terug() {
    RandomGenerator toeval = RandomGenerator.of("L64X128MixRandom");
    for (int keer = 0; keer < 5_000; keer++) {
      LocalDate dag = VANDAAG.plusDays(toeval.nextInt(-40_000, 10_000));
      for (Locale taal : new Locale[] {NL, Locale.ENGLISH}) {
        assertThat(Datums.lees(Datums.voluit(dag, taal), RUIM).toOptional()).contains(dag);
        assertThat(Datums.lees(Datums.kortMetJaar(dag, taal), RUIM).toOptional()).contains(dag);
        assertThat(Datums.lees(Datums.metWeekdag(dag, taal), RUIM).toOptional()).contains(dag);
      }
      assertThat(Datums.lees(Datums.veld(dag), RUIM).toOptional()).contains(dag);
      assertThat(Datums.lees(dag.toString(), RUIM).toOptional()).contains(dag);
    }
  }

  @Test
  void datums_en_tijden_staan_zoals_in_de_huisstijl() {
    LocalDate dag = LocalDate.of(2026, 11, 24);
    assertThat(Datums.kort(dag, NL)).isEqualTo("24 nov");
    assertThat(Datums.kort(LocalDate.of(2026, 3, 1), NL)).isEqualTo("1 mrt");
    assertThat(Datums.kort(LocalDate.of(2026, 6, 1), NL)).isEqualTo("1 juni");
    assertThat(Datums.voluit(dag, NL)).isEqualTo("24 november 2026");
    assertThat(Datums.voluit(dag, Locale.ENGLISH)).isEqualTo("24 November 2026");
    assertThat(Datums.metWeekdag(dag, NL)).isEqualTo("dinsdag 24 november 2026");
    assertThat(Datums.tijd(LocalTime.of(9, 30), NL)).isEqualTo("9.30 uur");
    assertThat(Datums.tijd(LocalTime.of(9, 30), Locale.ENGLISH)).isEqualTo("9.30");
  }
}
