package nl.keukentafel.toestemming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.Test;

/** Asking consent together, in a real browser, by keyboard too. */
@InBrowser
final class ToestemmingReisTest {

  private final Product product;
  private final Spelers een;

  ToestemmingReisTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  @Test
  void samen_vragen_antwoorden_en_intrekken_is_toegankelijk_op_elk_scherm(Venster venster) {
    Toetsteam oost = een.gemeente("Lindewaard").metTeam("Oost").team("Oost");
    Toetsmedewerker houder = een.medewerker().vanTeam(oost).maak();
    Gezin gezin = Gezin.met(product, oost, houder, "van 't Hof");

    venster.als(houder).open(gezin.pad()).isInOrde().schermafdruk("toestemming-leeg");
    venster.volg("Toestemming vragen").isInOrde();
    venster.pagina().getByLabel("Yara", exact()).check();
    venster.pagina().getByLabel("Met wie, of bij wie?").fill("school van Yara");
    venster.pagina().getByLabel("het plan", exact()).check();
    venster.vul("Waarvoor is het nodig?", "samen afspraken maken over lessen");
    venster.isInOrde().schermafdruk("toestemming-vraagvorm");
    venster.klik("Samen lezen en antwoorden");

    assertThat(venster.tekst()).contains("mogen wij over Yara praten met school van Yara?");
    venster.isInOrde().schermafdruk("toestemming-samen");
    venster.klik("Antwoord vastleggen").isInOrde().schermafdruk("toestemming-samen-fout");

    // The answer by keyboard alone: focus, space, enter.
    venster.pagina().getByLabel("Ja, dat mag").focus();
    venster.pagina().keyboard().press("Space");
    venster.pagina().keyboard().press("Enter");
    venster.pagina().waitForURL("**/toestemming");
    assertThat(venster.tekst()).contains("Deze toestemming geldt nu").contains("Gezegd door");
    venster.isInOrde().schermafdruk("toestemming-overzicht");

    venster.pagina().navigate(venster.pagina().url());
    venster.pagina().locator("a[href$='/intrekken']").click();
    venster.isInOrde().schermafdruk("toestemming-intrekken");
    venster.klik("Nu intrekken");
    assertThat(venster.tekst()).contains("Ingetrokken door");
    venster.breed(Venster.TELEFOON).isInOrde();
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
