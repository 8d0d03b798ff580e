package nl.keukentafel.overleg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Ritme;
import nl.keukentafel.inrichting.model.Besluitvorming;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Leiding;
import nl.keukentafel.inrichting.model.Posities;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules by which a team decides (1-domein, Teambesluit). */
final class BesluitregelsTest {

  private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
  private static final LocalDate SINDS = LocalDate.of(2026, 9, 1);
  private static final List<MedewerkerId> TEAM = List.of(wie(), wie(), wie(), wie(), wie(), wie());

  @Test
  void zonder_quorum_is_er_geen_teambesluit_ook_al_is_iedereen_voor() {
    Oordeel oordeel = consensus(telling(6, 2, "vv"));

    assertThat(oordeel)
        .isInstanceOfSatisfying(
            Oordeel.KanNogNiet.class,
            nee ->
                assertThat(nee.belemmering())
                    .isInstanceOfSatisfying(
                        Belemmering.QuorumNietGehaald.class,
                        q -> {
                          assertThat(q.aanwezig()).isEqualTo(2);
                          assertThat(q.quorum()).isEqualTo(3);
                          assertThat(q.teamgrootte()).isEqualTo(6);
                          assertThat(q.keuze().nummer()).isEqualTo(Besluitvorming.QUORUM.nummer());
                          assertThat(q.keuze().geldigVanaf()).isEqualTo(SINDS);
                        }));
  }

  @Test
  void een_persoon_kan_geen_teambesluit_maken_ook_niet_in_een_team_van_twee() {
    assertThat(consensus(telling(2, 1, "v"))).isInstanceOf(Oordeel.KanNogNiet.class);
    assertThat(consensus(telling(1, 1, "v"))).isInstanceOf(Oordeel.KanNogNiet.class);
    assertThat(consensus(telling(2, 2, "vv"))).isEqualTo(new Oordeel.TeamBesliste(true));
  }

  @Test
  void wie_er_is_en_niets_zegt_houdt_het_teambesluit_tegen() {
    assertThat(consensus(telling(6, 4, "vvv")))
        .isInstanceOfSatisfying(
            Oordeel.KanNogNiet.class,
            nee ->
                assertThat(nee.belemmering())
                    .isInstanceOfSatisfying(
                        Belemmering.NietIedereenSprak.class,
                        n -> assertThat(n.wie()).containsExactly(TEAM.get(3))));
  }

  @Test
  void zonder_bezwaar_neemt_het_team_het_teambesluit_ook_met_onthoudingen() {
    assertThat(consensus(telling(6, 4, "vvoo"))).isEqualTo(new Oordeel.TeamBesliste(true));
  }

  @Test
  void een_bezwaar_dat_staat_verhindert_consensus_en_noemt_van_wie() {
    assertThat(consensus(telling(6, 4, "vvvb")))
        .isInstanceOfSatisfying(
            Oordeel.KanNogNiet.class,
            nee ->
                assertThat(nee.belemmering())
                    .isInstanceOfSatisfying(
                        Belemmering.GeenConsensus.class,
                        g -> assertThat(g.bezwaarVan()).containsExactly(TEAM.get(3))));
  }

  @Test
  void is_niemand_voor_dan_wijst_het_team_bij_consensus_af() {
    assertThat(consensus(telling(6, 4, "bbob"))).isEqualTo(new Oordeel.TeamBesliste(false));
  }

  @Test
  void onthoudt_iedereen_zich_dan_is_er_niets_besloten() {
    assertThat(consensus(telling(6, 3, "ooo")))
        .isInstanceOfSatisfying(
            Oordeel.KanNogNiet.class,
            nee ->
                assertThat(nee.belemmering()).isInstanceOf(Belemmering.IedereenOnthoudtZich.class));
  }

  @Test
  void een_stem_van_wie_er_niet_is_telt_niet() {
    List<Stem> stemmen = new ArrayList<>(stemmen("vvv"));
    stemmen.add(stem(TEAM.get(5), Stemkeuze.BEZWAAR, null));

    assertThat(consensus(new Telling(6, aanwezig(3), stemmen)))
        .isEqualTo(new Oordeel.TeamBesliste(true));
  }

  @Test
  void een_ingetrokken_bezwaar_staat_niet_meer_in_de_weg() {
    List<Stem> stemmen = new ArrayList<>(stemmen("vv"));
    stemmen.add(stem(TEAM.get(2), Stemkeuze.BEZWAAR, NU.plusSeconds(60)));
    stemmen.add(stem(TEAM.get(2), Stemkeuze.VOOR, null));

    assertThat(consensus(new Telling(6, aanwezig(3), stemmen)))
        .isEqualTo(new Oordeel.TeamBesliste(true));
  }

  @Test
  void lukt_consensus_niet_dan_beslist_de_teamleider_pas_als_iedereen_sprak() {
    InrichtingVersie inrichting = met(Besluitwijze.CONSENSUS_ANDERS_TEAMLEIDER);

    assertThat(oordeel(inrichting, telling(6, 4, "vvvb")))
        .isEqualTo(new Oordeel.EenBeslist(EnumSet.of(Positie.TEAMLEIDER), true));
    assertThat(oordeel(inrichting, telling(6, 4, "vvvv")))
        .isEqualTo(new Oordeel.TeamBesliste(true));
    assertThat(oordeel(inrichting, telling(6, 4, "vvb"))).isInstanceOf(Oordeel.KanNogNiet.class);
    assertThat(oordeel(inrichting, telling(6, 2, "vb"))).isInstanceOf(Oordeel.KanNogNiet.class);
  }

  @Test
  void bij_stemming_wint_alleen_meer_dan_de_helft_en_onthouden_telt_niet_mee() {
    InrichtingVersie inrichting = met(Besluitwijze.STEMMING);

    assertThat(oordeel(inrichting, telling(6, 5, "vvboo")))
        .isEqualTo(new Oordeel.TeamBesliste(true));
    assertThat(oordeel(inrichting, telling(6, 4, "vvbb")))
        .isEqualTo(new Oordeel.TeamBesliste(false));
    assertThat(oordeel(inrichting, telling(6, 3, "ooo"))).isInstanceOf(Oordeel.KanNogNiet.class);
  }

  @Test
  void de_inrichting_kan_een_grotere_meerderheid_en_een_hoger_quorum_vragen() {
    InrichtingVersie inrichting =
        versie(
            keuzes(Besluitwijze.STEMMING)
                .kies(Besluitvorming.MEERDERHEID, 66)
                .kies(Besluitvorming.QUORUM, 75));

    assertThat(oordeel(inrichting, telling(6, 5, "vvvbb")))
        .isEqualTo(new Oordeel.TeamBesliste(false));
    assertThat(oordeel(inrichting, telling(6, 5, "vvvvb")))
        .isEqualTo(new Oordeel.TeamBesliste(true));
    assertThat(oordeel(inrichting, telling(6, 4, "vvvv"))).isInstanceOf(Oordeel.KanNogNiet.class);
  }

  @Test
  void waar_een_medewerker_na_bespreking_beslist_zijn_er_minstens_twee() {
    InrichtingVersie inrichting = met(Besluitwijze.INDIVIDUEEL_NA_BESPREKING);

    assertThat(oordeel(inrichting, telling(6, 1, ""))).isInstanceOf(Oordeel.KanNogNiet.class);
    assertThat(oordeel(inrichting, telling(6, 2, "")))
        .isEqualTo(new Oordeel.EenBeslist(EnumSet.of(Positie.TEAMLID), false));
  }

  @Test
  void een_bezwaar_zonder_reden_bestaat_niet() {
    assertThatThrownBy(() -> new Stem(wie(), Stemkeuze.BEZWAAR, " ", NU, wie(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void een_overleg_leidt_de_teamleider_of_in_een_zelfsturend_team_ieder_teamlid() {
    InrichtingVersie geleid = met(Besluitwijze.CONSENSUS);
    InrichtingVersie zelfsturend =
        versie(
            keuzes(Besluitwijze.CONSENSUS)
                .kies(Posities.LEIDING, Leiding.ZELFSTUREND)
                .kies(Posities.POSITIES, EnumSet.of(Positie.TEAMLID, Positie.PROCESONDERSTEUNER)));

    assertThat(leidt(Positie.TEAMLEIDER, geleid)).isTrue();
    assertThat(leidt(Positie.PROCESONDERSTEUNER, geleid)).isTrue();
    assertThat(leidt(Positie.TEAMLID, geleid)).isFalse();
    assertThat(leidt(Positie.TEAMLID, zelfsturend)).isTrue();
    assertThat(leidt(Positie.STAGIAIR, zelfsturend)).isFalse();
  }

  @Test
  void een_vraag_hoort_in_het_overleg_dat_het_team_houdt_en_anders_in_een_besluitenoverleg() {
    InrichtingVersie inrichting = met(Besluitwijze.CONSENSUS);

    assertThat(Overlegkeuze.voor(inrichting, Kernbesluit.OPNAME))
        .isEqualTo(Overlegvorm.NIEUWE_MELDINGEN);
    assertThat(Overlegkeuze.voor(inrichting, Kernbesluit.AFSLUITEN))
        .isEqualTo(Overlegvorm.CASUISTIEK);
    assertThat(Overlegkeuze.voor(inrichting, Kernbesluit.WERKWIJZE))
        .isEqualTo(Overlegvorm.BESLUITENOVERLEG);
    assertThat(Overlegkeuze.mogelijk(inrichting)).contains(Overlegvorm.BESLUITENOVERLEG);
  }

  @Test
  void het_ritme_gaat_door_vanaf_het_laatste_overleg_en_nooit_in_het_verleden() {
    LocalDate dinsdag = LocalDate.of(2026, 11, 3);
    LocalDate vandaag = LocalDate.of(2026, 11, 23);

    assertThat(Ritmevoorstel.na(dinsdag, Ritme.WEKELIJKS, vandaag, dag -> dag))
        .contains(LocalDate.of(2026, 11, 24));
    assertThat(Ritmevoorstel.na(dinsdag, Ritme.NAAR_BEHOEFTE, vandaag, dag -> dag)).isEmpty();
  }

  private static boolean leidt(Positie positie, InrichtingVersie inrichting) {
    return Overlegrechten.van(wie(), positie, inrichting).leidt();
  }

  private static Oordeel consensus(Telling telling) {
    return oordeel(met(Besluitwijze.CONSENSUS), telling);
  }

  private static Oordeel oordeel(InrichtingVersie inrichting, Telling telling) {
    return Besluitregels.oordeel(inrichting, Kernbesluit.OPNAME, telling);
  }

  private static InrichtingVersie met(Besluitwijze wijze) {
    return versie(keuzes(wijze));
  }

  private static Keuzes keuzes(Besluitwijze wijze) {
    return Keuzes.leeg().kies(Besluitvorming.wijzeVan(Kernbesluit.OPNAME), wijze);
  }

  private static InrichtingVersie versie(Keuzes keuzes) {
    return new InrichtingVersie(1, SINDS, new Teaminrichting(keuzes));
  }

  /** The first so many of the team, who said: v(oor), b(ezwaar), o(nthoudt). */
  private static Telling telling(int teamgrootte, int aanwezig, String stemmen) {
    return new Telling(teamgrootte, aanwezig(aanwezig), stemmen(stemmen));
  }

  private static Set<MedewerkerId> aanwezig(int hoeveel) {
    return new HashSet<>(TEAM.subList(0, hoeveel));
  }

  private static List<Stem> stemmen(String letters) {
    List<Stem> stemmen = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      Stemkeuze keuze =
          switch (letters.charAt(i)) {
            case 'v' -> Stemkeuze.VOOR;
            case 'b' -> Stemkeuze.BEZWAAR;
            default -> Stemkeuze.ONTHOUDT;
          };
      stemmen.add(stem(TEAM.get(i), keuze, null));
    }
    return stemmen;
  }

  private static Stem stem(MedewerkerId wie, Stemkeuze keuze, @Nullable Instant ingetrokkenOp) {
    return new Stem(wie, keuze, "omdat", NU, wie, ingetrokkenOp);
  }

  private static MedewerkerId wie() {
    return new MedewerkerId(UUID.randomUUID());
  }
}
