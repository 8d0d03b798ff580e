package nl.keukentafel.aanmelding.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.keukentafel.toets.Toetsklok;
import org.junit.jupiter.api.Test;

/** How often signing in may go wrong from one address. */
final class AanmeldgrensTest {

  private final Toetsklok klok = new Toetsklok();
  private final Aanmeldgrens grens = new Aanmeldgrens(klok);

  private void mis(String adres, int keer) {
    for (int i = 0; i < keer; i++) {
      grens.telMisser(adres);
    }
  }

  @Test
  void wie_te_vaak_misgaat_wacht_tot_er_weer_een_poging_is() {
    mis("192.0.2.7", Aanmeldgrens.MISSERS - 1);
    assertThat(grens.wachtTot("192.0.2.7")).isEmpty();
    mis("192.0.2.7", 1);
    assertThat(grens.wachtTot("192.0.2.7"))
        .hasValueSatisfying(
            tot -> assertThat(tot).isBetween(klok.instant(), klok.instant().plusSeconds(60)));
    klok.vooruit(Duration.ofMinutes(1));
    assertThat(grens.wachtTot("192.0.2.7")).isEmpty();
  }

  @Test
  void een_ander_adres_merkt_er_niets_van() {
    mis("192.0.2.7", Aanmeldgrens.MISSERS);
    assertThat(grens.wachtTot("192.0.2.8")).isEmpty();
  }

  @Test
  void van_ipv6_telt_het_hele_netwerk_als_een_adres() {
    mis("2001:db8:1:2:aaaa::1", Aanmeldgrens.MISSERS);
    assertThat(grens.wachtTot("2001:db8:1:2:bbbb::2")).isPresent();
    assertThat(grens.wachtTot("2001:db8:1:3::1")).isEmpty();
  }

  @Test
  void wat_geen_adres_is_telt_onder_zijn_eigen_naam() {
    mis("onbekend", Aanmeldgrens.MISSERS);
    assertThat(grens.wachtTot("onbekend")).isPresent();
    assertThat(grens.wachtTot("")).isEmpty();
  }
}
