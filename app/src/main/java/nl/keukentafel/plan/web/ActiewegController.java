package nl.keukentafel.plan.web;

import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.usecase.HaalWeg;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An actie is taken out of a concept. */
@Controller
class ActiewegController {
  private final HaalWeg haalWeg;

  ActiewegController(HaalWeg haalWeg) {
    this.haalWeg = haalWeg;
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/acties/{actie}/weg")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.weghalen")
  ModelAndView haalWeg(
      @PathVariable String id,
      @PathVariable String nummer,
      @PathVariable String actie,
      Formulier typt,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    int versie = Planpad.nummer(nummer);
    var stuk = Pad.id(actie);
    return switch (haalWeg.haalWeg(
        casus, versie, Stukversie.Soort.ACTIE, stuk, Planpad.getal(typt, "versie"), wie)) {
      case WEG -> Scherm.naar(Plannen.pad(casus) + "/versies/" + versie);
      case GEBOTST -> Scherm.naar(Actiepagina.pad(casus, versie, stuk));
      case VEROUDERD, ONBEKEND -> throw new NietGevonden();
    };
  }
}
