package nl.keukentafel.inzet;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.Test;

/** Asking the second line in a real browser: every screen of it, at the desk and on a phone. */
@InBrowser
final class InzetReisTest {

  private final Product product;
  private final Spelers een;

  InzetReisTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  @Test
  void van_niemand_actief_tot_terugkoppeling(Venster venster) {
    Inzetplek plek =
        Inzetplek.van(product, een, "zaanstad-wes").metAfspraak("Thuisbegeleiding Waard", 28);
    venster.als(plek.houder).open(plek.pad() + "/inzet");
    venster.isInOrde().schermafdruk("inzet-leeg");

    venster.volg("Leg hulp vast die er al is");
    venster.isInOrde().schermafdruk("inzet-organisatie");
    venster.volg("Thuisbegeleiding Waard");
    venster.klik("Leg vast");
    venster.isInOrde().schermafdruk("inzet-fouten");
    legVast(venster, "Post en betalingen", "20-7-2026", "480");

    venster.open(plek.pad() + "/inzet/nieuw?zoek=kredietbank");
    venster.volg("Kredietbank Lindewaard");
    legVast(venster, "Gesprekken over de schulden", "12-8-2026", "0");

    venster.volg("Vraag een organisatie om hulp");
    venster.volg("Thuisbegeleiding Waard");
    venster.isInOrde().schermafdruk("verwijzing-nieuw");
    venster.vul("Wat vraagt u hun te doen?", "Begeleid het gezin in de ochtend.");
    kies(venster, "leefgebied", "opvoeding");
    kies(venster, "wet", "wmo");
    venster.pagina().locator("input[name=vorm][value=inschakelen_met_regie]").check();
    venster.pagina().locator("#veld-overbrugging").fill("De casushouder belt elke maandag.");
    venster.klik("Vraag hulp aan");
    assertThat(venster.kop1()).isEqualTo("Verwijzing naar Thuisbegeleiding Waard");
    venster.isInOrde().schermafdruk("verwijzing-aangevraagd");

    venster.pagina().locator("#veld-verwachte_start").fill("26-10-2026");
    venster.klik("Zij doen het");
    venster.isInOrde().schermafdruk("verwijzing-aanvaard");
    String verwijzing = venster.pad();
    venster.open(plek.pad() + "/inzet");
    assertThat(venster.tekst()).contains("Wacht op Thuisbegeleiding Waard", "Overlap op");
    venster.isInOrde().schermafdruk("inzet-actief");
    venster.breed(Venster.TELEFOON).schermafdruk("inzet-actief-telefoon").breed(Venster.BUREAU);

    venster.open(verwijzing);
    venster.pagina().locator("#veld-helper").fill("Fatma Aydin");
    venster.pagina().locator("#veld-rol").fill("gezinsbegeleider");
    venster.klik("De hulp is begonnen");
    venster.klik("Leg terugkoppeling vast");
    venster.isInOrde().schermafdruk("verwijzing-terugkoppeling-fouten");
    venster.vul("Van wie?", "Fatma Aydin");
    venster.vul("Resultaat", "De ochtenden gaan goed.");
    venster.vul("Signalen van terugval", "De kinderen komen te laat op school.");
    venster.vul("Advies voor nazorg", "Bel na een maand.");
    venster.klik("Leg terugkoppeling vast");
    assertThat(venster.tekst()).contains("De ochtenden gaan goed.");
    venster.isInOrde().schermafdruk("verwijzing-terug");
    venster.volg("English");
    venster.isInOrde().schermafdruk("verwijzing-en");
  }

  @Test
  void een_weigering_staat_waar_de_knop_stond(Venster venster) {
    Inzetplek plek = Inzetplek.van(product, een, "zaanstad-wes");
    venster.als(plek.houder).open(plek.pad() + "/verwijzingen/nieuw?zoek=vlietzorg");
    venster.volg("Vlietzorg");
    venster.vul("Wat vraagt u hun te doen?", "Behandel de somberheid.");
    kies(venster, "leefgebied", "opvoeding");
    kies(venster, "wet", "wmo");
    venster.pagina().locator("input[name=vorm][value=volledig_over]").check();
    venster.pagina().locator("input[name=deelt][value=medisch]").check();
    venster.klik("Vraag hulp aan");
    assertThat(venster.tekst()).contains("U mag deze gegevens nu niet delen met Vlietzorg");
    venster.isInOrde().schermafdruk("verwijzing-geen-grond");
  }

  private static void legVast(Venster venster, String wat, String van, String kosten) {
    venster.vul("Wat doen zij?", wat).vul("Sinds wanneer?", van);
    venster.pagina().locator("#veld-kosten").fill(kosten);
    venster.pagina().locator("#veld-helper").fill("Els Drost");
    venster.pagina().locator("#veld-rol").fill("thuisbegeleider");
    kies(venster, "leefgebied", "financien");
    kies(venster, "wet", "wmo");
    kies(venster, "leveringsvorm", "in_natura");
    kies(venster, "opdrachtgever", "gemeente");
    venster.klik("Leg vast");
    assertThat(venster.kop1()).isEqualTo("Wie is actief");
  }

  private static void kies(Venster venster, String veld, String waarde) {
    venster.pagina().locator("#veld-" + veld).selectOption(waarde);
  }
}
