package nl.keukentafel.melding.triage;

import static nl.keukentafel.melding.triage.Meldingen.LOTTE;
import static nl.keukentafel.melding.triage.Meldingen.OOST;
import static nl.keukentafel.melding.triage.Meldingen.WEST;
import static nl.keukentafel.melding.triage.Meldingen.ZUID;
import static nl.keukentafel.melding.triage.Meldingen.melding;
import static nl.keukentafel.melding.triage.Meldingen.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keukentafel.melding.triage.Gesprekstermijn.Eenheid;
import nl.keukentafel.melding.triage.Kandidaatteam.BuitenDoelgroep;
import org.junit.jupiter.api.Test;

class TriagetabelTest {

  private static final Triagetabel TABEL = new Triagetabellen().standaard();

  private static Triagevoorstel voorstel(Meldingen melding) {
    return TABEL.stelVoor(melding.vraag());
  }

  private static List<String> geteld(Triagevoorstel voorstel) {
    return voorstel.geteld().stream().map(regel -> regel.regel().code()).toList();
  }

  @Test
  void stoppende_zorgverzekering_met_vier_leefgebieden_wordt_een_nieuwe_casus_binnen_3_werkdagen() {
    var voorstel =
        voorstel(
            melding("hulpvraag_wmo")
                .metLeefgebieden(4)
                .met(Afsluiting.ZORGVERZEKERING)
                .vanMensenVan(74)
                .bij(team(OOST).inWijk()));

    assertThat(voorstel.pad()).isEqualTo(Pad.NIEUWE_CASUS);
    assertThat(voorstel.spoed()).isEqualTo(Spoed.SPOED);
    assertThat(voorstel.termijn()).isEqualTo(new Gesprekstermijn(3, Eenheid.WERKDAGEN));
    assertThat(voorstel.deskundigheid()).containsExactly("schuldhulp", "ouderen");
    assertThat(voorstel.klokken())
        .containsExactly("wgs.gesprek.bedreigend", "wmo.onderzoek", "wmo.persoonlijkplan");
    assertThat(voorstel.geteld())
        .extracting(regel -> regel.regel().nummer())
        .containsExactly(4, 7, 12);
    assertThat(voorstel.geteld().get(0).bepaaltSpoed()).isTrue();
    assertThat(voorstel.geteld().get(1).bepaaltPad()).isTrue();
    assertThat(voorstel.geteld().get(1).hier()).contains(4);
    assertThat(voorstel.groepenNietVanToepassing())
        .containsExactly(
            "triage.groep.veiligheid",
            "triage.groep.kinderen",
            "triage.groep.bestaande_casus",
            "triage.groep.toegang");
    assertThat(voorstel.geteld().size() + voorstel.nietVanToepassing().size())
        .isEqualTo(TABEL.regels().size());
  }

  @Test
  void vermoeden_van_geweld_start_de_meldcode_ook_bij_een_lichte_vraag() {
    var voorstel =
        voorstel(
            melding("informatievraag")
                .metVermoedenVanGeweld()
                .bij(team(OOST).geeftAdviesBijLicht()));

    assertThat(voorstel.meldcode()).isTrue();
    assertThat(voorstel.pad()).isEqualTo(Pad.NIEUWE_CASUS);
    assertThat(voorstel.spoed()).isEqualTo(Spoed.SPOED);
    assertThat(voorstel.deskundigheid()).containsExactly("veiligheid_thuis");
  }

  @Test
  void zonder_vermoeden_van_geweld_start_de_meldcode_niet() {
    assertThat(voorstel(melding("signaal").met(Gevaar.JA).bij(team(OOST))).meldcode()).isFalse();
  }

  @Test
  void gevaar_is_acuut_en_vraagt_vandaag_contact() {
    var voorstel =
        voorstel(melding("signaal").met(Gevaar.JA).metVermoedenVanGeweld().bij(team(OOST)));

    assertThat(voorstel.spoed()).isEqualTo(Spoed.ACUUT);
    assertThat(voorstel.termijn()).isEqualTo(new Gesprekstermijn(0, Eenheid.WERKDAGEN));
    assertThat(voorstel.geteld().getFirst().bepaaltSpoed()).isTrue();
  }

  @Test
  void een_open_casus_vangt_elke_melding_ook_als_geen_deur_open_is() {
    var voorstel =
        voorstel(
            melding("hulpvraag_schuld")
                .met(new BestaandeCasus.Open(WEST))
                .bij(team(OOST).metDeurDicht()));

    assertThat(voorstel.pad()).isEqualTo(Pad.TOEVOEGEN);
    assertThat(voorstel.team()).map(Teamvoorstel::team).contains(WEST);
    assertThat(voorstel.wekken()).isFalse();
    assertThat(voorstel.klokken()).containsExactly("wgs.gesprek");
  }

  @Test
  void een_slapende_casus_wordt_gewekt_met_dezelfde_medewerker() {
    var voorstel =
        voorstel(
            melding("hulpvraag_wmo")
                .metLeefgebieden(3)
                .met(new BestaandeCasus.Slapend(WEST, LOTTE))
                .bij(team(OOST).inWijk()));

    assertThat(voorstel.pad()).isEqualTo(Pad.TOEVOEGEN);
    assertThat(voorstel.wekken()).isTrue();
    assertThat(voorstel.team())
        .hasValueSatisfying(team -> {
          assertThat(team.team()).isEqualTo(WEST);
          assertThat(team.medewerker()).contains(LOTTE);
        });
  }

  @Test
  void een_lichte_vraag_krijgt_advies_waar_het_team_dat_zo_koos() {
    var adviesteam = voorstel(melding("hulpvraag_wmo").bij(team(OOST).geeftAdviesBijLicht()));
    var opnameteam = voorstel(melding("hulpvraag_wmo").bij(team(OOST)));

    assertThat(adviesteam.pad()).isEqualTo(Pad.ADVIES);
    assertThat(adviesteam.spoedVolgtUitSoort()).isTrue();
    assertThat(opnameteam.pad()).isEqualTo(Pad.NIEUWE_CASUS);
  }

  @Test
  void een_multiprobleemteam_leidt_een_enkele_vraag_toe_en_neemt_een_dubbele_op() {
    var enkel =
        voorstel(
            melding("hulpvraag_wmo")
                .bij(team(OOST).buitenDoelgroep(BuitenDoelgroep.DOORVERWIJZEN)));
    var dubbel = voorstel(melding("hulpvraag_schuld").metLeefgebieden(2).bij(team(OOST)));

    assertThat(enkel.pad()).isEqualTo(Pad.DOORVERWIJZEN);
    assertThat(dubbel.pad()).isEqualTo(Pad.NIEUWE_CASUS);
  }

  @Test
  void buiten_de_doelgroep_wordt_teruggelegd_maar_een_ernstige_vraag_nooit() {
    var gewoon =
        voorstel(melding("signaal").bij(team(OOST).buitenDoelgroep(BuitenDoelgroep.TERUGLEGGEN)));
    var ernstig =
        voorstel(
            melding("signaal")
                .met(Medeweten.NIET_VEILIG)
                .bij(team(OOST).buitenDoelgroep(BuitenDoelgroep.TERUGLEGGEN)));

    assertThat(gewoon.pad()).isEqualTo(Pad.BUITEN_DOELGROEP);
    assertThat(ernstig.pad()).isEqualTo(Pad.DOORVERWIJZEN);
  }

  @Test
  void
      een_melding_die_door_geen_deur_past_valt_tussen_wal_en_schip_en_elke_weigering_staat_erbij() {
    var voorstel =
        voorstel(melding("signaal").bij(team(OOST).metDeurDicht()).bij(team(WEST).buitenBereik()));

    assertThat(voorstel.pad()).isEqualTo(Pad.TUSSEN_WAL_EN_SCHIP);
    assertThat(voorstel.team()).isEmpty();
    assertThat(voorstel.afgevallen())
        .extracting(team -> team.reden().sleutel())
        .containsExactly("ingang.dicht", "bereik.past_niet");
  }

  @Test
  void zonder_een_team_in_de_gemeente_valt_een_melding_tussen_wal_en_schip() {
    assertThat(voorstel(melding("hulpvraag_jeugd")).pad()).isEqualTo(Pad.TUSSEN_WAL_EN_SCHIP);
  }

  @Test
  void een_signaal_van_uitzetting_heeft_spoed_maar_start_alleen_de_eigen_termijn() {
    var voorstel = voorstel(melding("vroegsignaal").met(Afsluiting.WONING).bij(team(OOST)));

    assertThat(voorstel.spoed()).isEqualTo(Spoed.SPOED);
    assertThat(voorstel.klokken()).containsExactly("gemeente.vroegsignaal");
    assertThat(geteld(voorstel)).contains("signaal_afsluiting");
  }

  @Test
  void een_schuldvraag_met_dreigende_uitzetting_heeft_alleen_de_korte_klok() {
    var voorstel = voorstel(melding("hulpvraag_schuld").met(Afsluiting.WONING).bij(team(OOST)));

    assertThat(voorstel.klokken()).containsExactly("wgs.gesprek.bedreigend");
  }

  @Test
  void een_informatievraag_krijgt_advies_en_kan_wachten() {
    var voorstel = voorstel(melding("informatievraag").metLeefgebieden(1).bij(team(OOST)));

    assertThat(voorstel.pad()).isEqualTo(Pad.ADVIES);
    assertThat(voorstel.spoed()).isEqualTo(Spoed.KAN_WACHTEN);
    assertThat(voorstel.klokken()).containsExactly("gemeente.informatievraag");
  }

  @Test
  void zoektermijn_telt_alleen_als_iedereen_jonger_is_dan_27() {
    assertThat(voorstel(melding("hulpvraag_inkomen").vanMensenVan(22).bij(team(OOST))).klokken())
        .containsExactly("pw.zoektermijn");
    assertThat(
            voorstel(melding("hulpvraag_inkomen").vanMensenVan(22, 27).bij(team(OOST))).klokken())
        .isEmpty();
    assertThat(voorstel(melding("hulpvraag_inkomen").bij(team(OOST))).klokken()).isEmpty();
  }

  @Test
  void kind_en_oudere_vragen_elk_hun_deskundigheid() {
    var voorstel =
        voorstel(
            melding("hulpvraag_wmo").metLeefgebieden(2).vanMensenVan(6, 34, 70).bij(team(OOST)));

    assertThat(voorstel.deskundigheid()).containsExactly("ouderen", "jeugd_en_gezin");
  }

  @Test
  void team_van_de_wijk_gaat_voor_op_deskundigheid_en_wachttijd() {
    var voorstel =
        voorstel(
            melding("hulpvraag_schuld")
                .bij(team(OOST).kan("schuldhulp"))
                .bij(team(WEST).inWijk().metWachtenden(12)));

    assertThat(voorstel.team())
        .hasValueSatisfying(team -> {
          assertThat(team.team()).isEqualTo(WEST);
          assertThat(team.redenen().getFirst().sleutel()).isEqualTo("triage.team.wijk");
        });
    assertThat(voorstel.afgevallen())
        .extracting(team -> team.reden().sleutel())
        .containsExactly("triage.team.wijk.minder");
  }

  @Test
  void bij_gelijke_wijk_telt_de_deskundigheid_en_dan_de_wachtlijst() {
    var voorstel =
        voorstel(
            melding("hulpvraag_schuld")
                .bij(team(OOST).metWachtenden(1))
                .bij(team(WEST).kan("schuldhulp").metWachtenden(5))
                .bij(team(ZUID).kan("schuldhulp").metWachtenden(4)));

    assertThat(voorstel.team()).map(Teamvoorstel::team).contains(ZUID);
    assertThat(voorstel.team().orElseThrow().redenen().getFirst())
        .isEqualTo(new Teamvoorstel.Reden("triage.team.wachtenden", List.of("4")));
    assertThat(voorstel.afgevallen())
        .extracting(team -> team.reden().sleutel())
        .containsExactly("triage.team.deskundigheid.minder", "triage.team.wachtenden.minder");
  }

  @Test
  void team_met_de_juiste_doelgroep_gaat_voor_op_het_team_van_de_wijk() {
    var voorstel =
        voorstel(
            melding("hulpvraag_wmo")
                .bij(team(OOST).inWijk().buitenDoelgroep(BuitenDoelgroep.ADVIES))
                .bij(team(WEST)));

    assertThat(voorstel.team()).map(Teamvoorstel::team).contains(WEST);
    assertThat(voorstel.pad()).isEqualTo(Pad.NIEUWE_CASUS);
    assertThat(voorstel.afgevallen())
        .extracting(team -> team.reden().sleutel())
        .containsExactly("doelgroep.multiprobleem");
  }

  @Test
  void onbekende_soort_melding_wordt_geweigerd() {
    assertThatThrownBy(() -> melding("klacht").vraag())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("klacht");
  }

  @Test
  void de_vraag_verklapt_niets_over_mensen_in_een_logregel() {
    assertThat(melding("signaal").metVermoedenVanGeweld().vanMensenVan(8).vraag())
        .hasToString("Triagevraag[soort=signaal]");
  }

  @Test
  void veel_meldingen_tegelijk_krijgen_elk_hun_eigen_antwoord() throws Exception {
    var tabellen = new Triagetabellen();
    var gemeente = new UUID(1, 1);
    var gelezen = new AtomicInteger();
    var start = new CountDownLatch(1);
    var antwoorden = new ArrayList<Future<Optional<Pad>>>();
    try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        boolean open = i % 2 == 0;
        antwoorden.add(
            draden.submit(() -> {
              start.await();
              var tabel =
                  tabellen.haal(
                      gemeente,
                      "1",
                      () -> {
                        gelezen.incrementAndGet();
                        return Triagetabel.standaard();
                      });
              var vraag =
                  melding("hulpvraag_wmo").bij(open ? team(OOST) : team(OOST).metDeurDicht());
              return Optional.of(tabel.stelVoor(vraag.vraag()).pad());
            }));
      }
      start.countDown();
      for (int i = 0; i < 200; i++) {
        assertThat(antwoorden.get(i).get())
            .contains(i % 2 == 0 ? Pad.NIEUWE_CASUS : Pad.TUSSEN_WAL_EN_SCHIP);
      }
    }
    assertThat(gelezen).hasValue(1);
  }

  @Test
  void gemeenten_met_dezelfde_tabel_delen_wat_gelezen_is_en_een_fout_wordt_niet_onthouden() {
    var tabellen = new Triagetabellen();
    var een = tabellen.haal(new UUID(1, 1), "1", Triagetabel::standaard);
    var ander = tabellen.haal(new UUID(1, 2), "3", Triagetabel::standaard);

    assertThat(een).isSameAs(ander).isSameAs(tabellen.standaard());
    assertThatThrownBy(() -> tabellen.haal(new UUID(1, 1), "2", () -> new byte[0]))
        .isInstanceOf(OngeldigeTriagetabel.class);
    assertThat(tabellen.haal(new UUID(1, 1), "2", Triagetabel::standaard)).isSameAs(een);
  }
}
