package nl.keukentafel.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WachtlijstvolgordeTest {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 23);

  private static Wachtende wacht(
      Urgentie urgentie, int sindsDagen, @Nullable Integer termijnOver, boolean voorrang) {
    return new Wachtende(
        new CasusId(UUID.randomUUID()),
        new HuishoudenId(UUID.randomUUID()),
        urgentie,
        DAG.minusDays(sindsDagen),
        termijnOver == null ? null : DAG.plusDays(termijnOver),
        voorrang
            ? new Voorrang(
                "tolk kan alleen deze week", new MedewerkerId(UUID.randomUUID()), Instant.EPOCH)
            : null,
        List.of());
  }

  private static List<Wachtende> orden(Wachtende... wachtenden) {
    return Wachtlijstvolgorde.orden(List.of(wachtenden)).stream().map(Plek::wachtende).toList();
  }

  @Test
  void spoed_gaat_voor_termijn_en_termijn_voor_datum() {
    Wachtende oud = wacht(Urgentie.GEWOON, 14, 28, false);
    Wachtende eerder = wacht(Urgentie.GEWOON, 1, 12, false);
    Wachtende spoed = wacht(Urgentie.SPOED, 0, 40, false);
    assertThat(orden(oud, eerder, spoed)).containsExactly(spoed, eerder, oud);
  }

  @Test
  void voorrang_gaat_voor_binnen_dezelfde_urgentie_maar_nooit_voor_meer_spoed() {
    Wachtende spoed = wacht(Urgentie.SPOED, 0, null, false);
    Wachtende eerder = wacht(Urgentie.GEWOON, 9, 3, false);
    Wachtende voorrang = wacht(Urgentie.GEWOON, 0, 30, true);
    assertThat(orden(eerder, voorrang, spoed)).containsExactly(spoed, voorrang, eerder);
  }

  @Test
  void elke_plek_zegt_waarom_tegenover_de_vorige() {
    List<Plek> plekken =
        Wachtlijstvolgorde.orden(
            List.of(
                wacht(Urgentie.SPOED, 1, 12, false),
                wacht(Urgentie.SPOED, 1, 16, false),
                wacht(Urgentie.SPOED, 5, null, false),
                wacht(Urgentie.SPOED, 3, null, false),
                wacht(Urgentie.KAN_WACHTEN, 3, null, false)));
    assertThat(plekken)
        .extracting(Plek::reden)
        .containsExactly(
            new Plekreden.EersteTermijn(),
            new Plekreden.TermijnLater(4, 1),
            new Plekreden.GeenTermijn(2),
            new Plekreden.LaterGemeld(2, 3),
            new Plekreden.EersteZonderTermijn());
  }

  @Test
  void wie_na_een_voorrang_komt_hoort_dat_dat_de_reden_is() {
    List<Plek> plekken =
        Wachtlijstvolgorde.orden(
            List.of(wacht(Urgentie.GEWOON, 1, 30, true), wacht(Urgentie.GEWOON, 9, 3, false)));
    assertThat(plekken.get(1).reden()).isEqualTo(new Plekreden.NaVoorrang(1));
  }
}
