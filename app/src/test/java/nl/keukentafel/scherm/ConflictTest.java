package nl.keukentafel.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.keukentafel.scherm.Conflict.Regel;
import nl.keukentafel.scherm.Conflict.Uitslag;
import org.junit.jupiter.api.Test;

class ConflictTest {

  private static Regel regel(String basis, String mijn, String ander) {
    return Regel.van("tekst", "Tekst", basis, mijn, ander, true, waarde -> waarde);
  }

  private static String plat(List<Tekstverschil.Deel> delen) {
    return delen.stream()
        .map(d -> d.anders() ? "[" + d.tekst() + "]" : d.tekst())
        .collect(Collectors.joining());
  }

  @Test
  void wat_maar_een_van_beiden_wijzigde_botst_niet() {
    assertThat(regel("a", "b", "a").uitslag()).isEqualTo(Uitslag.ALLEEN_MIJN);
    assertThat(regel("a", "a", "b").uitslag()).isEqualTo(Uitslag.ALLEEN_ANDER);
    assertThat(regel("a", "b", "b").uitslag()).isEqualTo(Uitslag.GELIJK);
    assertThat(regel("a", "b", "c").uitslag()).isEqualTo(Uitslag.BOTST);
    assertThat(regel("", "b", "c").uitslag()).isEqualTo(Uitslag.BOTST);
  }

  @Test
  void beide_teksten_staan_er_heel_en_alleen_het_verschil_is_gemerkt() {
    Regel regel =
        regel(
            "",
            "Stroom: Kredietbank vraagt uitstel bij de leverancier.",
            "Stroom: regeling bij de leverancier.");
    assertThat(plat(regel.mijnDelen()))
        .isEqualTo("Stroom: [Kredietbank vraagt uitstel] bij de leverancier.");
    assertThat(plat(regel.anderDelen())).isEqualTo("Stroom: [regeling] bij de leverancier.");
  }

  @Test
  void een_keuze_per_veld_geeft_het_formulier_terug_en_zonder_keuze_een_melding() {
    Formulier typt =
        Formulier.leeg()
            .met("versie", "3")
            .met("keuze-wet", "ander")
            .met("mijn-wet", "wmo")
            .met("ander-wet", "wgs")
            .met("mijn-tekst", "de mijne")
            .met("ander-tekst", "de zijne");
    Formulier gekozen = Conflict.gekozen(typt, List.of("wet", "tekst"));
    assertThat(gekozen.waarde("wet")).isEqualTo("wgs");
    assertThat(gekozen.waarde("versie")).isEqualTo("3");
    assertThat(gekozen.foutBij("keuze-tekst")).isPresent();
  }
}
