package nl.keukentafel.inrichting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamenvoegingTest {

  private static final Keuzes BASIS =
      Keuzes.leeg().kies(Handelingsbereik.DREMPEL, 2).kies(Besluitvorming.QUORUM, 50);

  private static List<String> nummers(List<Verschil> verschillen) {
    return verschillen.stream().map(verschil -> verschil.punt().nummer()).toList();
  }

  @Test
  void wat_maar_een_van_beiden_wijzigde_gaat_vanzelf_mee() {
    Keuzes mijn = BASIS.kies(Handelingsbereik.DREMPEL, 3);
    Keuzes ander = BASIS.kies(Besluitvorming.QUORUM, 60);
    Samenvoeging samen = Samenvoeging.van(BASIS, mijn, ander);

    assertThat(samen.botsingen()).isEmpty();
    assertThat(nummers(samen.overgenomen())).containsExactly(Besluitvorming.QUORUM.nummer());
    assertThat(samen.samen().waarde(Handelingsbereik.DREMPEL)).isEqualTo(3);
    assertThat(samen.samen().waarde(Besluitvorming.QUORUM)).isEqualTo(60);
  }

  @Test
  void wat_beiden_anders_wijzigden_botst_en_blijft_zolang_zoals_ik_het_had() {
    Samenvoeging samen =
        Samenvoeging.van(
            BASIS,
            BASIS.kies(Handelingsbereik.DREMPEL, 3),
            BASIS.kies(Handelingsbereik.DREMPEL, 4));

    assertThat(nummers(samen.botsingen())).containsExactly(Handelingsbereik.DREMPEL.nummer());
    assertThat(samen.samen().waarde(Handelingsbereik.DREMPEL)).isEqualTo(3);
    assertThat(samen.overgenomen()).isEmpty();
  }

  @Test
  void wat_beiden_hetzelfde_wijzigden_botst_niet() {
    Keuzes beiden = BASIS.kies(Handelingsbereik.DREMPEL, 3);
    Samenvoeging samen = Samenvoeging.van(BASIS, beiden, beiden);

    assertThat(samen.botsingen()).isEmpty();
    assertThat(samen.overgenomen()).isEmpty();
  }

  @Test
  void terugnemen_van_een_keuze_is_ook_een_wijziging() {
    Samenvoeging samen =
        Samenvoeging.van(
            BASIS, BASIS.laatOpen(Handelingsbereik.DREMPEL), BASIS.kies(Besluitvorming.QUORUM, 60));

    assertThat(samen.samen().isGekozen(Handelingsbereik.DREMPEL)).isFalse();
    assertThat(samen.samen().waarde(Besluitvorming.QUORUM)).isEqualTo(60);
  }
}
