package nl.keukentafel.melding.triage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.BLAD_ONTBREEKT;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.CELLEN_KLOPPEN_NIET;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.DUBBELE_NAAM;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GAT;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GEEN_DMN;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GEEN_UITLEG;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GEEN_VERSIE;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GEEN_XML;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.MEER_UITKOMSTEN;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.ONBEKENDE_VRAAG;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.ONBEKENDE_WAARDE;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.ONDERDEEL_MAG_NIET;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.ONLEESBAAR;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.TE_GROOT;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.VERKEERDE_TREFWIJZE;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.WOORD_MAG_NIET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class TabelcontroleTest {

  private static final String STANDAARD = new String(Triagetabel.standaard(), UTF_8);

  private static List<Tabelfout> controleer(String dmn) {
    return Triagetabel.controleer("onze-tabel.dmn", dmn.getBytes(UTF_8));
  }

  private static String met(String oud, String nieuw) {
    Assertions.assertThat(STANDAARD).contains(oud);
    return STANDAARD.replace(oud, nieuw);
  }

  @Test
  void elke_combinatie_van_antwoorden_heeft_precies_een_pad_en_een_spoed() {
    assertThat(controleer(STANDAARD)).isEmpty();
  }

  @Test
  void een_regel_die_ontbreekt_geeft_een_gat_in_woorden() {
    var fouten =
        controleer(
            met(
                "<outputEntry id=\"Regels_21_o3\"><text>\"tussen_wal_en_schip\"</text>",
                "<outputEntry id=\"Regels_21_o3\"><text>null</text>"));

    assertThat(fouten).isNotEmpty().allMatch(fout -> fout.soort() == GAT);
    assertThat(fouten).hasSizeLessThanOrEqualTo(Volledigheid.GETOOND);
    assertThat(fouten.getFirst().bestand()).isEqualTo("onze-tabel.dmn");
    assertThat(fouten.getFirst().blad()).isEqualTo("Pad");
    assertThat(fouten.getFirst().gegevens().getFirst())
        .contains("soort: hulpvraag wmo")
        .contains("casus: geen")
        .contains("toegang: geen");
  }

  @Test
  void een_verschoven_grens_laat_een_gat_bij_dat_ene_aantal() {
    var fouten = controleer(met("&gt;= 3", "&gt;= 5"));

    assertThat(fouten).isNotEmpty();
    assertThat(fouten)
        .allSatisfy(
            fout -> assertThat(fout.gegevens().getFirst()).containsAnyOf("aantal: 3", "aantal: 4"));
  }

  @Test
  void een_keuze_die_twee_uitkomsten_tegelijk_toelaat_wordt_gevonden() {
    var fouten =
        controleer(
            met(
                    "hitPolicy=\"FIRST\" outputLabel=\"Pad\"",
                    "hitPolicy=\"UNIQUE\" outputLabel=\"Pad\"")
                .replace(
                    "<inputEntry id=\"Pad_6_i1\"><text>list contains(?, \"advies\")",
                    "<inputEntry id=\"Pad_6_i1\"><text>list contains(?, \"advies\") or list contains(?, \"nieuwe_casus\")"));

    assertThat(fouten).isNotEmpty().allMatch(fout -> fout.soort() == MEER_UITKOMSTEN);
    assertThat(fouten).allMatch(fout -> fout.blad().equals("Pad"));
  }

  @Test
  void een_verschreven_waarde_wordt_gemeld_met_regel_en_kolom() {
    var fouten =
        controleer(
            met(
                "<inputEntry id=\"Regels_4_i4\"><text>\"zorgverzekering\"",
                "<inputEntry id=\"Regels_4_i4\"><text>\"zorgverzekring\""));

    assertThat(fouten)
        .containsExactly(
            new Tabelfout(
                "onze-tabel.dmn",
                "Regels",
                OptionalInt.of(4),
                ONBEKENDE_WAARDE,
                List.of("afsluiting", "zorgverzekring")));
  }

  @Test
  void een_onbekend_pad_in_een_regel_wordt_gemeld() {
    var fouten =
        controleer(
            met(
                "<outputEntry id=\"Regels_7_o3\"><text>\"nieuwe_casus\"",
                "<outputEntry id=\"Regels_7_o3\"><text>\"nieuw_dossier\""));

    assertThat(fouten).extracting(Tabelfout::soort).containsExactly(ONBEKENDE_WAARDE);
    assertThat(fouten.getFirst().regel()).hasValue(7);
  }

  @Test
  void een_voorwaarde_die_de_motor_niet_kan_lezen_wordt_gemeld_met_de_regel() {
    var fouten =
        controleer(
            met(
                "<inputEntry id=\"Regels_12_i10\"><text>&gt;= 70",
                "<inputEntry id=\"Regels_12_i10\"><text>&gt;= zeventig jaar ("));

    assertThat(fouten).isNotEmpty().allMatch(fout -> fout.soort() == ONLEESBAAR);
    assertThat(fouten.getFirst().blad()).isEqualTo("Regels");
    assertThat(fouten.getFirst().regel()).hasValue(12);
  }

  @Test
  void een_regel_waarin_een_cel_ontbreekt_wordt_gemeld() {
    var zonder = STANDAARD.replaceFirst("<inputEntry id=\"Regels_9_i3\">.*</inputEntry>", "");

    assertThat(controleer(zonder))
        .containsExactly(
            new Tabelfout(
                "onze-tabel.dmn", "Regels", OptionalInt.of(9), CELLEN_KLOPPEN_NIET, List.of()));
  }

  @Test
  void een_vraag_die_niet_in_een_melding_staat_wordt_gemeld() {
    var fouten = controleer(met("</definitions>", "<inputData name=\"inkomen\"/></definitions>"));

    assertThat(fouten).extracting(Tabelfout::soort).containsExactly(ONBEKENDE_VRAAG);
    assertThat(fouten.getFirst().gegevens()).containsExactly("inkomen");
  }

  @Test
  void een_spoed_zonder_termijn_geeft_een_gat() {
    var fouten =
        controleer(
            met(
                "<inputEntry id=\"Termijn_4_i1\"><text>\"kan_wachten\"",
                "<inputEntry id=\"Termijn_4_i1\"><text>\"nooit\""));

    assertThat(fouten).isNotEmpty();
    assertThat(fouten).allMatch(fout -> fout.soort() == GAT && fout.blad().equals("Termijn"));
    assertThat(fouten.getFirst().gegevens().getFirst()).contains("soort: informatievraag");
  }

  @Test
  void een_tabel_kan_geen_java_aanroepen() {
    var fouten =
        controleer(
            met(
                "<inputEntry id=\"Regels_1_i2\"><text>\"ja\"",
                "<inputEntry id=\"Regels_1_i2\"><text>(function(s) external {java: {class:"
                    + " \"java.lang.System\", method signature: \"exit(int)\"}})(1) = 1"));

    assertThat(fouten).anyMatch(fout -> fout.soort() == WOORD_MAG_NIET);
    assertThat(fouten.getFirst().regel()).hasValue(1);
  }

  @Test
  void een_tabel_kan_geen_ander_bestand_inlezen() {
    assertThat(
            controleer(
                met(
                    "</definitions>",
                    "<import name=\"x\" namespace=\"y\" importType=\"z\" locationURI=\"file:/etc/hostname\"/></definitions>")))
        .extracting(Tabelfout::soort)
        .containsExactly(ONDERDEEL_MAG_NIET);
    assertThat(
            controleer(
                met(
                    "<definitions ",
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:/etc/hostname\">]><definitions ")))
        .extracting(Tabelfout::soort)
        .containsExactly(GEEN_XML);
  }

  @Test
  void een_bestand_dat_geen_tabel_is_wordt_geweigerd() {
    assertThat(controleer("")).extracting(Tabelfout::soort).containsExactly(GEEN_XML);
    assertThat(controleer("<html/>")).extracting(Tabelfout::soort).containsExactly(GEEN_DMN);
    assertThat(controleer(" ".repeat(Tabelcontrole.MAXIMUM + 1)))
        .extracting(Tabelfout::soort)
        .containsExactly(TE_GROOT);
    assertThat(controleer(met("urn:keukentafel:triage:standaard:1", "urn:iets:anders")))
        .extracting(Tabelfout::soort)
        .containsExactly(GEEN_VERSIE);
  }

  @Test
  void een_ontbrekende_tabel_en_een_verkeerde_trefwijze_worden_gemeld() {
    assertThat(controleer(met("name=\"Termijn\"", "name=\"Tijd\"")))
        .extracting(Tabelfout::soort)
        .contains(BLAD_ONTBREEKT);
    assertThat(controleer(met("hitPolicy=\"COLLECT\"", "hitPolicy=\"FIRST\"")))
        .extracting(Tabelfout::soort)
        .containsExactly(VERKEERDE_TREFWIJZE);
  }

  @Test
  void twee_regels_met_een_naam_of_zonder_uitleg_worden_gemeld() {
    assertThat(controleer(met("<text>\"ernst\"</text>", "<text>\"geweld\"</text>")))
        .extracting(Tabelfout::soort)
        .containsExactly(DUBBELE_NAAM);
    assertThat(controleer(met("<text>Er woont een kind</text>", "<text/>")))
        .extracting(Tabelfout::soort)
        .containsExactly(GEEN_UITLEG);
  }

  @Test
  void naam_en_versie_staan_in_het_bestand() {
    var tabel = Triagetabel.lees(Triagetabel.standaard());

    assertThat(tabel.naam()).isEqualTo("Triage standaard");
    assertThat(tabel.versie()).isEqualTo("1");
    assertThat(tabel.regels()).hasSize(21);
  }
}
