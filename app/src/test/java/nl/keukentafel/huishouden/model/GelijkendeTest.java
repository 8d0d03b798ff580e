package nl.keukentafel.huishouden.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import nl.keukentafel.huishouden.Huishoudens.Treffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GelijkendeTest {

  private static final Geboortedatum EEN = new Geboortedatum.OpDag(LocalDate.of(1985, 3, 12));
  private static final Geboortedatum ANDER = new Geboortedatum.OpDag(LocalDate.of(1990, 3, 12));

  private static Gelijkende met(
      double gelijkenis, @Nullable Geboortedatum geboren, boolean zelfdeDeur) {
    return new Gelijkende(
        new Treffer(null, null, "Jan de Vries", null, null, false, false, 0),
        gelijkenis,
        geboren,
        zelfdeDeur);
  }

  @Test
  void twee_naamgenoten_met_een_andere_geboortedatum_zijn_twee_mensen() {
    assertThat(met(1, ANDER, false).kanDezelfdeZijn(EEN)).isFalse();
  }

  @Test
  void een_tikfout_in_de_naam_bij_dezelfde_geboortedatum_is_een_vraag_waard() {
    assertThat(met(0.5, EEN, false).kanDezelfdeZijn(EEN)).isTrue();
  }

  @Test
  void een_geboortejaar_dat_past_telt_mee() {
    assertThat(met(0.5, new Geboortedatum.InJaar(Year.of(1985)), false).kanDezelfdeZijn(EEN))
        .isTrue();
  }

  @Test
  void zonder_geboortedatum_moet_de_naam_bijna_gelijk_zijn_of_het_adres_hetzelfde() {
    assertThat(met(0.6, null, false).kanDezelfdeZijn(EEN)).isFalse();
    assertThat(met(0.75, null, false).kanDezelfdeZijn(EEN)).isTrue();
    assertThat(met(0.6, null, true).kanDezelfdeZijn(EEN)).isTrue();
  }
}
