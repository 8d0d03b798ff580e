package nl.keukentafel.inzet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.kern.Periode;
import org.junit.jupiter.api.Test;

class TijdasTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

  private final Tijdas as = new Tijdas(VANDAAG);

  @Test
  void een_balk_met_overlap_bestaat_uit_delen_die_aansluiten() {
    Periode inzet = new Periode(VANDAAG.minusMonths(3), Optional.empty());
    Periode gedeeld = new Periode(VANDAAG.minusMonths(1), Optional.empty());
    assertThat(as.staven(inzet, Optional.of(gedeeld)))
        .extracting(Tijdas.Staaf::soort)
        .containsExactly("loopt", "overlap");
  }

  @Test
  void overlap_die_nog_komt_maakt_geen_balk_van_een_negatieve_lengte() {
    Periode inzet = new Periode(VANDAAG.minusMonths(2), Optional.empty());
    Periode later = new Periode(VANDAAG.plusDays(20), Optional.empty());
    assertThat(as.staven(inzet, Optional.of(later)))
        .hasSize(1)
        .allSatisfy(staaf -> assertThat(staaf.breedte()).isPositive());
  }
}
