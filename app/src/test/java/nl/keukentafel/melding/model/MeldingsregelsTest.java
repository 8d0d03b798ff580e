package nl.keukentafel.melding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.triage.Afsluiting;
import nl.keukentafel.melding.triage.Gesprekstermijn;
import nl.keukentafel.melding.triage.Medeweten;
import nl.keukentafel.melding.triage.Pad;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.triage.Teamvoorstel;
import nl.keukentafel.melding.triage.Triagevoorstel;
import nl.keukentafel.termijn.Startregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the door, one by one. */
final class MeldingsregelsTest {

  private static final TeamId OOST = new TeamId(new UUID(0, 11));
  private static final TeamId WEST = new TeamId(new UUID(0, 12));
  private static final MedewerkerId IK = new MedewerkerId(new UUID(0, 21));

  private final Startregels startregels = Startregels.meegeleverd();

  @ParameterizedTest
  @CsvSource({
    "HULPVRAAG_WMO, wmo.onderzoek;wmo.persoonlijkplan",
    "HULPVRAAG_JEUGD, gemeente.jeugd.contact",
    "HULPVRAAG_SCHULD, wgs.gesprek",
    "HULPVRAAG_INKOMEN, ''",
    "SIGNAAL, gemeente.signaal",
    "VROEGSIGNAAL, gemeente.vroegsignaal",
    "INFORMATIEVRAAG, gemeente.informatievraag"
  })
  void de_soort_melding_bepaalt_welke_klokken_lopen(Meldingsoort soort, String klokken) {
    List<String> verwacht = klokken.isEmpty() ? List.of() : List.of(klokken.split(";"));
    assertThat(klokken(new Voorbeeldmelding().van(soort))).containsExactlyElementsOf(verwacht);
  }

  @ParameterizedTest
  @EnumSource(Afsluiting.class)
  void alleen_wat_de_wgs_noemt_maakt_een_schuldvraag_bedreigend(Afsluiting dreiging) {
    boolean bedreigend = !EnumSet.of(Afsluiting.ANDERS, Afsluiting.NEE).contains(dreiging);
    assertThat(klokken(new Voorbeeldmelding().van(Meldingsoort.HULPVRAAG_SCHULD).met(dreiging)))
        .containsExactly(bedreigend ? "wgs.gesprek.bedreigend" : "wgs.gesprek");
  }

  @Test
  void onder_27_loopt_de_zoektermijn_en_vanaf_de_verjaardag_niet_meer() {
    LocalDate dag = Voorbeeldmelding.DAG;
    var inkomen = new Voorbeeldmelding().van(Meldingsoort.HULPVRAAG_INKOMEN);
    assertThat(klokken(inkomen.geborenOp(dag.minusYears(27).plusDays(1))))
        .containsExactly("pw.zoektermijn");
    assertThat(klokken(inkomen.geborenOp(dag.minusYears(27)))).isEmpty();
  }

  @Test
  void de_zwaarste_urgentie_telt_en_lichter_dan_de_tabel_gaat_niet_bij_invoer() {
    assertThat(Meldingsregels.urgentie(Spoed.GEWOON, null)).isEqualTo(Spoed.GEWOON);
    assertThat(Meldingsregels.urgentie(Spoed.GEWOON, Spoed.ACUUT)).isEqualTo(Spoed.ACUUT);
    assertThat(Meldingsregels.urgentie(Spoed.SPOED, Spoed.KAN_WACHTEN)).isEqualTo(Spoed.SPOED);
  }

  @Test
  void wie_niet_veilig_is_krijgt_nooit_post() {
    assertThat(Meldingsregels.nooitPerPost(Medeweten.NIET_VEILIG)).isTrue();
    assertThat(Meldingsregels.nooitPerPost(Medeweten.NEE)).isFalse();
    assertThat(Meldingsregels.nooitPerPost(Medeweten.JA)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Hoedanigheid.class)
  void alleen_teamlid_en_teamleider_beslissen_en_de_procesondersteuner_bereidt_voor(
      Hoedanigheid wie) {
    Melding melding = new Voorbeeldmelding().bij(OOST).maak();
    Gebruiker gebruiker = gebruiker(wie, OOST);
    boolean beslist = wie == Hoedanigheid.TEAMLID || wie == Hoedanigheid.TEAMLEIDER;
    assertThat(Meldingsregels.magBeslissen(gebruiker, melding)).isEqualTo(beslist);
    assertThat(Meldingsregels.magVoorbereiden(gebruiker, melding))
        .isEqualTo(beslist || wie == Hoedanigheid.PROCESONDERSTEUNER);
  }

  @Test
  void een_vrijwilliger_leest_geen_melding() {
    assertThat(
            Meldingsregels.magZien(
                gebruiker(Hoedanigheid.VRIJWILLIGER, OOST), new Voorbeeldmelding().maak()))
        .isFalse();
    assertThat(
            Meldingsregels.magZien(
                gebruiker(Hoedanigheid.VRIJWILLIGER, OOST),
                new Voorbeeldmelding().bij(OOST).maak()))
        .isFalse();
  }

  @Test
  void een_ander_team_leest_een_melding_niet_meer_zodra_een_team_haar_heeft() {
    Gebruiker west = gebruiker(Hoedanigheid.TEAMLID, WEST);
    assertThat(Meldingsregels.magZien(west, new Voorbeeldmelding().maak())).isTrue();
    assertThat(Meldingsregels.magZien(west, new Voorbeeldmelding().bij(OOST).maak())).isFalse();
  }

  @Test
  void wie_invoerde_of_besliste_blijft_de_melding_zien() {
    Gebruiker west = gebruiker(Hoedanigheid.TEAMLID, WEST);
    assertThat(
            Meldingsregels.magZien(west, new Voorbeeldmelding().bij(OOST).ingevoerdDoor(IK).maak()))
        .isTrue();
    Stand klaar =
        new Stand.Afgehandeld(
            new Uitkomst.AdviesGegeven(), null, IK, Instant.parse("2026-10-05T09:00:00Z"));
    assertThat(Meldingsregels.magZien(west, new Voorbeeldmelding().bij(OOST).in(klaar).maak()))
        .isTrue();
  }

  @Test
  void een_ander_pad_of_een_ander_team_wijkt_af_en_vraagt_een_reden() {
    Triagevoorstel voorstel = voorstel(Pad.NIEUWE_CASUS, Optional.of(OOST));
    assertThat(Meldingsregels.wijktAf(voorstel, new Triagekeuze.NieuweCasus(OOST))).isFalse();
    assertThat(Meldingsregels.redenNodig(voorstel, new Triagekeuze.NieuweCasus(OOST))).isFalse();
    assertThat(Meldingsregels.wijktAf(voorstel, new Triagekeuze.NieuweCasus(WEST))).isTrue();
    assertThat(Meldingsregels.wijktAf(voorstel, new Triagekeuze.Advies())).isTrue();
    assertThat(Meldingsregels.redenNodig(voorstel, new Triagekeuze.Advies())).isTrue();
  }

  @Test
  void een_team_kiezen_voor_wat_tussen_wal_en_schip_stond_is_afwijken() {
    Triagevoorstel voorstel = voorstel(Pad.TUSSEN_WAL_EN_SCHIP, Optional.empty());
    assertThat(Meldingsregels.wijktAf(voorstel, new Triagekeuze.WalEnSchip())).isFalse();
    assertThat(Meldingsregels.wijktAf(voorstel, new Triagekeuze.NieuweCasus(OOST))).isTrue();
  }

  @Test
  void een_weigering_of_geen_contact_is_geen_afwijking_maar_vraagt_wel_een_reden() {
    Triagevoorstel voorstel = voorstel(Pad.NIEUWE_CASUS, Optional.of(OOST));
    Triagekeuze geen = new Triagekeuze.GeenContact(new Vervolg.LatenRusten());
    assertThat(Meldingsregels.wijktAf(voorstel, geen)).isFalse();
    assertThat(Meldingsregels.redenNodig(voorstel, geen)).isTrue();
  }

  @Test
  void een_partner_ziet_het_team_en_nooit_de_casus() {
    assertThat(Partnerstand.van(new Voorbeeldmelding().maak()))
        .isEqualTo(new Partnerstand.Ontvangen());
    assertThat(Partnerstand.van(new Voorbeeldmelding().in(new Stand.WalEnSchip()).maak()))
        .isEqualTo(new Partnerstand.Ontvangen());
    assertThat(
            Partnerstand.van(
                new Voorbeeldmelding().bij(OOST).in(new Stand.WachtOpTeambesluit()).maak()))
        .isEqualTo(new Partnerstand.Opgepakt(OOST));
    assertThat(partnerstand(new Uitkomst.NieuweCasus(new CasusId(new UUID(0, 3)))))
        .isEqualTo(new Partnerstand.Opgepakt(OOST));
    assertThat(partnerstand(new Uitkomst.HulpGeweigerd(null)))
        .isEqualTo(new Partnerstand.Afgesloten());
    assertThat(
            Partnerstand.van(
                new Voorbeeldmelding()
                    .bij(OOST)
                    .in(
                        new Stand.Afgehandeld(
                            new Uitkomst.NieuweCasus(new CasusId(new UUID(0, 3))),
                            null,
                            IK,
                            Instant.parse("2026-10-05T09:00:00Z")))
                    .metWerkGesloten(Instant.parse("2026-12-05T09:00:00Z"))
                    .maak()))
        .isEqualTo(new Partnerstand.Afgesloten());
  }

  private static Partnerstand partnerstand(Uitkomst uitkomst) {
    Stand klaar = new Stand.Afgehandeld(uitkomst, null, IK, Instant.parse("2026-10-05T09:00:00Z"));
    return Partnerstand.van(new Voorbeeldmelding().bij(OOST).in(klaar).maak());
  }

  private List<String> klokken(Voorbeeldmelding melding) {
    return Meldingsregels.klokken(startregels, melding.inhoud());
  }

  private static Triagevoorstel voorstel(Pad pad, Optional<TeamId> team) {
    return new Triagevoorstel(
        "standaard",
        "1",
        pad,
        Spoed.GEWOON,
        new Gesprekstermijn(6, Gesprekstermijn.Eenheid.WEKEN),
        team.map(t -> new Teamvoorstel(t.waarde(), Optional.empty(), List.of())),
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        List.of(),
        List.of());
  }

  private static Gebruiker gebruiker(Hoedanigheid wie, TeamId team) {
    return new Gebruiker(
        new AccountId(new UUID(0, 31)),
        new GemeenteId(new UUID(0, 41)),
        "Lindewaard",
        false,
        IK,
        "",
        "",
        null,
        Set.of(),
        List.of(new Gebruiker.Lidmaatschap(team, "", wie, "generalist")));
  }
}
