package nl.keukentafel.papier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TaalniveauTest {

  private final Taalniveau taal = new Taalniveau();

  @Test
  void gewone_zinnen_hebben_geen_punten() {
    assertThat(
            taal.keur(
                "U eet elke avond samen. Yara helpt Sem met lezen. Oma Fatima komt elke zondag."))
        .isEmpty();
    assertThat(taal.keur("")).isEmpty();
    assertThat(taal.keur("  \n 😀 \n")).isEmpty();
  }

  @Test
  void een_zin_van_meer_dan_twintig_woorden_is_te_lang() {
    String lang = "woord ".repeat(21).strip() + ".";
    assertThat(taal.keur("Kort. Kort. Kort. " + lang))
        .containsExactly(new Taalpunt.ZinTeLang(18, lang, 21));
    assertThat(taal.keur("Kort. " + "woord ".repeat(20).strip() + ".")).isEmpty();
  }

  @Test
  void gemiddeld_meer_dan_twaalf_woorden_is_te_lang() {
    String dertien = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.";
    assertThat(taal.keur(dertien)).as("een zin heeft geen gemiddelde").isEmpty();
    assertThat(taal.keur(dertien + " " + dertien))
        .containsExactly(new Taalpunt.GemiddeldTeLang(0, dertien, 13.0));
  }

  @ParameterizedTest
  @CsvSource({
    "Uw hulpvraag staat hier,hulpvraag",
    "Wij doen een Evaluatie,Evaluatie",
    "Er zijn twee beschikkingen,beschikkingen",
    "De mantelzorgers komen,mantelzorgers",
    "Dat is in het kader van de zorg,in het kader van",
    "Vraag om een persoonsgebonden budget,persoonsgebonden budget",
    "Dit gaat over de zorg m.b.t. Sem,m.b.t."
  })
  void een_moeilijk_woord_zonder_uitleg_is_een_punt(String zin, String woord) {
    assertThat(taal.keur(zin + ".")).extracting(Taalpunt::fragment).contains(woord);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U krijgt een beschikking (een brief van de gemeente).",
        "Dat kan met iemand die niet van de gemeente is: een cliëntondersteuner.",
        "U kunt zeggen dat u het niet eens bent. Dat heet bezwaar.",
        "Een mentor betekent: iemand die over uw zorg mag beslissen."
      })
  void een_moeilijk_woord_met_uitleg_mag(String zin) {
    assertThat(taal.keur(zin)).isEmpty();
  }

  @Test
  void na_een_keer_uitleg_mag_het_woord_verder_zonder() {
    assertThat(
            taal.keur(
                "U krijgt een beschikking (een brief van de gemeente). De beschikking komt morgen."))
        .isEmpty();
  }

  @Test
  void een_woord_wordt_een_keer_genoemd_met_een_beter_woord_en_de_plaats() {
    List<Taalpunt> punten = taal.keur("Wij gaan evalueren. Later weer evalueren.");
    assertThat(punten)
        .singleElement()
        .isInstanceOfSatisfying(
            Taalpunt.MoeilijkWoord.class,
            punt -> {
              assertThat(punt.plaats()).isEqualTo(9);
              assertThat(punt.liever()).isEqualTo("samen kijken hoe het gaat");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bel (0999) 12 34 56, ma t/m do.|5",
        "Kom om 9.30 uur.|4",
        "Dat is bijv. de buurvrouw.|5",
        "Mevr. El Idrissi komt.|4",
        "Het kost € 1.140 per maand.|5",
        "Dat is van 't Hof.|5"
      })
  void getallen_en_afkortingen_breken_geen_zin(String zin, int woorden) {
    assertThat(taal.meet(zin)).isEqualTo(new Taalniveau.Maat(1, woorden, woorden));
  }

  @Test
  void een_regel_is_een_zin() {
    assertThat(taal.meet("Wat gaat goed\nU eet samen\n\nKlaar").zinnen()).isEqualTo(3);
    assertThat(taal.meet("Echt waar?! Ja!").zinnen()).isEqualTo(2);
  }

  @Test
  void de_lijst_kent_de_woorden_van_het_veld() {
    assertThat(Moeilijk.aantal()).isGreaterThan(250);
  }
}
