package nl.keukentafel.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Actiestatus;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.Bevinding;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Planaard;
import nl.keukentafel.plan.model.Stukvelden;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.model.Trede;
import nl.keukentafel.plan.model.Tredestand;
import nl.keukentafel.plan.model.Uitvoerder;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.toets.MetDatabase;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsdatabase;
import nl.keukentafel.toets.Toetsgemeente;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Versions in the real database: one concept, one in force, and all texts kept. */
@MetDatabase
class VersiesTest {
  private static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
  private static final LocalDate DAG = LocalDate.of(2026, 11, 23);
  private static final Doel.Inhoud LASTEN =
      new Doel.Inhoud(
          Leefgebied.FINANCIEN, "De lasten zijn betaald", Categorie.FINANCIEN, Merk.geen());

  private final Toetsgemeente gemeente;
  private final PlanversieStore versies;
  private final OvernameStore overname;
  private final StukStore stukken;
  private final PlanStore plannen;
  private final UitspraakStore uitspraken;
  private final CasusId casus = new CasusId(UUID.randomUUID());
  private final MedewerkerId lotte = new MedewerkerId(UUID.randomUUID());
  private final PersoonId naima = new PersoonId(UUID.randomUUID());

  VersiesTest(Toetsdatabase database, Spelers een) {
    gemeente = een.gemeente("Lindewaard");
    versies = new PlanversieStore(database.sql());
    overname = new OvernameStore(database.sql());
    stukken = new StukStore(database.sql());
    plannen = new PlanStore(database.sql());
    uitspraken = new UitspraakStore(database.sql());
  }

  private Optional<PlanId> begin(Planaard... aanleiding) {
    return gemeente.doe(() -> versies.begin(casus, Set.of(aanleiding), "", null, NU, lotte));
  }

  private Actie.Inhoud post() {
    return new Actie.Inhoud(
        "Post openen",
        Uitvoerder.huishouden(Set.of(naima)),
        "elke dag",
        DAG.plusDays(7),
        Actiestatus.GEPLAND,
        "",
        "",
        "");
  }

  private Plan lees(int nummer) {
    return gemeente.doe(() -> plannen.versie(casus, nummer).orElseThrow().plan());
  }

  private ActieId vul(PlanId plan) {
    return gemeente.doe(() -> {
      DoelId doel = stukken.voegToe(plan, LASTEN, lotte);
      ActieId actie = stukken.voegToe(plan, null, doel, post(), Merk.vertrouwelijk(naima), lotte);
      stukken.bewaarTekst(
          plan,
          new Stukversie(
              Stukversie.Soort.ACTIE,
              actie.waarde(),
              1,
              Stukversie.Aard.CONCEPT,
              Stukvelden.van(post(), Merk.vertrouwelijk(naima)),
              Categorie.FINANCIEN,
              Merk.vertrouwelijk(naima),
              lotte,
              lotte,
              NU));
      return actie;
    });
  }

  @Test
  void een_casus_heeft_hoogstens_een_concept_ook_als_twee_tegelijk_beginnen() throws Exception {
    List<Callable<Optional<PlanId>>> tegelijk = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      tegelijk.add(this::begin);
    }
    List<Optional<PlanId>> uitkomsten = new ArrayList<>();
    try (ExecutorService werkers = Executors.newFixedThreadPool(4)) {
      for (Future<Optional<PlanId>> uitkomst : werkers.invokeAll(tegelijk)) {
        uitkomsten.add(uitkomst.get());
      }
    }
    assertThat(uitkomsten).filteredOn(Optional::isPresent).hasSize(1);
  }

  @Test
  void wat_erin_gaat_komt_eruit_en_gaat_mee_naar_de_volgende_versie() {
    PlanId eerste = begin().orElseThrow();
    ActieId actie = vul(eerste);
    Plan concept = lees(1);
    assertThat(concept).isInstanceOf(ConceptPlan.class);
    Actie gelezen = concept.inhoud().actie(actie).orElseThrow();
    assertThat(gelezen.inhoud()).isEqualTo(post());
    assertThat(gelezen.merk()).isEqualTo(Merk.vertrouwelijk(naima));
    assertThat(concept.inhoud().doelen().getFirst().inhoud()).isEqualTo(LASTEN);

    assertThat(gemeente.doe(() -> versies.zetInKracht(eerste, 9, DAG, lotte)))
        .as("een andere tekst dan waarover akkoord is")
        .isFalse();
    assertThat(gemeente.doe(() -> versies.zetInKracht(eerste, 1, DAG, lotte))).isTrue();
    assertThat(lees(1)).isInstanceOf(OvereengekomenPlan.class);

    PlanId tweede = begin(Planaard.DOEL).orElseThrow();
    gemeente.doe(() -> {
      overname.neemOver(eerste, tweede, NU, lotte);
      return true;
    });
    Plan volgende = lees(2);
    assertThat(volgende.inhoud().aanleiding()).containsExactly(Planaard.DOEL);
    assertThat(volgende.inhoud().actie(actie).orElseThrow().inhoud()).isEqualTo(post());
    Map<PlanId, List<Stukversie>> teksten = gemeente.doe(() -> stukken.teksten(casus));
    assertThat(teksten.get(tweede))
        .singleElement()
        .satisfies(tekst -> {
          assertThat(tekst.aard()).isEqualTo(Stukversie.Aard.BEGIN);
          assertThat(tekst.velden()).containsEntry("wanneer", "elke dag");
        });

    assertThat(gemeente.doe(() -> versies.zetInKracht(tweede, 1, DAG, lotte))).isTrue();
    assertThat(lees(1)).isInstanceOf(VervangenPlan.class);
    assertThat(gemeente.doe(() -> plannen.lopende(casus))).hasSize(1);
    assertThat(gemeente.doe(() -> plannen.openActies(casus))).isEqualTo(1);
  }

  @Test
  void van_twee_die_tegelijk_wijzigen_hoort_de_tweede_het() {
    PlanId plan = begin().orElseThrow();
    ActieId actie = vul(plan);
    assertThat(gemeente.doe(() -> stukken.wijzig(plan, actie, 1, post(), Merk.geen()))).isTrue();
    assertThat(gemeente.doe(() -> stukken.wijzig(plan, actie, 1, post(), Merk.geen()))).isFalse();
    assertThat(gemeente.doe(() -> stukken.haalWeg(plan, actie, 1))).isFalse();
    assertThat(gemeente.doe(() -> stukken.haalWeg(plan, actie, 2))).isTrue();
    assertThat(lees(1).inhoud().acties()).isEmpty();
  }

  @Test
  void een_akkoord_geldt_alleen_voor_de_tekst_waarop_het_is_gegeven() {
    PlanId plan = begin().orElseThrow();
    vul(plan);
    Akkoord ja = new Akkoord.Gegeven(naima, Set.of(), Akkoord.Vorm.PAPIER, "", DAG, lotte);
    gemeente.doe(() -> {
      uitspraken.bewaar(plan, 1, ja, NU);
      return true;
    });
    assertThat(((ConceptPlan) lees(1)).akkoorden()).containsExactly(ja);
    gemeente.doe(() -> {
      versies.nieuweTekst(plan);
      return true;
    });
    assertThat(((ConceptPlan) lees(1)).akkoorden()).isEmpty();
  }

  @Test
  void een_trede_onthoudt_wat_er_is_gevonden_en_kan_weer_open() {
    begin();
    Tredestand.Onderzocht zwak = new Tredestand.Onderzocht(Bevinding.TE_ZWAK, "ver weg");
    assertThat(trede(0, zwak)).isTrue();
    assertThat(trede(0, zwak)).as("een ander was eerder").isFalse();
    assertThat(
            gemeente
                .doe(() -> plannen.versie(casus, 1).orElseThrow())
                .onderzocht(Leefgebied.FINANCIEN))
        .containsEntry(Trede.NETWERK, zwak);
    assertThat(trede(1, null)).isTrue();
    assertThat(
            gemeente
                .doe(() -> plannen.versie(casus, 1).orElseThrow())
                .onderzocht(Leefgebied.FINANCIEN))
        .isEmpty();
  }

  private boolean trede(int versie, Tredestand.@Nullable Onderzocht s) {
    return gemeente.doe(() ->
        uitspraken.zetTrede(casus, Leefgebied.FINANCIEN, Trede.NETWERK, versie, s, NU, lotte));
  }
}
