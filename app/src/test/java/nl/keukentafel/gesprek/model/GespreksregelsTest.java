package nl.keukentafel.gesprek.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.model.Clientondersteuner;
import nl.keukentafel.inrichting.model.Huisbezoek;
import nl.keukentafel.inrichting.model.Informatie;
import nl.keukentafel.inrichting.model.Kader;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Meetmoment;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import org.junit.jupiter.api.Test;

/** Who visits, who supports, when is measured: the inrichting says so. */
class GespreksregelsTest {
  private final MedewerkerId hanneke = new MedewerkerId(UUID.randomUUID());

  private static Gespreksregels bij(Keuzes keuzes) {
    return new Gespreksregels(new Teaminrichting(keuzes));
  }

  @Test
  void een_of_twee_teamleden_gaan_op_bezoek() {
    assertThat(bij(Keuzes.leeg()).metTwee()).isFalse();
    assertThat(bij(Keuzes.leeg().kies(Kader.HUISBEZOEK, Huisbezoek.TWEE)).metTwee()).isTrue();
  }

  @Test
  void een_clientondersteuner_in_het_team_nooit_voor_eigen_casussen() {
    Set<MedewerkerId> eigen = Set.of(hanneke);
    assertThat(ondersteuner(Clientondersteuner.BUITEN_TEAM).magOndersteunen(hanneke, Set.of()))
        .isFalse();
    assertThat(ondersteuner(Clientondersteuner.IN_TEAM_NOOIT_EIGEN).magOndersteunen(hanneke, eigen))
        .isFalse();
    assertThat(
            ondersteuner(Clientondersteuner.IN_TEAM_NOOIT_EIGEN).magOndersteunen(hanneke, Set.of()))
        .isTrue();
    assertThat(ondersteuner(Clientondersteuner.GEEN_REGEL).magOndersteunen(hanneke, eigen))
        .isTrue();
  }

  private static Gespreksregels ondersteuner(Clientondersteuner waar) {
    return bij(Keuzes.leeg().kies(Informatie.CLIENTONDERSTEUNER, waar));
  }

  @Test
  void het_moment_van_meten_volgt_de_fase() {
    assertThat(Gespreksregels.moment(Fase.VRAAGVERHELDERING)).isEqualTo(Meetmoment.START);
    assertThat(Gespreksregels.moment(Fase.UITVOERING)).isEqualTo(Meetmoment.TUSSENTIJDS);
    assertThat(Gespreksregels.moment(Fase.NAZORG)).isEqualTo(Meetmoment.EINDE);
  }

  @Test
  void voorgesteld_wordt_het_instrument_van_de_vorige_meting_en_niets_buiten_de_momenten() {
    Gespreksregels regels =
        bij(Keuzes.leeg().kies(Informatie.MEETMOMENTEN, EnumSet.of(Meetmoment.START)));
    assertThat(regels.voorstel(Meetmoment.START, "zrm-2013"))
        .map(Instrument::code)
        .contains("zrm-2013");
    assertThat(regels.voorstel(Meetmoment.START, null)).map(Instrument::code).contains("zrm-2017");
    assertThat(regels.voorstel(Meetmoment.EINDE, "zrm-2013")).isEmpty();
  }

  @Test
  void een_meting_is_deels_zolang_een_domein_van_een_volwassene_open_staat() {
    Instrument instrument =
        new Instrument("klein", "Klein", 2026, List.of(Leefgebied.FINANCIEN, Leefgebied.JUSTITIE));
    PersoonId naima = new PersoonId(UUID.randomUUID());
    Score een = new Score(Leefgebied.FINANCIEN, naima, 2, null, false, hanneke);
    Score eigen = new Score(Leefgebied.JUSTITIE, naima, null, 5, false, hanneke);
    Score twee = new Score(Leefgebied.JUSTITIE, naima, 5, 5, false, hanneke);
    assertThat(Gespreksregels.isDeels(instrument, Set.of(naima), List.of(een, eigen))).isTrue();
    assertThat(Gespreksregels.isDeels(instrument, Set.of(naima), List.of(een, twee))).isFalse();
  }
}
