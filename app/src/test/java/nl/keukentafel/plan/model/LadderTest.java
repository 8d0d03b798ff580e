package nl.keukentafel.plan.model;

import static nl.keukentafel.plan.model.Toetsplan.inrichting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Opschaalopdracht;
import nl.keukentafel.inrichting.model.Prikkels;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static final InrichtingVersie STEPPED =
      inrichting(Keuzes.leeg().kies(Prikkels.OPSCHAALOPDRACHT, Opschaalopdracht.STEPPED_CARE));

  private static Ladder ladder(Map<Trede, Tredestand.Onderzocht> onderzocht, Actie.Inhoud... a) {
    Doel doel = Toetsplan.doel(Leefgebied.FINANCIEN, Categorie.FINANCIEN, Merk.geen(), a);
    return Ladder.van(Leefgebied.FINANCIEN, doel.acties(), onderzocht);
  }

  @Test
  void een_trede_is_open_gebruikt_of_onderzocht() {
    Tredestand.Onderzocht geen = new Tredestand.Onderzocht(Bevinding.GEEN, "geen familie");
    Ladder ladder =
        ladder(Map.of(Trede.NETWERK, geen), Toetsplan.actie(Uitvoerdersoort.HUISHOUDEN));
    assertThat(ladder.stand(Trede.EIGEN_KRACHT)).isEqualTo(new Tredestand.Gebruikt(1));
    assertThat(ladder.stand(Trede.NETWERK)).isEqualTo(geen);
    assertThat(ladder.stand(Trede.COLLECTIEF)).isEqualTo(new Tredestand.Open());
  }

  @Test
  void een_gebruikte_trede_is_gebruikt_wat_er_eerder_ook_over_is_gevonden() {
    Ladder ladder =
        ladder(
            Map.of(Trede.NETWERK, new Tredestand.Onderzocht(Bevinding.TE_ZWAK, "")),
            Toetsplan.actie(Uitvoerdersoort.VRIJWILLIGER));
    assertThat(ladder.stand(Trede.NETWERK)).isEqualTo(new Tredestand.Gebruikt(1));
  }

  @Test
  void stepped_care_vraagt_een_reden_bij_een_overgeslagen_open_trede_en_noemt_de_keuze() {
    Ladder ladder = ladder(Map.of(), Toetsplan.actie(Uitvoerdersoort.HUISHOUDEN));
    var vraag = Ladderbeleid.reden(ladder, Trede.TWEEDE_LIJN, STEPPED).orElseThrow();
    assertThat(vraag.overgeslagen())
        .containsExactly(Trede.NETWERK, Trede.COLLECTIEF, Trede.EERSTE_LIJN);
    assertThat(vraag.keuze().nummer()).isEqualTo("7.4");
    assertThat(vraag.keuze().geldigVanaf()).isEqualTo(STEPPED.geldigVanaf());
  }

  @Test
  void wie_de_lichtere_treden_onderzocht_hoeft_geen_reden_te_geven() {
    Ladder ladder =
        ladder(
            Map.of(Trede.NETWERK, new Tredestand.Onderzocht(Bevinding.GEEN, "")),
            Toetsplan.actie(Uitvoerdersoort.HUISHOUDEN));
    assertThat(Ladderbeleid.reden(ladder, Trede.COLLECTIEF, STEPPED)).isEmpty();
    assertThat(Ladderbeleid.reden(ladder, Trede.EIGEN_KRACHT, STEPPED)).isEmpty();
  }

  @Test
  void matched_care_en_geen_opdracht_vragen_geen_reden() {
    Ladder ladder = ladder(Map.of());
    InrichtingVersie matched =
        inrichting(Keuzes.leeg().kies(Prikkels.OPSCHAALOPDRACHT, Opschaalopdracht.MATCHED_CARE));
    assertThat(Ladderbeleid.reden(ladder, Trede.TWEEDE_LIJN, matched)).isEmpty();
    assertThat(Ladderbeleid.reden(ladder, Trede.TWEEDE_LIJN, inrichting(Keuzes.leeg()))).isEmpty();
  }
}
