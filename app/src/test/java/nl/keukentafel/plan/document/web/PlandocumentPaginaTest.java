package nl.keukentafel.plan.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keukentafel.papier.Taalniveau;
import nl.keukentafel.papier.Taalpunt;
import nl.keukentafel.plan.document.Planbrieftaal;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Proefsjablonen;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PlandocumentPaginaTest {

  @Test
  void de_pagina_toont_het_vel_de_lezers_en_het_advies() {
    String html = toon("<p>Het vel</p>");
    assertThat(html)
        .contains("<p>Het vel</p>", "Naima el Idrissi", "/casussen/c/plan/document.pdf?voor=n")
        .contains("Doel 1", "mantelzorger", "hulp van familie of vrienden")
        .contains("gemiddeld 7,5 woorden");
  }

  @Test
  void zonder_plan_zegt_de_pagina_wat_eerst_moet() {
    assertThat(toon(null))
        .contains("Er is nog geen plan", "href=\"/casussen/c/plan\"")
        .doesNotContain("document.pdf");
  }

  private static String toon(@Nullable String vel) {
    PlandocumentPagina pagina =
        new PlandocumentPagina(
            "c",
            "2026-0412",
            Formulier.leeg().met("voor", "n").met("in", "nl"),
            List.of(new Veld.Optie("n", "Naima el Idrissi")),
            List.of(new Veld.Optie("nl", "Nederlands")),
            "/casussen/c/plan/document.pdf?voor=n",
            vel,
            new Taalniveau.Maat(40, 7.5, 16),
            List.of(
                new Planbrieftaal.Advies(
                    "Doel 1",
                    new Taalpunt.MoeilijkWoord(
                        0, "mantelzorger", "hulp van familie of vrienden", ""))));
    return Teksten.in(
        Teksten.NEDERLANDS, () -> Proefsjablonen.pagina("plan/document/pagina", pagina));
  }
}
