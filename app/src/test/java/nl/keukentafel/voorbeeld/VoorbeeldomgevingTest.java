package nl.keukentafel.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.toets.MetDatabase;
import nl.keukentafel.toets.Toetsdatabase;
import nl.keukentafel.toets.Toetsklok;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@MetDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoorbeeldomgevingTest {

  private static final Bsnkluis KLUIS = new Bsnkluis(sleutel(1), sleutel(2));

  private final Toetsdatabase database;
  private final Toetsklok klok;
  private boolean eersteKeer;

  VoorbeeldomgevingTest(Toetsdatabase database, Toetsklok klok) {
    this.database = database;
    this.klok = klok;
  }

  private static byte[] sleutel(int waarde) {
    byte[] sleutel = new byte[Bsnkluis.SLEUTELLENGTE];
    sleutel[0] = (byte) waarde;
    return sleutel;
  }

  @BeforeAll
  void maak() throws SQLException {
    eersteKeer = Voorbeeldomgeving.maakZoNodig(database.bron(), klok, KLUIS);
  }

  private int tel(String vraag) {
    return Objects.requireNonNull(
        database.<Integer>alsBeheerder(
            sql -> Objects.requireNonNull(sql.fetchSingle(vraag).get(0, Integer.class))));
  }

  private List<String> lijst(String vraag) {
    return Objects.requireNonNull(
        database.<List<String>>alsBeheerder(sql -> sql.fetch(vraag).getValues(0, String.class)));
  }

  @Test
  void een_tweede_start_voegt_niets_toe() throws SQLException {
    int regels = tel("select count(*) from huishouden.huishouden");

    assertThat(eersteKeer).isTrue();
    assertThat(Voorbeeldomgeving.maakZoNodig(database.bron(), klok, KLUIS)).isFalse();
    assertThat(tel("select count(*) from huishouden.huishouden")).isEqualTo(regels);
  }

  @Test
  void er_zijn_twee_gemeenten_die_als_verzonnen_gemerkt_zijn() {
    assertThat(lijst("select naam from kern.gemeente where voorbeeld order by naam"))
        .containsExactly("Lindewaard", "Vlietveen");
  }

  @Test
  void elke_hoedanigheid_kan_inloggen_met_het_wachtwoord_van_de_proef() {
    assertThat(
            lijst(
                "select distinct x from team.medewerker m left join team.lidmaatschap l on"
                    + " l.medewerker = m.id, unnest(m.rollen || l.positie) x where m.account is not"
                    + " null and x is not null"))
        .contains(
            "teamlid",
            "teamleider",
            "procesondersteuner",
            "vrijwilliger",
            "ketenpartner",
            "functioneel_beheerder",
            "privacy_officer");
    Argon2PasswordEncoder wachtwoorden = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    assertThat(lijst("select distinct wachtwoord from aanmelding.account"))
        .allMatch(hash -> wachtwoorden.matches(Voorbeeldomgeving.WACHTWOORD, hash));
    assertThat(
            lijst(
                "select a.aanmeldnaam from aanmelding.account a where (select count(*) from"
                    + " aanmelding.account_bij(a.aanmeldnaam) b, aanmelding.werkplekken_van(b.id))"
                    + " <> 1"))
        .as("accounts die niet in precies één gemeente kunnen inloggen")
        .isEmpty();
  }

  @Test
  void elke_stand_van_een_melding_en_elke_fase_komt_voor() {
    assertThat(lijst("select distinct stand from melding.melding"))
        .containsExactlyInAnyOrder(
            "ontvangen",
            "wacht_op_teambesluit",
            "wacht_op_opname",
            "wal_en_schip",
            "nieuwe_poging",
            "afgehandeld");
    assertThat(lijst("select distinct uitkomst from melding.melding where uitkomst is not null"))
        .contains("nieuwe_casus", "advies_gegeven", "doorverwezen", "buiten_doelgroep");
    assertThat(lijst("select distinct fase from casus.casus"))
        .containsExactlyInAnyOrder(
            "aangemeld",
            "vraagverheldering",
            "plan",
            "uitvoering",
            "afschalen",
            "nazorg",
            "slapend",
            "afgesloten");
  }

  @Test
  void in_elke_casus_gelden_de_regels_van_het_werk() {
    Verhaalregels.gelden(database, klok.instant().toString());
  }

  @Test
  void de_regie_komt_in_al_haar_vormen_voor_en_een_verwijzing_in_haar_standen() {
    assertThat(lijst("select distinct vorm from casus.regie where tot is null"))
        .containsExactlyInAnyOrder("teamlid", "team", "organisatie", "huishouden");
    assertThat(lijst("select distinct stand from inzet.verwijzing"))
        .contains("aangevraagd", "aanvaard", "afgewezen", "gestart", "beeindigd");
    assertThat(
            tel(
                "select count(*) from inzet.verwijzing where stand = 'gestart' and"
                    + " terugkoppeling_op is null and terugkoppeling_voor < '"
                    + klok.vandaag()
                    + "'"))
        .isPositive();
  }

  @Test
  void er_is_een_heropende_een_gewekte_en_een_casus_met_een_vervangen_plan_en_een_eigen_plan() {
    assertThat(
            tel(
                "select count(*) from casus.fasewissel where van = 'afgesloten' and naar ="
                    + " 'vraagverheldering'"))
        .isPositive();
    assertThat(
            tel(
                "select count(*) from casus.fasewissel where van = 'slapend' and naar ="
                    + " 'vraagverheldering'"))
        .isPositive();
    assertThat(lijst("select distinct staat from plan.plan"))
        .contains("concept", "overeengekomen", "vervangen");
    assertThat(lijst("select eigen_soort from plan.plan where eigen_soort is not null"))
        .contains("familiegroepsplan");
  }

  @Test
  void het_huishouden_uit_de_tekeningen_heeft_zijn_nummer() {
    assertThat(
            lijst(
                "select nummer from casus.casus c join huishouden.huishouden h on h.gemeente ="
                    + " c.gemeente and h.id = c.huishouden where h.naam like 'El Idrissi%'"))
        .allMatch(nummer -> nummer.endsWith("-0412"));
  }

  @Test
  void er_loopt_vandaag_iets_af_en_er_is_iets_te_laat() {
    String vandaag = "'" + klok.vandaag() + "'";
    String open = "select count(*) from termijn.klok where afgerond_op is null and uiterlijk ";

    assertThat(tel(open + "= " + vandaag)).isPositive();
    assertThat(tel(open + "< " + vandaag)).isPositive();
    assertThat(
            tel(
                "select count(*) from overleg.overleg where stand = 'gepland' and gepland_op::date"
                    + " = "
                    + vandaag))
        .isEqualTo(1);
  }

  @Test
  void ongeveer_zestig_huishoudens_waarvan_niemand_twee_open_casussen_heeft() {
    assertThat(tel("select count(*) from huishouden.huishouden")).isBetween(60, 90);
    assertThat(
            tel(
                "select coalesce(max(n), 0) from (select count(*) n from casus.casus where fase <>"
                    + " 'afgesloten' group by gemeente, huishouden) x"))
        .isEqualTo(1);
  }

  @Test
  void nummers_volgen_de_tijd_en_gaan_verder_waar_zij_gebleven_zijn() {
    assertThat(lijst("select nummer from melding.melding where nummer !~ '^[0-9]{4}-[0-9]{4,}$'"))
        .isEmpty();
    assertThat(
            tel(
                "select count(*) from kern.volgnummer v where v.soort = 'melding' and v.laatste <>"
                    + " (select count(*) from melding.melding m where m.gemeente = v.gemeente and"
                    + " left(m.nummer, 4)::int = v.jaar)"))
        .isZero();
  }
}
