package nl.keukentafel.werkplek.inrichting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.Test;

/** From a shipped design to a version in force, in a real browser; each page is checked. */
@InBrowser
class InrichtingReisTest {

  private final Product product;
  private final Toetsmedewerker beheerder;
  private final Toetsmedewerker officer;

  InrichtingReisTest(Product product, Spelers een) {
    this.product = product;
    Toetsgemeente lindewaard = een.gemeente("Lindewaard").metTeam("Wijkteam Oost");
    beheerder = een.medewerker().in(lindewaard).als(Hoedanigheid.FUNCTIONEEL_BEHEERDER).maak();
    officer = een.medewerker().in(lindewaard).als(Hoedanigheid.PRIVACY_OFFICER).maak();
  }

  @Test
  void van_ontwerp_naar_versie(Venster venster) {
    venster.als(beheerder).open("/inrichting").isInOrde().schermafdruk("inrichting");
    venster.volg("Wijkteam Oost").isInOrde();
    venster.volg("Nieuwe versie maken").isInOrde().schermafdruk("inrichting-begin");
    venster.pagina().getByLabel("Enschede", new Page.GetByLabelOptions()).first().check();
    venster.klik("Begin een concept").isInOrde().schermafdruk("inrichting-concept");
    venster
        .breed(Venster.TELEFOON)
        .schermafdruk("inrichting-concept-telefoon")
        .breed(Venster.BUREAU);
    venster.volg("3 Taken en bevoegdheden").isInOrde().schermafdruk("inrichting-bevoegdheden");
    venster.pagina().getByLabel("Andere organisaties laten terugtreden: teamlid").check();
    venster.klik("Bewaren en vaststellen").isInOrde().schermafdruk("inrichting-vaststellen");
    venster.klik("Versie 1 vaststellen").isInOrde().schermafdruk("inrichting-versies");
    venster.volg("Wijkteam Oost");
    venster.volg("3 Taken en bevoegdheden").isInOrde().schermafdruk("inrichting-gelezen");
    venster.breed(Venster.TELEFOON).schermafdruk("inrichting-telefoon").breed(Venster.BUREAU);
    assertThat(venster.tekst()).contains("Versie 1 geldt");
  }

  @Test
  void het_logboek_en_mijn_pagina_zijn_voor_iedereen_te_gebruiken(Venster venster) {
    // Lines carry the moment of the database, so the clock of the product must say the same.
    product.klok().zetOp(LocalDateTime.now(ZoneId.of("Europe/Amsterdam")));
    venster.als(officer).open("/mij").isInOrde().schermafdruk("mij");
    venster.open("/mij/wachtwoord").isInOrde().schermafdruk("wachtwoord");
    venster.open("/logboek").open("/logboek").isInOrde().schermafdruk("logboek");
    venster.breed(Venster.TELEFOON).schermafdruk("logboek-telefoon").breed(Venster.BUREAU);
    venster.open("/logboek/zegels").isInOrde().schermafdruk("logboek-zegels");
  }
}
