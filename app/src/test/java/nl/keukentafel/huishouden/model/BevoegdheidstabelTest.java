package nl.keukentafel.huishouden.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import org.junit.jupiter.api.Test;

class BevoegdheidstabelTest {

  private static final LocalDate NU = LocalDate.of(2026, 11, 23);
  private final Bevoegdheidstabel tabel = Bevoegdheidstabel.meegeleverd();
  private final PersoonId yara = new PersoonId(new UUID(1, 3));

  private Vertegenwoordiging door(int wie, Vertegenwoordigingssoort soort) {
    return new Vertegenwoordiging(
        yara,
        new Vertegenwoordiger.Persoon(new PersoonId(new UUID(2, wie))),
        soort,
        Periode.vanTot(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)),
        "uittreksel gezagsregister");
  }

  private final Vertegenwoordiging moeder = door(1, Vertegenwoordigingssoort.OUDER_MET_GEZAG);
  private final Vertegenwoordiging vader = door(2, Vertegenwoordigingssoort.OUDER_MET_GEZAG);

  private Bevoegdheid vraag(
      Wet wet, Handeling handeling, Leeftijd leeftijd, boolean bekwaam, Vertegenwoordiging... van) {
    return tabel.wieMag(new Bevoegdheidsvraag(wet, handeling, leeftijd, bekwaam, List.of(van), NU));
  }

  private Bevoegdheid jeugd(int leeftijd, Vertegenwoordiging... van) {
    return vraag(Wet.JEUGDWET, Handeling.TOESTEMMING, Leeftijd.van(leeftijd), true, van);
  }

  @Test
  void onder_de_twaalf_beslissen_allen_met_gezag() {
    assertThat(jeugd(11, moeder, vader))
        .isInstanceOfSatisfying(
            Bevoegdheid.Namens.class,
            namens -> assertThat(namens.wie()).containsExactly(moeder, vader));
  }

  @Test
  void van_twaalf_tot_zestien_beslissen_kind_en_gezag_samen_met_twee_uitzonderingen() {
    for (int leeftijd = 12; leeftijd < 16; leeftijd++) {
      assertThat(jeugd(leeftijd, moeder))
          .isInstanceOfSatisfying(
              Bevoegdheid.Samen.class,
              samen ->
                  assertThat(samen.uitzonderingen()).isEqualTo(EnumSet.allOf(Uitzondering.class)));
    }
  }

  @Test
  void vanaf_zestien_beslist_iemand_zelf() {
    assertThat(jeugd(16, moeder)).isInstanceOf(Bevoegdheid.Zelf.class);
    assertThat(jeugd(40)).isInstanceOf(Bevoegdheid.Zelf.class);
  }

  @Test
  void is_het_gezag_niet_bekend_dan_moet_dat_eerst_worden_uitgezocht() {
    assertThat(jeugd(8))
        .isInstanceOfSatisfying(
            Bevoegdheid.NogOnbekend.class,
            onbekend ->
                assertThat(onbekend.soorten())
                    .isEqualTo(
                        Set.of(
                            Vertegenwoordigingssoort.OUDER_MET_GEZAG,
                            Vertegenwoordigingssoort.VOOGD)));
  }

  @Test
  void een_verlopen_vertegenwoordiging_telt_niet() {
    Bevoegdheid antwoord =
        tabel.wieMag(
            new Bevoegdheidsvraag(
                Wet.JEUGDWET,
                Handeling.TOESTEMMING,
                Leeftijd.van(8),
                true,
                List.of(moeder),
                LocalDate.of(2030, 1, 1)));
    assertThat(antwoord).isInstanceOf(Bevoegdheid.NogOnbekend.class);
  }

  @Test
  void voor_een_volwassene_die_het_niet_kan_beslist_de_vertegenwoordiger() {
    Vertegenwoordiging mentor = door(3, Vertegenwoordigingssoort.MENTOR);
    assertThat(vraag(Wet.WMO, Handeling.TOESTEMMING, Leeftijd.van(80), false, mentor))
        .isInstanceOf(Bevoegdheid.Namens.class);
    assertThat(vraag(Wet.WMO, Handeling.TOESTEMMING, Leeftijd.van(80), true, mentor))
        .isInstanceOf(Bevoegdheid.Zelf.class);
  }

  @Test
  void onder_bewind_vraagt_de_bewindvoerder_schuldhulp_aan() {
    assertThat(
            vraag(
                Wet.WGS,
                Handeling.AANVRAAG,
                Leeftijd.van(50),
                true,
                door(4, Vertegenwoordigingssoort.BEWINDVOERDER)))
        .isInstanceOf(Bevoegdheid.Namens.class);
    assertThat(vraag(Wet.WGS, Handeling.AANVRAAG, Leeftijd.van(50), true))
        .isInstanceOf(Bevoegdheid.Zelf.class);
  }

  @Test
  void een_gemachtigde_mag_mede_aanvragen_maar_geen_toestemming_geven() {
    Vertegenwoordiging gemachtigde = door(5, Vertegenwoordigingssoort.GEMACHTIGDE);
    assertThat(vraag(Wet.WMO, Handeling.AANVRAAG, Leeftijd.van(50), true, gemachtigde))
        .isInstanceOfSatisfying(
            Bevoegdheid.Zelf.class,
            zelf -> assertThat(zelf.ookNamens()).containsExactly(gemachtigde));
    assertThat(vraag(Wet.WMO, Handeling.TOESTEMMING, Leeftijd.van(50), true, gemachtigde))
        .isInstanceOfSatisfying(
            Bevoegdheid.Zelf.class, zelf -> assertThat(zelf.ookNamens()).isEmpty());
  }

  @Test
  void zwijgt_de_tabel_dan_wordt_een_jurist_gevraagd() {
    assertThat(vraag(Wet.WMO, Handeling.TOESTEMMING, Leeftijd.van(13), true, moeder))
        .isEqualTo(new Bevoegdheid.VraagEenJurist("huishouden.bevoegdheid.geenRegel"));
    assertThat(vraag(Wet.JEUGDWET, Handeling.TOESTEMMING, Leeftijd.van(17), false, moeder))
        .isEqualTo(new Bevoegdheid.VraagEenJurist("huishouden.bevoegdheid.geenRegel"));
  }

  @Test
  void een_leeftijd_rond_een_grens_wordt_niet_geraden() {
    assertThat(vraag(Wet.JEUGDWET, Handeling.TOESTEMMING, new Leeftijd(15, 16), true, moeder))
        .isEqualTo(new Bevoegdheid.VraagEenJurist("huishouden.bevoegdheid.leeftijdOnzeker"));
    assertThat(vraag(Wet.JEUGDWET, Handeling.TOESTEMMING, new Leeftijd(13, 14), true, moeder))
        .isInstanceOf(Bevoegdheid.Samen.class);
  }

  @Test
  void elke_vraag_krijgt_een_antwoord_en_een_kind_onder_twaalf_beslist_nooit_alleen() {
    for (Wet wet : Wet.values()) {
      for (Handeling handeling : Handeling.values()) {
        for (int leeftijd = 0; leeftijd < 110; leeftijd++) {
          for (boolean bekwaam : new boolean[] {true, false}) {
            Bevoegdheid antwoord = vraag(wet, handeling, Leeftijd.van(leeftijd), bekwaam, moeder);
            if (leeftijd < 12 || !bekwaam && leeftijd >= 16) {
              assertThat(antwoord).isNotInstanceOf(Bevoegdheid.Zelf.class);
            }
          }
        }
      }
    }
  }
}
