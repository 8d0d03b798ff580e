package nl.keukentafel.gesprek.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.keukentafel.inrichting.Leefgebied;
import org.junit.jupiter.api.Test;

/** The instruments as shipped, and which domains are asked when a leefgebied joined. */
class InstrumentTest {
  private final Instrument oud = instrument("zrm-2013");
  private final Instrument nieuw = instrument("zrm-2017");

  private static Instrument instrument(String code) {
    return Instrumenten.meegeleverd().find(code).orElseThrow();
  }

  @Test
  void de_matrix_van_2013_meet_elf_leefgebieden_en_die_van_2017_dertien() {
    assertThat(oud.domeinen()).containsExactlyElementsOf(Leefgebied.elf());
    assertThat(nieuw.domeinen())
        .hasSize(13)
        .contains(Leefgebied.WERK_EN_OPLEIDING, Leefgebied.BASALE_ADL)
        .doesNotContain(Leefgebied.DAGBESTEDING, Leefgebied.VERSLAVING, Leefgebied.OPVOEDING);
    assertThat(Instrumenten.meegeleverd().nieuwste()).isEqualTo(nieuw);
  }

  @Test
  void alleen_wat_aansloot_wordt_gevraagd() {
    assertThat(oud.gevraagd(List.of(Leefgebied.FINANCIEN, Leefgebied.OPVOEDING)))
        .containsExactly(Leefgebied.FINANCIEN);
    assertThat(nieuw.gevraagd(List.of())).isEmpty();
  }

  @Test
  void een_fijner_domein_wordt_bij_zijn_leefgebied_gevraagd_en_maar_een_keer() {
    assertThat(nieuw.verdeel(List.of(Leefgebied.DAGBESTEDING)).get(Leefgebied.DAGBESTEDING))
        .containsExactly(Leefgebied.WERK_EN_OPLEIDING, Leefgebied.TIJDSBESTEDING);
    var samen = nieuw.verdeel(List.of(Leefgebied.DAGBESTEDING, Leefgebied.WERK_EN_OPLEIDING));
    assertThat(samen.get(Leefgebied.DAGBESTEDING)).containsExactly(Leefgebied.TIJDSBESTEDING);
    assertThat(samen.get(Leefgebied.WERK_EN_OPLEIDING))
        .containsExactly(Leefgebied.WERK_EN_OPLEIDING);
    assertThat(
            oud.verdeel(List.of(Leefgebied.WERK_EN_OPLEIDING, Leefgebied.TIJDSBESTEDING))
                .get(Leefgebied.WERK_EN_OPLEIDING))
        .containsExactly(Leefgebied.DAGBESTEDING);
  }

  @Test
  void een_instrument_meet_niets_dubbel() {
    assertThatThrownBy(() ->
            new Instrument(
                "dubbel", "Dubbel", 2026, List.of(Leefgebied.FINANCIEN, Leefgebied.FINANCIEN)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
