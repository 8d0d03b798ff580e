package nl.keukentafel.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.keukentafel.voorbeeld.Huishoudschets.Adres;
import org.junit.jupiter.api.Test;

class HuishoudmakerTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 10, 5);
  private static final Adres ADRES =
      new Adres("Merelstraat", "1", null, "1001 AB", "Wilgewaard", new UUID(0, 1));

  private static List<Huishoudschets> maak(long zaad, int aantal) {
    Willekeur willekeur = new Willekeur(zaad, Instant.EPOCH);
    Huishoudmaker maker = new Huishoudmaker(new Namen(), willekeur, VANDAAG, () -> null);
    List<Huishoudschets> gemaakt = new ArrayList<>();
    IntStream.range(0, aantal).forEach(keer -> gemaakt.add(maker.maak(ADRES)));
    return gemaakt;
  }

  @Test
  void huishoudens_zijn_zo_groot_als_in_nederland() {
    int aantal = 20_000;
    int[] grootten = new int[5];
    for (Huishoudschets huishouden : maak(1, aantal)) {
      grootten[Math.min(huishouden.leden().size(), 5) - 1]++;
    }
    for (int grootte = 0; grootte < 5; grootte++) {
      assertThat(grootten[grootte] / (double) aantal)
          .as("huishoudens van " + (grootte + 1))
          .isCloseTo(Huishoudmaker.GROOTTEN[grootte], within(0.015));
    }
  }

  @Test
  void ouders_zijn_volwassen_en_minstens_achttien_jaar_ouder_dan_hun_kinderen() {
    assertThat(maak(2, 5_000))
        .allSatisfy(huishouden -> {
          assertThat(huishouden.hoofdpersoon().geboren().plusYears(18)).isBeforeOrEqualTo(VANDAAG);
          for (Persoonschets kind : huishouden.met("kind")) {
            assertThat(huishouden.hoofdpersoon().geboren().plusYears(14))
                .isBeforeOrEqualTo(kind.geboren());
            assertThat(kind.geboren()).isBeforeOrEqualTo(VANDAAG);
          }
        });
  }

  @Test
  void hetzelfde_zaad_maakt_dezelfde_mensen() {
    assertThat(namen(maak(7, 200)))
        .isEqualTo(namen(maak(7, 200)))
        .isNotEqualTo(namen(maak(8, 200)));
  }

  private static List<String> namen(List<Huishoudschets> huishoudens) {
    return huishoudens.stream()
        .map(
            huishouden -> huishouden.id() + huishouden.naam() + huishouden.hoofdpersoon().geboren())
        .toList();
  }

  @Test
  void namen_met_tussenvoegsels_en_diakrieten_komen_voor() {
    assertThat(maak(3, 3_000))
        .anyMatch(huishouden -> huishouden.naam().startsWith("'s-"))
        .anyMatch(huishouden -> huishouden.naam().contains("Van der"))
        .anyMatch(huishouden -> huishouden.naam().contains("ı"))
        .anyMatch(huishouden -> huishouden.naam().contains("El "));
  }
}
