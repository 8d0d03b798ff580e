package nl.keukentafel.toestemming.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Gezinslid;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Leeftijd;
import nl.keukentafel.huishouden.model.Uitzondering;
import nl.keukentafel.huishouden.model.Vertegenwoordiger;
import nl.keukentafel.huishouden.model.Vertegenwoordiging;
import nl.keukentafel.huishouden.model.Vertegenwoordigingssoort;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.toestemming.Bevoegd;
import nl.keukentafel.toestemming.Toestemmingen;
import nl.keukentafel.toestemming.model.Beslisbeleid.Oordeel;
import org.junit.jupiter.api.Test;

class BeslisbeleidTest {
  private static final LocalDate NU = LocalDate.of(2026, 11, 23);
  private final PersoonId yara = new PersoonId(new UUID(0, 3));
  private final PersoonId naima = new PersoonId(new UUID(0, 1));
  private final PersoonId ruud = new PersoonId(new UUID(0, 2));

  private Gezinslid lid(int leeftijd, Vertegenwoordiging... namens) {
    return new Gezinslid(
        yara,
        "Yara van 't Hof",
        "Yara",
        Optional.of(Huishoudrol.KIND),
        leeftijd < 0 ? Optional.empty() : Optional.of(Leeftijd.van(leeftijd)),
        false,
        List.of(namens),
        Map.of());
  }

  private Vertegenwoordiging door(PersoonId wie, Vertegenwoordigingssoort soort) {
    return new Vertegenwoordiging(
        yara, new Vertegenwoordiger.Persoon(wie), soort, Periode.vanaf(NU.minusYears(1)), "");
  }

  private Vertegenwoordiging gezag(PersoonId wie) {
    return door(wie, Vertegenwoordigingssoort.OUDER_MET_GEZAG);
  }

  private static Bevoegd toestemming(Gezinslid wie, Wet wet) {
    return Toestemmingen.wieBeslist(wie, wet, "toestemming", true, NU);
  }

  @Test
  void onder_de_twaalf_zeggen_alle_ouders_met_gezag_ja() {
    Bevoegd wie = toestemming(lid(8, gezag(naima), gezag(ruud)), Wet.JEUGDWET);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(naima, ruud)))
        .isInstanceOf(Oordeel.Geldig.class);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(naima)))
        .isEqualTo(new Oordeel.Ontbreekt(Set.of(ruud), Set.of()));
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(yara)))
        .isEqualTo(new Oordeel.Ontbreekt(Set.of(naima, ruud), Set.of()));
  }

  @Test
  void van_twaalf_tot_zestien_zeggen_kind_en_gezag_samen_ja() {
    Bevoegd wie = toestemming(lid(14, gezag(naima)), Wet.JEUGDWET);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(yara, naima)))
        .isInstanceOf(Oordeel.Geldig.class);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(yara)))
        .isEqualTo(new Oordeel.Ontbreekt(Set.of(naima), Set.of()));
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(naima)))
        .isEqualTo(new Oordeel.Ontbreekt(Set.of(yara), Set.of()));
  }

  @Test
  void op_elk_van_beide_uitzonderingen_beslist_het_kind_alleen() {
    Bevoegd wie = toestemming(lid(14, gezag(naima)), Wet.JEUGDWET);
    for (Uitzondering uitzondering : Uitzondering.values()) {
      Gevers alleen = new Gevers(Set.of(yara), Set.of(), uitzondering, "reden", null);
      assertThat(Beslisbeleid.ja(yara, wie, alleen)).isInstanceOf(Oordeel.Geldig.class);
      Gevers zonderKind = new Gevers(Set.of(ruud), Set.of(), uitzondering, "reden", null);
      assertThat(Beslisbeleid.ja(yara, wie, zonderKind)).isInstanceOf(Oordeel.Ontbreekt.class);
    }
  }

  @Test
  void de_uitzondering_geldt_niet_buiten_haar_leeftijd() {
    Bevoegd wie = toestemming(lid(11, gezag(naima)), Wet.JEUGDWET);
    Gevers alleen = new Gevers(Set.of(yara), Set.of(), Uitzondering.ERNSTIG_NADEEL, "reden", null);
    assertThat(Beslisbeleid.ja(yara, wie, alleen)).isInstanceOf(Oordeel.Ontbreekt.class);
  }

  @Test
  void vanaf_zestien_beslist_de_jongere_zelf() {
    Bevoegd wie = toestemming(lid(16, gezag(naima)), Wet.JEUGDWET);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(yara))).isInstanceOf(Oordeel.Geldig.class);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(naima)))
        .isEqualTo(new Oordeel.Ontbreekt(Set.of(yara), Set.of()));
  }

  @Test
  void zonder_bekend_gezag_zoekt_men_dat_eerst_uit_behalve_op_een_uitzondering() {
    Bevoegd wie = toestemming(lid(13), Wet.JEUGDWET);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(yara))).isInstanceOf(Oordeel.ZoekUit.class);
    Gevers alleen =
        new Gevers(Set.of(yara), Set.of(), Uitzondering.WELOVERWOGEN_WENS, "reden", null);
    assertThat(Beslisbeleid.ja(yara, wie, alleen)).isInstanceOf(Oordeel.Geldig.class);
  }

  @Test
  void zonder_regel_wordt_een_jurist_gevraagd_en_is_er_geen_ja() {
    Bevoegd wie = toestemming(lid(13, gezag(naima)), Wet.WMO);
    assertThat(wie).isInstanceOf(Bevoegd.VraagEenJurist.class);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(yara, naima)))
        .isInstanceOf(Oordeel.VraagEenJurist.class);
  }

  @Test
  void zonder_geboortedatum_wordt_de_leeftijd_eerst_uitgezocht() {
    assertThat(toestemming(lid(-1, gezag(naima)), Wet.JEUGDWET))
        .isEqualTo(new Bevoegd.VraagEenJurist("huishouden.bevoegdheid.leeftijdOnzeker"));
  }

  @Test
  void wie_het_niet_kan_afwegen_wordt_vertegenwoordigd_en_anders_gezocht() {
    Gezinslid met = lid(40, door(naima, Vertegenwoordigingssoort.MENTOR));
    Bevoegd wie = Toestemmingen.wieBeslist(met, Wet.WMO, "toestemming", false, NU);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van(naima))).isInstanceOf(Oordeel.Geldig.class);
    Bevoegd zonder = Toestemmingen.wieBeslist(lid(40), Wet.WMO, "toestemming", false, NU);
    assertThat(Beslisbeleid.ja(yara, zonder, Gevers.van(naima)))
        .isInstanceOf(Oordeel.ZoekUit.class);
  }

  @Test
  void een_voogdij_instelling_geeft_haar_antwoord_als_instelling() {
    Gezinslid kind =
        lid(
            9,
            new Vertegenwoordiging(
                yara,
                new Vertegenwoordiger.Instelling("Jeugdbescherming Oost"),
                Vertegenwoordigingssoort.VOOGD,
                Periode.vanaf(NU.minusYears(1)),
                ""));
    Bevoegd wie = toestemming(kind, Wet.JEUGDWET);
    assertThat(Beslisbeleid.ja(yara, wie, Gevers.van()))
        .isEqualTo(new Oordeel.Ontbreekt(Set.of(), Set.of("Jeugdbescherming Oost")));
    assertThat(
            Beslisbeleid.ja(
                yara, wie, new Gevers(Set.of(), Set.of("Jeugdbescherming Oost"), null, null, null)))
        .isInstanceOf(Oordeel.Geldig.class);
  }

  @Test
  void een_nee_van_een_die_ja_moet_zeggen_is_genoeg() {
    Bevoegd wie = toestemming(lid(14, gezag(naima), gezag(ruud)), Wet.JEUGDWET);
    assertThat(Beslisbeleid.nee(yara, wie, Gevers.van(ruud))).isInstanceOf(Oordeel.Geldig.class);
    assertThat(Beslisbeleid.nee(yara, wie, Gevers.van(yara))).isInstanceOf(Oordeel.Geldig.class);
    assertThat(Beslisbeleid.nee(yara, wie, Gevers.van(new PersoonId(new UUID(9, 9)))))
        .isInstanceOf(Oordeel.NietBevoegd.class);
  }
}
