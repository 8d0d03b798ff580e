package nl.keukentafel.bench.doodslaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BoekhoudingTest {

  private final Boekhouding boekhouding = new Boekhouding("x1");

  @Test
  void wat_bevestigd_is_en_gevonden_wordt_klopt() {
    Merk merk = boekhouding.nieuw(Schrijfwijze.NOTITIE);
    boekhouding.bevestig(merk);
    var stand = reken(Map.of(merk, 1));
    assertThat(stand.klopt()).isTrue();
    assertThat(stand.bevestigd()).isEqualTo(1);
    assertThat(stand.gevonden()).isEqualTo(1);
  }

  @Test
  void wat_bevestigd_is_en_ontbreekt_is_verloren() {
    Merk merk = boekhouding.nieuw(Schrijfwijze.MELDING);
    boekhouding.bevestig(merk);
    var stand = reken(Map.of());
    assertThat(stand.klopt()).isFalse();
    assertThat(stand.verloren()).containsExactly(merk);
    assertThat(stand.bevestigd() - stand.gevonden()).isEqualTo(1);
  }

  @Test
  void wat_niet_bevestigd_is_mag_er_zijn_en_mag_ontbreken() {
    Merk aangekomen = boekhouding.nieuw(Schrijfwijze.CONCEPT);
    boekhouding.nieuw(Schrijfwijze.CONCEPT);
    var stand = reken(Map.of(aangekomen, 1));
    assertThat(stand.klopt()).isTrue();
    assertThat(stand.bevestigd()).isZero();
  }

  @Test
  void tweemaal_is_dubbel_ook_als_niemand_het_bevestigde() {
    Merk merk = boekhouding.nieuw(Schrijfwijze.API);
    var stand = reken(Map.of(merk, 2));
    assertThat(stand.klopt()).isFalse();
    assertThat(stand.dubbel()).containsExactly(merk);
  }

  @Test
  void een_merk_draagt_de_slag_waarna_het_gemaakt_is() {
    Merk eerste = boekhouding.nieuw(Schrijfwijze.API);
    boekhouding.volgendeSlag();
    Merk tweede = boekhouding.nieuw(Schrijfwijze.API);
    boekhouding.bevestig(eerste);
    boekhouding.bevestig(tweede);
    assertThat(boekhouding.bevestigd(merk -> merk.slag() == 1)).containsOnlyKeys(tweede);
    assertThat(Merk.van(tweede.tekst())).isEqualTo(tweede);
    assertThat(tweede.tekst()).isEqualTo("merk-x1-1-2");
  }

  @Test
  void wat_nooit_verstuurd_is_kan_niet_bevestigd_worden() {
    assertThatThrownBy(() -> boekhouding.bevestig(new Merk("x1", 0, 99)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Merk.van("merk-X-1")).isInstanceOf(IllegalArgumentException.class);
  }

  private Boekhouding.Afrekening reken(Map<Merk, Integer> gevonden) {
    return Boekhouding.reken(boekhouding.bevestigd(_ -> true), gevonden);
  }
}
