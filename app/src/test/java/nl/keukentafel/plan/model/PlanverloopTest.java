package nl.keukentafel.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.junit.jupiter.api.Test;

class PlanverloopTest {
  private final UUID stuk = UUID.randomUUID();
  private final MedewerkerId lezer = new MedewerkerId(UUID.randomUUID());

  private Stukversie tekst(int versie, Stukversie.Aard aard, String status, boolean weg) {
    Map<String, String> velden = new HashMap<>(Map.of("wat", "post openen", "status", status));
    if (weg) {
      velden.put("weg", "ja");
    }
    return new Stukversie(
        Stukversie.Soort.ACTIE,
        stuk,
        versie,
        aard,
        velden,
        Categorie.PLAN,
        Merk.geen(),
        Toetsplan.MAKER,
        Toetsplan.MAKER,
        Instant.parse("2026-11-23T09:00:00Z").plusSeconds(60L * versie));
  }

  private static CasusRechten rechten(boolean vertrouwelijk, Categorie... soorten) {
    return new CasusRechten(
        CasusRechten.Inzage.INHOUD,
        true,
        vertrouwelijk,
        "wettelijke_taak",
        null,
        Set.of(soorten),
        Set.of(soorten));
  }

  @Test
  void het_verloop_zegt_wat_er_nieuw_gewijzigd_weggehaald_en_teruggezet_is() {
    List<Planverloop.Gebeurtenis> verloop =
        Planverloop.van(
            1,
            List.of(
                tekst(1, Stukversie.Aard.CONCEPT, "gepland", false),
                tekst(2, Stukversie.Aard.CONCEPT, "loopt", false),
                tekst(3, Stukversie.Aard.CONCEPT, "loopt", true),
                tekst(4, Stukversie.Aard.CONCEPT, "loopt", false)));
    assertThat(verloop)
        .extracting(Planverloop.Gebeurtenis::soort)
        .containsExactly(
            Planverloop.Soort.NIEUW,
            Planverloop.Soort.GEWIJZIGD,
            Planverloop.Soort.WEGGEHAALD,
            Planverloop.Soort.TERUGGEZET);
    assertThat(verloop.get(1).gewijzigd()).containsExactly("status");
  }

  @Test
  void wat_van_de_vorige_versie_is_overgenomen_is_geen_gebeurtenis() {
    assertThat(Planverloop.van(2, List.of(tekst(1, Stukversie.Aard.BEGIN, "loopt", false))))
        .isEmpty();
    assertThat(
            Planverloop.van(
                2,
                List.of(
                    tekst(1, Stukversie.Aard.BEGIN, "loopt", false),
                    tekst(2, Stukversie.Aard.BIJSTELLING, "klaar", false))))
        .extracting(Planverloop.Gebeurtenis::soort)
        .containsExactly(Planverloop.Soort.GEWIJZIGD);
  }

  @Test
  void wat_in_vertrouwen_is_verteld_ziet_alleen_wie_de_casus_draagt_en_ook_het_aantal_niet() {
    PersoonId ruud = Toetsplan.persoon();
    Plan plan =
        new ConceptPlan(
            Toetsplan.inhoud(
                Toetsplan.doel(Leefgebied.HUISVESTING, Categorie.PLAN, Merk.geen()),
                Toetsplan.doel(
                    Leefgebied.HUISVESTING,
                    Categorie.PLAN,
                    Merk.vertrouwelijk(ruud),
                    Toetsplan.actie(Uitvoerdersoort.TEAM))),
            List.of());
    Planinzage.Zicht collega = Planinzage.voor(plan, rechten(false, Categorie.PLAN), lezer);
    assertThat(collega.plan().inhoud().doelen()).hasSize(1);
    assertThat(collega.afgeschermd()).isZero();
    assertThat(Planinzage.voor(plan, rechten(true, Categorie.PLAN), lezer).plan().inhoud().acties())
        .hasSize(1);
    assertThat(
            Planinzage.voor(plan, rechten(false, Categorie.PLAN), Toetsplan.MAKER)
                .plan()
                .inhoud()
                .doelen())
        .hasSize(2);
  }

  @Test
  void wie_medische_gegevens_niet_ziet_hoort_dat_er_een_doel_is_afgeschermd() {
    Plan plan =
        new ConceptPlan(
            Toetsplan.inhoud(Toetsplan.doel(Leefgebied.VERSLAVING, Categorie.MEDISCH, Merk.geen())),
            List.of());
    Planinzage.Zicht zicht = Planinzage.voor(plan, rechten(false, Categorie.PLAN), lezer);
    assertThat(zicht.plan().inhoud().doelen()).isEmpty();
    assertThat(zicht.afgeschermd()).isEqualTo(1);
  }
}
