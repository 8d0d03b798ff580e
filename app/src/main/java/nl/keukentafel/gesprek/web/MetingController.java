package nl.keukentafel.gesprek.web;

import java.time.Clock;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.usecase.LegMetingVast;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.gesprek.usecase.ToonMetingen;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The metingen of a casus: the history, and a new one that stands by itself. */
@Controller
class MetingController {
  private final ToonMetingen toon;
  private final LegMetingVast legVast;
  private final Clock klok;

  MetingController(ToonMetingen toon, LegMetingVast legVast, Clock klok) {
    this.toon = toon;
    this.legVast = legVast;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/metingen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.meting.inzien")
  ModelAndView alle(@PathVariable String id, Gebruiker wie) {
    Kamer kamer = toon.toon(Pad.casus(id), Optional.empty(), wie).orElseThrow(NietGevonden::new);
    return Scherm.toon("gesprek/metingen", new Metingweergave(kamer, klok.getZone()).lijst());
  }

  @GetMapping("/casussen/{id}/metingen/nieuw")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.meting.inzien")
  ModelAndView nieuw(@PathVariable String id, Formulier gevraagd, Gebruiker wie) {
    Kamer kamer = meetkamer(Pad.casus(id), wie);
    Metingvorm vorm = Metingvorm.voor(kamer, gevraagd.waarde("instrument"));
    Formulier formulier =
        kamer
            .concept()
            .map(Concepten.Concept::formulier)
            .orElseGet(() -> vorm.begin(wie.medewerker()));
    return Scherm.toon(
        "gesprek/metingvorm",
        new Metingweergave(kamer, klok.getZone()).vorm(vorm, formulier, true));
  }

  @PostMapping("/casussen/{id}/metingen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.meting.vastleggen")
  ModelAndView legVast(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    Kamer kamer = meetkamer(casus, wie);
    Metingvorm vorm = Metingvorm.voor(kamer, formulier.waarde("instrument"));
    LegMetingVast.Opdracht opdracht = vorm.lees(formulier);
    if (opdracht == null) {
      return Scherm.opnieuw(
          "gesprek/metingvorm",
          new Metingweergave(kamer, klok.getZone()).vorm(vorm, formulier, false));
    }
    if (legVast.legVast(opdracht, wie).isEmpty()) {
      throw new NietGevonden();
    }
    return Scherm.naar(Paden.metingen(casus));
  }

  private Kamer meetkamer(CasusId casus, Gebruiker wie) {
    Kamer kamer =
        toon.toon(casus, Optional.of(Paden.nieuweMeting(casus)), wie)
            .orElseThrow(NietGevonden::new);
    if (!kamer.zicht().magMeten()) {
      throw new NietGevonden();
    }
    return kamer;
  }
}
