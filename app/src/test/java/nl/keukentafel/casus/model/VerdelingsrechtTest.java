package nl.keukentafel.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.Leesuitkomst;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;
import org.junit.jupiter.api.Test;

class VerdelingsrechtTest {

  private static InrichtingVersie met(String keuzes) {
    String json = "{\"naam\": {\"nl\": \"A\", \"en\": \"A\"}, \"keuzes\": {" + keuzes + "}}";
    if (InrichtingJson.lees(json) instanceof Leesuitkomst.Gelezen(var inrichting)) {
      return new InrichtingVersie(1, LocalDate.of(2026, 9, 1), inrichting);
    }
    throw new AssertionError("onleesbaar: " + json);
  }

  private static String verdeling(String wijze) {
    return "\"besluit_verdeling\": {\"waarde\": \"" + wijze + "\", \"bron\": \"toets\"}";
  }

  @Test
  void waar_de_teamleider_verdeelt_hoort_een_teamlid_welke_keuze_dat_zegt_en_wie_het_mag() {
    InrichtingVersie versie = met(verdeling("teamleider"));
    assertThat(Verdelingsrecht.bezwaar(versie, Positie.TEAMLEIDER, false)).isEmpty();
    Weigering weigering = Verdelingsrecht.bezwaar(versie, Positie.TEAMLID, false).orElseThrow();
    assertThat(weigering.keuze().geldigVanaf()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(weigering.uitwegen()).isNotEmpty();
  }

  @Test
  void waar_het_team_samen_verdeelt_kan_niemand_het_alleen_en_na_het_besluit_legt_een_lid_vast() {
    InrichtingVersie versie = met(verdeling("consensus"));
    assertThat(Verdelingsrecht.vraagtTeambesluit(versie)).isTrue();
    assertThat(Verdelingsrecht.bezwaar(versie, Positie.TEAMLEIDER, false)).isPresent();
    assertThat(Verdelingsrecht.bezwaar(versie, Positie.TEAMLID, true)).isEmpty();
  }

  @Test
  void waar_ieder_zelf_neemt_mag_een_teamlid_toewijzen() {
    InrichtingVersie versie = met(verdeling("individueel"));
    assertThat(Verdelingsrecht.bezwaar(versie, Positie.TEAMLID, false)).isEmpty();
  }
}
