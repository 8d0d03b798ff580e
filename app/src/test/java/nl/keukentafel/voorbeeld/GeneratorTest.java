package nl.keukentafel.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.toets.MetDatabase;
import nl.keukentafel.toets.Toetsdatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MetDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratorTest {

  private static final LocalDateTime NU = LocalDateTime.of(2026, 10, 5, 10, 0);
  private static final Bsnkluis KLUIS = new Bsnkluis(sleutel(1), sleutel(2));
  private static final List<Gemeenteplan> PLANNEN = Gemeenteplan.verdeel(1_800, 2, 5);

  private final Toetsdatabase database;
  private Map<String, String> aanmeldnamen = Map.of();

  GeneratorTest(Toetsdatabase database) {
    this.database = database;
  }

  private static byte[] sleutel(int waarde) {
    byte[] sleutel = new byte[Bsnkluis.SLEUTELLENGTE];
    sleutel[0] = (byte) waarde;
    return sleutel;
  }

  @BeforeAll
  void maak() throws SQLException {
    for (Gemeenteplan plan : PLANNEN) {
      Map<String, String> namen = maak(database, plan);
      aanmeldnamen = aanmeldnamen.isEmpty() ? namen : aanmeldnamen;
    }
  }

  private static Map<String, String> maak(Toetsdatabase doel, Gemeenteplan plan)
      throws SQLException {
    try (Connection verbinding = doel.bron().getConnection()) {
      verbinding.setAutoCommit(false);
      Map<String, String> namen =
          new Generator(verbinding, NU, KLUIS).maak(plan, "hash", true, aantal -> {});
      verbinding.commit();
      return namen;
    }
  }

  private int tel(String vraag) {
    return Objects.requireNonNull(
        database.<Integer>alsBeheerder(
            sql -> Objects.requireNonNull(sql.fetchSingle(vraag).get(0, Integer.class))));
  }

  @Test
  void het_gevraagde_aantal_huishoudens_is_er_precies() {
    for (Gemeenteplan plan : PLANNEN) {
      assertThat(
              tel(
                  "select count(*) from huishouden.huishouden where gemeente = '"
                      + plan.id()
                      + "'"))
          .isEqualTo(plan.huishoudens());
    }
    assertThat(PLANNEN.stream().mapToInt(Gemeenteplan::huishoudens).sum()).isEqualTo(1_800);
  }

  @Test
  void het_teamlid_om_mee_te_meten_zit_in_een_team_met_zestig_casussen() {
    assertThat(
            tel(
                "select count(*) from casus.casus c join team.lidmaatschap l on l.team ="
                    + " c.leidend_team join team.medewerker m on m.id = l.medewerker join"
                    + " aanmelding.account a on a.id = m.account where a.aanmeldnaam = '"
                    + aanmeldnamen.get("teamlid")
                    + "' and c.fase not in ('afgesloten', 'slapend')"))
        .isEqualTo(60);
  }

  @Test
  void iedere_rol_kan_in_precies_een_gemeente_inloggen() {
    assertThat(aanmeldnamen.keySet())
        .containsExactlyInAnyOrder(
            "teamleider",
            "teamlid",
            "procesondersteuner",
            "vrijwilliger",
            "functioneel_beheerder",
            "privacy_officer",
            "ketenpartner");
    for (String naam : aanmeldnamen.values()) {
      assertThat(
              tel(
                  "select count(*) from aanmelding.account_bij('"
                      + naam
                      + "') a, aanmelding.werkplekken_van(a.id)"))
          .isEqualTo(1);
    }
  }

  @Test
  void elke_rij_klopt_met_de_andere() {
    List<String> wezen = new ArrayList<>();
    wezen.add(
        "select count(*) from huishouden.persoon p where not exists (select from huishouden.lid l"
            + " where l.gemeente = p.gemeente and l.persoon = p.id and l.tot is null)");
    wezen.add(
        "select count(*) from huishouden.huishouden h where (select count(*) from huishouden.lid l"
            + " where l.gemeente = h.gemeente and l.huishouden = h.id and l.rol = 'hoofdaanvrager')"
            + " <> 1");
    wezen.add(
        "select count(*) from casus.casus c where not exists (select from huishouden.huishouden h"
            + " where h.gemeente = c.gemeente and h.id = c.huishouden)");
    wezen.add(
        "select count(*) from casus.casus c where not exists (select from melding.melding m where"
            + " m.gemeente = c.gemeente and m.casus = c.id and m.huishouden = c.huishouden)");
    wezen.add(
        "select count(*) from casus.casus c where c.casushouder is not null and not exists (select"
            + " from team.lidmaatschap l where l.gemeente = c.gemeente and l.medewerker ="
            + " c.casushouder and l.team = c.leidend_team and l.positie = 'teamlid')");
    wezen.add(
        "select count(*) from casus.casus c where (c.casushouder is not null and c.fase <>"
            + " 'afgesloten') <> exists (select from casus.houderschap h where h.gemeente ="
            + " c.gemeente and h.casus = c.id and h.tot is null and h.medewerker = c.casushouder)");
    wezen.add("select count(*) from casus.fasewissel where op > '2026-10-05 10:00+02'");
    wezen.add("select count(*) from casus.journaal where op > '2026-10-05 10:00+02'");
    wezen.add("select count(*) from melding.melding where ontvangen_op > '2026-10-05 10:00+02'");
    wezen.add(
        "select count(*) from casus.fasewissel f where f.teambesluit is not null and not exists"
            + " (select from overleg.teambesluit b where b.gemeente = f.gemeente and b.id ="
            + " f.teambesluit)");
    wezen.add(
        "select count(*) from casus.journaal j join casus.casus c using (gemeente) where c.id ="
            + " j.casus and j.op < c.geopend_op");
    wezen.add("select count(*) from termijn.klok where afgerond_op < gestart_op");
    wezen.add("select count(*) from casus.casus where nummer !~ '^[0-9]{4}-[0-9]{4,}$'");
    assertThat(wezen).allSatisfy(vraag -> assertThat(tel(vraag)).as(vraag).isZero());
  }

  @Test
  void in_elke_casus_gelden_de_regels_van_het_werk() {
    Verhaalregels.gelden(database, "2026-10-05 10:00+02");
  }

  @Test
  void elke_fase_elke_vorm_van_regie_en_alle_soorten_werk_komen_voor() {
    assertThat(tel("select count(distinct fase) from casus.casus")).isEqualTo(8);
    assertThat(tel("select count(distinct vorm) from casus.regie")).isEqualTo(4);
    for (String tabel :
        List.of(
            "toestemming.gever",
            "gesprek.veldversie",
            "gesprek.meting_score",
            "plan.stukversie",
            "plan.trede",
            "plan.akkoord",
            "plan.evaluatie",
            "inzet.verwijzing_stap",
            "inzet.terugkoppeling",
            "inzet.inzet",
            "casus.taak")) {
      assertThat(tel("select count(*) from " + tabel)).as(tabel).isGreaterThan(20);
    }
  }

  @Test
  void het_product_vindt_en_opent_elk_bsn_en_geen_nummer_staat_er_twee_keer() {
    GemeenteId gemeente = new GemeenteId(PLANNEN.getFirst().id());
    int met =
        tel(
            "select count(*) from huishouden.persoon where bsn_sleutel is not null and gemeente = '"
                + gemeente
                + "'");
    assertThat(met).isBetween(1_000, Testnummers.HOOGSTENS);
    database.alsBeheerder(sql -> {
      var rijen =
          sql.fetch(
              "select id, bsn_versleuteld, bsn_sleutel from huishouden.persoon where bsn_sleutel is"
                  + " not null and gemeente = ? limit 200",
              gemeente.waarde());
      assertThat(rijen)
          .allSatisfy(rij -> {
            Burgerservicenummer bsn =
                KLUIS.ontsleutel(
                    rij.get(1, byte[].class),
                    gemeente,
                    new PersoonId(rij.get(0, java.util.UUID.class)));
            assertThat(bsn.cijfers()).startsWith("9999");
            assertThat(rij.get(2, byte[].class)).isEqualTo(KLUIS.zoeksleutel(bsn, gemeente));
          });
      return rijen.size();
    });
  }

  @Test
  void wie_afbreekt_houdt_geen_halve_gemeente_over_en_kan_daarna_verder() throws SQLException {
    Gemeenteplan plan = Gemeenteplan.verdeel(400, 1, 77).getFirst();
    try (Connection verbinding = database.bron().getConnection()) {
      verbinding.setAutoCommit(false);
      Generator generator = new Generator(verbinding, NU, KLUIS);
      assertThatThrownBy(() ->
              generator.maak(
                  plan,
                  "hash",
                  false,
                  aantal -> {
                    if (aantal == 300) {
                      throw new Afbreking.Onderbroken();
                    }
                  }))
          .isInstanceOf(Afbreking.Onderbroken.class);
      verbinding.rollback();
      assertThat(new Generator(verbinding, NU, KLUIS).bestaat(plan)).isFalse();
      verbinding.rollback();
    }
    assertThat(
            tel("select count(*) from huishouden.huishouden where gemeente = '" + plan.id() + "'"))
        .isZero();
    assertThat(
            tel(
                "select count(*) from aanmelding.account where aanmeldnaam like '%"
                    + plan.domein()
                    + "'"))
        .isZero();
  }

  @Test
  void hetzelfde_zaad_op_dezelfde_dag_geeft_dezelfde_rijen() throws SQLException {
    List<String> tabellen =
        List.of(
            "huishouden.huishouden",
            "huishouden.lid",
            "casus.casus",
            "casus.journaal",
            "gesprek.passage",
            "plan.actie",
            "inzet.verwijzing",
            "melding.melding",
            "termijn.klok",
            "overleg.stem",
            "team.lidmaatschap");
    Gemeenteplan plan = Gemeenteplan.verdeel(300, 1, 12).getFirst();
    maak(database, plan);
    List<String> eerst = vingerafdrukken(tabellen, plan);
    for (Tabel tabel : List.of(Tabel.values()).reversed()) {
      database.alsBeheerder(
          "delete from %s where gemeente = '%s'".formatted(tabel.naam(), plan.id()));
    }
    database.alsBeheerder("delete from kern.gemeente where id = '" + plan.id() + "'");
    database.alsBeheerder(
        "delete from aanmelding.account where aanmeldnaam like '%" + plan.domein() + "'");

    maak(database, plan);

    assertThat(vingerafdrukken(tabellen, plan)).isEqualTo(eerst);
  }

  private List<String> vingerafdrukken(List<String> tabellen, Gemeenteplan plan) {
    return tabellen.stream()
        .map(tabel ->
            Objects.requireNonNull(
                database.<String>alsBeheerder(sql ->
                    Objects.requireNonNull(
                        sql.fetchSingle(
                                "select md5(string_agg(t::text, '|' order by t::text)) from "
                                    + tabel
                                    + " t where gemeente = '"
                                    + plan.id()
                                    + "'")
                            .get(0, String.class)))))
        .toList();
  }
}
