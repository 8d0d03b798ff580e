package nl.keukentafel.werkplek.inrichting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.toets.InBrowser;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Venster;
import org.junit.jupiter.api.Test;

/** From a shipped design to a version in force, in a real browser; each page is checked. */
@InBrowser
class InrichtingReisTest {

  private final Toetsmedewerker beheerder;
  private final Toetsmedewerker officer;

  InrichtingReisTest(Spelers een) {
    Toetsgemeente lindewaard = een.gemeente("Lindewaard").metTeam("Wijkteam Oost");
    beheerder = een.medewerker().in(lindewaard).als(Hoedanigheid.FUNCTIONEEL_BEHEERDER).maak();
    officer = een.medewerker().in(lindewaard).als(Hoedanigheid.PRIVACY_OFFICER).maak();
  }

  @Test
  void van_ontwerp_naar_versie(Venster venster) {
    venster.als(beheerder).open("/inrichting").isInOrde().schermafdruk("inrichting");
    venster.volg("Wijkteam Oost").isInOrde();
    venster.volg("Nieuwe versie maken").isInOrde().schermafdruk("inrichting-begin");
    venster
        .pagina()
        .getByLabel("Enschede", new com.microsoft.playwright.Page.GetByLabelOptions())
        .first()
        .check();
    venster.klik("Begin een concept").isInOrde().schermafdruk("inrichting-concept");
    venster.volg("3 Taken en bevoegdheden").isInOrde().schermafdruk("inrichting-bevoegdheden");
    venster.pagina().getByLabel("Andere organisaties laten terugtreden: teamlid").check();
    venster.klik("Bewaren en vaststellen").isInOrde().schermafdruk("inrichting-vaststellen");
    venster.klik("Versie 1 vaststellen").isInOrde().schermafdruk("inrichting-versies");
    venster.volg("Wijkteam Oost");
    venster.volg("3 Taken en bevoegdheden").isInOrde().schermafdruk("inrichting-gelezen");
    assertThat(venster.tekst()).contains("Versie 1 geldt");
  }

  @Test
  void het_logboek_en_mijn_pagina_zijn_voor_iedereen_te_gebruiken(Venster venster) {
    venster.als(officer).open("/mij").isInOrde().schermafdruk("mij");
    venster.open("/mij/wachtwoord").isInOrde().schermafdruk("wachtwoord");
    venster.open("/logboek").isInOrde().schermafdruk("logboek");
    venster.open("/logboek/zegels").isInOrde().schermafdruk("logboek-zegels");
  }
}
