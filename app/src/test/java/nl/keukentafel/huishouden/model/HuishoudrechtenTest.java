package nl.keukentafel.huishouden.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.privacy.Relatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class HuishoudrechtenTest {

  @ParameterizedTest(name = "{0}: inzien {1}, kring {2}, bewerken {3}, bsn {4}")
  @CsvSource({
    "CASUSHOUDER,             true,  true,  true,  true",
    "REGISSEUR,               true,  true,  true,  true",
    "LEIDEND_TEAM,            true,  true,  true,  false",
    "TEAMLEIDER_LEIDEND_TEAM, true,  true,  true,  false",
    "MEEWERKEND_TEAM,         true,  true,  true,  false",
    "BEHANDELT_MELDING,       false, false, false, false",
    "LEGT_HUISHOUDEN_VAST,    true,  true,  true,  true",
    "LAATSTE_CASUSHOUDER,     true,  true,  false, false",
    "VOLGEND_TEAM,            false, false, false, false"
  })
  void een_teamlid_mag_wat_bij_de_relatie_hoort(
      Relatie relatie, boolean inzien, boolean kring, boolean bewerken, boolean bsn) {
    assertThat(Huishoudrechten.bij(Set.of(relatie), Set.of(Hoedanigheid.TEAMLID)))
        .isEqualTo(new Huishoudrechten(inzien, kring, bewerken, bsn));
  }

  @Test
  void wie_niets_met_het_huishouden_te_maken_heeft_ziet_niets() {
    assertThat(Huishoudrechten.bij(Set.of(), Set.of(Hoedanigheid.TEAMLEIDER)).inzien()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Hoedanigheid.class,
      names = {
        "VRIJWILLIGER",
        "STAGIAIR",
        "FUNCTIONEEL_BEHEERDER",
        "PRIVACY_OFFICER",
        "KETENPARTNER",
        "BEHEERDER"
      })
  void buiten_het_werk_van_het_team_helpt_een_relatie_niet(Hoedanigheid hoedanigheid) {
    assertThat(Huishoudrechten.bij(Set.of(Relatie.LEIDEND_TEAM), Set.of(hoedanigheid)).inzien())
        .isFalse();
  }

  @Test
  void de_procesondersteuner_van_het_leidende_team_ziet_het_bsn_voor_een_aanvraag() {
    assertThat(
            Huishoudrechten.bij(
                    Set.of(Relatie.LEIDEND_TEAM), Set.of(Hoedanigheid.PROCESONDERSTEUNER))
                .bsn())
        .isTrue();
  }
}
