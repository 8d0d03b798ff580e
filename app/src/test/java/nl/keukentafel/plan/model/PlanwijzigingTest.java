package nl.keukentafel.plan.model;

import static nl.keukentafel.plan.model.Toetsplan.actie;
import static nl.keukentafel.plan.model.Toetsplan.uitvoerder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.plan.model.Planwijziging.Aard;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanwijzigingTest {

  private static Aard van(Actie.@Nullable Inhoud was, Actie.@Nullable Inhoud wordt) {
    return Planwijziging.vanActie(was, Merk.geen(), wordt, Merk.geen());
  }

  private static Actie.Inhoud met(
      Actie.Inhoud was, @Nullable LocalDate uiterlijk, Actiestatus status) {
    return new Actie.Inhoud(
        was.wat(), was.uitvoerder(), was.wanneer(), uiterlijk, status, "lukt", "", "");
  }

  @Test
  void status_datum_en_genoemde_persoon_zijn_een_bijstelling() {
    Actie.Inhoud was = actie(Uitvoerdersoort.TWEEDE_LIJN);
    assertThat(van(was, met(was, LocalDate.of(2026, 12, 1), Actiestatus.LOOPT)))
        .isEqualTo(new Aard.Bijstelling(Set.of(Bijstelsoort.STATUS, Bijstelsoort.DATUM)));
    Uitvoerder wie = was.uitvoerder();
    Actie.Inhoud anderMens =
        actie(
            was.wat(),
            new Uitvoerder(wie.soort(), Set.of(), "Joke Bos", wie.organisatie(), "arts"));
    assertThat(van(was, anderMens)).isEqualTo(new Aard.Bijstelling(Set.of(Bijstelsoort.PERSOON)));
  }

  @Test
  void een_extra_actie_van_het_huishouden_zelf_is_een_bijstelling() {
    assertThat(van(null, actie(Uitvoerdersoort.HUISHOUDEN)))
        .isEqualTo(new Aard.Bijstelling(Set.of(Bijstelsoort.EXTRA_EIGEN_ACTIE)));
  }

  @ParameterizedTest
  @EnumSource(value = Uitvoerdersoort.class, mode = EnumSource.Mode.EXCLUDE, names = "HUISHOUDEN")
  void een_extra_actie_van_een_ander_vraagt_een_nieuwe_versie(Uitvoerdersoort soort) {
    assertThat(van(null, actie(soort))).isInstanceOf(Aard.Wijziging.class);
  }

  @Test
  void een_andere_organisatie_hoort_ervan_en_dat_vraagt_een_nieuwe_versie() {
    Actie.Inhoud was = actie(Uitvoerdersoort.COLLECTIEVE_VOORZIENING);
    Actie.Inhoud wordt =
        actie(
            was.wat(),
            new Uitvoerder(
                Uitvoerdersoort.COLLECTIEVE_VOORZIENING, Set.of(), "", "De Huiskamer", ""));
    assertThat(van(was, wordt)).isEqualTo(new Aard.Wijziging(Set.of(Planaard.WIE_KRIJGT_GEGEVENS)));
  }

  @Test
  void een_andere_stap_van_individuele_hulp_vraagt_een_nieuwe_versie_en_van_het_huishouden_niet() {
    Actie.Inhoud hulp = actie(Uitvoerdersoort.EERSTE_LIJN);
    assertThat(van(hulp, actie("iets anders", hulp.uitvoerder())))
        .isEqualTo(new Aard.Wijziging(Set.of(Planaard.INDIVIDUELE_VOORZIENING)));
    Actie.Inhoud zelf = actie(Uitvoerdersoort.HUISHOUDEN);
    assertThat(van(zelf, actie("iets anders", zelf.uitvoerder())))
        .isEqualTo(new Aard.Bijstelling(Set.of(Bijstelsoort.WOORDEN)));
  }

  @Test
  void wie_een_vertrouwelijke_actie_opent_verandert_wie_het_weet() {
    Actie.Inhoud zelf = actie(Uitvoerdersoort.HUISHOUDEN);
    Merk stil = Merk.vertrouwelijk(Toetsplan.persoon());
    assertThat(Planwijziging.vanActie(zelf, stil, zelf, Merk.geen()))
        .isEqualTo(new Aard.Wijziging(Set.of(Planaard.WIE_KRIJGT_GEGEVENS)));
  }

  @Test
  void niets_gewijzigd_is_niets() {
    Actie.Inhoud was = actie("lopen", uitvoerder(Uitvoerdersoort.NETWERK));
    assertThat(van(was, was)).isEqualTo(new Aard.Geen());
    assertThat(Planwijziging.vanDoel(null, null)).isEqualTo(new Aard.Geen());
  }

  @Test
  void een_doel_dat_komt_gaat_of_anders_heet_vraagt_een_nieuwe_versie() {
    Doel.Inhoud doel =
        new Doel.Inhoud(Leefgebied.FINANCIEN, "rust", Categorie.FINANCIEN, Merk.geen());
    Doel.Inhoud anders =
        new Doel.Inhoud(Leefgebied.FINANCIEN, "overzicht", Categorie.FINANCIEN, Merk.geen());
    Doel.Inhoud open = new Doel.Inhoud(Leefgebied.FINANCIEN, "rust", Categorie.PLAN, Merk.geen());
    Aard wijziging = new Aard.Wijziging(Set.of(Planaard.DOEL));
    assertThat(Planwijziging.vanDoel(null, doel)).isEqualTo(wijziging);
    assertThat(Planwijziging.vanDoel(doel, null)).isEqualTo(wijziging);
    assertThat(Planwijziging.vanDoel(doel, anders)).isEqualTo(wijziging);
    assertThat(Planwijziging.vanDoel(doel, open))
        .isEqualTo(new Aard.Wijziging(Set.of(Planaard.WIE_KRIJGT_GEGEVENS)));
  }
}
