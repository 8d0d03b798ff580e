package nl.keukentafel.gesprek.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.gesprek.Meetpersoon;
import nl.keukentafel.gesprek.Meetstrook;
import nl.keukentafel.gesprek.Meetstrook.Cel;
import nl.keukentafel.gesprek.MetingId;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.model.Meetmoment;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The strip: newest level beside the one before, per domain, within one instrument. */
class StrookmakerTest {
  private static final LocalDate OKTOBER = LocalDate.of(2026, 10, 12);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 9);

  private final CasusId casus = new CasusId(UUID.randomUUID());
  private final MedewerkerId lotte = new MedewerkerId(UUID.randomUUID());
  private final MedewerkerId ander = new MedewerkerId(UUID.randomUUID());
  private final Meetpersoon naima = new Meetpersoon(new PersoonId(UUID.randomUUID()), "Naima");

  private Meting meting(String instrument, LocalDate datum, Score... scores) {
    return new Meting(
        new MetingId(UUID.randomUUID()),
        casus,
        null,
        instrument,
        datum,
        Meetmoment.START,
        Wet.WMO,
        true,
        List.of(lotte),
        List.of(scores));
  }

  private Score score(
      Leefgebied domein, @Nullable Integer niveau, @Nullable Integer eigen, boolean dicht) {
    return new Score(domein, naima.persoon(), niveau, eigen, dicht, lotte);
  }

  private Gesprekszicht zicht(MedewerkerId wie, boolean houder, Categorie... niet) {
    Set<Categorie> mag = EnumSet.allOf(Categorie.class);
    mag.removeAll(List.of(niet));
    return new Gesprekszicht(
        new CasusRechten(
            CasusRechten.Inzage.INHOUD, true, houder, "wettelijke_taak", null, mag, mag),
        wie);
  }

  private static Cel cel(Meetstrook strook, Leefgebied domein) {
    for (int plaats = 0; plaats < strook.kolommen().size(); plaats++) {
      if (strook.kolommen().get(plaats).leefgebied().equals(domein.code())) {
        return strook.rijen().getFirst().cellen().get(plaats);
      }
    }
    throw new IllegalArgumentException("geen kolom " + domein);
  }

  private Meetstrook strook(Gesprekszicht zicht, Meting... metingen) {
    return Strookmaker.maak(
        List.of(metingen), List.of(naima), List.of("financien", "verslaving"), zicht);
  }

  @Test
  void het_nieuwste_niveau_staat_naast_het_vorige_en_het_eigen_oordeel() {
    Meetstrook strook =
        strook(
            zicht(lotte, true),
            meting("zrm-2013", NOVEMBER, score(Leefgebied.FINANCIEN, 2, 3, false)),
            meting("zrm-2013", OKTOBER, score(Leefgebied.FINANCIEN, 1, null, false)));
    assertThat(cel(strook, Leefgebied.FINANCIEN)).isEqualTo(new Cel(2, 1, 3, null));
    assertThat(cel(strook, Leefgebied.FINANCIEN).isBeter()).isTrue();
    assertThat(strook.datum()).isEqualTo(NOVEMBER);
    assertThat(strook.metingen()).isEqualTo(2);
  }

  @Test
  void een_gedeeltelijke_meting_laat_het_oudere_niveau_van_een_leefgebied_staan() {
    Meetstrook strook =
        strook(
            zicht(lotte, true),
            meting("zrm-2013", NOVEMBER, score(Leefgebied.FINANCIEN, 2, null, false)),
            meting("zrm-2013", OKTOBER, score(Leefgebied.VERSLAVING, 4, null, false)));
    assertThat(cel(strook, Leefgebied.VERSLAVING)).isEqualTo(new Cel(4, null, null, OKTOBER));
    assertThat(cel(strook, Leefgebied.JUSTITIE).isLeeg()).isTrue();
  }

  @Test
  void metingen_van_een_ander_instrument_worden_nooit_vergeleken() {
    Meetstrook strook =
        strook(
            zicht(lotte, true),
            meting("zrm-2017", NOVEMBER, score(Leefgebied.FINANCIEN, 2, null, false)),
            meting("zrm-2013", OKTOBER, score(Leefgebied.FINANCIEN, 1, null, false)));
    assertThat(cel(strook, Leefgebied.FINANCIEN).vorige()).isNull();
    assertThat(strook.kolommen()).hasSize(13);
    assertThat(strook.andere()).isEqualTo(1);
  }

  @Test
  void wat_vertrouwelijk_is_ziet_alleen_wie_de_casus_houdt_of_het_opschreef() {
    Meting meting =
        meting(
            "zrm-2013",
            NOVEMBER,
            score(Leefgebied.FINANCIEN, 2, 3, true),
            score(Leefgebied.JUSTITIE, 5, null, false));
    assertThat(cel(strook(zicht(lotte, false), meting), Leefgebied.FINANCIEN).niveau())
        .isEqualTo(2);
    assertThat(cel(strook(zicht(ander, true), meting), Leefgebied.FINANCIEN).niveau()).isEqualTo(2);
    assertThat(cel(strook(zicht(ander, false), meting), Leefgebied.FINANCIEN).isLeeg()).isTrue();
    assertThat(cel(strook(zicht(ander, false), meting), Leefgebied.JUSTITIE).niveau()).isEqualTo(5);
  }

  @Test
  void medische_leefgebieden_volgen_het_recht_op_medische_gegevens() {
    Meting meting = meting("zrm-2013", NOVEMBER, score(Leefgebied.VERSLAVING, 2, null, false));
    assertThat(
            cel(strook(zicht(lotte, true, Categorie.MEDISCH), meting), Leefgebied.VERSLAVING)
                .isLeeg())
        .isTrue();
  }

  @Test
  void zonder_recht_op_metingen_is_er_geen_strook() {
    Meting meting = meting("zrm-2013", NOVEMBER, score(Leefgebied.FINANCIEN, 2, null, false));
    assertThat(strook(zicht(lotte, true, Categorie.METINGEN), meting).isLeeg()).isTrue();
  }
}
