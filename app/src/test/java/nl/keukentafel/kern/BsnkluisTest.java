package nl.keukentafel.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class BsnkluisTest {

  private static final Burgerservicenummer BSN = new Burgerservicenummer("999900006");
  private static final GemeenteId LINDEWAARD = new GemeenteId(UUID.randomUUID());
  private static final GemeenteId RIETBEEK = new GemeenteId(UUID.randomUUID());
  private static final PersoonId NAIMA = new PersoonId(UUID.randomUUID());
  private static final PersoonId RUUD = new PersoonId(UUID.randomUUID());

  private final Bsnkluis kluis = new Bsnkluis(sleutel(1), sleutel(2));

  private static byte[] sleutel(int vulling) {
    byte[] sleutel = new byte[Bsnkluis.SLEUTELLENGTE];
    Arrays.fill(sleutel, (byte) vulling);
    return sleutel;
  }

  @Test
  void wat_erin_gaat_komt_eruit_en_staat_er_nooit_leesbaar() {
    byte[] dicht = kluis.versleutel(BSN, LINDEWAARD, NAIMA);

    assertThat(kluis.ontsleutel(dicht, LINDEWAARD, NAIMA)).isEqualTo(BSN);
    assertThat(new String(dicht, StandardCharsets.ISO_8859_1)).doesNotContain("9999");
  }

  @Test
  void hetzelfde_nummer_ziet_er_elke_keer_anders_uit() {
    assertThat(kluis.versleutel(BSN, LINDEWAARD, NAIMA))
        .isNotEqualTo(kluis.versleutel(BSN, LINDEWAARD, NAIMA));
  }

  @Test
  void een_nummer_dat_naar_een_andere_persoon_of_gemeente_is_gekopieerd_gaat_niet_open() {
    byte[] dicht = kluis.versleutel(BSN, LINDEWAARD, NAIMA);

    assertThatThrownBy(() -> kluis.ontsleutel(dicht, LINDEWAARD, RUUD))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> kluis.ontsleutel(dicht, RIETBEEK, NAIMA))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void een_gewijzigd_nummer_en_een_andere_sleutel_gaan_niet_open() {
    byte[] dicht = kluis.versleutel(BSN, LINDEWAARD, NAIMA);
    byte[] gewijzigd = dicht.clone();
    gewijzigd[gewijzigd.length - 1] ^= 1;

    assertThatThrownBy(() -> kluis.ontsleutel(gewijzigd, LINDEWAARD, NAIMA))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> new Bsnkluis(sleutel(3), sleutel(2)).ontsleutel(dicht, LINDEWAARD, NAIMA))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void de_zoeksleutel_is_vast_binnen_een_gemeente_en_anders_in_de_volgende() {
    assertThat(kluis.zoeksleutel(BSN, LINDEWAARD)).isEqualTo(kluis.zoeksleutel(BSN, LINDEWAARD));
    assertThat(kluis.zoeksleutel(BSN, LINDEWAARD)).isNotEqualTo(kluis.zoeksleutel(BSN, RIETBEEK));
    assertThat(new Bsnkluis(sleutel(1), sleutel(9)).zoeksleutel(BSN, LINDEWAARD))
        .isNotEqualTo(kluis.zoeksleutel(BSN, LINDEWAARD));
  }

  @Test
  void twee_gelijke_of_te_korte_sleutels_worden_geweigerd() {
    assertThatThrownBy(() -> new Bsnkluis(sleutel(1), sleutel(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bsnkluis(new byte[16], sleutel(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
