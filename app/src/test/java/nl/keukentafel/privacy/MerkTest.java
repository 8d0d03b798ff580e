package nl.keukentafel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.keukentafel.kern.PersoonId;
import org.junit.jupiter.api.Test;

class MerkTest {
  private final PersoonId yara = new PersoonId(new UUID(0, 1));
  private final PersoonId ruud = new PersoonId(new UUID(0, 2));

  @Test
  void vertrouwelijk_is_altijd_van_iemand() {
    assertThatThrownBy(() -> new Merk(null, true)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wat_ergens_uit_komt_erft_het_strengste_merk() {
    Merk geheim = Merk.vertrouwelijk(yara);
    assertThat(Merk.geen().erft(geheim)).isEqualTo(geheim);
    assertThat(geheim.erft(Merk.geen())).isEqualTo(geheim);
    assertThat(Merk.over(ruud).erft(geheim)).isEqualTo(geheim);
    assertThat(geheim.erft(Merk.over(ruud))).isEqualTo(geheim);
    assertThat(Merk.geen().erft(Merk.over(ruud))).isEqualTo(Merk.over(ruud));
    assertThat(geheim.erft(geheim)).isEqualTo(geheim);
  }

  @Test
  void wat_twee_mensen_in_vertrouwen_vertelden_gaat_niet_samen_in_een_stuk() {
    assertThatThrownBy(() -> Merk.vertrouwelijk(yara).erft(Merk.vertrouwelijk(ruud)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
