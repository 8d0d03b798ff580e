package nl.keukentafel.casus;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keukentafel.kern.CasusId;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.Test;

/** The pages about the life of a casus in a real browser: at a desk, on a phone, by keyboard. */
@InBrowser
final class CasuslevenReisTest {
  private final Product product;
  private final Spelers een;

  CasuslevenReisTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    product.klok().terug();
  }

  @Test
  void elke_bladzijde_is_voor_iedereen_te_gebruiken(Venster venster) {
    Levenstoneel toneel = new Levenstoneel(product, een, "enschede");
    CasusId casus = toneel.inUitvoering("Anna van 't Hof-el Idrissi");
    String basis = "/casussen/" + casus;
    product
        .als(toneel.lid)
        .stuur(
            basis + "/taken",
            "wat",
            "Bel de school over de eigen bijdrage",
            "wie",
            toneel.lid.id().toString(),
            "uiterlijk",
            "8-10-2026",
            "wet",
            "wmo");
    venster.als(toneel.lid);
    for (String pad :
        new String[] {
          basis + "/leven",
          basis + "/leven?stap=afschalen",
          basis + "/leven?stap=opschalen",
          basis + "/leven?stap=afsluiten",
          basis + "/regie",
          basis + "/taken",
          basis + "/teams",
          basis + "/overdracht",
          "/caseload/overdragen",
          "/werkvoorraad"
        }) {
      String naam = pad.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
      venster.open(pad).isInOrde().schermafdruk("leven-" + naam);
      venster.breed(Venster.TELEFOON).schermafdruk("leven-tel-" + naam);
    }
  }

  @Test
  void een_stap_gaat_ook_met_alleen_het_toetsenbord(Venster venster) {
    Levenstoneel toneel = new Levenstoneel(product, een, "zaanstad-wes");
    CasusId casus = toneel.inUitvoering("Bo Zonnedauw");
    venster.als(toneel.lid).open("/casussen/" + casus + "/leven?stap=afschalen");
    venster.pagina().getByLabel("Waarom").focus();
    venster.pagina().keyboard().type("Het gaat goed.");
    venster.pagina().keyboard().press("Tab");
    venster.pagina().keyboard().press("Enter");
    venster.pagina().getByText("De stap is gezet.").waitFor();
    assertThat(toneel.fase(casus)).isEqualTo("afschalen");
    assertThat(venster.tekst()).contains("U zette de casus in de fase afschalen.");
  }
}
