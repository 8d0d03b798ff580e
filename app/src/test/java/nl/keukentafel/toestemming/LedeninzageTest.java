package nl.keukentafel.toestemming;

import static nl.keukentafel.toestemming.Ledeninzage.Levensfase.ONDER_12;
import static nl.keukentafel.toestemming.Ledeninzage.Levensfase.VAN_12_TOT_16;
import static nl.keukentafel.toestemming.Ledeninzage.Levensfase.VAN_16_TOT_18;
import static nl.keukentafel.toestemming.Ledeninzage.Levensfase.VOLWASSEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.toestemming.Ledeninzage.Lid;
import org.junit.jupiter.api.Test;

/** One plan, four readers and some at the door (3-privacy: what a member sees of the plan). */
class LedeninzageTest {
  private final PersoonId naima = persoon(1);
  private final PersoonId ruud = persoon(2);
  private final PersoonId yara = persoon(3);
  private final PersoonId sem = persoon(4);
  private final PersoonId joris = persoon(5);
  private final PersoonId vaderElders = persoon(6);
  private final PersoonId vreemde = persoon(7);

  private static PersoonId persoon(int nummer) {
    return new PersoonId(new UUID(0, nummer));
  }

  private Lid elders(PersoonId wie) {
    return new Lid(wie, VOLWASSEN, false, Set.of(), Set.of(), Set.of(), false, Set.of());
  }

  private Ledeninzage gezin(Lid... anders) {
    Map<PersoonId, Lid> leden = new LinkedHashMap<>();
    for (Lid lid :
        List.of(
            Lid.volwassene(naima),
            Lid.volwassene(ruud, Categorie.FINANCIEN),
            Lid.kind(yara, VAN_12_TOT_16, Set.of(naima, vaderElders)),
            Lid.kind(sem, ONDER_12, Set.of(naima, ruud)),
            Lid.kind(joris, VAN_16_TOT_18, Set.of(naima, ruud)),
            elders(vaderElders))) {
      leden.put(lid.persoon(), lid);
    }
    for (Lid lid : anders) {
      leden.put(lid.persoon(), lid);
    }
    return Ledeninzage.van(leden.values());
  }

  private static Stuk stuk(PersoonId over, Categorie categorie) {
    return new Stuk(Merk.over(over), categorie);
  }

  /** The pieces of one plan, by name. */
  private Map<String, Stuk> plan() {
    Map<String, Stuk> plan = new LinkedHashMap<>();
    plan.put("samen: rust in huis", new Stuk(Merk.geen(), Categorie.PLAN));
    plan.put("Naima: zwemmen op maandag", stuk(naima, Categorie.PLAN));
    plan.put("Naima: naar de huisarts", stuk(naima, Categorie.MEDISCH));
    plan.put("Naima: bellen met een vriendin", new Stuk(Merk.vertrouwelijk(naima), Categorie.PLAN));
    plan.put("Ruud: behandeling", stuk(ruud, Categorie.MEDISCH));
    plan.put("Ruud: schulden", stuk(ruud, Categorie.FINANCIEN));
    plan.put("Yara: praten met school", stuk(yara, Categorie.PLAN));
    plan.put(
        "Yara: wat zij alleen vertelde", new Stuk(Merk.vertrouwelijk(yara), Categorie.GESPREK));
    plan.put("Sem: logopedie", stuk(sem, Categorie.MEDISCH));
    plan.put("Joris: bijbaan", stuk(joris, Categorie.PLAN));
    return plan;
  }

  private Set<String> leest(PersoonId lezer, Ledeninzage inzage) {
    Set<String> gezien = new LinkedHashSet<>();
    plan()
        .forEach((naam, stuk) -> {
          if (inzage.ziet(lezer, stuk)) {
            gezien.add(naam);
          }
        });
    return gezien;
  }

  @Test
  void hetzelfde_plan_is_voor_vier_lezers_vier_verschillende_plannen() {
    Ledeninzage inzage = gezin();
    assertThat(leest(naima, inzage))
        .containsExactly(
            "samen: rust in huis",
            "Naima: zwemmen op maandag",
            "Naima: naar de huisarts",
            "Naima: bellen met een vriendin",
            "Ruud: schulden",
            "Yara: praten met school",
            "Sem: logopedie");
    assertThat(leest(ruud, inzage))
        .containsExactly(
            "samen: rust in huis",
            "Naima: zwemmen op maandag",
            "Ruud: behandeling",
            "Ruud: schulden",
            "Sem: logopedie");
    assertThat(leest(yara, inzage))
        .containsExactly(
            "samen: rust in huis",
            "Naima: zwemmen op maandag",
            "Ruud: schulden",
            "Yara: praten met school",
            "Yara: wat zij alleen vertelde");
    assertThat(leest(joris, inzage))
        .containsExactly(
            "samen: rust in huis", "Naima: zwemmen op maandag", "Ruud: schulden", "Joris: bijbaan");
  }

  @Test
  void een_ouder_met_gezag_die_elders_woont_ziet_alleen_het_eigen_kind() {
    assertThat(leest(vaderElders, gezin())).containsExactly("Yara: praten met school");
  }

  @Test
  void wie_er_niet_bij_hoort_ziet_niets() {
    assertThat(leest(vreemde, gezin())).isEmpty();
  }

  @Test
  void het_belang_van_een_kind_van_twaalf_sluit_ouders_uit() {
    Lid afgeschermd =
        new Lid(
            yara,
            VAN_12_TOT_16,
            true,
            Set.of(naima, vaderElders),
            Set.of(),
            Set.of(),
            true,
            Set.of());
    assertThat(leest(naima, gezin(afgeschermd))).doesNotContain("Yara: praten met school");
    assertThat(leest(vaderElders, gezin(afgeschermd))).isEmpty();
    assertThat(leest(yara, gezin(afgeschermd))).contains("Yara: praten met school");
  }

  @Test
  void onder_de_twaalf_zien_ouders_met_gezag_alles_wat_niet_in_vertrouwen_is() {
    Ledeninzage inzage = gezin();
    for (Categorie categorie : Categorie.values()) {
      assertThat(inzage.ziet(ruud, stuk(sem, categorie)))
          .as(categorie.name())
          .isEqualTo(categorie != Categorie.VERTROUWELIJK);
    }
    assertThat(inzage.ziet(ruud, new Stuk(Merk.vertrouwelijk(sem), Categorie.PLAN))).isFalse();
  }

  @Test
  void vanaf_zestien_zien_ouders_alleen_wat_gedeeld_is() {
    Lid deelt = Lid.kind(joris, VAN_16_TOT_18, Set.of(naima), Categorie.PLAN);
    assertThat(leest(naima, gezin())).doesNotContain("Joris: bijbaan");
    assertThat(leest(naima, gezin(deelt))).contains("Joris: bijbaan");
  }

  @Test
  void wie_geen_gezag_heeft_ziet_niets_van_een_kind_dat_niet_deelt() {
    assertThat(gezin().ziet(ruud, stuk(yara, Categorie.PLAN))).isFalse();
    assertThat(gezin().ziet(joris, stuk(sem, Categorie.PLAN))).isFalse();
  }

  @Test
  void gezondheid_justitie_en_geld_van_een_ander_alleen_als_die_deelt() {
    Ledeninzage inzage = gezin();
    assertThat(inzage.ziet(naima, stuk(ruud, Categorie.MEDISCH))).isFalse();
    assertThat(inzage.ziet(naima, stuk(ruud, Categorie.JUSTITIE))).isFalse();
    assertThat(inzage.ziet(naima, stuk(ruud, Categorie.FINANCIEN))).isTrue();
    assertThat(inzage.ziet(ruud, stuk(naima, Categorie.FINANCIEN))).isFalse();
    assertThat(inzage.ziet(ruud, stuk(naima, Categorie.PLAN))).isTrue();
  }

  @Test
  void een_kind_leest_niet_wat_een_volwassene_vertelde() {
    assertThat(gezin().ziet(yara, stuk(naima, Categorie.GESPREK))).isFalse();
    assertThat(gezin().ziet(ruud, stuk(naima, Categorie.GESPREK))).isTrue();
  }

  @Test
  void vertrouwelijk_is_nooit_voor_een_ander_ook_niet_na_delen() {
    Lid deeltAlles = Lid.volwassene(ruud, Categorie.values());
    Ledeninzage inzage = gezin(deeltAlles);
    for (PersoonId lezer : List.of(naima, yara, sem, joris, vaderElders, vreemde)) {
      assertThat(inzage.ziet(lezer, new Stuk(Merk.vertrouwelijk(ruud), Categorie.PLAN))).isFalse();
      assertThat(inzage.ziet(lezer, stuk(ruud, Categorie.VERTROUWELIJK))).isFalse();
    }
    assertThat(inzage.ziet(ruud, new Stuk(Merk.vertrouwelijk(ruud), Categorie.PLAN))).isTrue();
  }

  @Test
  void een_mentor_ziet_wat_hij_behartigt_en_een_bewindvoerder_alleen_het_geld() {
    Lid onderZorg =
        new Lid(
            ruud, VOLWASSEN, true, Set.of(), Set.of(naima), Set.of(vaderElders), false, Set.of());
    Ledeninzage inzage = gezin(onderZorg);
    assertThat(inzage.ziet(naima, stuk(ruud, Categorie.MEDISCH))).isTrue();
    assertThat(inzage.ziet(vaderElders, stuk(ruud, Categorie.FINANCIEN))).isTrue();
    assertThat(inzage.ziet(vaderElders, stuk(ruud, Categorie.MEDISCH))).isFalse();
  }

  @Test
  void over_iemand_die_is_verhuisd_ziet_niemand_iets() {
    assertThat(gezin().ziet(naima, stuk(vreemde, Categorie.PLAN))).isFalse();
  }
}
