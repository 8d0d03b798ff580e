package nl.keukentafel.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaardenTest {

  @ParameterizedTest
  @ValueSource(strings = {"1234ab", "1234 AB", " 12 34 a b ", "1234Ab"})
  void een_postcode_krijgt_haar_schrijfwijze(String tekst) {
    assertThat(Postcode.lees(tekst).toOptional()).contains(new Postcode("1234 AB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0234 AB", "1234 SS", "1234 sa", "1234 SD", "123 AB", "1234 A1", "12345AB"})
  void een_postcode_die_niet_bestaat_wordt_geweigerd(String tekst) {
    assertThat(Postcode.lees(tekst)).isEqualTo(Gelezen.fout("kern.postcode.vorm"));
  }

  @Test
  void een_emailadres_wordt_ruim_gelezen() {
    assertThat(Emailadres.lees(" Ruud.vantHof+werk@Voorbeeld.NL ").toOptional())
        .contains(new Emailadres("Ruud.vantHof+werk@voorbeeld.nl"));
    assertThat(Emailadres.lees("o'neil@sub.voorbeeld.nl").toOptional()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b", "a b@c.nl", "@c.nl", "a@c..nl", "a@.nl", "a@@c.nl", ".a@c.nl", "a.@c.nl"})
  void een_onmogelijk_emailadres_wordt_geweigerd(String tekst) {
    assertThat(Emailadres.lees(tekst)).isEqualTo(Gelezen.fout("kern.email.vorm"));
  }

  @Test
  void zonder_apenstaart_is_het_bericht_duidelijk() {
    assertThat(Emailadres.lees("ruud")).isEqualTo(Gelezen.fout("kern.email.apenstaart"));
  }

  @ParameterizedTest
  @CsvSource({
    "06-12345678,+31612345678,06 12345678",
    "06 12 34 56 78,+31612345678,06 12345678",
    "+31 (0)6 12345678,+31612345678,06 12345678",
    "0031612345678,+31612345678,06 12345678",
    "(030) 123 45 67,+31301234567,030 1234567",
    "0513-123456,+31513123456,0513 123456",
    "0800 1234,+318001234,0800 1234",
    "+32 470 12 34 56,+32470123456,+32470123456",
    "14 030,14030,14 030"
  })
  void een_telefoonnummer_mag_op_veel_manieren_getypt_zijn(
      String tekst, String waarde, String opScherm) {
    Telefoonnummer nummer = Telefoonnummer.lees(tekst).toOptional().orElseThrow();
    assertThat(nummer.waarde()).isEqualTo(waarde);
    assertThat(nummer.opScherm()).isEqualTo(opScherm);
    assertThat(Telefoonnummer.lees(nummer.opScherm()).toOptional()).contains(nummer);
  }

  @ParameterizedTest
  @CsvSource({
    "061234567,kern.telefoon.tienCijfers",
    "+3161234567,kern.telefoon.tienCijfers",
    "12345678,kern.telefoon.tienCijfers",
    "06 twaalf,kern.telefoon.tekens",
    "+1,kern.telefoon.buitenland"
  })
  void een_onmogelijk_telefoonnummer_zegt_waarom(String tekst, String bericht) {
    assertThat(Telefoonnummer.lees(tekst)).isEqualTo(Gelezen.fout(bericht));
  }

  @Test
  void een_veld_dat_leeg_mag_blijven_is_leeg_goed() {
    assertThat(Gelezen.optioneel(" ", Postcode::lees)).isEqualTo(Gelezen.goed(Optional.empty()));
    assertThat(Gelezen.optioneel("x", Postcode::lees))
        .isEqualTo(Gelezen.fout("kern.postcode.vorm"));
  }

  @Test
  void persoonlijke_waarden_verbergen_zich_in_een_log() {
    assertThat(new Postcode("1234 AB")).hasToString("1234 **");
    assertThat(new Emailadres("ruud@voorbeeld.nl")).hasToString("r***@***");
    assertThat(new Telefoonnummer("+31612345678")).hasToString("*****78");
  }

  @Test
  void periodes_die_op_elkaar_volgen_overlappen_niet() {
    LocalDate maart = LocalDate.of(2026, 3, 1);
    Periode eerst = Periode.vanTot(LocalDate.of(2026, 1, 1), maart);
    Periode daarna = Periode.vanaf(maart);
    assertThat(eerst.overlapt(daarna)).isFalse();
    assertThat(daarna.overlapt(eerst)).isFalse();
    assertThat(eerst.bevat(maart)).isFalse();
    assertThat(daarna.bevat(maart)).isTrue();
    assertThat(eerst.laatsteDag()).contains(LocalDate.of(2026, 2, 28));
    assertThat(daarna.overlapt(Periode.vanTot(maart, maart.plusDays(1)))).isTrue();
  }

  @Test
  void een_periode_eindigt_na_haar_begin() {
    LocalDate dag = LocalDate.of(2026, 3, 1);
    assertThatThrownBy(() -> Periode.vanTot(dag, dag)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Periode.lees(dag, Optional.of(dag)).toOptional())
        .contains(Periode.vanTot(dag, dag.plusDays(1)));
    assertThat(Periode.lees(dag, Optional.of(dag.minusDays(1))))
        .isEqualTo(Gelezen.fout("kern.periode.eindVoorBegin"));
  }
}
