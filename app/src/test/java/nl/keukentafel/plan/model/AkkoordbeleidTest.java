package nl.keukentafel.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Besluitvorming;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.model.Akkoordbeleid.Lid;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.junit.jupiter.api.Test;

class AkkoordbeleidTest {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 23);

  private final PersoonId naima = Toetsplan.persoon();
  private final PersoonId ruud = Toetsplan.persoon();
  private final PersoonId yara = Toetsplan.persoon();
  private final PersoonId sem = Toetsplan.persoon();
  private final List<Lid> leden =
      List.of(
          new Lid(naima, true, 38),
          new Lid(ruud, false, 41),
          new Lid(yara, false, 12),
          new Lid(sem, false, 7));

  private static Planinhoud plan(Actie.Inhoud... acties) {
    return Toetsplan.inhoud(
        Toetsplan.doel(Leefgebied.FINANCIEN, Categorie.PLAN, Merk.geen(), acties));
  }

  private static Actie.Inhoud van(PersoonId... wie) {
    return Toetsplan.actie("post openen", Uitvoerder.huishouden(Set.of(wie)));
  }

  private Akkoord ja(PersoonId wie) {
    return new Akkoord.Gegeven(wie, Set.of(), Akkoord.Vorm.GESPROKEN, "", DAG, Toetsplan.MAKER);
  }

  @Test
  void de_hoofdaanvrager_en_elke_volwassene_met_een_actie_moeten_akkoord_zijn() {
    Planinhoud plan = plan(van(ruud, yara, sem));
    List<Akkoordvraag> vragen = Akkoordbeleid.vragen(plan, leden, List.of());
    assertThat(vragen)
        .extracting(Akkoordvraag::persoon, Akkoordvraag::verplicht)
        .containsExactly(tuple(naima, true), tuple(ruud, true), tuple(yara, false));
  }

  @Test
  void het_plan_geldt_als_ieder_die_moet_antwoord_gaf_ook_met_een_reden_zonder() {
    Planinhoud plan = plan(van(naima, ruud));
    assertThat(volledig(plan, ja(naima))).isFalse();
    assertThat(volledig(plan, ja(naima), ja(ruud))).isTrue();
    Akkoord zonder =
        new Akkoord.Zonder(ruud, Akkoord.Reden.ONBEREIKBAAR, "vaart op zee", DAG, Toetsplan.MAKER);
    assertThat(volledig(plan, ja(naima), zonder)).isTrue();
  }

  @Test
  void een_volwassene_zonder_actie_hoeft_niet_en_een_klare_actie_telt_niet() {
    Actie.Inhoud klaar =
        new Actie.Inhoud(
            "bellen", Uitvoerder.huishouden(Set.of(ruud)), "", null, Actiestatus.KLAAR, "", "", "");
    assertThat(volledig(plan(van(naima), klaar), ja(naima))).isTrue();
  }

  @Test
  void van_wie_de_leeftijd_niet_bekend_is_wordt_akkoord_gevraagd() {
    List<Lid> onbekend = List.of(new Lid(naima, true, 38), new Lid(ruud, false, null));
    assertThat(Akkoordbeleid.vragen(plan(van(ruud)), onbekend, List.of()))
        .filteredOn(Akkoordvraag::verplicht)
        .hasSize(2);
  }

  @Test
  void zonder_akkoord_vraagt_een_reden_in_woorden() {
    assertThatThrownBy(
            () -> new Akkoord.Zonder(ruud, Akkoord.Reden.WEIGERT, " ", DAG, Toetsplan.MAKER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void consensus_over_het_plan_vraagt_eerst_een_teambesluit_en_noemt_de_keuze() {
    InrichtingVersie consensus =
        Toetsplan.inrichting(
            Keuzes.leeg().kies(Besluitvorming.wijzeVan(Kernbesluit.PLAN), Besluitwijze.CONSENSUS));
    Optional<Positie> teamlid = Optional.of(Positie.TEAMLID);
    assertThat(Planbesluit.vraagtTeambesluit(consensus)).isTrue();
    var weigering = Planbesluit.weigering(teamlid, false, consensus).orElseThrow();
    assertThat(weigering.keuze().gekozen()).isTrue();
    assertThat(Planbesluit.weigering(teamlid, true, consensus)).isEmpty();
    assertThat(Planbesluit.weigering(Optional.of(Positie.TEAMLEIDER), false, consensus))
        .isPresent();
  }

  @Test
  void individueel_beslist_de_werker_zelf() {
    assertThat(
            Planbesluit.weigering(
                Optional.of(Positie.TEAMLID),
                false,
                Toetsplan.inrichting(
                    Keuzes.leeg()
                        .kies(
                            Besluitvorming.wijzeVan(Kernbesluit.PLAN), Besluitwijze.INDIVIDUEEL))))
        .isEmpty();
  }

  private boolean volledig(Planinhoud plan, Akkoord... akkoorden) {
    return Akkoordbeleid.isVolledig(Akkoordbeleid.vragen(plan, leden, List.of(akkoorden)));
  }
}
