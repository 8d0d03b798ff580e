package nl.keukentafel.inrichting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Bevoegdheden;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.scherm.Weigeringsvak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class WeigeringenTest {

  private static final TeamId OOST =
      new TeamId(UUID.fromString("00000000-0000-0000-0000-000000000007"));

  private static Weigering weigering() {
    Teaminrichting inrichting =
        new Teaminrichting(
            Keuzes.leeg().kies(Bevoegdheden.LATEN_TERUGTREDEN, Set.of(Positie.TEAMLEIDER)));
    Antwoord antwoord =
        new InrichtingVersie(2, LocalDate.of(2026, 9, 1), inrichting)
            .vraag(i -> i.mag(Positie.TEAMLID, Bevoegdheid.LATEN_TERUGTREDEN));
    return ((Antwoord.Nee) antwoord).weigering();
  }

  @AfterEach
  void weerNederlands() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void een_weigering_zegt_wat_waarom_wie_wel_en_waar_de_keuze_staat() {
    LocaleContextHolder.setLocale(Locale.of("nl"));
    Weigeringsvak vak = Weigeringen.vak(weigering(), OOST, "Vraag het in het overleg.");

    assertThat(vak.wat()).contains("teamlid").endsWith(".");
    assertThat(vak.keuze()).startsWith("Keuze 3.3, ").contains("1 september 2026");
    assertThat(vak.keuzeLink())
        .isEqualTo("/inrichting/00000000-0000-0000-0000-000000000007/bevoegdheden#keuze-3.3");
    assertThat(vak.wieWel()).contains("teamleider");
    assertThat(vak.verder()).isEqualTo("Vraag het in het overleg.");
  }

  @Test
  void wie_engels_leest_krijgt_engels_en_wie_de_inrichting_niet_mag_zien_geen_link() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    Weigeringsvak vak = Weigeringen.vakZonderLink(weigering(), null);

    assertThat(vak.keuze()).contains("1 September 2026");
    assertThat(vak.keuzeLink()).isNull();
    assertThat(vak.verder()).isNull();
  }
}
