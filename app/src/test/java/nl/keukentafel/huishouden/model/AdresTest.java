package nl.keukentafel.huishouden.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.keukentafel.kern.Postcode;
import org.junit.jupiter.api.Test;

final class AdresTest {

  @Test
  void een_adres_staat_op_een_regel() {
    Adres adres =
        new Adres(
            "Lijsterbeslaan", "12", "A", Optional.of(new Postcode("1234 AB")), "Lindewaard", false);

    assertThat(adres.opScherm()).isEqualTo("Lijsterbeslaan 12 A");
    assertThat(adres.voluit()).isEqualTo("Lijsterbeslaan 12 A, 1234 AB Lindewaard");
    assertThat(adres.zoeksleutel().waarde()).isEqualTo("lysterbeslaan 12 a 1234ab lindewaard");
  }

  @Test
  void zonder_straat_staat_de_plaats_er() {
    Adres adres = new Adres("", "", "", Optional.empty(), "Lindewaard", false);

    assertThat(adres.opScherm()).isEqualTo("Lindewaard");
    assertThat(Adres.onbekend().isOnbekend()).isTrue();
  }

  @Test
  void een_beschermd_adres_heeft_geen_zoeksleutel() {
    Adres adres = new Adres("Lijsterbeslaan", "12", "", Optional.empty(), "", true);

    assertThat(adres.zoeksleutel().isLeeg()).isTrue();
    assertThat(adres.toString()).doesNotContain("Lijster");
  }

  @Test
  void een_straat_met_een_voorzetsel_is_ook_aaneen_te_vinden() {
    Adres adres = new Adres("'s-Gravenweg", "3", "", Optional.empty(), "", false);

    assertThat(adres.zoeksleutel().woorden()).contains("gravenweg", "sgravenweg");
  }

  @Test
  void een_te_lange_straat_wordt_geweigerd() {
    assertThatThrownBy(() -> new Adres("x".repeat(81), "1", "", Optional.empty(), "", false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
