package nl.keukentafel.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.papier.Papier;
import nl.keukentafel.papier.Pdf;
import nl.keukentafel.papier.Taalniveau;
import nl.keukentafel.papier.Taalpunt;
import nl.keukentafel.scherm.Proefsjablonen;
import nl.keukentafel.scherm.Teksten;
import org.junit.jupiter.api.Test;

/** The same plan for four readers, on two sheets that each may lie on the table. */
final class PlanbriefTest {

  private static final List<String> VAN_NAIMA = List.of("weggaan", "Hengelo", "slaapt soms");
  private static final List<String> VAN_YARA = List.of("voetbal", "de juf");
  private static final List<String> VAN_RUUD = List.of("drinkt", "Tactus");
  private static final List<String> VAN_ALLEN =
      List.of("vaste lasten", "De post elke dag openen", "Rust aan tafel", "elke avond samen");

  private final Plandruk druk = new Plandruk(new Papier(), Proefsjablonen.maak());
  private final Planbrieftaal taal = new Planbrieftaal(new Taalniveau());

  @Test
  void hetzelfde_plan_voor_vier_lezers_verklapt_niets_van_een_ander() {
    Map<PersoonId, List<List<String>>> nietVoor =
        Map.of(
            Gezin.NAIMA, List.of(VAN_YARA, VAN_RUUD),
            Gezin.RUUD, List.of(VAN_NAIMA, VAN_YARA),
            Gezin.YARA, List.of(VAN_NAIMA, VAN_RUUD),
            Gezin.SEM, List.of(VAN_NAIMA, VAN_YARA, VAN_RUUD));
    nietVoor.forEach((lezer, verboden) -> {
      String tekst = tekst(lezer);
      VAN_ALLEN.forEach(wel -> assertThat(tekst).contains(wel));
      verboden.forEach(stukken -> stukken.forEach(niet -> assertThat(tekst).doesNotContain(niet)));
    });
  }

  @Test
  void ieder_leest_wat_van_hemzelf_is() {
    assertThat(tekst(Gezin.NAIMA)).contains("weggaan", "Hengelo", "slaapt soms");
    assertThat(tekst(Gezin.YARA)).contains("voetbal", "de juf");
    assertThat(tekst(Gezin.RUUD))
        .contains("Ruud drinkt doordeweeks niet", "behandelaar bij Tactus");
  }

  @Test
  void een_verborgen_doel_laat_geen_gat_in_de_nummers() {
    assertThat(brief(Gezin.SEM).doelen())
        .extracting(Planbrief.Doelblok::nummer)
        .containsExactly(1, 2);
    assertThat(brief(Gezin.RUUD).doelen())
        .extracting(Planbrief.Doelblok::nummer)
        .containsExactly(1, 2, 3);
  }

  /** Yara's only step is told in confidence: on the copy of another she has nothing to sign. */
  @Test
  void wie_alleen_een_verborgen_stap_heeft_staat_niet_op_de_lijn_van_een_ander() {
    assertThat(brief(Gezin.NAIMA).tekenaars())
        .extracting(Planbrief.Tekenaar::naam)
        .containsExactly("Naima el Idrissi", "Ruud van 't Hof", "Lotte Brinkman");
    assertThat(brief(Gezin.YARA).tekenaars())
        .contains(new Planbrief.Tekenaar("Yara van 't Hof", "12 jaar, samen met een ouder"));
  }

  @Test
  void wie_helpt_staat_er_met_organisatie_en_rol() {
    assertThat(brief(Gezin.NAIMA).doelen().getFirst().stappen())
        .extracting(Planbrief.Stap::wie)
        .containsExactly(
            "Naima en Ruud",
            "Fatima, oma, met u",
            "Petra Blom, hulp bij schulden bij Kredietbank, met u");
    assertThat(brief(Gezin.RUUD).doelen().getFirst().stappen().getLast())
        .isEqualTo(
            new Planbrief.Stap(
                "Een regeling voor de schulden maken",
                "Petra Blom, hulp bij schulden bij Kredietbank, met Naima",
                "uiterlijk 18 december 2026"));
  }

  @Test
  void een_toestemming_staat_alleen_bij_wie_hem_gaf() {
    assertThat(brief(Gezin.NAIMA).delingen())
        .containsExactly(
            new Planbrief.Deling("Kredietbank", "over geld en schulden", "9 mei 2027"),
            new Planbrief.Deling(
                "School van Sem", "hoe u te bereiken bent (van Sem)", "9 mei 2027"));
    assertThat(brief(Gezin.YARA).delingen()).isEmpty();
    assertThat(brief(Gezin.RUUD).delingen())
        .extracting(Planbrief.Deling::wie)
        .containsExactly("Tactus");
  }

  @Test
  void het_plan_past_op_precies_twee_bladzijden_en_is_goed_te_lezen() {
    for (PersoonId lezer : List.of(Gezin.NAIMA, Gezin.RUUD, Gezin.YARA, Gezin.SEM)) {
      Planbrief brief = brief(lezer);
      Pdf pdf =
          new Pdf(druk.druk(brief).pdf()).leg("plan-" + brief.lezer().toLowerCase(Locale.ROOT));
      assertThat(pdf.bladzijden()).isEqualTo(2);
      assertThat(pdf.gebreken()).isEmpty();
      assertThat(pdf.opHetBlad())
          .contains("bladzijde 1 van 2", "bladzijde 2 van 2", "nummer 2026-0412");
    }
  }

  @Test
  void een_vol_plan_wordt_kleiner_en_past_dan_ook() {
    Papier.Gedrukt vier = druk.druk(brief(Gezin.vol(4), Gezin.NAIMA));
    assertThat(new Pdf(vier.pdf()).leg("plan-vol").bladzijden()).isEqualTo(2);
    assertThat(new Pdf(vier.pdf()).gebreken()).isEmpty();
  }

  @Test
  void een_plan_dat_te_vol_is_krijgt_een_derde_blad_en_mist_niets() {
    Papier.Gedrukt twaalf = druk.druk(brief(Gezin.vol(12), Gezin.NAIMA));
    assertThat(twaalf.bladzijden()).isGreaterThan(2);
    assertThat(new Pdf(twaalf.pdf()).tekst()).contains("Doel nummer 11", "Wij zijn het eens");
  }

  @Test
  void een_vreemde_heeft_geen_exemplaar() {
    assertThatThrownBy(
            () -> Planbriefschrijver.schrijf(Gezin.feiten(), new PersoonId(UUID.randomUUID())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onze_eigen_zinnen_zijn_gewoon_nederlands() {
    assertThat(taal.eigenPunten()).isEmpty();
    assertThat(taal.eigenZinnen().gemiddeld()).isLessThanOrEqualTo(Taalniveau.GEMIDDELD);
    assertThat(taal.eigenZinnen().langste()).isLessThanOrEqualTo(Taalniveau.HOOGSTENS);
  }

  /** All that stands on the sheet and is ours, as it is put together there. */
  @Test
  void het_hele_blad_is_gewoon_nederlands() {
    String tekst = new Pdf(druk.druk(brief(Gezin.SEM)).pdf()).tekst();
    assertThat(new Taalniveau().keur(tekst.replaceAll("(?<=[.?!]) ", "\n")))
        .filteredOn(Taalpunt.MoeilijkWoord.class::isInstance)
        .isEmpty();
  }

  @Test
  void de_werker_krijgt_advies_bij_wat_hij_typte() {
    assertThat(taal.advies(brief(Gezin.RUUD))).as("de tekst van het gezin is gewoon").isEmpty();
    Planbrief lastig = brief(Gezin.met("De mantelzorger gaat participeren"), Gezin.NAIMA);
    assertThat(Teksten.in(Teksten.NEDERLANDS, () -> taal.advies(lastig)))
        .extracting(advies -> advies.plek() + ": " + advies.punt().fragment())
        .containsExactly("Doel 1: mantelzorger", "Doel 1: participeren");
  }

  @Test
  void het_document_kan_ook_in_het_engels() {
    Planbrief brief =
        Teksten.in(Teksten.ENGELS, () -> Planbriefschrijver.schrijf(Gezin.feiten(), Gezin.NAIMA));
    assertThat(new Pdf(druk.druk(brief).pdf()).tekst())
        .contains("Our plan", "This copy is for Naima", "Naima and Ruud", "by 18 December 2026");
  }

  private static Planbrief brief(PersoonId lezer) {
    return brief(Gezin.feiten(), lezer);
  }

  private static Planbrief brief(Brieffeiten feiten, PersoonId lezer) {
    return Teksten.in(Teksten.NEDERLANDS, () -> Planbriefschrijver.schrijf(feiten, lezer));
  }

  private String tekst(PersoonId lezer) {
    return new Pdf(druk.druk(brief(lezer)).pdf()).tekst();
  }
}
