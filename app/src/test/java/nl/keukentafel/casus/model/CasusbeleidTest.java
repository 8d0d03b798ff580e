package nl.keukentafel.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.CasusRechten.Inzage;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.toestemming.Toestemmingen.Rechtenfeiten;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CasusbeleidTest {
  private static final InrichtingVersie INRICHTING =
      new InrichtingVersie(1, LocalDate.of(2026, 1, 1), Teaminrichting.nogNietsGekozen());

  private final TeamId oost = new TeamId(UUID.randomUUID());
  private final TeamId jeugd = new TeamId(UUID.randomUUID());

  private static Gebruiker wie(TeamId team, Hoedanigheid als) {
    return new Gebruiker(
        new AccountId(UUID.randomUUID()),
        new GemeenteId(UUID.randomUUID()),
        "Lindewaard",
        false,
        new MedewerkerId(UUID.randomUUID()),
        "Lotte",
        "Lotte Brinkman",
        null,
        Set.of(),
        List.of(new Gebruiker.Lidmaatschap(team, "Oost", als, "generalist")));
  }

  private Casusfeiten feiten(Fase fase, @Nullable MedewerkerId houder, Set<TeamId> volgend) {
    return new Casusfeiten(fase, oost, Set.of(), volgend, houder, null, houder);
  }

  private static CasusRechten rechten(Gebruiker wie, Casusfeiten feiten) {
    return Casusbeleid.bepaal(wie, feiten, Rechtenfeiten.geen(), INRICHTING);
  }

  @Test
  void wie_niets_met_de_casus_te_maken_heeft_weet_niet_dat_hij_bestaat() {
    Gebruiker ander = wie(jeugd, Hoedanigheid.TEAMLEIDER);
    assertThat(rechten(ander, feiten(Fase.PLAN, null, Set.of()))).isEqualTo(CasusRechten.geen());
  }

  @Test
  void de_casushouder_ziet_alles_en_schrijft() {
    Gebruiker houder = wie(oost, Hoedanigheid.TEAMLID);
    CasusRechten rechten = rechten(houder, feiten(Fase.PLAN, houder.medewerker(), Set.of()));
    assertThat(rechten.inzage()).isEqualTo(Inzage.INHOUD);
    assertThat(rechten.schrijven()).isTrue();
    assertThat(rechten.vertrouwelijk()).isTrue();
  }

  @Test
  void een_teamgenoot_opent_niet_wat_in_vertrouwen_is_verteld() {
    Gebruiker teamgenoot = wie(oost, Hoedanigheid.TEAMLID);
    assertThat(rechten(teamgenoot, feiten(Fase.PLAN, null, Set.of())).vertrouwelijk()).isFalse();
  }

  @Test
  void een_volgend_team_ziet_de_voortgang_en_niet_de_inhoud() {
    Gebruiker volger = wie(jeugd, Hoedanigheid.TEAMLID);
    CasusRechten rechten = rechten(volger, feiten(Fase.PLAN, null, Set.of(jeugd)));
    assertThat(rechten.inzage()).isEqualTo(Inzage.VOORTGANG);
    assertThat(rechten.schrijven()).isFalse();
  }

  @Test
  void een_slapende_casus_is_alleen_voor_de_casushouder_en_de_teamleider_en_alleen_om_te_lezen() {
    Gebruiker houder = wie(oost, Hoedanigheid.TEAMLID);
    Casusfeiten slapend = feiten(Fase.SLAPEND, houder.medewerker(), Set.of());
    CasusRechten vanHouder = rechten(houder, slapend);
    assertThat(vanHouder.magInhoud()).isTrue();
    assertThat(vanHouder.schrijven()).isFalse();
    assertThat(rechten(wie(oost, Hoedanigheid.TEAMLEIDER), slapend).magInhoud()).isTrue();
    assertThat(rechten(wie(oost, Hoedanigheid.TEAMLID), slapend).magWeten()).isFalse();
  }

  @Test
  void een_vrijwilliger_van_het_team_weet_niet_van_de_casus() {
    Gebruiker vrijwilliger = wie(oost, Hoedanigheid.VRIJWILLIGER);
    assertThat(rechten(vrijwilliger, feiten(Fase.PLAN, null, Set.of())).magWeten()).isFalse();
  }
}
