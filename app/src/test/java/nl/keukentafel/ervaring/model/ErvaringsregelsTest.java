package nl.keukentafel.ervaring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ErvaringsregelsTest {

  private static final LocalDate DAG = LocalDate.of(2026, 10, 5);

  @Test
  void cijfers_van_minder_dan_tien_mensen_bestaan_niet() {
    assertThat(Teamcijfers.van(2026, List.of()).isLeeg()).isTrue();
    assertThatThrownBy(() -> Teamcijfers.van(2026, Collections.nCopies(9, antwoord(4))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Teamcijfers.van(2026, Collections.nCopies(10, antwoord(4))).aantal()).isEqualTo(10);
  }

  @Test
  void cijfers_tellen_per_zin_elk_antwoord() {
    Teamcijfers cijfers = Teamcijfers.van(2026, Collections.nCopies(10, antwoord(4)));
    assertThat(cijfers.regels())
        .filteredOn(regel -> regel.stelling() == Stelling.SNEL)
        .singleElement()
        .satisfies(regel -> assertThat(regel.aantallen()).containsExactly(0, 0, 0, 10, 0));
    assertThat(cijfers.steunGevraagd()).isEqualTo(10);
    assertThat(cijfers.wistSteun()).isEqualTo(10);
  }

  @Test
  void een_score_loopt_van_een_tot_en_met_vijf() {
    assertThatThrownBy(() -> antwoord(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> antwoord(6)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void een_naam_hoort_alleen_bij_een_verhaal_dat_openbaar_mag() {
    assertThat(new Ingevuld(Map.of(), null, "", "verhaal", false, "Ilse").naam()).isEmpty();
    assertThat(new Ingevuld(Map.of(), null, "", "", true, "Ilse").openbaar()).isFalse();
    assertThat(new Ingevuld(Map.of(), null, "", "verhaal", true, "Ilse").naam()).isEqualTo("Ilse");
  }

  @Test
  void een_uitnodiging_is_open_tot_en_met_de_laatste_dag() {
    Uitnodiging nieuw = uitnodiging(null, null);
    assertThat(nieuw.stand(DAG)).isEqualTo(Uitnodiging.Stand.NIEUW);
    assertThat(nieuw.isOpen(DAG.plusDays(60))).isTrue();
    assertThat(nieuw.stand(DAG.plusDays(61))).isEqualTo(Uitnodiging.Stand.VERLOPEN);
    assertThat(uitnodiging(DAG, null).stand(DAG)).isEqualTo(Uitnodiging.Stand.GEGEVEN);
    assertThat(uitnodiging(DAG, DAG).stand(DAG.plusDays(99))).isEqualTo(Uitnodiging.Stand.INGEVULD);
  }

  @Test
  void een_sleutel_is_lang_en_verraadt_zich_niet() {
    Sleutel sleutel = Sleutel.nieuw();
    assertThat(sleutel.geheim()).matches("[A-Za-z0-9_-]{43}");
    assertThat(sleutel).isNotEqualTo(Sleutel.nieuw());
    assertThat(sleutel.toString()).doesNotContain(sleutel.geheim());
    assertThat(sleutel.hash()).hasSize(32);
  }

  private static Ingevuld antwoord(int score) {
    return new Ingevuld(Map.of(Stelling.SNEL, score), true, "", "", false, "");
  }

  private static Uitnodiging uitnodiging(
      @Nullable LocalDate gegeven, @Nullable LocalDate ingevuld) {
    return new Uitnodiging(
        new ErvaringId(UUID.randomUUID()),
        new CasusId(UUID.randomUUID()),
        new PersoonId(UUID.randomUUID()),
        new TeamId(UUID.randomUUID()),
        DAG,
        DAG.plusDays(Uitnodiging.DAGEN),
        gegeven,
        ingevuld);
  }
}
