package nl.keukentafel.werkplek.voorraad;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page: what is due today, what waits for me, my caseload, what is new. */
@Controller
class WerkvoorraadController {
  private final ToonWerkvoorraad toon;
  private final MeldGezien meldGezien;
  private final Clock klok;

  WerkvoorraadController(ToonWerkvoorraad toon, MeldGezien meldGezien, Clock klok) {
    this.toon = toon;
    this.meldGezien = meldGezien;
    this.klok = klok;
  }

  /** Everybody has a first page of their own. */
  @GetMapping("/")
  @Eindpunt(iedereen = true, waaromNiet = "verwijst alleen door")
  ModelAndView begin(Gebruiker wie) {
    if (!wie.lidmaatschappen().isEmpty()) {
      return Scherm.naar("/werkvoorraad");
    }
    if (wie.is(Hoedanigheid.KETENPARTNER)) {
      return Scherm.naar("/partner/meldingen");
    }
    if (wie.is(Hoedanigheid.PRIVACY_OFFICER)) {
      return Scherm.naar("/logboek");
    }
    if (wie.is(Hoedanigheid.FUNCTIONEEL_BEHEERDER)) {
      return Scherm.naar("/inrichting");
    }
    return Scherm.naar("/ik");
  }

  @GetMapping("/werkvoorraad")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.VRIJWILLIGER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "werkplek.werkvoorraad")
  ModelAndView toon(Gebruiker wie) {
    return switch (toon.toon(wie)) {
      case ToonWerkvoorraad.Beeld.Werk werk ->
          Scherm.toon(
              "werkplek/werkvoorraad", new Werkvoorraadweergave(werk, klok).pagina(wie.voornaam()));
      case ToonWerkvoorraad.Beeld.GeenTaken geen ->
          Scherm.toon("werkplek/geen_taken", wie.voornaam());
    };
  }

  @PostMapping("/werkvoorraad/gezien/{id}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "werkplek.gezien")
  ModelAndView gezien(@PathVariable String id, Gebruiker wie) {
    if (!meldGezien.gezien(Pad.id(id), wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar("/werkvoorraad");
  }
}
