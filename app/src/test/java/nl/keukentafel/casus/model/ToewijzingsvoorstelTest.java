package nl.keukentafel.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.casus.model.Toewijzingsvoorstel.Reden;
import nl.keukentafel.casus.store.WegingStore;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToewijzingsvoorstelTest {

  private static Kandidaat kandidaat(
      Map<String, String> expertise, double gevuld, double beschikbaar, @Nullable Integer eerder) {
    return new Kandidaat(
        new MedewerkerId(UUID.randomUUID()), expertise, new Belasting(gevuld, beschikbaar), eerder);
  }

  @Test
  void wie_het_kan_en_ruimte_heeft_gaat_voor_wie_alleen_ruimte_heeft() {
    Kandidaat kan = kandidaat(Map.of("financien", "doet"), 19, 24, null);
    Kandidaat vrij = kandidaat(Map.of(), 0, 24, null);
    assertThat(Toewijzingsvoorstel.besteDrie(List.of("financien"), 3, List.of(vrij, kan)))
        .extracting(Toewijzingsvoorstel::medewerker)
        .containsExactly(kan.medewerker(), vrij.medewerker());
  }

  @Test
  void wie_te_vol_zit_komt_niet_bovenaan_en_het_staat_erbij() {
    Kandidaat vol = kandidaat(Map.of("opvoeding", "doet"), 29, 24, null);
    Kandidaat ander = kandidaat(Map.of("opvoeding", "doet"), 10, 24, null);
    List<Toewijzingsvoorstel> drie =
        Toewijzingsvoorstel.besteDrie(List.of("opvoeding"), 3, List.of(vol, ander));
    assertThat(drie.getFirst().medewerker()).isEqualTo(ander.medewerker());
    assertThat(drie.getLast().redenen()).contains(new Reden.GeenRuimte(5));
  }

  @Test
  void eerder_contact_telt_mee_en_staat_met_het_jaar_in_de_reden() {
    Kandidaat kent = kandidaat(Map.of(), 10, 24, 2025);
    Kandidaat nieuw = kandidaat(Map.of(), 10, 24, null);
    Toewijzingsvoorstel eerste =
        Toewijzingsvoorstel.besteDrie(List.of(), 3, List.of(nieuw, kent)).getFirst();
    assertThat(eerste.medewerker()).isEqualTo(kent.medewerker());
    assertThat(eerste.redenen()).contains(new Reden.KentHuishouden(2025));
  }

  @Test
  void wie_leert_krijgt_een_leerpaar_met_wie_anderen_begeleidt() {
    Kandidaat lerend = kandidaat(Map.of("verslaving", "doet_onder_begeleiding"), 0, 24, null);
    Kandidaat mentor = kandidaat(Map.of("verslaving", "begeleidt_anderen"), 24, 24, null);
    assertThat(
            Toewijzingsvoorstel.besteDrie(List.of("verslaving"), 3, List.of(lerend, mentor))
                .stream()
                .filter(v -> v.medewerker().equals(lerend.medewerker()))
                .findFirst()
                .orElseThrow()
                .redenen())
        .contains(new Reden.Leerpaar("verslaving", mentor.medewerker()));
  }

  @Test
  void er_zijn_nooit_meer_dan_drie_voorstellen() {
    List<Kandidaat> vijf =
        List.of(
            kandidaat(Map.of(), 0, 20, null),
            kandidaat(Map.of(), 1, 20, null),
            kandidaat(Map.of(), 2, 20, null),
            kandidaat(Map.of(), 3, 20, null),
            kandidaat(Map.of(), 4, 20, null));
    assertThat(Toewijzingsvoorstel.besteDrie(List.of(), 3, vijf)).hasSize(3);
  }

  @Test
  void de_meegeleverde_weging_is_die_van_het_ontwerp() {
    Weging weging = WegingStore.meegeleverd();
    assertThat(weging.uren(Zwaarte.LICHT, Fase.UITVOERING)).isEqualTo(1);
    assertThat(weging.uren(Zwaarte.ZWAAR, Fase.PLAN)).isEqualTo(6);
    assertThat(weging.uren(Zwaarte.MATIG, Fase.NAZORG)).isEqualTo(0.5);
    assertThat(weging.uren(Zwaarte.ZWAAR, Fase.SLAPEND)).isZero();
    assertThat(weging.met(Map.of("zwaarte.licht", 1.5)).uren(Zwaarte.LICHT, Fase.UITVOERING))
        .isEqualTo(1.5);
  }
}
