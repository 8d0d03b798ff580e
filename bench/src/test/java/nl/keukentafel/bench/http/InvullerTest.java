package nl.keukentafel.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

class InvullerTest {

  @Test
  void laat_staan_wat_gekozen_is_en_kiest_anders_het_eerste() {
    assertThat(
            vul(
                """
                <input type=hidden name=_csrf value=abc>
                <input type=radio name=soort value=een><input type=radio name=soort value=twee checked>
                <input type=radio name=weet value=ja><input type=radio name=weet value=nee>
                <select name=kanaal><option value=''>Kies</option><option value=balie>Balie</option></select>
                <input type=checkbox name=akkoord value=ja>
                <input type=checkbox name=leefgebieden value=wonen><input type=checkbox name=leefgebieden value=geld>
                """))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "_csrf", List.of("abc"),
                "soort", List.of("twee"),
                "weet", List.of("ja"),
                "kanaal", List.of("balie"),
                "leefgebieden", List.of("wonen")));
  }

  @Test
  void lange_velden_krijgen_de_tekst_en_korte_wat_erin_past() {
    assertThat(
            vul(
                """
                <textarea name=tekst></textarea>
                <input name=over_naam><input name=over_postcode><input name=datum value='23-11-2026'>
                <input name=kenmerk><input name=iets required>
                """))
        .containsEntry("tekst", List.of("de tekst"))
        .containsEntry("over_naam", List.of("P. Proef"))
        .containsEntry("over_postcode", List.of("1234 AB"))
        .containsEntry("datum", List.of("23-11-2026"))
        .containsEntry("kenmerk", List.of(""))
        .containsEntry("iets", List.of("proef"));
  }

  @Test
  void alleen_de_eerste_knop_wordt_ingedrukt() {
    assertThat(
            vul(
                "<button name=actie value=vast>Vast</button><button name=actie value=later>Later</button>"))
        .containsEntry("actie", List.of("vast"));
  }

  private static Map<String, List<String>> vul(String velden) {
    var pagina = Jsoup.parse("<form action=/x>" + velden + "</form>");
    return Invuller.vul((FormElement) pagina.expectFirst("form"), "de tekst");
  }
}
