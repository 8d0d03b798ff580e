package nl.keukentafel.werkplek.casus;

import java.time.Clock;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The casus on one page. */
@Controller
class CasusController {
  private final ToonCasus toon;
  private final Clock klok;

  CasusController(ToonCasus toon, Clock klok) {
    this.toon = toon;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.inzien")
  ModelAndView toon(
      @PathVariable String id, @RequestParam(defaultValue = "0") String journaal, Gebruiker wie) {
    int vanaf = journaal.matches("\\d{1,6}") ? Integer.parseInt(journaal) : 0;
    return switch (toon.toon(Pad.casus(id), vanaf, wie)) {
      case ToonCasus.Beeld.Gezien gezien ->
          Scherm.toon(
              "werkplek/casus",
              new Casusweergave(gezien, wie.medewerker(), klok.getZone()).pagina(vanaf));
      case ToonCasus.Beeld.Bel bel -> Scherm.toon("werkplek/casus_bel", bel);
      case ToonCasus.Beeld.Onbekend onbekend -> throw new NietGevonden();
    };
  }
}
