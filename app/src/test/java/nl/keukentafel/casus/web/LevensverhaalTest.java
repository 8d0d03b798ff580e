package nl.keukentafel.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class LevensverhaalTest {
  private static final MedewerkerId NADIA = new MedewerkerId(UUID.randomUUID());
  private static final MedewerkerId BRAM = new MedewerkerId(UUID.randomUUID());
  private static final Instant OP = Instant.parse("2026-10-05T08:00:00Z");

  private static final Levensverhaal.Namen NAMEN =
      new Levensverhaal.Namen() {
        @Override
        public String van(MedewerkerId medewerker) {
          return medewerker.equals(NADIA) ? "Nadia" : "Bram";
        }

        @Override
        public String van(TeamId team) {
          return "Team Oost";
        }

        @Override
        public String van(OrganisatieId organisatie) {
          return "De Brug";
        }
      };

  @BeforeEach
  void nederlands() {
    LocaleContextHolder.setLocale(Locale.of("nl"));
  }

  @AfterEach
  void weerZoalsHetWas() {
    LocaleContextHolder.resetLocaleContext();
  }

  private static List<String> verhaal(MedewerkerId lezer) {
    Casusverloop verloop =
        new Casusverloop(
            List.of(new Casusverloop.Wissel(Fase.UITVOERING, OP.plusSeconds(2), NADIA, null)),
            List.of(new Casusverloop.Houder(BRAM, OP, null, "past", NADIA)),
            List.of(),
            List.of(
                new Casusverloop.Regie(
                    UUID.randomUUID(),
                    Regievorm.TEAMLID,
                    BRAM.waarde(),
                    OP.plusSeconds(1),
                    null,
                    "past",
                    NADIA)),
            List.of());
    return new Levensverhaal(verloop, lezer, NAMEN, ZoneId.of("Europe/Amsterdam"))
        .regels().stream().map(Levensverhaal.Regel::zin).toList();
  }

  @Test
  void wie_het_deed_leest_u() {
    assertThat(verhaal(NADIA))
        .containsExactly(
            "U zette de casus in de fase uitvoering.",
            "U gaf de regie aan Bram.",
            "U maakte Bram casushouder.");
  }

  @Test
  void wie_het_kreeg_leest_van_wie() {
    assertThat(verhaal(BRAM))
        .containsExactly(
            "Nadia zette de casus in de fase uitvoering.",
            "Nadia gaf de regie aan u.",
            "Nadia maakte u casushouder.");
  }

  @Test
  void een_ander_leest_de_namen() {
    assertThat(verhaal(new MedewerkerId(UUID.randomUUID())))
        .contains("Nadia gaf de regie aan Bram.", "Nadia maakte Bram casushouder.");
  }
}
