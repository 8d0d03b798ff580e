package nl.keukentafel.plan.model;

import static nl.keukentafel.plan.model.Toetsplan.inrichting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Procesactiviteit;
import nl.keukentafel.inrichting.model.Doelgroep;
import nl.keukentafel.inrichting.model.EersteLijn;
import nl.keukentafel.inrichting.model.Handelingsbereik;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Kader;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Kwadrant;
import nl.keukentafel.inrichting.model.Uitweg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UitvoerderbeleidTest {
  private static final Set<Procesactiviteit> ZELF = EnumSet.allOf(Procesactiviteit.class);
  private static final Set<Procesactiviteit> REGIE =
      EnumSet.complementOf(EnumSet.of(Procesactiviteit.INTERVENIEREN));

  private static InrichtingVersie kwadrant(Doelgroep doelgroep, Set<Procesactiviteit> taakomvang) {
    return inrichting(
        Keuzes.leeg()
            .kies(Handelingsbereik.DOELGROEP, doelgroep)
            .kies(Handelingsbereik.TAAKOMVANG, taakomvang));
  }

  @ParameterizedTest
  @CsvSource({
    "MULTIPROBLEEM, I, false",
    "MULTIPROBLEEM, II, true",
    "IEDEREEN, III, false",
    "IEDEREEN, IV, true"
  })
  void in_kwadrant_i_en_iii_voert_het_team_niet_zelf_uit(
      Doelgroep doelgroep, Kwadrant kwadrant, boolean mag) {
    InrichtingVersie versie = kwadrant(doelgroep, mag ? ZELF : REGIE);
    assertThat(versie.inrichting().kwadrant()).isEqualTo(kwadrant);
    assertThat(
            Uitvoerderbeleid.weigering(Uitvoerdersoort.TEAM, Leefgebied.FINANCIEN, versie)
                .isEmpty())
        .isEqualTo(mag);
  }

  @Test
  void de_weigering_van_het_team_noemt_de_keuze_en_een_uitweg() {
    var weigering =
        Uitvoerderbeleid.weigering(
                Uitvoerdersoort.TEAM, Leefgebied.FINANCIEN, kwadrant(Doelgroep.IEDEREEN, REGIE))
            .orElseThrow();
    assertThat(weigering.keuze().gekozen()).isTrue();
    assertThat(weigering.keuze().geldigVanaf()).isNotNull();
    assertThat(weigering.uitwegen()).containsExactly(new Uitweg.AndereUitvoerder());
  }

  @Test
  void een_opgenomen_eerste_lijn_laat_geen_eerste_lijn_buiten_het_team_kiezen() {
    InrichtingVersie opgenomen =
        inrichting(
            Keuzes.leeg()
                .kies(Kader.EERSTE_LIJN, EersteLijn.OPGENOMEN)
                .kies(Handelingsbereik.TAAKOMVANG, ZELF));
    var weigering =
        Uitvoerderbeleid.weigering(Uitvoerdersoort.EERSTE_LIJN, Leefgebied.FINANCIEN, opgenomen)
            .orElseThrow();
    assertThat(weigering.uitwegen()).containsExactly(new Uitweg.HetTeamZelf());
    for (EersteLijn anders : List.of(EersteLijn.TOELEIDING_VIA_TEAM, EersteLijn.ERNAAST)) {
      assertThat(
              Uitvoerderbeleid.weigering(
                  Uitvoerdersoort.EERSTE_LIJN,
                  Leefgebied.FINANCIEN,
                  inrichting(Keuzes.leeg().kies(Kader.EERSTE_LIJN, anders))))
          .isEmpty();
    }
  }

  @Test
  void het_huishouden_het_netwerk_en_de_wijk_mogen_altijd() {
    InrichtingVersie streng =
        inrichting(
            Keuzes.leeg()
                .kies(Kader.EERSTE_LIJN, EersteLijn.OPGENOMEN)
                .kies(Handelingsbereik.TAAKOMVANG, REGIE));
    for (Uitvoerdersoort soort :
        List.of(
            Uitvoerdersoort.HUISHOUDEN,
            Uitvoerdersoort.NETWERK,
            Uitvoerdersoort.VRIJWILLIGER,
            Uitvoerdersoort.COLLECTIEVE_VOORZIENING)) {
      assertThat(Uitvoerderbeleid.weigering(soort, Leefgebied.FINANCIEN, streng)).isEmpty();
    }
  }
}
