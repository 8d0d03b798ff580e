package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.plan.model.Stukvelden;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.LeesTeksten;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import org.springframework.web.servlet.ModelAndView;

/** Two workers changed the same actie. */
final class Actiebotsing {

  private Actiebotsing() {}

  static ModelAndView toon(
      LeesPlan.Gelezen gelezen,
      LeesTeksten teksten,
      UUID stuk,
      Formulier typt,
      boolean derde,
      Gebruiker wie,
      ZoneId zone) {
    var casus = gelezen.feiten().casus();
    int versie = Planpad.versie(gelezen).zicht().inhoud().nummer();
    LeesTeksten.Teksten gevonden = teksten.lees(casus, versie, Stukversie.Soort.ACTIE, stuk, wie);
    if (gevonden.versies().isEmpty()) {
      throw new NietGevonden();
    }
    Veldwoorden woorden = new Veldwoorden(Planwoorden.opties(gelezen.huishouden()));
    return Botsing.toon(
        tekst("plan.botsing.actie"),
        gelezen,
        gevonden,
        Stukvelden.ACTIE,
        typt,
        Actiepagina.pad(casus, versie, stuk),
        derde,
        woorden::actie,
        zone);
  }
}
