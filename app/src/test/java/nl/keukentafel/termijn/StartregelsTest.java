package nl.keukentafel.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartregelsTest {

  private final Startregels regels = Startregels.meegeleverd();

  @Test
  void een_hulpvraag_wmo_start_onderzoek_en_persoonlijk_plan() {
    assertThat(regels.soorten(Aanleiding.HULPVRAAG_WMO, Set.of()))
        .containsExactly("wmo.onderzoek", "wmo.persoonlijkplan");
  }

  @Test
  void een_schuldvraag_heeft_vier_weken_en_bij_dreiging_drie_werkdagen() {
    assertThat(regels.soorten(Aanleiding.HULPVRAAG_SCHULD, Set.of()))
        .containsExactly("wgs.gesprek");
    assertThat(regels.soorten(Aanleiding.HULPVRAAG_SCHULD, Set.of(Omstandigheid.BEDREIGEND)))
        .containsExactly("wgs.gesprek.bedreigend");
  }

  @Test
  void een_inkomensvraag_start_alleen_onder_27_een_klok() {
    assertThat(regels.soorten(Aanleiding.HULPVRAAG_INKOMEN, Set.of())).isEmpty();
    assertThat(regels.soorten(Aanleiding.HULPVRAAG_INKOMEN, Set.of(Omstandigheid.JONGER_DAN_27)))
        .containsExactly("pw.zoektermijn");
  }

  @Test
  void een_signaal_start_alleen_de_streeftermijn_van_de_gemeente() {
    for (Aanleiding aanleiding :
        List.of(Aanleiding.SIGNAAL, Aanleiding.VROEGSIGNAAL, Aanleiding.INFORMATIEVRAAG)) {
      assertThat(regels.soorten(aanleiding, EnumSet.allOf(Omstandigheid.class)))
          .isNotEmpty()
          .allMatch(soort -> soort.startsWith("gemeente."));
    }
  }

  @Test
  void elke_klok_die_start_staat_in_de_tabel() {
    Termijntabel tabel = Termijntabel.meegeleverd();
    LocalDate vandaag = LocalDate.of(2026, 11, 23);
    for (Aanleiding aanleiding : Aanleiding.values()) {
      for (Set<Omstandigheid> feiten :
          List.of(Set.<Omstandigheid>of(), EnumSet.allOf(Omstandigheid.class))) {
        assertThat(regels.soorten(aanleiding, feiten))
            .allMatch(soort -> tabel.findRegel(soort, vandaag).isPresent());
      }
    }
  }
}
