package nl.keukentafel.inrichting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Procesactiviteit;
import nl.keukentafel.inrichting.json.Leesuitkomst.Gelezen;
import nl.keukentafel.inrichting.json.Leesuitkomst.Onleesbaar;
import nl.keukentafel.inrichting.model.Bevoegdheden;
import nl.keukentafel.inrichting.model.Handelingsbereik;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Posities;
import nl.keukentafel.inrichting.model.Teaminrichting;
import org.junit.jupiter.api.Test;

class InrichtingJsonTest {

  private static void heenEnTerug(Teaminrichting inrichting) {
    assertThat(InrichtingJson.lees(InrichtingJson.schrijf(inrichting)))
        .isEqualTo(new Gelezen(inrichting));
  }

  private static String fouten(String json) {
    Leesuitkomst uitkomst = InrichtingJson.lees(json);
    assertThat(uitkomst).isInstanceOf(Onleesbaar.class);
    return ((Onleesbaar) uitkomst)
        .fouten().stream()
            .map(MeegeleverdeInrichtingen::regel)
            .reduce((een, ander) -> een + "\n" + ander)
            .orElseThrow();
  }

  @Test
  void elke_meegeleverde_inrichting_gaat_heen_en_terug_zonder_verlies() {
    new MeegeleverdeInrichtingen().alle().forEach(een -> heenEnTerug(een.inrichting()));
    heenEnTerug(Teaminrichting.nogNietsGekozen());
  }

  @Test
  void tabellen_bedragen_en_eigen_woorden_gaan_heen_en_terug() {
    heenEnTerug(
        new Teaminrichting(
            Keuzes.leeg()
                .kies(
                    Bevoegdheden.INKOPEN, Map.of(Positie.TEAMLID, 1500, Positie.TEAMLEIDER, 10_000))
                .kies(
                    Handelingsbereik.TAAKOMVANG_PER_LEEFGEBIED,
                    Map.of(Leefgebied.JUSTITIE, EnumSet.of(Procesactiviteit.DOORVERWIJZEN)))
                .kies(Posities.BENAMING_TEAMLID, "buurtregisseur 🙂 «één»")));
  }

  @Test
  void standaard_van_toen_blijft_gelden_ook_als_de_software_later_anders_kiest() {
    Teaminrichting toen = new Teaminrichting(Keuzes.leeg().laatOpen(Handelingsbereik.DREMPEL, 3));

    heenEnTerug(toen);
    assertThat(toen.keuze(Handelingsbereik.DREMPEL).isGekozen()).isFalse();
    assertThat(toen.keuze(Handelingsbereik.DREMPEL).waarde()).isEqualTo(3);
  }

  @Test
  void weggelaten_keuze_is_nog_niet_gekozen() {
    assertThat(InrichtingJson.lees("{\"keuzes\": {}}"))
        .isEqualTo(new Gelezen(Teaminrichting.nogNietsGekozen()));
  }

  @Test
  void alle_fouten_komen_tegelijk_met_plaats_en_reden() {
    String melding =
        fouten(
            """
            {"keuzes": {
              "ingang": {"waarde": ["meldpunt_organisaties", "bewoner"]},
              "drempel": {"waarde": "twee"},
              "kleur": {"waarde": "blauw"},
              "einde": {},
              "regie": {"waarde": "team", "reden": "x"},
              "presentie_uren": {"waarde": 99999999999}
            }}\
            """);

    assertThat(melding)
        .contains("keuzes.ingang.waarde[1]: bewoner staat niet in de lijst. Kies ")
        .contains("keuzes.drempel.waarde: twee is geen heel getal van 2 tot en met 11.")
        .contains("keuzes.kleur: kleur is geen bekende keuze.")
        .contains("keuzes.einde: Geef een waarde, of zeg dat nog niet gekozen is.")
        .contains("keuzes.regie.reden: reden is geen bekend veld.")
        .contains("keuzes.presentie_uren.waarde: 99999999999 is geen heel getal");
  }

  @Test
  void keuzes_die_elkaar_tegenspreken_zijn_geen_inrichting() {
    assertThat(
            fouten(
                """
                {"keuzes": {
                  "leiding": {"waarde": "zelfsturend"},
                  "besluit_opname": {"waarde": "teamleider"}
                }}\
                """))
        .isEqualTo(
            "keuzes.besluit_opname: besluit over opname: dit vraagt een teamleider, maar bij"
                + " leiding is gekozen voor zelfsturend.");
  }

  @Test
  void kapotte_tekst_geeft_een_fout_en_geen_uitzondering() {
    assertThat(fouten("")).contains("geen geldige JSON");
    assertThat(fouten("{\"keuzes\":")).contains("geen geldige JSON");
    assertThat(fouten("[]")).contains("Hier hoort een tabel te staan");
    assertThat(fouten("null")).contains("Hier hoort een tabel te staan");
    assertThat(fouten("{\"keuzes\": {\"einde\": {\"waarde\": null}}}")).contains("keuzes.einde");
    assertThat(fouten("{\"keuzes\": {}, \"keuzes\": {}}")).contains("geen geldige JSON");
  }

  @Test
  void lege_bron_is_een_fout() {
    assertThat(fouten("{\"keuzes\": {\"einde\": {\"waarde\": \"slapend\", \"bron\": \" \"}}}"))
        .contains("keuzes.einde.bron");
  }

  @Test
  void dubbele_waarde_is_een_fout() {
    assertThat(fouten("{\"keuzes\": {\"kanalen\": {\"waarde\": [\"zelf\", \"zelf\"]}}}"))
        .isEqualTo("keuzes.kanalen.waarde[1]: zelf staat er twee keer.");
  }
}
