package nl.keukentafel.inrichting.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.model.Keuze;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Keuzepunt;
import nl.keukentafel.inrichting.model.Teaminrichting;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The shipped designs load, and say what {@code data/teams-2014-drie-steden.csv} says. */
class MeegeleverdeInrichtingenTest {

  /** Which choice a column is about. */
  private static final Map<String, String> KOLOMMEN =
      Map.ofEntries(
          entry("breedte", "breedte"),
          entry("doelgroep", "doelgroep"),
          entry("doelgroep_drempel_leefgebieden", "drempel"),
          entry("diepte_eerste_lijn", "eigen_inzet"),
          entry("grens_eerste_lijn", "grens"),
          entry("inzet_eigen_kracht", "eigen_kracht"),
          entry("nulde_lijn", "nuldelijn"),
          entry("ingang", "ingang"),
          entry("regierol_tweede_lijn", "tweede_lijn"),
          entry("regie_verantwoordelijke", "regie"),
          entry("posities", "posities"),
          entry("posities_wisselend", "wisselende_posities"),
          entry("domeinen_wijkgericht_specialist", "specialistendomeinen"),
          entry("benaming_teamlid", "benaming_teamlid"),
          entry("teamleider_takenlijst", "leiderstaken"),
          entry("teamleider_personele_taken", "personele_taken"),
          entry("teamlid_takenlijst", "teamlidtaken"),
          entry("doorzettingsmacht", "doorzettingsmacht"),
          entry("samenstelling_domeinen", "domeinen"),
          entry("disciplines_genoemd", "disciplines"),
          entry("selectie_teamleider_door", "selectie_teamleider"),
          entry("selectie_teamleden_door", "selectie_teamleden"),
          entry("selectieprocedure", "procedure"),
          entry("selectiecriteria", "criteria"),
          entry("besluit_opname", "besluit_opname"),
          entry("besluit_plan_van_aanpak", "besluit_plan"),
          entry("besluit_afsluiting", "besluit_afsluiten"),
          entry("huisbezoek_door", "huisbezoek"),
          entry("teamoverleg_vormen", "overlegvormen"),
          entry("informatie_vergaren", "vergaren"),
          entry("uitwisseling_binnen_team", "binnen_team"),
          entry("privacyregeling", "privacyafspraken"),
          entry("toestemming_andere_organisaties", "toestemmingsmoment"),
          entry("bij_geen_toestemming_of_contact", "zonder_toestemming"),
          entry("informatie_aan_burgers", "bewonersinformatie"),
          entry("toegang_moederorganisaties", "toegang_moederorganisatie"),
          entry("zwaarwegend_advies_backoffice", "zwaarwegend_advies"),
          entry("vrijwilligers_toegang_informatie", "vrijwilligers_inzage"),
          entry("kostensturing", "kostensturing"),
          entry("eigen_budget_2014", "budget"),
          entry("eerste_lijn_buiten_team", "eerste_lijn"),
          entry("einde_ondersteuning", "einde"),
          entry("nazorg", "nazorg"));

  /**
   * What a word of the file is called in a choice, per column or for all; empty where the word says
   * nothing on this choice.
   */
  private static final Map<String, String> WOORDEN =
      Map.ofEntries(
          entry("alle_leefgebieden", "alle"),
          entry("vooral_eigen_expertise", "eigen_expertise"),
          entry("niet_zelfredzaam_complex_of_chronisch", "multiprobleem"),
          entry("zwaar_en_complex", "multiprobleem"),
          // All residents may come (001 §4.2.1); the column tells what the caseload turned out to
          // be.
          entry("licht_en_complex", "iedereen"),
          entry("overwegend_licht", "iedereen"),
          entry("kortdurende_interventies", "kortdurend"),
          entry("streven_nog_niet_gelukt", "streven"),
          entry("collectief_aanbod_waar_mogelijk", "organiseren"),
          entry("informeel_en_collectief_organiseren_of_bemiddelen", "organiseren bemiddelen"),
          entry(
              "laagdrempelig_bewoners_en_organisaties",
              "laagdrempelig_bewoners laagdrempelig_organisaties"),
          entry("regierol_tweede_lijn=ja", "inschakelen_met_regie"),
          entry("regierol_tweede_lijn=nee", "volledig_over"),
          entry("nee_bewaakt_integraliteit_zijdelings", "zijdelings_bewaken"),
          entry("ja_bij_inschakelen", "inschakelen_met_regie volledig_over"),
          entry("wijkcoach_en_team", "casushouder_en_team"),
          entry("regie_verantwoordelijke=generalist", "casushouder"),
          entry("regie_verantwoordelijke=team_gezamenlijk", "team"),
          entry("posities=wijkcoach", "teamlid"),
          entry("posities=sociaal_werker", "teamlid"),
          entry("posities=generalist", "teamlid"),
          entry("projectleider_als_teamleider", "teamleider"),
          entry("specialist_kleine_aanstelling", ""),
          entry("teamleider_personele_taken=ja", ""),
          entry("eigen_kracht_mobiliseren", "eigen_kracht"),
          entry("eigen_kracht_aanspreken", "eigen_kracht"),
          entry("eigen_kracht_en_netwerk", "eigen_kracht"),
          entry("langdurig_en_tweede_lijn_inschakelen", "tweede_lijn_betrekken"),
          entry("tweede_lijn_of_doorverwijzen", "tweede_lijn_betrekken"),
          entry("teamlid_takenlijst=tweede_lijn", "tweede_lijn_betrekken"),
          entry("afbouwen_naar_slapend", "afbouwen"),
          entry("individuele_ondersteuning", "eerstelijnsondersteuning"),
          entry("geen_vast_pakket", ""),
          entry("afspraak_huisbezoek", "huisbezoek"),
          entry("formeel_handelingsmandaat", "handelingsmandaat"),
          entry("dwang_en_drang", ""),
          entry("feitelijk_mandaat_door_positie_nemen", "positie_nemen"),
          entry("(jeugd)zorg", "jeugdzorg"),
          entry("gemeente (1 team)", "gemeente"),
          entry("welzijn_centraal", "hoofdaanbieder"),
          entry("welzijn_centraal (2 teams)", "hoofdaanbieder"),
          entry("hoofdaannemers", "hoofdaanbieder"),
          entry("deelnemende_organisaties", "moederorganisaties"),
          entry("deelnemende_organisaties (2 teams)", "moederorganisaties"),
          entry("kwartiermaker (1 team)", "kwartiermaker"),
          entry("eigen_procedure_per_organisatie", "per_organisatie"),
          entry("functieprofiel_eisen_en_competenties", "functieprofiel competentieprofiel"),
          entry("dwarsdenkers_en_spreiding_over_organisaties (1 team)", "dwarsdenken spreiding"),
          entry("bereidheid (2 teams)", "bereidheid"),
          entry("selectiecriteria=geen", ""),
          entry("besluit_opname=team_gezamenlijk", "consensus"),
          entry("besluit_afsluiting=team_gezamenlijk", "consensus"),
          entry("team_bespreekt_sociaal_werker_neemt_op", "individueel_na_bespreking"),
          entry("generalist_met_huishouden_en_inbreng_team_naar_behoefte", "individueel"),
          entry("besluit_afsluiting=sociaal_werker", "individueel"),
          entry("besluit_afsluiting=generalist", "individueel"),
          entry("een_wijkcoach (enkele teams: twee)", "een"),
          entry("een_sociaal_werker", "een"),
          entry("een_generalist", "een"),
          entry("casuistiekbespreking", "casuistiek"),
          entry("casuistiekoverleg", "casuistiek"),
          entry("dagelijkse_briefing", "briefing"),
          entry("intervisie_of_supervisie", "intervisie"),
          entry("privacyprotocol_partners", "protocol"),
          entry("toestemmingsverklaring_bij_eerste_huisbezoek", "eerste_huisbezoek"),
          entry("vereist", "per_uitwisseling"),
          entry("sociaal_werker_gaat_langs_bij_grote_zorgen", "medewerker_gaat_langs"),
          entry("algemeen_over_gebruik", "algemeen"),
          entry("bij_huisbezoek_over_bespreking_en_registratie", "bij_huisbezoek"),
          entry("digitaal", "true"),
          entry("zwaarwegend_advies_backoffice=ja", "true"),
          entry("aandacht_in_teamoverleg", "aandacht_in_overleg"),
          entry("scherpere_afweging_bijzondere_bijstand", "afweging_bijzondere_bijstand"),
          entry("geen_thema", ""),
          entry("eigen_budget_2014=nee", "geen"),
          entry("eerste_lijn_buiten_team=ja", "ernaast"),
          entry("eerste_lijn_buiten_team=nee", "opgenomen"),
          entry("afschalen_dan_afsluiten", "afsluiten"));

  /** Columns whose single value is text of the team's own, not a list of words. */
  private static final Set<String> VRIJE_TEKST = Set.of("benaming_teamlid");

  private final MeegeleverdeInrichtingen meegeleverd = new MeegeleverdeInrichtingen();

  @Test
  void elk_meegeleverd_bestand_is_te_lezen_en_heeft_een_naam_in_twee_talen() {
    assertThat(meegeleverd.alle())
        .extracting(MeegeleverdeInrichting::sleutel)
        .containsExactly(
            "enschede", "leeuwarden-2008-2011", "leeuwarden-2012", "zaanstad-wes", "zaanstad-pm");
    assertThat(meegeleverd.alle())
        .allSatisfy(inrichting -> assertThat(inrichting.naam()).containsOnlyKeys("nl", "en"));
  }

  @Test
  void elke_meegeleverde_keuze_noemt_haar_bron() {
    for (MeegeleverdeInrichting meegeleverde : meegeleverd.alle()) {
      assertThat(Keuzelijst.alle())
          .extracting(meegeleverde.inrichting()::keuze)
          .allSatisfy(keuze -> {
            if (keuze instanceof Keuze.Gekozen<?> gekozen) {
              assertThat(gekozen.bron()).isNotNull();
            }
          });
    }
  }

  @Test
  void elke_waarde_van_het_databestand_is_gekozen_en_gelijk() {
    SoftAssertions samen = new SoftAssertions();
    for (MeegeleverdeInrichting meegeleverde : meegeleverd.alle()) {
      NamedCsvRecord rij = rij(meegeleverde.groep());
      KOLOMMEN.forEach((kolom, code) -> {
        String cel = rij.getField(kolom);
        if (cel.isEmpty()) {
          return;
        }
        List<String> woorden = woorden(kolom, cel);
        Keuzepunt<?> punt = Keuzelijst.findByCode(code).orElseThrow();
        boolean zwijgt = woorden.isEmpty() && !cel.startsWith("geen");
        if (!zwijgt) {
          samen
              .assertThat(geschreven(meegeleverde.inrichting(), punt))
              .as("%s, %s: %s", meegeleverde.sleutel(), kolom, cel)
              .isEqualTo(new TreeSet<>(woorden));
        }
      });
    }
    samen.assertAll();
  }

  @Test
  void taakverdeling_en_beslissingen_van_de_teamleider_staan_in_het_ontwerp() {
    Map<String, String> typen =
        Map.of(
            "generalist_met_specialisme", "t_shaped",
            "allround_generalist", "generalist",
            "meer_specialist_dan_generalist", "specialist");
    for (MeegeleverdeInrichting meegeleverde : meegeleverd.alle()) {
      NamedCsvRecord rij = rij(meegeleverde.groep());
      assertThat(geschreven(meegeleverde.inrichting(), punt("professionaltypen")))
          .contains(typen.get(rij.getField("taakverdeling")));
      if (rij.getField("teamleider_beslist_over").contains("budget")) {
        assertThat(geschreven(meegeleverde.inrichting(), punt("teamleider_beslist_budget")))
            .containsExactly("true");
      }
      if (rij.getField("teamleider_beslist_over").contains("knoop")) {
        assertThat(geschreven(meegeleverde.inrichting(), punt("besluit_werkwijze")))
            .containsExactly("consensus_anders_teamleider");
      }
      if (rij.getField("doorzettingsmacht").contains("dwang_en_drang")) {
        assertThat(geschreven(meegeleverde.inrichting(), punt("drang"))).containsExactly("teamlid");
      }
    }
  }

  private static Keuzepunt<?> punt(String code) {
    return Keuzelijst.findByCode(code).orElseThrow();
  }

  private static List<String> woorden(String kolom, String cel) {
    if (VRIJE_TEKST.contains(kolom)) {
      return List.of(cel);
    }
    return Arrays.stream(cel.split("\\|", -1))
        .map(woord -> WOORDEN.getOrDefault(kolom + "=" + woord, WOORDEN.getOrDefault(woord, woord)))
        .flatMap(woord -> Arrays.stream(woord.split(" ", -1)))
        .filter(woord -> !woord.isEmpty())
        .toList();
  }

  /** A chosen value as words; "nog niet gekozen" where nobody chose. */
  private static <T> Set<String> geschreven(Teaminrichting inrichting, Keuzepunt<T> punt) {
    Keuze<T> keuze = inrichting.keuze(punt);
    if (!keuze.isGekozen()) {
      return new TreeSet<>(Set.of("nog niet gekozen"));
    }
    return switch (punt.vorm().schrijf(keuze.waarde())) {
      case List<?> lijst ->
          lijst.stream()
              .map(woord -> woord.toString().replace(' ', '_'))
              .collect(Collectors.toCollection(TreeSet::new));
      case Map<?, ?> tabel ->
          tabel.keySet().stream()
              .map(Object::toString)
              .collect(Collectors.toCollection(TreeSet::new));
      case Object waarde -> new TreeSet<>(Set.of(waarde.toString()));
    };
  }

  private static NamedCsvRecord rij(String groep) {
    try (InputStreamReader bestand =
            new InputStreamReader(
                Objects.requireNonNull(
                    MeegeleverdeInrichtingenTest.class
                        .getClassLoader()
                        .getResourceAsStream("data/teams-2014-drie-steden.csv")),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(bestand)) {
      return csv.stream()
          .filter(rij -> rij.getField("groep_id").equals(groep))
          .findFirst()
          .orElseThrow();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
