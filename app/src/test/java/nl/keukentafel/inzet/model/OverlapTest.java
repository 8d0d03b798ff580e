package nl.keukentafel.inzet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Lijn;
import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is active on the same leefgebied at the same time (4-regie; schermen 03). */
final class OverlapTest {

  private static final LocalDate JULI = LocalDate.of(2026, 7, 20);
  private static final LocalDate OKTOBER = LocalDate.of(2026, 10, 12);
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

  private int teller;

  private Inzet inzet(long organisatie, Leefgebied gebied, LocalDate van, @Nullable LocalDate tot) {
    return new Inzet(
        new InzetId(new UUID(0, ++teller)),
        new CasusId(new UUID(1, 1)),
        1,
        new Inzetinhoud(
            new OrganisatieId(new UUID(2, organisatie)),
            gebied,
            Lijn.EERSTE,
            Wet.WMO,
            Leveringsvorm.IN_NATURA,
            Opdrachtgever.GEMEENTE,
            null,
            null,
            "post en betalingen",
            null,
            new Periode(van, Optional.ofNullable(tot)),
            Merk.geen()),
        null,
        null,
        new MedewerkerId(new UUID(3, 1)),
        new MedewerkerId(new UUID(3, 1)));
  }

  @Test
  void twee_organisaties_op_hetzelfde_leefgebied_overlappen_vanaf_de_jongste() {
    Inzet eerste = inzet(1, Leefgebied.FINANCIEN, JULI, null);
    Inzet tweede = inzet(2, Leefgebied.FINANCIEN, OKTOBER, null);
    List<Overlap> overlappen = Overlap.van(List.of(tweede, eerste));
    assertThat(overlappen).hasSize(1);
    assertThat(overlappen.getFirst().periode()).isEqualTo(Periode.vanaf(OKTOBER));
    assertThat(overlappen.getFirst().inzet()).containsExactly(eerste, tweede);
    assertThat(overlappen.getFirst().organisaties()).isEqualTo(2);
    assertThat(overlappen.getFirst().is(OKTOBER.minusDays(1))).isFalse();
  }

  @Test
  void wie_stopt_op_de_dag_dat_de_ander_begint_overlapt_niet() {
    Inzet eerste = inzet(1, Leefgebied.FINANCIEN, JULI, OKTOBER);
    Inzet tweede = inzet(2, Leefgebied.FINANCIEN, OKTOBER, null);
    assertThat(Overlap.van(List.of(eerste, tweede))).isEmpty();
    assertThat(Overlap.gedeeld(eerste, List.of(eerste, tweede))).isEmpty();
  }

  @Test
  void een_dag_samen_is_een_overlap_van_een_dag() {
    Inzet eerste = inzet(1, Leefgebied.FINANCIEN, JULI, OKTOBER.plusDays(1));
    Inzet tweede = inzet(2, Leefgebied.FINANCIEN, OKTOBER, null);
    assertThat(Overlap.gedeeld(eerste, List.of(eerste, tweede)))
        .contains(Periode.vanTot(OKTOBER, OKTOBER.plusDays(1)));
  }

  @Test
  void een_ander_leefgebied_of_dezelfde_organisatie_is_geen_overlap() {
    Inzet eerste = inzet(1, Leefgebied.FINANCIEN, JULI, null);
    Inzet andersWaar = inzet(2, Leefgebied.HUISVESTING, JULI, null);
    Inzet zelfde = inzet(1, Leefgebied.FINANCIEN, OKTOBER, null);
    assertThat(Overlap.van(List.of(eerste, andersWaar, zelfde))).isEmpty();
  }

  @Test
  void een_fijner_leefgebied_telt_onder_zijn_hoofdgebied() {
    Inzet eerste = inzet(1, Leefgebied.VERSLAVING, JULI, null);
    Inzet tweede = inzet(2, Leefgebied.MIDDELENGEBRUIK, OKTOBER, DECEMBER);
    assertThat(Overlap.van(List.of(eerste, tweede)).getFirst().leefgebied())
        .isEqualTo(Leefgebied.VERSLAVING);
    assertThat(Overlap.van(List.of(eerste, tweede)).getFirst().periode())
        .isEqualTo(Periode.vanTot(OKTOBER, DECEMBER));
  }

  @Test
  void drie_die_elkaar_om_de_beurt_raken_staan_in_een_groep() {
    Inzet eerste = inzet(1, Leefgebied.FINANCIEN, JULI, OKTOBER.plusDays(5));
    Inzet tweede = inzet(2, Leefgebied.FINANCIEN, OKTOBER, DECEMBER);
    Inzet derde = inzet(3, Leefgebied.FINANCIEN, DECEMBER.minusDays(3), null);
    Overlap overlap = Overlap.van(List.of(eerste, tweede, derde)).getFirst();
    assertThat(overlap.inzet()).hasSize(3);
    assertThat(overlap.periode()).isEqualTo(Periode.vanTot(OKTOBER, DECEMBER));
  }
}
