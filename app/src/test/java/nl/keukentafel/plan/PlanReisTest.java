package nl.keukentafel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.Test;

/** The plan in a real browser: made, agreed, adjusted and changed; at a desk and on a phone. */
@InBrowser
class PlanReisTest {
  private final Product product;
  private final Spelers een;

  PlanReisTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  private static void kies(Venster venster, String keuze) {
    venster.pagina().getByLabel(keuze, new Page.GetByLabelOptions().setExact(true)).first().check();
  }

  @Test
  void een_plan_van_eerste_doel_tot_een_nieuwe_versie(Venster venster) {
    Plantafel tafel =
        new Plantafel(product, een, Plantafel.keuze("opschaalopdracht", "\"stepped_care\""));
    venster.als(tafel.lotte).open(tafel.plan()).isInOrde().schermafdruk("plan-leeg");
    tafel.metGesprek("financien", "huiselijke_relaties");
    venster.open(tafel.plan());
    venster.klik("Begin het plan").isInOrde();

    venster.volg("Doel toevoegen").isInOrde().schermafdruk("plan-doel");
    venster.klik("Doel opslaan").isInOrde().schermafdruk("plan-doel-fouten");
    venster.pagina().getByLabel("Leefgebied").selectOption("financien");
    venster.pagina().locator("#veld-tekst").fill("De vaste lasten zijn elke maand op tijd betaald");
    PlaywrightAssertions.assertThat(venster.pagina().locator("#stand")).containsText("Bewaard om");
    venster.klik("Doel opslaan");

    venster.volg("Actie toevoegen").isInOrde().schermafdruk("plan-actie");
    venster.pagina().locator("#veld-wat").fill("Elke dag de post openen");
    kies(venster, "het huishouden zelf");
    kies(venster, "Naima el Idrissi");
    venster.pagina().locator("#veld-wanneer").fill("elke dag");
    venster.klik("Actie opslaan");
    venster.volg("Actie toevoegen");
    venster.pagina().locator("#veld-wat").fill("Schuldregeling starten");
    kies(venster, "de eerste lijn");
    venster.pagina().locator("#veld-organisatie").fill("Kredietbank Lindewaard");
    venster.pagina().locator("#veld-uiterlijk").fill("24-11-2026");
    venster.klik("Actie opslaan").isInOrde().schermafdruk("plan-reden");
    venster.pagina().locator("#veld-overgeslagen").fill("er dreigt afsluiting van de stroom");
    venster.klik("Actie opslaan").isInOrde().schermafdruk("plan-concept");
    venster.breed(Venster.TELEFOON).schermafdruk("plan-concept-telefoon").breed(Venster.BUREAU);

    venster.pagina().getByRole(AriaRole.LINK).getByText("Leg vast").first().click();
    kies(venster, "Besproken, past nu niet");
    venster.isInOrde().schermafdruk("plan-trede");
    venster.klik("Opslaan");

    venster.volg("Leg akkoord vast").isInOrde().schermafdruk("plan-akkoord");
    kies(venster, "Akkoord");
    kies(venster, "Keek mee op het scherm");
    venster.klik("Leg dit vast").isInOrde().schermafdruk("plan-overeengekomen");
    assertThat(venster.tekst()).contains("Versie 1, overeengekomen");
    venster.breed(Venster.TELEFOON).schermafdruk("plan-telefoon").breed(Venster.BUREAU);

    venster.volg("Evalueren").isInOrde().schermafdruk("plan-evaluatie");
    venster.pagina().getByRole(AriaRole.GROUP).nth(0).getByText("deels bereikt").click();
    venster.pagina().getByRole(AriaRole.GROUP).nth(1).getByText("deels bereikt").click();
    venster.klik("Evaluatie opslaan").isInOrde();

    venster.volg("Actie toevoegen");
    venster.pagina().locator("#veld-wat").fill("Zondag samen de map bijwerken");
    kies(venster, "het netwerk: familie, vrienden, buren");
    venster.pagina().locator("#veld-naam").fill("Oma Fatima");
    venster.klik("Actie opslaan").isInOrde().schermafdruk("plan-vraagt-versie");
    venster.klik("Maak een nieuwe versie hiermee").isInOrde().schermafdruk("plan-versie-2");
    assertThat(venster.tekst()).contains("Versie 2, concept", "Oma Fatima");
    venster.volg("Wat is er gewijzigd?").isInOrde().schermafdruk("plan-verloop");
    venster.breed(Venster.TELEFOON).schermafdruk("plan-verloop-telefoon").breed(Venster.BUREAU);
  }

  @Test
  void een_lichte_casus_in_een_scherm(Venster venster) {
    Plantafel tafel = new Plantafel(product, een);
    venster.als(tafel.lotte).open(tafel.plan());
    venster.volg("Vraag en plan in één scherm").isInOrde().schermafdruk("plan-kort");
    venster.klik("Leg vraag en plan vast").isInOrde().schermafdruk("plan-kort-fouten");
    venster.pagina().locator("#veld-leefgebied").selectOption("sociaal_netwerk");
    venster.pagina().locator("#veld-reden").fill("hij zit veel alleen");
    venster.pagina().locator("#veld-vraag").fill("Ik wil weer onder de mensen komen.");
    venster.pagina().locator("#veld-doel").fill("Elke week twee keer de deur uit");
    venster.pagina().locator("#veld-wat-1").fill("Naar het buurtcafé");
    venster.pagina().locator("#veld-soort-1").selectOption("huishouden");
    kies(venster, "Naima el Idrissi");
    venster.pagina().locator("#veld-akkoord").check();
    venster.klik("Leg vraag en plan vast").isInOrde().schermafdruk("plan-kort-klaar");
    assertThat(venster.tekst()).contains("Versie 1, overeengekomen");
  }

  @Test
  void twee_werkers_op_een_plan_en_niemands_werk_verdwijnt(Venster venster) {
    Plantafel tafel = new Plantafel(product, een).metGesprek("financien").metConcept();
    String doel = tafel.doel(1, "financien", "De lasten zijn betaald");
    String actie =
        tafel.actie(1, doel, "Post", "soort", "huishouden", "personen", tafel.naima.toString());
    String pad = tafel.versie(1) + "/acties/" + actie;
    venster.als(tafel.hanneke).open(pad);
    venster.pagina().locator("#veld-wat").fill("Samen de brieven lezen");
    venster.pagina().locator("#veld-wanneer").fill("elke zondag");
    tafel.stuur(
        tafel.lotte,
        pad,
        "versie",
        "1",
        "wat",
        "Elke dag de post openen",
        "soort",
        "huishouden",
        "personen",
        tafel.naima.toString(),
        "status",
        "loopt");
    venster.klik("Actie opslaan");
    PlaywrightAssertions.assertThat(venster.pagina().getByText("Uw tekst is niet weg")).isVisible();
    venster.isInOrde().schermafdruk("plan-conflict");
    kies(venster, "Houd mijn versie");
    venster.klik("Deze keuze opslaan").isInOrde();
    assertThat(venster.tekst()).contains("Samen de brieven lezen", "Naima · elke zondag · loopt");
  }
}
