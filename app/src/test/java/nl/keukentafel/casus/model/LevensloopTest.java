package nl.keukentafel.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevensloopTest {
  private static final MedewerkerId HOUDER = new MedewerkerId(UUID.randomUUID());

  private static Casus in(Fase fase, @Nullable MedewerkerId houder) {
    Casusgegevens gegevens =
        new Casusgegevens(
            new CasusId(UUID.randomUUID()),
            1,
            "2026-0001",
            new HuishoudenId(UUID.randomUUID()),
            new TeamId(UUID.randomUUID()),
            Set.of(Wet.WMO),
            "Wmo 2015 art. 2.3.2",
            Urgentie.GEWOON,
            Zwaarte.MATIG,
            List.of(),
            Instant.EPOCH,
            Instant.EPOCH);
    return Casus.van(gegevens, fase, houder);
  }

  @Test
  void een_casus_gaat_van_vraag_naar_nazorg_stap_voor_stap() {
    Casus casus = in(Fase.VRAAGVERHELDERING, HOUDER);
    for (Levensstap stap :
        List.of(
            Levensstap.NAAR_PLAN,
            Levensstap.NAAR_UITVOERING,
            Levensstap.AFSCHALEN,
            Levensstap.NAZORG,
            Levensstap.AFSLUITEN)) {
      casus = Levensloop.na(casus, stap, HOUDER).orElseThrow();
    }
    assertThat(casus.fase()).isEqualTo(Fase.AFGESLOTEN);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fase.class,
      names = {"VRAAGVERHELDERING", "PLAN", "UITVOERING", "AFSCHALEN", "NAZORG"})
  void wat_loopt_kan_altijd_opgeschaald_afgesloten_en_in_slaap(Fase fase) {
    assertThat(Levensloop.mogelijk(in(fase, HOUDER)))
        .contains(Levensstap.OPSCHALEN, Levensstap.AFSLUITEN, Levensstap.SLAPEN);
  }

  @Test
  void opschalen_brengt_afschalen_en_nazorg_terug_in_uitvoering_en_laat_de_rest_waar_hij_is() {
    for (Fase fase : List.of(Fase.AFSCHALEN, Fase.NAZORG)) {
      assertThat(Levensloop.na(in(fase, HOUDER), Levensstap.OPSCHALEN, null).orElseThrow().fase())
          .isEqualTo(Fase.UITVOERING);
    }
    assertThat(
            Levensloop.na(in(Fase.PLAN, HOUDER), Levensstap.OPSCHALEN, null).orElseThrow().fase())
        .isEqualTo(Fase.PLAN);
  }

  @Test
  void een_slapende_casus_wordt_gewekt_met_dezelfde_casushouder() {
    Casus gewekt = Levensloop.na(in(Fase.SLAPEND, HOUDER), Levensstap.WEKKEN, null).orElseThrow();
    assertThat(gewekt.fase()).isEqualTo(Fase.VRAAGVERHELDERING);
    assertThat(gewekt.casushouder()).isEqualTo(HOUDER);
  }

  @Test
  void een_afgesloten_casus_kan_alleen_heropend_en_dan_met_een_casushouder() {
    Casus dicht = in(Fase.AFGESLOTEN, null);
    assertThat(Levensloop.mogelijk(dicht)).containsExactly(Levensstap.HEROPENEN);
    assertThat(Levensloop.na(dicht, Levensstap.HEROPENEN, null)).isEmpty();
    assertThat(Levensloop.na(dicht, Levensstap.HEROPENEN, HOUDER).orElseThrow().casushouder())
        .isEqualTo(HOUDER);
  }

  @Test
  void wat_nog_niet_begon_kan_alleen_worden_afgesloten() {
    assertThat(Levensloop.mogelijk(in(Fase.AANGEMELD, null))).containsExactly(Levensstap.AFSLUITEN);
  }

  @Test
  void een_sprong_bestaat_niet() {
    assertThat(Levensloop.stapNaar(in(Fase.VRAAGVERHELDERING, HOUDER), Fase.NAZORG)).isEmpty();
    assertThat(Levensloop.stapNaar(in(Fase.UITVOERING, HOUDER), Fase.NAZORG)).isEmpty();
    assertThat(Levensloop.stapNaar(in(Fase.PLAN, HOUDER), Fase.UITVOERING))
        .contains(Levensstap.NAAR_UITVOERING);
    assertThat(Levensloop.stapNaar(in(Fase.NAZORG, HOUDER), Fase.UITVOERING))
        .contains(Levensstap.OPSCHALEN);
  }

  static Casus lopend(Fase fase) {
    return in(fase, HOUDER);
  }
}
