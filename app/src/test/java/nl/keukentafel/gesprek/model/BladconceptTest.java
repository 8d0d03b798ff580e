package nl.keukentafel.gesprek.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.scherm.Formulier;
import org.junit.jupiter.api.Test;

/** Half-typed text comes back, unless it is already there. */
class BladconceptTest {
  private static final Instant NU = Instant.parse("2026-11-09T09:42:00Z");

  private final MedewerkerId lotte = new MedewerkerId(UUID.randomUUID());
  private final MedewerkerId hanneke = new MedewerkerId(UUID.randomUUID());

  private static Bladconcept concept(int versie, String goed, Instant op) {
    return new Bladconcept(Formulier.leeg().met("versie", versie).met("goed", goed), op);
  }

  private static Optional<Blad> blad(int versie, MedewerkerId door) {
    return Optional.of(
        new Blad("financien", versie, false, NU, door, List.of(), List.of(), List.of()));
  }

  @Test
  void nieuwe_tekst_komt_terug() {
    assertThat(
            concept(1, "meer tekst", NU.plusSeconds(60))
                .isIngehaald(blad(1, lotte), Map.of("goed", "tekst"), lotte))
        .isFalse();
  }

  @Test
  void wat_al_is_vastgelegd_komt_niet_terug() {
    assertThat(
            concept(0, "tekst\r\n", NU.plusSeconds(60))
                .isIngehaald(blad(1, lotte), Map.of("goed", "tekst", "niets", ""), lotte))
        .isTrue();
  }

  @Test
  void wat_onderweg_was_toen_dezelfde_hand_vastlegde_komt_niet_terug() {
    Bladconcept onderweg = concept(0, "te", NU.plusSeconds(1));
    assertThat(onderweg.isIngehaald(blad(1, lotte), Map.of("goed", "tekst"), lotte)).isTrue();
    assertThat(onderweg.isIngehaald(blad(1, hanneke), Map.of("goed", "tekst"), lotte))
        .as("een ander legde vast: deze tekst is nergens anders")
        .isFalse();
  }
}
