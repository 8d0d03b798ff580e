package nl.keukentafel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Grondslagoordeel.Geen;
import nl.keukentafel.privacy.Grondslagoordeel.MetTeambesluit;
import nl.keukentafel.privacy.Grondslagoordeel.MetToestemming;
import nl.keukentafel.privacy.Grondslagoordeel.VraagEenJurist;
import nl.keukentafel.privacy.Grondslagoordeel.WettelijkeTaak;
import org.junit.jupiter.api.Test;

class GrondslagbeleidTest {
  private static final LocalDate NU = LocalDate.of(2026, 11, 23);

  private static Grondslagoordeel van(Wet bron, Wet doel, Gebruik gebruik) {
    return Grondslagbeleid.meegeleverd().beoordeel(bron, doel, gebruik, NU);
  }

  @Test
  void de_wmo_hergebruikt_schuldgegevens_alleen_met_toestemming() {
    assertThat(van(Wet.WGS, Wet.WMO, Gebruik.UITVOERING))
        .isInstanceOfSatisfying(
            MetToestemming.class,
            oordeel -> {
              assertThat(oordeel.bron().artikel()).contains("5.1.1 lid 4");
              assertThat(oordeel.bron().nagelezen()).isTrue();
            });
  }

  @Test
  void schuldhulp_hergebruikt_wmo_gegevens_zonder_toestemming_want_de_richting_telt() {
    assertThat(van(Wet.WMO, Wet.WGS, Gebruik.UITVOERING)).isInstanceOf(WettelijkeTaak.class);
    assertThat(van(Wet.JEUGDWET, Wet.WGS, Gebruik.UITVOERING)).isInstanceOf(WettelijkeTaak.class);
  }

  @Test
  void hulp_is_geen_handhaving_vanuit_geen_enkele_wet() {
    for (Wet bron : Wet.values()) {
      for (Wet doel : Wet.values()) {
        assertThat(van(bron, doel, Gebruik.HANDHAVING)).isInstanceOf(Geen.class);
      }
    }
  }

  @Test
  void veiligheid_vraagt_een_teambesluit_met_reden() {
    assertThat(van(Wet.WMO, Wet.JEUGDWET, Gebruik.VEILIGHEID)).isInstanceOf(MetTeambesluit.class);
  }

  @Test
  void zonder_regel_is_er_geen_standaard_maar_een_jurist() {
    assertThat(van(Wet.WMO, Wet.PARTICIPATIEWET, Gebruik.UITVOERING))
        .isInstanceOf(VraagEenJurist.class);
    assertThat(van(Wet.ALGEMEEN, Wet.WMO, Gebruik.UITVOERING)).isInstanceOf(VraagEenJurist.class);
  }

  @Test
  void een_regel_geldt_vanaf_zijn_datum() {
    assertThat(
            Grondslagbeleid.meegeleverd()
                .beoordeel(Wet.WMO, Wet.WGS, Gebruik.UITVOERING, LocalDate.of(2020, 1, 1)))
        .isInstanceOf(VraagEenJurist.class);
  }
}
