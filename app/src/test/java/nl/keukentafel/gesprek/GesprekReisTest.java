package nl.keukentafel.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.Test;

/** The conversation in a real browser: on a tablet, a phone, at a desk, and by keyboard alone. */
@InBrowser
class GesprekReisTest {
  private static final int TABLET = 1024;
  private static final int TABLET_HOOG = 768;

  private final Keukentafel tafel;

  GesprekReisTest(Product product, Spelers een) {
    this.tafel = new Keukentafel(product, een, Keukentafel.VRIJ);
  }

  private static void tablet(Venster venster) {
    venster.pagina().setViewportSize(TABLET, TABLET_HOOG);
    venster.past().isToegankelijk();
  }

  @Test
  void een_gesprek_op_de_tablet_van_begin_tot_eind(Venster venster) {
    venster.als(tafel.lotte).open(tafel.pad() + "/gesprekken").isInOrde();
    venster.schermafdruk("gesprekken-leeg");
    venster.volg("Gesprek voeren").isInOrde().schermafdruk("gesprek-feiten");
    venster.pagina().getByLabel("Zelfredzaamheid-Matrix 2013").check();
    venster.klik("Gesprek beginnen").isInOrde().schermafdruk("gesprek-nieuw");

    venster.volg("Huiselijke relaties");
    tablet(venster);
    venster.schermafdruk("gesprek-los-tablet");
    venster.klik("Hoort bij de vraag").isInOrde().schermafdruk("gesprek-aansluiten-fout");
    venster.vul("Dit hoort bij de vraag, omdat", "er is elke dag ruzie over geld");
    venster.klik("Hoort bij de vraag");

    tablet(venster);
    venster.vul(
        "Wat gaat goed?",
        "Elke avond samen aan tafel. Yara helpt Sem met lezen. Naima en Ruud lossen ruzie dezelfde dag nog op.");
    venster.vul(
        "Wat is de vraag?",
        "“Sinds de brieven hebben we elke dag ruzie. De kinderen horen alles.”");
    venster.vul(
        "De vraag achter de vraag",
        "Ruud slaapt slecht en trekt zich terug. Naima draagt het alleen.");
    venster.vul("Eigen kracht", "Ze willen er samen uitkomen.");
    venster.vul("Netwerk", "Karin (buurvrouw) kan Sem een middag nemen.");
    kies(
        venster,
        "Hoe gaat het volgens Naima zelf met Huiselijke relaties?",
        "3 beperkt zelfredzaam");
    kies(
        venster,
        "Hoe gaat het volgens Ruud zelf met Huiselijke relaties?",
        "4 voldoende zelfredzaam");
    PlaywrightAssertions.assertThat(venster.pagina().locator("#stand")).containsText("Bewaard om");
    tablet(venster);
    venster.schermafdruk("gesprek-blad-tablet");
    venster.isInOrde().schermafdruk("gesprek-blad");
    venster.breed(Venster.TELEFOON).schermafdruk("gesprek-blad-telefoon").breed(Venster.BUREAU);

    venster.klik("Iets in vertrouwen verteld?").isInOrde().schermafdruk("gesprek-vertrouwelijk");
    venster
        .pagina()
        .getByLabel("Ruud", new Page.GetByLabelOptions().setExact(true))
        .first()
        .check();
    venster.vul("Wat is er verteld?", "Hij heeft een lening bij een vriend.");
    venster.klik("In vertrouwen opslaan").isInOrde();
    venster.volg("Terug naar Huiselijke relaties");

    venster.klik("Laat scherm zien").isInOrde().schermafdruk("gesprek-tonen");
    assertThat(venster.tekst())
        .contains("Elke avond samen")
        .doesNotContain("lening", "Werkvoorraad");
    tablet(venster);
    venster.schermafdruk("gesprek-tonen-tablet");
    venster.volg("Klaar met laten zien").isInOrde().schermafdruk("gesprek-overzicht");
    venster.pagina().getByLabel("Hoeveel minuten duurt het?").fill("75");
    venster.klik("Gesprek afronden");

    venster.open(tafel.pad() + "/metingen").isInOrde().schermafdruk("metingen");
    venster.breed(Venster.TELEFOON).schermafdruk("metingen-telefoon").breed(Venster.BUREAU);
    venster.volg("Nieuwe meting").isInOrde().schermafdruk("meting-nieuw");
    venster.open(tafel.pad() + "/gesprekken").isInOrde().schermafdruk("gesprekken");
  }

  private static void kies(Venster venster, String rij, String niveau) {
    venster
        .pagina()
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(rij))
        .getByLabel(niveau)
        .check();
  }

  @Test
  void een_leefgebied_met_het_toetsenbord_alleen(Venster venster) {
    String gesprek = tafel.begin(tafel.lotte, "zrm-2013");
    tafel.sluitAan(gesprek, "financien");
    tafel.sluitAan(gesprek, "huisvesting");
    Page pagina = venster.als(tafel.lotte).open(gesprek + "/leefgebieden/financien").pagina();
    pagina.setViewportSize(TABLET, TABLET_HOOG);
    naar(pagina, "veld-goed");
    pagina.keyboard().type("De huur is op tijd.");
    naar(pagina, "veld-vraag");
    pagina.keyboard().type("Wie helpt met de post?");
    naar(pagina, "veld-over-vraag");
    pagina.keyboard().press("ArrowDown");
    pagina.keyboard().press("Tab");
    tot(pagina, "niveau-financien-" + tafel.naima);
    pagina.keyboard().press("ArrowRight");
    tot(pagina, "naar");
    for (int i = 0; i < 6 && !pagina.locator(":focus").innerText().contains("Huisvesting"); i++) {
      pagina.keyboard().press("Tab");
    }
    pagina.keyboard().press("Enter");
    pagina.waitForURL(adres -> adres.endsWith("/huisvesting"));
    venster.open(gesprek);
    assertThat(venster.tekst())
        .contains("De huur is op tijd.", "Wie helpt met de post?", "over Naima");
  }

  @Test
  void zonder_script_werkt_het_gesprek_ook(Product product) {
    String gesprek = tafel.begin(tafel.lotte, "geen");
    tafel.sluitAan(gesprek, "financien");
    assertThat(product.als(tafel.lotte).haal(gesprek + "/leefgebieden/financien").tekst())
        .contains("type=\"submit\" form=\"blad\" name=\"naar\" value=\"overzicht\"");
  }

  /** Presses Tab until the element with this id has the focus. */
  private static void naar(Page pagina, String id) {
    for (int i = 0; i < 80; i++) {
      if (id.equals(pagina.evaluate("() => document.activeElement?.id ?? ''"))) {
        return;
      }
      pagina.keyboard().press("Tab");
    }
    throw new AssertionError("Niet te bereiken met Tab: " + id);
  }

  /** Presses Tab until an element with this name has the focus. */
  private static void tot(Page pagina, String naam) {
    for (int i = 0; i < 80; i++) {
      if (naam.equals(pagina.evaluate("() => document.activeElement?.name ?? ''"))) {
        return;
      }
      pagina.keyboard().press("Tab");
    }
    throw new AssertionError("Niet te bereiken met Tab: " + naam);
  }
}
