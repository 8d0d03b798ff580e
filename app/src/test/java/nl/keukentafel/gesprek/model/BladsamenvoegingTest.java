package nl.keukentafel.gesprek.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two workers on one sheet: nobody's work disappears. */
class BladsamenvoegingTest {

  @Test
  void wat_alleen_de_een_of_de_ander_wijzigde_komt_samen() {
    assertThat(
            Bladsamenvoeging.voegSamen(
                Map.of("goed", "oud", "vraag", ""),
                Map.of("goed", "mijn", "vraag", "", "kracht", "samen"),
                Map.of("goed", "oud", "vraag", "hun", "kracht", "samen")))
        .contains(Map.of("goed", "mijn", "vraag", "hun", "kracht", "samen"));
  }

  @Test
  void wat_beiden_anders_wijzigden_vraagt_om_een_keuze() {
    assertThat(
            Bladsamenvoeging.voegSamen(
                Map.of("goed", "oud"), Map.of("goed", "mijn"), Map.of("goed", "hun")))
        .isEmpty();
    assertThat(Bladsamenvoeging.voegSamen(Map.of(), Map.of("goed", "mijn"), Map.of("goed", "hun")))
        .as("ook als er nog niets stond")
        .isEmpty();
  }

  @Test
  void leegmaken_is_ook_een_wijziging() {
    assertThat(
            Bladsamenvoeging.voegSamen(
                Map.of("goed", "oud"), Map.of("goed", ""), Map.of("goed", "oud")))
        .contains(Map.of("goed", ""));
    assertThat(
            Bladsamenvoeging.voegSamen(
                Map.of("goed", "oud"), Map.of("goed", ""), Map.of("goed", "hun")))
        .isEmpty();
  }
}
