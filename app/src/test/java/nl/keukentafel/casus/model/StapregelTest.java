package nl.keukentafel.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.Leesuitkomst;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Uitweg;
import nl.keukentafel.inrichting.model.Weigering;
import org.junit.jupiter.api.Test;

/** Who ends a casus, and how, in the designs that ship and in some of one's own. */
class StapregelTest {
  private static final LocalDate DAG = LocalDate.of(2026, 9, 1);

  private static InrichtingVersie van(String sleutel) {
    return new InrichtingVersie(
        1, DAG, new MeegeleverdeInrichtingen().findBySleutel(sleutel).orElseThrow().inrichting());
  }

  private static InrichtingVersie met(String keuze, String waarde) {
    String json =
        "{\"naam\": {\"nl\": \"A\", \"en\": \"A\"}, \"keuzes\": {\""
            + keuze
            + "\": {\"waarde\": \""
            + waarde
            + "\", \"bron\": \"toets\"}}}";
    if (InrichtingJson.lees(json) instanceof Leesuitkomst.Gelezen(var inrichting)) {
      return new InrichtingVersie(1, DAG, inrichting);
    }
    throw new AssertionError("onleesbaar: " + json);
  }

  @Test
  void enschede_sluit_samen_en_legt_uit_welke_keuze_dat_zegt() {
    Stapregel regel = new Stapregel(van("enschede"), false);
    Weigering weigering = regel.bezwaar(Kernbesluit.AFSLUITEN, Positie.TEAMLID).orElseThrow();
    assertThat(weigering.keuze().nummer()).isEqualTo("5.9");
    assertThat(weigering.keuze().geldigVanaf()).isEqualTo(DAG);
    assertThat(weigering.uitwegen()).hasAtLeastOneElementOfType(Uitweg.Teambesluit.class);
    assertThat(regel.viaOverleg(Kernbesluit.AFSLUITEN)).isTrue();
    assertThat(regel.bestaatNiet(LevensloopTest.lopend(Fase.UITVOERING), Levensstap.AFSLUITEN))
        .isEmpty();
    assertThat(regel.bestaatNiet(LevensloopTest.lopend(Fase.AFSCHALEN), Levensstap.NAZORG))
        .isEmpty();
  }

  @Test
  void enschede_heeft_wat_het_team_besloot_niet_nog_eens_nodig() {
    Stapregel regel = new Stapregel(van("enschede"), true);
    assertThat(regel.bezwaar(Kernbesluit.AFSLUITEN, Positie.TEAMLID)).isEmpty();
    assertThat(regel.viaOverleg(Kernbesluit.AFSLUITEN)).isFalse();
  }

  @Test
  void leeuwarden_sluit_niet_maar_laat_slapen_en_geeft_geen_nazorg() {
    Stapregel regel = new Stapregel(van("leeuwarden-2008-2011"), false);
    Casus casus = LevensloopTest.lopend(Fase.UITVOERING);
    Weigering weigering = regel.bestaatNiet(casus, Levensstap.AFSLUITEN).orElseThrow();
    assertThat(weigering.uitwegen()).hasAtLeastOneElementOfType(Uitweg.AnderEinde.class);
    assertThat(regel.bestaatNiet(casus, Levensstap.SLAPEN)).isEmpty();
    assertThat(regel.bestaatNiet(LevensloopTest.lopend(Fase.AFSCHALEN), Levensstap.NAZORG))
        .isPresent();
    assertThat(regel.bezwaar(Kernbesluit.AFSLUITEN, Positie.TEAMLID)).isEmpty();
    assertThat(regel.bestaatNiet(LevensloopTest.lopend(Fase.SLAPEND), Levensstap.AFSLUITEN))
        .as("wat slaapt kan worden afgesloten")
        .isEmpty();
  }

  @Test
  void zaanstad_laat_een_teamlid_zelf_sluiten_en_niet_slapen() {
    Stapregel regel = new Stapregel(van("zaanstad-wes"), false);
    Casus casus = LevensloopTest.lopend(Fase.UITVOERING);
    assertThat(regel.bestaatNiet(casus, Levensstap.AFSLUITEN)).isEmpty();
    assertThat(regel.bezwaar(Kernbesluit.AFSLUITEN, Positie.TEAMLID)).isEmpty();
    assertThat(regel.bestaatNiet(casus, Levensstap.SLAPEN)).isPresent();
    assertThat(regel.bezwaar(Kernbesluit.AFSLUITEN, Positie.PROCESONDERSTEUNER)).isPresent();
  }

  @Test
  void waar_nazorg_altijd_volgt_eindigt_een_casus_pas_daarna() {
    Stapregel regel = new Stapregel(met("nazorg", "altijd"), false);
    Weigering weigering =
        regel
            .bestaatNiet(LevensloopTest.lopend(Fase.AFSCHALEN), Levensstap.AFSLUITEN)
            .orElseThrow();
    assertThat(weigering.uitwegen()).hasAtLeastOneElementOfType(Uitweg.NazorgEerst.class);
    assertThat(regel.bestaatNiet(LevensloopTest.lopend(Fase.NAZORG), Levensstap.AFSLUITEN))
        .isEmpty();
  }

  @Test
  void na_een_gesprek_in_het_team_beslist_een_medewerker_alleen() {
    InrichtingVersie versie = met("besluit_afsluiten", "individueel_na_bespreking");
    Stapregel eerst = new Stapregel(versie, false);
    assertThat(eerst.bezwaar(Kernbesluit.AFSLUITEN, Positie.TEAMLID)).isPresent();
    assertThat(eerst.viaOverleg(Kernbesluit.AFSLUITEN)).isTrue();
    Stapregel daarna = new Stapregel(versie, true);
    assertThat(daarna.bezwaar(Kernbesluit.AFSLUITEN, Positie.TEAMLID)).isEmpty();
    assertThat(daarna.bezwaar(Kernbesluit.AFSLUITEN, Positie.PROCESONDERSTEUNER)).isPresent();
  }

  @Test
  void de_regie_gaat_naar_het_team_waar_de_inrichting_dat_zegt() {
    assertThat(Regieregel.bezwaar(van("zaanstad-pm"), Positie.TEAMLID, Regievorm.TEAM, false))
        .isEmpty();
    assertThat(
            Regieregel.bezwaar(van("zaanstad-wes"), Positie.TEAMLID, Regievorm.TEAM, false)
                .orElseThrow()
                .keuze()
                .nummer())
        .isEqualTo("1.15");
  }

  @Test
  void de_regie_gaat_naar_een_organisatie_waar_dat_kan_en_door_de_wet_altijd() {
    assertThat(
            Regieregel.bezwaar(
                van("leeuwarden-2008-2011"), Positie.TEAMLID, Regievorm.ORGANISATIE, false))
        .isEmpty();
    assertThat(Regieregel.bezwaar(van("enschede"), Positie.TEAMLID, Regievorm.ORGANISATIE, false))
        .isPresent();
    assertThat(Regieregel.bezwaar(van("enschede"), Positie.TEAMLID, Regievorm.ORGANISATIE, true))
        .isEmpty();
    assertThat(Regieregel.bezwaar(van("enschede"), Positie.STAGIAIR, Regievorm.HUISHOUDEN, false))
        .isEmpty();
  }

  @Test
  void nazorg_kent_momenten_die_nooit_meer_dan_zes_weken_uit_elkaar_liggen() {
    LocalDate begin = LocalDate.of(2026, 10, 5);
    assertThat(Nazorgmomenten.vanaf(begin, 13))
        .containsExactly(begin.plusWeeks(4), begin.plusWeeks(8), begin.plusWeeks(13));
    assertThat(Nazorgmomenten.vanaf(begin, 1)).containsExactly(begin.plusWeeks(1));
    assertThat(Nazorgmomenten.vanaf(begin, 104)).hasSize(18).last().isEqualTo(begin.plusWeeks(104));
  }
}
