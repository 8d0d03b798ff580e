package nl.keukentafel.huishouden.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.keukentafel.kern.Gelezen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeboortedatumTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

  private static Geboortedatum lees(String tekst) {
    return Geboortedatum.lees(tekst, VANDAAG).toOptional().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "12-3-1985,1985-03-12", "12 maart 1985,1985-03-12", "1985,1985", "03-1985,1985-03",
    "3/1985,1985-03", "maart 1985,1985-03", "00-03-1985,1985-03", "00-00-1985,1985",
    "0-0-1985,1985", "12-3-85,1985-03-12"
  })
  void een_geboortedatum_mag_deels_onbekend_zijn(String tekst, String opslag) {
    assertThat(lees(tekst).opslag()).isEqualTo(opslag);
    assertThat(Geboortedatum.uitOpslag(opslag)).isEqualTo(lees(tekst));
    assertThat(lees(lees(tekst).opScherm())).isEqualTo(lees(tekst));
  }

  @ParameterizedTest
  @CsvSource({
    "24-11-2026,kern.datum.inToekomst",
    "2027,kern.datum.inToekomst",
    "12-2026,kern.datum.inToekomst",
    "1850,kern.datum.teLangGeleden",
    "31-2-1985,kern.datum.bestaatNiet",
    "13-1985,kern.datum.bestaatNiet",
    "'',kern.datum.leeg",
    "foo 1985,kern.datum.vorm"
  })
  void een_onmogelijke_geboortedatum_zegt_waarom(String tekst, String bericht) {
    assertThat(Geboortedatum.lees(tekst, VANDAAG).toFout().map(Gelezen.Fout::berichtSleutel))
        .contains(bericht);
  }

  @Test
  void de_leeftijd_verspringt_op_de_verjaardag() {
    Geboortedatum datum = lees("23-11-2010");
    assertThat(datum.leeftijdOp(VANDAAG.minusDays(1))).isEqualTo(Leeftijd.van(15));
    assertThat(datum.leeftijdOp(VANDAAG)).isEqualTo(Leeftijd.van(16));
  }

  @Test
  void wie_op_29_februari_is_geboren_wordt_op_1_maart_ouder() {
    Geboortedatum datum = lees("29-2-2008");
    assertThat(datum.leeftijdOp(LocalDate.of(2026, 2, 28))).isEqualTo(Leeftijd.van(17));
    assertThat(datum.leeftijdOp(LocalDate.of(2026, 3, 1))).isEqualTo(Leeftijd.van(18));
  }

  @Test
  void een_onzekere_datum_geeft_een_onzekere_leeftijd() {
    assertThat(lees("1985").leeftijdOp(VANDAAG)).isEqualTo(new Leeftijd(40, 41));
    assertThat(lees("1985").leeftijdOp(LocalDate.of(2026, 12, 31)).isZeker()).isTrue();
    assertThat(new Leeftijd(40, 41).opScherm()).isEqualTo("40–41");
  }

  @Test
  void een_geboortedatum_staat_niet_in_een_log() {
    assertThat(lees("12-3-1985")).hasToString("**-**-****");
    assertThat(lees("1985")).hasToString("**-**-****");
  }
}
