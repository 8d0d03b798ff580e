package nl.keukentafel.inzet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Gebruik;
import nl.keukentafel.privacy.Merk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a verwijzing without a database: form, who, regie, obligation. */
final class VerwijzingsregelsTest {

  private static final LocalDate DAG = LocalDate.of(2026, 10, 5);

  private static Verwijzingsbeleid beleid(String ontwerp) {
    return new Verwijzingsbeleid(
        new InrichtingVersie(
            1,
            DAG,
            new MeegeleverdeInrichtingen().findBySleutel(ontwerp).orElseThrow().inrichting()));
  }

  @ParameterizedTest
  @CsvSource({
    "enschede, INSCHAKELEN_MET_REGIE, CASUSHOUDER_EN_TEAM",
    "leeuwarden-2008-2011, ZIJDELINGS_BEWAKEN, INGESCHAKELDE_ORGANISATIE",
    "leeuwarden-2012, VOLLEDIG_OVER, INGESCHAKELDE_ORGANISATIE",
    "zaanstad-wes, INSCHAKELEN_MET_REGIE, CASUSHOUDER",
    "zaanstad-wes, VOLLEDIG_OVER, INGESCHAKELDE_ORGANISATIE",
    "zaanstad-pm, INSCHAKELEN_MET_REGIE, TEAM",
  })
  void elk_ontwerp_heeft_zijn_eigen_vorm_en_regie(
      String ontwerp, Tweedelijnsvorm vorm, Regiehouder regie) {
    assertThat(beleid(ontwerp).vorm(vorm).isJa()).isTrue();
    assertThat(beleid(ontwerp).eigenVormen()).contains(vorm);
    assertThat(beleid(ontwerp).versie().inrichting().regieNaInschakelen(vorm)).isEqualTo(regie);
  }

  @Test
  void een_vorm_die_het_ontwerp_niet_heeft_wordt_geweigerd_met_de_keuze() {
    Antwoord antwoord = beleid("leeuwarden-2012").vorm(Tweedelijnsvorm.INSCHAKELEN_MET_REGIE);
    assertThat(antwoord).isInstanceOf(Antwoord.Nee.class);
    assertThat(((Antwoord.Nee) antwoord).weigering().keuze().nummer()).isEqualTo("1.14");
  }

  @Test
  void zelf_doen_is_geen_verwijzing() {
    assertThat(Verwijzingsbeleid.vormen()).doesNotContain(Tweedelijnsvorm.ZELF);
  }

  @Test
  void een_teamlid_beslist_waar_het_ontwerp_dat_zegt_en_een_ondersteuner_niet() {
    assertThat(beleid("zaanstad-wes").doorWie(Hoedanigheid.TEAMLID))
        .isInstanceOf(Verwijzingsbeleid.Oordeel.Mag.class);
    assertThat(beleid("zaanstad-wes").doorWie(Hoedanigheid.PROCESONDERSTEUNER))
        .isInstanceOf(Verwijzingsbeleid.Oordeel.MagNiet.class);
  }

  @ParameterizedTest
  @CsvSource({
    "CASUSHOUDER, TEAMLID, 1",
    "CASUSHOUDER_EN_TEAM, TEAMLID, 1",
    "TEAM, TEAM, 2",
    "INGESCHAKELDE_ORGANISATIE, ORGANISATIE, 3",
  })
  void de_regie_gaat_naar_wie_de_inrichting_zegt(Regiehouder regie, Regievorm vorm, long houder) {
    assertThat(
            Regieovergang.bijStart(
                regie,
                new MedewerkerId(new UUID(0, 1)),
                new TeamId(new UUID(0, 2)),
                new OrganisatieId(new UUID(0, 3))))
        .isEqualTo(new Regieovergang(vorm, new UUID(0, houder)));
  }

  @Test
  void terugkoppeling_is_de_laatste_dag_nog_op_tijd() {
    assertThat(Terugkoppelplicht.voor(DAG, DAG)).isEqualTo(new Terugkoppelplicht.Verwacht(DAG));
    assertThat(Terugkoppelplicht.voor(DAG, DAG.plusDays(1)))
        .isEqualTo(new Terugkoppelplicht.TeLaat(DAG, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "VERSLAVING, MEDISCH",
    "GEESTELIJKE_GEZONDHEID, MEDISCH",
    "FINANCIEN, FINANCIEN",
    "JUSTITIE, JUSTITIE",
    "OPVOEDING, PLAN",
  })
  void dat_er_hulp_is_zegt_zelf_al_iets(Leefgebied gebied, Categorie categorie) {
    assertThat(Gevoeligheid.van(gebied)).isEqualTo(categorie);
  }

  @ParameterizedTest
  @CsvSource({
    "ggz, WMO, ZORG",
    "huisarts, JEUGDWET, ZORG",
    "jeugdhulp, JEUGDWET, AANBIEDER",
    "schuldhulp, WGS, UITVOERING",
    "schuldhulp, WMO, AANBIEDER",
    "beperking, WMO, AANBIEDER",
  })
  void de_ontvanger_bepaalt_waarvoor_de_gegevens_zijn(String soort, Wet wet, Gebruik gebruik) {
    assertThat(Deelweg.naar(soort, wet)).isEqualTo(gebruik);
  }

  @Test
  void wat_in_vertrouwen_is_verteld_gaat_nooit_als_soort_mee() {
    assertThatThrownBy(() ->
            new Verwijzingsinhoud(
                new OrganisatieId(new UUID(0, 3)),
                null,
                Leefgebied.OPVOEDING,
                Wet.JEUGDWET,
                Tweedelijnsvorm.VOLLEDIG_OVER,
                "Begeleid het gezin.",
                null,
                Set.of(Categorie.VERTROUWELIJK),
                Merk.geen()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
