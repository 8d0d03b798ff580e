package nl.keukentafel.inrichting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichting;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.inrichting.model.Bevoegdheden;
import nl.keukentafel.inrichting.model.Bron;
import nl.keukentafel.inrichting.model.Handelingsbereik;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Keuzepunt;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Posities;
import nl.keukentafel.inrichting.model.Toetreding;
import nl.keukentafel.scherm.Formulier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form of choices can say: everything a design can. */
class KeuzeveldenTest {

  static List<MeegeleverdeInrichting> ontwerpen() {
    return new MeegeleverdeInrichtingen().alle();
  }

  @ParameterizedTest
  @MethodSource("ontwerpen")
  void elk_meegeleverd_ontwerp_komt_ongewijzigd_terug_uit_zijn_eigen_formulier(
      MeegeleverdeInrichting ontwerp) {
    Keuzes keuzes = ontwerp.inrichting().keuzes();
    Formulier formulier = Keuzevelden.formulier(Keuzelijst.alle(), keuzes);

    assertThat(Keuzevelden.lees(Keuzelijst.alle(), formulier, keuzes)).isEqualTo(keuzes);
    Keuzes opnieuw = Keuzevelden.lees(Keuzelijst.alle(), formulier, Keuzes.leeg());
    assertThat(opnieuw.verschilMet(keuzes)).isEmpty();
    assertThat(formulier.fouten()).isEmpty();
  }

  @Test
  void een_leeg_veld_is_niet_gekozen_en_bewust_niemand_wel() {
    List<Keuzepunt<?>> punten = List.of(Bevoegdheden.DRANG);
    Keuzes was = Keuzes.leeg().kies(Bevoegdheden.DRANG, Set.of(Positie.TEAMLID));

    assertThat(Keuzevelden.lees(punten, Formulier.leeg(), was).isGekozen(Bevoegdheden.DRANG))
        .isFalse();
    Keuzes niemand = Keuzevelden.lees(punten, Formulier.leeg().met("keuze-drang-niets", "ja"), was);
    assertThat(niemand.isGekozen(Bevoegdheden.DRANG)).isTrue();
    assertThat(niemand.waarde(Bevoegdheden.DRANG)).isEmpty();
  }

  @Test
  void iets_en_bewust_niets_gaan_niet_samen() {
    Formulier formulier =
        Formulier.leeg().met("keuze-drang", "teamlid").met("keuze-drang-niets", "ja");
    Keuzevelden.lees(List.of(Bevoegdheden.DRANG), formulier, Keuzes.leeg());

    assertThat(formulier.foutBij("keuze-drang")).isPresent();
  }

  @Test
  void een_ongewijzigde_waarde_houdt_haar_bron_en_een_nieuwe_is_een_eigen_keuze() {
    Bron bron = new Bron("001 §4.2.1");
    Keuzes was = Keuzes.leeg().kies(Handelingsbereik.DREMPEL, 2, bron);
    List<Keuzepunt<?>> punten = List.of(Handelingsbereik.DREMPEL);

    assertThat(Keuzevelden.lees(punten, Formulier.leeg().met("keuze-drempel", "2"), was))
        .isEqualTo(was);
    assertThat(Keuzevelden.lees(punten, Formulier.leeg().met("keuze-drempel", "3"), was))
        .isEqualTo(Keuzes.leeg().kies(Handelingsbereik.DREMPEL, 3));
  }

  @Test
  void een_bedrag_per_positie_leest_ook_met_punten_en_weigert_wat_geen_getal_is() {
    List<Keuzepunt<?>> punten = List.of(Bevoegdheden.INKOPEN);
    Formulier goed = Formulier.leeg().met("keuze-inkopen-teamlid", "1.500");
    assertThat(Keuzevelden.lees(punten, goed, Keuzes.leeg()).waarde(Bevoegdheden.INKOPEN))
        .isEqualTo(Map.of(Positie.TEAMLID, 1500));

    Formulier fout = Formulier.leeg().met("keuze-inkopen-teamlid", "veel");
    Keuzevelden.lees(punten, fout, Keuzes.leeg());
    assertThat(fout.foutBij("keuze-inkopen-teamlid")).isPresent();
    assertThat(fout.waarde("keuze-inkopen-teamlid")).isEqualTo("veel");
  }

  @Test
  void vreemde_tekst_wordt_geweigerd_of_schoongemaakt_en_niet_uitgevoerd() {
    Formulier formulier =
        Formulier.leeg()
            .met("keuze-breedte", "'; drop table versie; --")
            .met("keuze-ingang", "<script>alert(1)</script>")
            .met("keuze-drempel", "99999999999999999999")
            .met("keuze-benaming_teamlid", "x".repeat(101))
            .met("keuze-disciplines", "arts\u202e\n\n  wijk\u00a0verpleegkundige 👩‍⚕️ ");
    List<Keuzepunt<?>> punten =
        List.of(
            Handelingsbereik.BREEDTE,
            Handelingsbereik.INGANG,
            Handelingsbereik.DREMPEL,
            Posities.BENAMING_TEAMLID,
            Toetreding.DISCIPLINES);
    Keuzes gelezen = Keuzevelden.lees(punten, formulier, Keuzes.leeg());

    assertThat(formulier.fouten())
        .containsOnlyKeys(
            "keuze-breedte", "keuze-ingang", "keuze-drempel", "keuze-benaming_teamlid");
    assertThat(gelezen.waarde(Toetreding.DISCIPLINES))
        .containsExactly("arts", "wijk verpleegkundige 👩‍⚕️");
  }
}
