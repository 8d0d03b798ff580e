package nl.keukentafel.huishouden.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.Zoeksleutel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersoonsnaamTest {

  private static Persoonsnaam lees(String tekst) {
    return Persoonsnaam.lees(tekst).toOptional().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "Ruud van 't Hof|Ruud||van 't|Hof",
        "Ruud Van ’t Hof|Ruud||van 't|Hof",
        "Ruud van`t Hof|Ruud||van 't|Hof",
        "Ruud van't Hof|Ruud||van 't|Hof",
        "Ruud vant Hof|Ruud||van 't|Hof",
        "R.J. van 't Hof||R.J.|van 't|Hof",
        "R. J. van 't Hof||R. J.|van 't|Hof",
        "Hof, Ruud van 't|Ruud||van 't|Hof",
        "de Vries, Jan|Jan||de|Vries",
        "mevrouw Van der Zwaag-Pietersen|||van der|Zwaag-Pietersen",
        "mw. Zwaag - Pietersen|||| Zwaag-Pietersen",
        "de heer Van den Berg|||van den|Berg",
        "Naima El Idrissi|Naima||el|Idrissi",
        "Maria 's-Gravendijk|Maria||'s-|Gravendijk",
        "Sofia d'Ancona|Sofia||d'|Ancona",
        "Wies 't Hooft|Wies||'t|Hooft",
        "Wies in 't Veld|Wies||in 't|Veld",
        "Kees op den Camp|Kees||op den|Camp",
        "Anna ten Brink|Anna||ten|Brink",
        "Hans von der Heide|Hans||von der|Heide",
        "Jan Willem Jansen|Jan Willem|||Jansen",
        "Al Pacino|Al|||Pacino",
        "Yara||||Yara"
      })
  void een_getypte_naam_valt_in_zijn_delen(
      String tekst, String roepnaam, String voorletters, String tussen, String achter) {
    Persoonsnaam naam = lees(tekst);
    assertThat(naam.roepnaam()).isEqualTo(roepnaam == null ? "" : roepnaam);
    assertThat(naam.voorletters()).isEqualTo(voorletters == null ? "" : voorletters);
    assertThat(naam.tussenvoegsel()).isEqualTo(tussen == null ? "" : tussen);
    assertThat(naam.achternaam()).isEqualTo(achter.strip());
  }

  @Test
  void na_een_voornaam_staat_het_tussenvoegsel_klein_en_anders_groot() {
    Persoonsnaam ruud = Persoonsnaam.van("Ruud", "van 't", "Hof");
    assertThat(ruud.opScherm()).isEqualTo("Ruud van 't Hof");
    assertThat(ruud.achternaamOpScherm()).isEqualTo("Van 't Hof");
    assertThat(ruud.inLijst()).isEqualTo("Hof, Ruud van 't");
    assertThat(lees("Wies 't Hooft").achternaamOpScherm()).isEqualTo("'t Hooft");
    assertThat(lees("Ruud van t Hof").opScherm()).isEqualTo("Ruud van 't Hof");
    assertThat(lees("Maria 's-Gravendijk").opScherm()).isEqualTo("Maria 's-Gravendijk");
    assertThat(lees("Maria 's-Gravendijk").achternaamOpScherm()).isEqualTo("'s-Gravendijk");
    assertThat(lees("Sofia d'Ancona").achternaamOpScherm()).isEqualTo("D'Ancona");
    assertThat(Persoonsnaam.van("Yara", "", "").opScherm()).isEqualTo("Yara");
  }

  @Test
  void iemand_heet_zoals_die_zelf_wil() {
    Persoonsnaam naam =
        Persoonsnaam.van("Loes", "", "Pietersen")
            .metPartner("van der", "Zwaag", Naamgebruik.PARTNER_EIGEN);
    assertThat(naam.aanspreking(Aanspreekvorm.MEVROUW))
        .isEqualTo("mevrouw Van der Zwaag-Pietersen");
    assertThat(naam.opScherm()).isEqualTo("Loes van der Zwaag-Pietersen");
    assertThat(naam.metPartner("van der", "Zwaag", Naamgebruik.PARTNER).opScherm())
        .isEqualTo("Loes van der Zwaag");
    assertThat(naam.metPartner("van der", "Zwaag", Naamgebruik.EIGEN_PARTNER).opScherm())
        .isEqualTo("Loes Pietersen-van der Zwaag");
    assertThat(naam.metPartner("van der", "Zwaag", Naamgebruik.EIGEN).opScherm())
        .isEqualTo("Loes Pietersen");
    assertThat(naam.aanspreking(Aanspreekvorm.GEEN)).isEqualTo("Loes van der Zwaag-Pietersen");
  }

  @Test
  void sorteren_gaat_op_de_achternaam_zonder_tussenvoegsel() {
    assertThat(
            Stream.of("Ruud van 't Hof", "Anna de Wit", "Bo 's-Gravendijk", "Cees Haan")
                .map(PersoonsnaamTest::lees)
                .sorted(java.util.Comparator.comparing(Persoonsnaam::sorteersleutel))
                .map(Persoonsnaam::achternaam))
        .containsExactly("Gravendijk", "Haan", "Hof", "Wit");
  }

  @Test
  void een_naam_zonder_letters_of_te_lang_krijgt_een_bericht() {
    assertThat(Persoonsnaam.lees(" ")).isEqualTo(Gelezen.fout("huishouden.naam.leeg"));
    assertThat(Persoonsnaam.lees("1234 !")).isEqualTo(Gelezen.fout("huishouden.naam.geenLetters"));
    assertThat(Persoonsnaam.lees("a".repeat(201)))
        .isEqualTo(Gelezen.fout("kern.tekst.teLang", 200, 1));
    assertThatThrownBy(() -> Persoonsnaam.van("", "van", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void een_naam_staat_nooit_in_een_log() {
    assertThat(Persoonsnaam.van("Ruud", "van 't", "Hof")).hasToString("R*** H***");
  }

  @Test
  void wat_op_het_scherm_staat_leest_men_terug() {
    for (String naam :
        new String[] {
          "Ruud van 't Hof", "Naima el Idrissi", "Maria 's-Gravendijk", "Sofia d'Ancona", "Yara"
        }) {
      assertThat(lees(naam).opScherm()).isEqualTo(naam);
      assertThat(lees(lees(naam).inLijst())).isEqualTo(lees(naam));
    }
  }

  @Test
  void onzin_breekt_niets() {
    RandomGenerator toeval = RandomGenerator.of("L64X128MixRandom");
    String tekens = "ab ,.-'’`van de\u202E'sijDIÉß\u0000😀١\uD83D\u0149𝐀";
    for (int keer = 0; keer < 20_000; keer++) {
      StringBuilder ruw = new StringBuilder();
      for (int teken = toeval.nextInt(1, 15); teken > 0; teken--) {
        ruw.append(tekens.charAt(toeval.nextInt(tekens.length())));
      }
      Persoonsnaam.lees(ruw.toString())
          .toOptional()
          .ifPresent(naam -> {
            assertThat(naam.opScherm()).isNotBlank();
            assertThat(naam.toString()).isNotBlank();
            naam.zoeksleutel();
            naam.sorteersleutel();
          });
      Zoeksleutel sleutel = Zoeksleutel.voorVraag(ruw.toString());
      assertThat(new Zoeksleutel(sleutel.waarde())).isEqualTo(sleutel);
    }
  }
}
