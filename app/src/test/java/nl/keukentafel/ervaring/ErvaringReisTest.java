package nl.keukentafel.ervaring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.Test;

/** A resident with a link, on a telephone and by keyboard; a worker who gives it. */
@InBrowser
final class ErvaringReisTest {

  private final Product product;
  private final Toetsmedewerker lid;

  ErvaringReisTest(Product product, Spelers een) {
    this.product = product;
    lid = een.medewerker().vanTeam(een.gemeente("Lindewaard").metTeam("Oost").team("Oost")).maak();
  }

  @Test
  void een_bewoner_antwoordt_op_de_telefoon(Venster venster) {
    String link = Afgerond.maak(product, lid, "Pia Kievit").link();
    venster.breed(Venster.TELEFOON).open(link).isInOrde().schermafdruk("ervaring-telefoon");
    venster.klik("Versturen");
    PlaywrightAssertions.assertThat(venster.pagina().locator("[data-fouten]")).isFocused();
    venster.isInOrde().schermafdruk("ervaring-fouten");
    venster.pagina().getByLabel("klopt helemaal", exact()).first().check();
    venster.vul("Wat kan beter? (niet verplicht)", "Bel eerder terug.");
    venster.klik("Versturen");
    assertThat(venster.kop1()).isEqualTo("Dank u wel");
    venster.isInOrde().schermafdruk("ervaring-bedankt");
  }

  @Test
  void de_vragenlijst_is_er_in_het_engels_en_aan_een_bureau(Venster venster) {
    String link = Afgerond.maak(product, lid, "Quirine Kievit").link();
    venster.open(link).isInOrde().schermafdruk("ervaring");
    venster.volg("English");
    assertThat(venster.kop1()).isEqualTo("How was the help?");
    venster.isInOrde();
  }

  @Test
  void een_werker_geeft_een_link_en_ziet_wie_antwoordde(Venster venster) {
    Afgerond casus = Afgerond.maak(product, lid, "Rosa Kievit");
    venster.als(lid).open(casus.pad("")).isInOrde().schermafdruk("ervaring-uitnodigingen");
    venster.klik("Link maken");
    assertThat(venster.tekst()).contains("U ziet deze link één keer", "Rosa Kievit");
    venster.isInOrde().schermafdruk("ervaring-link");
    venster.open(casus.pad("/" + casus.uitnodiging() + "/invoer")).isInOrde();
    venster.schermafdruk("ervaring-invoer");
    venster.open("/ervaringen").isInOrde().schermafdruk("ervaringen");
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
