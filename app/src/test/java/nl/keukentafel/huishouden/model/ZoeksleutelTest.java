package nl.keukentafel.huishouden.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keukentafel.kern.Zoeksleutel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoeksleutelTest {

  private static Zoeksleutel sleutel(String naam) {
    return Persoonsnaam.lees(naam).toOptional().orElseThrow().zoeksleutel();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hof",
        "van t hof",
        "van 't hof",
        "van ’t Hof",
        "van`t hof",
        "vant hof",
        "van't Hof",
        "vanthof",
        "RUUD HOF",
        "hof, ruud",
        "ruud van 't hof",
        "hof van 't",
        "Hof, Ruud van 't"
      })
  void ruud_van_t_hof_is_te_vinden(String vraag) {
    assertThat(sleutel("Ruud van 't Hof").woorden())
        .containsAll(Zoeksleutel.voorVraag(vraag).woorden());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gravendijk", "sgravendijk", "s gravendijk", "'s-Gravendijk", "’s Gravendyk"})
  void s_gravendijk_is_te_vinden(String vraag) {
    assertThat(sleutel("Maria 's-Gravendijk").woorden())
        .containsAll(Zoeksleutel.voorVraag(vraag).woorden());
  }

  @ParameterizedTest
  @CsvSource({
    "René,rene",
    "Işık,isik",
    "IŞIK,isik",
    "İnci,inci",
    "Groß,gross",
    "Sørensen,sorensen",
    "Łukasz,lukasz",
    "Đặng,dang",
    "Dijkstra,dykstra",
    "Dykstra,dykstra",
    "Ĳssel,yssel",
    "Jan-Willem,jan willem",
    "O’Brien,obrien",
    "Zoë,zoe",
    "Ñuñez,nunez",
    "𝐀nna,anna"
  })
  void diacrieten_en_varianten_vouwen_op_een_vorm(String tekst, String vorm) {
    assertThat(Zoeksleutel.voorVraag(tekst).waarde()).isEqualTo(vorm);
  }

  @Test
  void tussenvoegsels_staan_achteraan_en_ook_vast_aan_de_naam() {
    assertThat(sleutel("Ruud van 't Hof").waarde()).isEqualTo("ruud hof vant vanthof");
  }

  @Test
  void beide_achternamen_zijn_te_vinden() {
    Persoonsnaam naam =
        Persoonsnaam.van("Loes", "", "Pietersen")
            .metPartner("van der", "Zwaag", Naamgebruik.PARTNER);
    assertThat(naam.zoeksleutel().woorden()).contains("loes", "pietersen", "zwaag", "vander");
    assertThat(sleutel("Loes Zwaag-van Dijk").woorden()).contains("zwaag", "dyk", "van");
  }

  @Test
  void een_half_getypt_tussenvoegsel_zoekt_gewoon() {
    assertThat(Zoeksleutel.voorVraag("van 't").woorden()).containsExactlyInAnyOrder("van", "t");
    assertThat(Zoeksleutel.voorVraag(" !? ").isLeeg()).isTrue();
  }

  @Test
  void een_voorvoegsel_dat_met_de_naam_een_ij_maakt_breekt_niets() {
    assertThat(Persoonsnaam.van("A", "di", "Jansen").zoeksleutel().woorden()).contains("dyansen");
  }

  @Test
  void de_sleutel_staat_niet_in_een_log() {
    assertThat(sleutel("Ruud Hof")).hasToString("Zoeksleutel[8 tekens]");
  }
}
