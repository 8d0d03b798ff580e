package nl.keukentafel.inrichting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Doorzettingsmacht;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Procesactiviteit;
import org.junit.jupiter.api.Test;

class TeaminrichtingTest {

  private static Weigering weigering(Antwoord antwoord) {
    assertThat(antwoord).isInstanceOf(Antwoord.Nee.class);
    return ((Antwoord.Nee) antwoord).weigering();
  }

  private static List<String> tegenspraken(Keuzes keuzes) {
    return Teaminrichting.tegenspraken(keuzes).stream()
        .map(tegenspraak -> tegenspraak.bericht().sleutel())
        .toList();
  }

  private static Kwadrant kwadrant(Doelgroep doelgroep, Procesactiviteit... activiteiten) {
    return new Teaminrichting(
            Keuzes.leeg()
                .kies(Handelingsbereik.DOELGROEP, doelgroep)
                .kies(Handelingsbereik.GROEPEN, EnumSet.of(Bewonersgroep.JEUGD))
                .kies(Handelingsbereik.TAAKOMVANG, Set.of(activiteiten)))
        .kwadrant();
  }

  @Test
  void elk_nummer_en_elke_naam_van_een_keuze_komt_een_keer_voor() {
    Set<String> nummers = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (Keuzepunt<?> punt : Keuzelijst.alle()) {
      assertThat(nummers.add(punt.nummer())).as(punt.nummer()).isTrue();
      assertThat(codes.add(punt.code())).as(punt.code()).isTrue();
    }
  }

  @Test
  void nummers_die_op_schermen_staan_blijven_wat_zij_zijn() {
    assertThat(Bevoegdheden.INDICEREN.nummer()).isEqualTo("3.1");
    assertThat(Bevoegdheden.LATEN_TERUGTREDEN.nummer()).isEqualTo("3.3");
    assertThat(Bevoegdheden.TERUGKOPPELING.nummer()).isEqualTo("3.7");
    assertThat(Bevoegdheden.PERSONELE_TAKEN.nummer()).isEqualTo("3.8");
    assertThat(Toetreding.MINIMUM_UREN.nummer()).isEqualTo("4.5");
    assertThat(Besluitvorming.wijzeVan(Kernbesluit.OPNAME).nummer()).isEqualTo("5.1");
    assertThat(Besluitvorming.wijzeVan(Kernbesluit.INSCHAKELEN).nummer()).isEqualTo("5.4");
  }

  @Test
  void kwadrant_volgt_uit_doelgroep_en_taakomvang() {
    assertThat(kwadrant(Doelgroep.MULTIPROBLEEM, Procesactiviteit.REGISSEREN))
        .isEqualTo(Kwadrant.I);
    assertThat(
            kwadrant(
                Doelgroep.MULTIPROBLEEM,
                Procesactiviteit.REGISSEREN,
                Procesactiviteit.INTERVENIEREN))
        .isEqualTo(Kwadrant.II);
    assertThat(kwadrant(Doelgroep.IEDEREEN, Procesactiviteit.REGISSEREN)).isEqualTo(Kwadrant.III);
    assertThat(kwadrant(Doelgroep.IEDEREEN, Procesactiviteit.INTERVENIEREN)).isEqualTo(Kwadrant.IV);
    assertThat(kwadrant(Doelgroep.LICHT, Procesactiviteit.INTERVENIEREN))
        .isEqualTo(Kwadrant.NIET_IN_TE_DELEN);
    assertThat(kwadrant(Doelgroep.GROEPEN, Procesactiviteit.INTERVENIEREN))
        .isEqualTo(Kwadrant.NIET_IN_TE_DELEN);
    assertThat(Teaminrichting.nogNietsGekozen().kwadrant()).isEqualTo(Kwadrant.NIET_IN_TE_DELEN);
  }

  @Test
  void team_dat_alleen_regisseert_voert_niets_zelf_uit() {
    Teaminrichting regieteam =
        new Teaminrichting(
            Keuzes.leeg()
                .kies(Handelingsbereik.TAAKOMVANG, EnumSet.of(Procesactiviteit.REGISSEREN))
                .kies(
                    Handelingsbereik.TAAKOMVANG_PER_LEEFGEBIED,
                    Map.of(
                        Leefgebied.ACTIVITEITEN_DAGELIJKS_LEVEN,
                        EnumSet.of(Procesactiviteit.INTERVENIEREN))));

    assertThat(
            weigering(regieteam.doet(Procesactiviteit.INTERVENIEREN, Leefgebied.FINANCIEN))
                .uitwegen())
        .containsExactly(new Uitweg.AndereUitvoerder());
    assertThat(regieteam.doet(Procesactiviteit.INTERVENIEREN, Leefgebied.BASALE_ADL).isJa())
        .isTrue();
  }

  @Test
  void bevoegdheid_van_de_teamleider_na_consensus_noemt_allebei() {
    Teaminrichting inrichting =
        new Teaminrichting(
            Keuzes.leeg()
                .kies(Bevoegdheden.LATEN_TERUGTREDEN, EnumSet.of(Positie.TEAMLEIDER))
                .kies(Besluitvorming.wijzeVan(Kernbesluit.INSCHAKELEN), Besluitwijze.CONSENSUS));

    Weigering weigering = weigering(inrichting.mag(Positie.TEAMLID, Bevoegdheid.LATEN_TERUGTREDEN));

    assertThat(weigering.keuze().nummer()).isEqualTo("3.3");
    assertThat(weigering.uitwegen())
        .singleElement()
        .isInstanceOfSatisfying(
            Uitweg.AnderePositie.class,
            uitweg -> {
              assertThat(uitweg.posities()).containsExactly(Positie.TEAMLEIDER);
              assertThat(uitweg.eerst()).isEqualTo(inrichting.besluitVoor(Kernbesluit.INSCHAKELEN));
            });
  }

  @Test
  void inkopen_kent_een_grens_per_positie() {
    Teaminrichting inrichting =
        new Teaminrichting(
            Keuzes.leeg()
                .kies(
                    Bevoegdheden.INKOPEN,
                    Map.of(Positie.TEAMLID, 1500, Positie.TEAMLEIDER, 10_000)));

    assertThat(inrichting.inkoopgrens(Positie.TEAMLID)).hasValue(1500);
    assertThat(inrichting.inkoopgrens(Positie.STAGIAIR)).isEmpty();
    assertThat(inrichting.mag(Positie.TEAMLID, Bevoegdheid.INKOPEN).isJa()).isTrue();
    assertThat(inrichting.mag(Positie.STAGIAIR, Bevoegdheid.INKOPEN).isJa()).isFalse();
  }

  @Test
  void quorum_is_de_helft_naar_boven_en_nooit_een_persoon() {
    Besluitregel regel = Teaminrichting.nogNietsGekozen().besluitVoor(Kernbesluit.DRANG);

    assertThat(regel.quorum(1)).isEqualTo(2);
    assertThat(regel.quorum(2)).isEqualTo(2);
    assertThat(regel.quorum(7)).isEqualTo(4);
    assertThat(regel.quorum(8)).isEqualTo(4);
  }

  @Test
  void doelgroep_van_meervoudige_problemen_telt_hoofdgebieden_en_weigert_het_onbekende_niet() {
    Teaminrichting inrichting =
        new Teaminrichting(Keuzes.leeg().kies(Handelingsbereik.DOELGROEP, Doelgroep.MULTIPROBLEEM));

    assertThat(inrichting.hoortBijDoelgroep(Set.of(), Set.of()).isJa()).isTrue();
    assertThat(
            inrichting
                .hoortBijDoelgroep(
                    Set.of(Leefgebied.BASALE_ADL, Leefgebied.INSTRUMENTELE_ADL), Set.of())
                .isJa())
        .isFalse();
    assertThat(
            inrichting
                .accepteert(
                    Ingangsvraag.van(
                        Melderssoort.INWONER,
                        Kanaal.ZELF,
                        Meldingsoort.HULPVRAAG_WMO,
                        Set.of(Leefgebied.BASALE_ADL)))
                .isJa())
        .isFalse();
  }

  @Test
  void een_leefgebied_binnen_bereik_is_genoeg_om_binnen_te_komen() {
    Teaminrichting inrichting =
        new Teaminrichting(
            Keuzes.leeg()
                .kies(Handelingsbereik.BREEDTE, Breedte.BEPAALDE)
                .kies(Handelingsbereik.LEEFGEBIEDEN, EnumSet.of(Leefgebied.FINANCIEN)));

    assertThat(accepteert(inrichting, Leefgebied.FINANCIEN, Leefgebied.VERSLAVING)).isTrue();
    assertThat(accepteert(inrichting, Leefgebied.MIDDELENGEBRUIK)).isFalse();
  }

  private static boolean accepteert(Teaminrichting inrichting, Leefgebied... leefgebieden) {
    return inrichting
        .accepteert(
            Ingangsvraag.van(
                Melderssoort.INWONER, Kanaal.LOKET, Meldingsoort.SIGNAAL, Set.of(leefgebieden)))
        .isJa();
  }

  @Test
  void gesloten_kanaal_noemt_de_open_kanalen() {
    Teaminrichting inrichting =
        new Teaminrichting(
            Keuzes.leeg().kies(Handelingsbereik.KANALEN, EnumSet.of(Kanaal.HUISARTS)));

    assertThat(
            weigering(
                    inrichting.accepteert(
                        Ingangsvraag.van(
                            Melderssoort.INWONER, Kanaal.LOKET, Meldingsoort.SIGNAAL, Set.of())))
                .uitwegen())
        .containsExactly(new Uitweg.OpenKanaal(EnumSet.of(Kanaal.HUISARTS)));
  }

  @Test
  void terughoudend_team_vraagt_betrokkenheid_en_toestemming() {
    Teaminrichting inrichting =
        new Teaminrichting(Keuzes.leeg().kies(Informatie.BINNEN_TEAM, BinnenTeam.TERUGHOUDEND));
    Inzagevraag zonder = new Inzagevraag(Positie.TEAMLID, Betrokkenheid.BETROKKEN, false, false);

    assertThat(weigering(inrichting.grondVoorInzage(zonder)).uitwegen())
        .containsExactly(new Uitweg.ViaCasushouder(), new Uitweg.NaToestemming());
    assertThat(
            inrichting
                .grondVoorInzage(
                    new Inzagevraag(Positie.TEAMLID, Betrokkenheid.BETROKKEN, true, false))
                .isJa())
        .isTrue();
    assertThat(
            inrichting
                .grondVoorInzage(
                    new Inzagevraag(Positie.TEAMLID, Betrokkenheid.CASUSHOUDER, false, true))
                .isJa())
        .isTrue();
  }

  @Test
  void medische_gegevens_blijven_bij_betrokkenen_ook_in_een_vrij_team() {
    Teaminrichting inrichting =
        new Teaminrichting(Keuzes.leeg().kies(Informatie.BINNEN_TEAM, BinnenTeam.VRIJ));

    assertThat(
            weigering(
                    inrichting.grondVoorInzage(
                        new Inzagevraag(Positie.TEAMLID, Betrokkenheid.TEAMGENOOT, true, true)))
                .keuze()
                .nummer())
        .isEqualTo(Informatie.MEDISCH_AFGESCHERMD.nummer());
  }

  @Test
  void zelfsturend_team_heeft_geen_teamleider_die_beslist_of_wordt_aangeraden() {
    Keuzes zelfsturend = Keuzes.leeg().kies(Posities.LEIDING, Leiding.ZELFSTUREND);

    assertThat(tegenspraken(zelfsturend)).isEmpty();
    assertThat(
            tegenspraken(
                zelfsturend
                    .kies(Besluitvorming.wijzeVan(Kernbesluit.VERDELING), Besluitwijze.TEAMLEIDER)
                    .kies(Posities.POSITIES, EnumSet.of(Positie.TEAMLEIDER, Positie.TEAMLID))))
        .containsOnly("inrichting.tegenspraak.zelfsturend")
        .hasSize(2);
    assertThat(
            weigering(
                    new Teaminrichting(zelfsturend)
                        .mag(Positie.TEAMLID, Bevoegdheid.CASELOAD_VERDELEN))
                .uitwegen())
        .containsExactly(new Uitweg.BuitenTeam());
  }

  @Test
  void mandaat_zonder_afspraak_is_een_tegenspraak() {
    Keuzes keuzes =
        Keuzes.leeg()
            .kies(Bevoegdheden.NAMENS_ANDERE_INSTELLING, EnumSet.of(Positie.TEAMLID))
            .kies(Bevoegdheden.DOORZETTINGSMACHT, Doorzettingsmacht.POSITIE_NEMEN);

    assertThat(tegenspraken(keuzes)).containsExactly("inrichting.tegenspraak.mandaat_ontbreekt");
    assertThatThrownBy(() -> new Teaminrichting(keuzes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void team_zonder_deur_casushouder_of_genoemde_leefgebieden_bestaat_niet() {
    assertThat(
            tegenspraken(
                Keuzes.leeg()
                    .kies(Handelingsbereik.INGANG, Set.of())
                    .kies(Posities.CASUSHOUDERS, Set.of())
                    .kies(Handelingsbereik.DOELGROEP, Doelgroep.GROEPEN)))
        .containsExactly(
            "inrichting.tegenspraak.leeg",
            "inrichting.tegenspraak.leeg",
            "inrichting.tegenspraak.leeg");
    assertThat(
            tegenspraken(
                Keuzes.leeg()
                    .kies(Posities.POSITIES, EnumSet.of(Positie.TEAMLEIDER))
                    .kies(Bevoegdheden.DRANG, EnumSet.of(Positie.STAGIAIR))))
        .containsExactly(
            "inrichting.tegenspraak.positie_ontbreekt", "inrichting.tegenspraak.positie_ontbreekt");
  }

  @Test
  void verschil_ziet_een_gekozen_standaard_als_keuze_en_een_andere_bron_niet() {
    Teaminrichting open = Teaminrichting.nogNietsGekozen();
    Teaminrichting gekozen = new Teaminrichting(Keuzes.leeg().kies(Kader.EINDE, Einde.AFSLUITEN));
    Teaminrichting metBron =
        new Teaminrichting(
            Keuzes.leeg().kies(Kader.EINDE, Einde.AFSLUITEN, new Bron("001 §4.2.1")));

    assertThat(open.verschilMet(gekozen))
        .singleElement()
        .satisfies(verschil -> assertThat(verschil.punt()).isEqualTo(Kader.EINDE));
    assertThat(gekozen.verschilMet(metBron)).isEmpty();
  }

  @Test
  void ten_hoogste_drie_doelstellingen() {
    assertThatThrownBy(() ->
            Keuzes.leeg()
                .kies(
                    Kader.DOELSTELLINGEN,
                    EnumSet.range(Doelstelling.EFFICIENT, Doelstelling.NABIJHEID)))
        .isInstanceOf(OngeldigeWaarde.class);
  }
}
