package nl.keukentafel.melding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.inrichting.model.Uitweg;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.WijkId;
import nl.keukentafel.melding.triage.Toegang;
import org.junit.jupiter.api.Test;

/** What the shipped designs say at the door (2-inrichting, the five households). */
final class OntwerpenAanDeDeurTest {

  private static final WijkId HOVEN = new WijkId(new UUID(0, 1));
  private static final WijkId KADE = new WijkId(new UUID(0, 2));
  private static final LocalDate SINDS = LocalDate.of(2026, 9, 1);

  @Test
  void de_buurman_die_enschede_belt_vindt_daar_geen_deur() {
    var melding =
        new Voorbeeldmelding()
            .door(Melderssoort.BUUR, Kanaal.ZELF)
            .over(Leefgebied.SOCIAAL_NETWERK);
    Teamoordeel oordeel = oordeel("enschede", melding, HOVEN);
    assertThat(oordeel.kandidaat().toegang()).isEqualTo(Toegang.GEEN);
    assertThat(oordeel.weigering())
        .hasValueSatisfying(weigering -> {
          assertThat(weigering.keuze().nummer()).isEqualTo("1.1");
          assertThat(weigering.keuze().geldigVanaf()).isEqualTo(SINDS);
          assertThat(weigering.uitwegen()).contains(new Uitweg.EersteLijnErnaast());
        });
  }

  @Test
  void een_instelling_komt_in_enschede_wel_binnen() {
    var melding =
        new Voorbeeldmelding()
            .door(Melderssoort.ORGANISATIE, Kanaal.INSTELLING)
            .over(Leefgebied.FINANCIEN, Leefgebied.HUISVESTING);
    assertThat(oordeel("enschede", melding, HOVEN).kandidaat().toegang())
        .isEqualTo(Toegang.NEEMT_OP);
  }

  @Test
  void zaanstad_geeft_bij_een_lichte_vraag_advies_aan_de_deur() {
    assertThat(oordeel("zaanstad-wes", new Voorbeeldmelding(), HOVEN).kandidaat().toegang())
        .isEqualTo(Toegang.NEEMT_OP_OF_ADVISEERT);
  }

  @Test
  void leeuwarden_neemt_ook_een_lichte_vraag_mee_naar_het_team() {
    assertThat(oordeel("leeuwarden-2008-2011", new Voorbeeldmelding(), HOVEN).kandidaat().toegang())
        .isEqualTo(Toegang.NEEMT_OP);
  }

  @Test
  void wie_in_gevaar_is_komt_door_elke_deur() {
    var melding = new Voorbeeldmelding().door(Melderssoort.BUUR, Kanaal.ZELF).metGevaar();
    assertThat(oordeel("enschede", melding, HOVEN).kandidaat().ingang().aanvaardt()).isTrue();
    assertThat(
            oordeel(
                    "enschede",
                    new Voorbeeldmelding().door(Melderssoort.BUUR, Kanaal.ZELF).metGeweld(),
                    HOVEN)
                .kandidaat()
                .ingang()
                .aanvaardt())
        .isTrue();
  }

  @Test
  void een_adres_buiten_de_wijken_van_het_team_ligt_buiten_zijn_bereik() {
    assertThat(oordeel("zaanstad-wes", new Voorbeeldmelding(), KADE).kandidaat().toegang())
        .isEqualTo(Toegang.GEEN);
  }

  @Test
  void een_onbekend_adres_weigert_niemand() {
    Teamoordeel oordeel =
        Teamoordeel.over(team("zaanstad-wes"), new Voorbeeldmelding().inhoud(), null);
    assertThat(oordeel.kandidaat().bereik().aanvaardt()).isTrue();
    assertThat(oordeel.kandidaat().inWijkVanAdres()).isFalse();
  }

  @Test
  void in_zaanstad_neemt_een_teamlid_zelf_op() {
    assertThat(alleen("zaanstad-wes", Hoedanigheid.TEAMLID, false))
        .isInstanceOf(Opnameregel.Oordeel.Mag.class);
  }

  @Test
  void in_enschede_neemt_niemand_alleen_op_ook_niet_na_bespreking() {
    for (boolean besproken : new boolean[] {false, true}) {
      assertThat(alleen("enschede", Hoedanigheid.TEAMLID, besproken))
          .isInstanceOfSatisfying(
              Opnameregel.Oordeel.MagNiet.class,
              nee -> {
                assertThat(nee.weigering().keuze().nummer()).isEqualTo("5.1");
                assertThat(nee.weigering().keuze().geldigVanaf()).isEqualTo(SINDS);
              });
    }
    assertThat(new Opnameregel(versie("enschede"), false).viaOverleg()).isTrue();
  }

  @Test
  void in_leeuwarden_neemt_een_teamlid_op_nadat_het_team_erover_sprak() {
    assertThat(alleen("leeuwarden-2008-2011", Hoedanigheid.TEAMLID, false))
        .isInstanceOf(Opnameregel.Oordeel.MagNiet.class);
    assertThat(alleen("leeuwarden-2008-2011", Hoedanigheid.TEAMLID, true))
        .isInstanceOf(Opnameregel.Oordeel.Mag.class);
    assertThat(new Opnameregel(versie("leeuwarden-2008-2011"), false).viaOverleg()).isTrue();
    assertThat(new Opnameregel(versie("leeuwarden-2008-2011"), true).viaOverleg()).isFalse();
  }

  @Test
  void een_procesondersteuner_neemt_nergens_zelf_op() {
    for (String sleutel : Set.of("enschede", "leeuwarden-2008-2011", "zaanstad-wes")) {
      assertThat(alleen(sleutel, Hoedanigheid.PROCESONDERSTEUNER, true))
          .isInstanceOf(Opnameregel.Oordeel.MagNiet.class);
    }
  }

  private static Opnameregel.Oordeel alleen(String sleutel, Hoedanigheid wie, boolean besproken) {
    return new Opnameregel(versie(sleutel), besproken).alleen(wie);
  }

  private static Teamoordeel oordeel(String sleutel, Voorbeeldmelding melding, WijkId wijk) {
    return Teamoordeel.over(team(sleutel), melding.inhoud(), wijk);
  }

  private static Teamoordeel.Team team(String sleutel) {
    return new Teamoordeel.Team(
        new TeamId(new UUID(0, 9)), "Oost", Set.of(HOVEN), Set.of(), 0, versie(sleutel));
  }

  private static InrichtingVersie versie(String sleutel) {
    Teaminrichting inrichting =
        new MeegeleverdeInrichtingen().findBySleutel(sleutel).orElseThrow().inrichting();
    return new InrichtingVersie(1, SINDS, inrichting);
  }
}
