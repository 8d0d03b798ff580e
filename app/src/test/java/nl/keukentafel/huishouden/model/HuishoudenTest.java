package nl.keukentafel.huishouden.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Huishouden.Ledenwijziging;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import org.junit.jupiter.api.Test;

class HuishoudenTest {

  private static final LocalDate TOEN = LocalDate.of(2020, 1, 1);
  private static final LocalDate NU = LocalDate.of(2026, 11, 23);
  private final HuishoudenId id = new HuishoudenId(new UUID(0, 1));
  private final PersoonId naima = new PersoonId(new UUID(1, 1));
  private final PersoonId ruud = new PersoonId(new UUID(1, 2));
  private final PersoonId yara = new PersoonId(new UUID(1, 3));

  private static Huishoudlid lid(PersoonId wie, Huishoudrol rol) {
    return new Huishoudlid(wie, rol, Periode.vanaf(TOEN));
  }

  private Huishouden huishouden(Huishoudlid... leden) {
    return new Huishouden(id, List.of(leden), List.of(), List.of());
  }

  private Huishouden gezin() {
    return huishouden(
        lid(yara, Huishoudrol.KIND),
        lid(ruud, Huishoudrol.PARTNER),
        lid(naima, Huishoudrol.HOOFDAANVRAGER));
  }

  @Test
  void het_huishouden_heet_naar_hoofdaanvrager_en_partner() {
    Map<PersoonId, Persoonsnaam> namen =
        Map.of(
            naima, Persoonsnaam.van("Naima", "el", "Idrissi"),
            ruud, Persoonsnaam.van("Ruud", "van 't", "Hof"),
            yara, Persoonsnaam.van("Yara", "van 't", "Hof"));
    assertThat(Huishoudnaam.van(gezin().ledenOp(NU), namen))
        .contains(new Huishoudnaam("El Idrissi–Van 't Hof"));
    assertThat(
            Huishoudnaam.van(
                huishouden(lid(ruud, Huishoudrol.HOOFDAANVRAGER), lid(yara, Huishoudrol.KIND))
                    .ledenOp(NU),
                namen))
        .contains(new Huishoudnaam("Van 't Hof"));
    assertThat(Huishoudnaam.van(huishouden(lid(yara, Huishoudrol.KIND)).ledenOp(NU), namen))
        .contains(new Huishoudnaam("Van 't Hof"));
    assertThat(Huishoudnaam.van(gezin().ledenOp(NU), Map.of())).isEmpty();
  }

  @Test
  void dezelfde_achternaam_staat_er_maar_een_keer() {
    Map<PersoonId, Persoonsnaam> namen =
        Map.of(
            naima, Persoonsnaam.van("Naima", "de", "Wit"),
            ruud, Persoonsnaam.van("Ruud", "de", "Wit"));
    assertThat(Huishoudnaam.van(gezin().ledenOp(NU), namen)).contains(new Huishoudnaam("De Wit"));
  }

  @Test
  void niemand_woont_op_een_dag_in_twee_huishoudens() {
    Verblijf elders =
        new Verblijf(new HuishoudenId(new UUID(0, 2)), Periode.vanTot(TOEN, NU.plusDays(1)));
    assertThat(
            huishouden()
                .neemOp(
                    new Huishoudlid(yara, Huishoudrol.KIND, Periode.vanaf(NU)), List.of(elders)))
        .isEqualTo(new Ledenwijziging.Geweigerd("huishouden.lid.woontElders"));
    assertThat(
            huishouden()
                .neemOp(
                    new Huishoudlid(yara, Huishoudrol.KIND, Periode.vanaf(NU.plusDays(1))),
                    List.of(elders)))
        .isInstanceOf(Ledenwijziging.Gewijzigd.class);
  }

  @Test
  void er_is_een_hoofdaanvrager_tegelijk_en_ieder_is_een_keer_lid() {
    assertThat(gezin().neemOp(lid(yara, Huishoudrol.OVERIG), List.of()))
        .isEqualTo(new Ledenwijziging.Geweigerd("huishouden.lid.isAlLid"));
    assertThat(
            gezin()
                .neemOp(lid(new PersoonId(new UUID(1, 4)), Huishoudrol.HOOFDAANVRAGER), List.of()))
        .isEqualTo(new Ledenwijziging.Geweigerd("huishouden.lid.heeftAlHoofdaanvrager"));
    assertThatThrownBy(() -> huishouden(lid(yara, Huishoudrol.KIND), lid(yara, Huishoudrol.OVERIG)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wie_vertrekt_blijft_in_de_geschiedenis() {
    Huishouden na =
        switch (gezin().laatVertrekken(ruud, NU)) {
          case Ledenwijziging.Gewijzigd(Huishouden huishouden) -> huishouden;
          case Ledenwijziging.Geweigerd(String waarom) -> throw new AssertionError(waarom);
        };
    assertThat(na.ledenOp(NU)).extracting(Huishoudlid::persoon).containsExactly(naima, yara);
    assertThat(na.ledenOp(NU.minusDays(1)))
        .extracting(Huishoudlid::persoon)
        .containsExactly(naima, ruud, yara);
    assertThat(na.laatVertrekken(ruud, NU))
        .isEqualTo(new Ledenwijziging.Geweigerd("huishouden.lid.isGeenLid"));
    assertThat(gezin().laatVertrekken(ruud, TOEN))
        .isEqualTo(new Ledenwijziging.Geweigerd("huishouden.lid.vertrekVoorKomst"));
  }

  @Test
  void een_maatregel_geeft_de_houder_regie_op_zijn_leefgebieden_zolang_hij_loopt() {
    Maatregel ots =
        new Maatregel(
            yara,
            Maatregelsoort.OTS,
            "Jeugdbescherming Lindewaard",
            Set.of("opgroeien"),
            Periode.vanTot(TOEN, NU));
    assertThat(ots.heeftRegie("opgroeien", NU.minusDays(1))).isTrue();
    assertThat(ots.heeftRegie("opgroeien", NU)).isFalse();
    assertThat(ots.heeftRegie("financien", NU.minusDays(1))).isFalse();
  }
}
