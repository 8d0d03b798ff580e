package nl.keukentafel.werkplek.zoek;

import static nl.keukentafel.aanmelding.Hoedanigheid.BUURTCONCIERGE;
import static nl.keukentafel.aanmelding.Hoedanigheid.PROCESONDERSTEUNER;
import static nl.keukentafel.aanmelding.Hoedanigheid.STAGIAIR;
import static nl.keukentafel.aanmelding.Hoedanigheid.TEAMLEIDER;
import static nl.keukentafel.aanmelding.Hoedanigheid.TEAMLID;
import static nl.keukentafel.aanmelding.Hoedanigheid.WIJKGERICHT_SPECIALIST;

import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search field: results while typing, the page behind Enter, and the form for a BSN. */
@Controller
class ZoekController {

  private static final int ONDER_HET_VELD = 8;
  private static final int OP_DE_PAGINA = 40;

  private final Zoek zoek;

  ZoekController(Zoek zoek) {
    this.zoek = zoek;
  }

  @GetMapping("/zoeken")
  @Eindpunt(
      wie = {
        TEAMLEIDER,
        TEAMLID,
        PROCESONDERSTEUNER,
        STAGIAIR,
        BUURTCONCIERGE,
        WIJKGERICHT_SPECIALIST
      },
      logt = Zoek.LOGT)
  ModelAndView pagina(@RequestParam(defaultValue = "") String q, Gebruiker wie) {
    Vondsten vondsten = zoek.zoek(q, OP_DE_PAGINA, wie);
    String terug = vondsten.stand() == Vondsten.Stand.BSN ? "" : q;
    return Scherm.toon("werkplek/zoeken", new Zoekpagina(terug, vondsten));
  }

  @GetMapping("/zoeken/vondsten")
  @Eindpunt(
      wie = {
        TEAMLEIDER,
        TEAMLID,
        PROCESONDERSTEUNER,
        STAGIAIR,
        BUURTCONCIERGE,
        WIJKGERICHT_SPECIALIST
      },
      logt = Zoek.LOGT)
  ModelAndView vondsten(@RequestParam(defaultValue = "") String q, Gebruiker wie) {
    return Scherm.toon("werkplek/vondsten", new Zoekpagina(q, zoek.zoek(q, ONDER_HET_VELD, wie)));
  }

  @GetMapping("/zoeken/bsn")
  @Eindpunt(
      wie = {TEAMLEIDER, TEAMLID, PROCESONDERSTEUNER, WIJKGERICHT_SPECIALIST},
      waaromNiet = "leeg formulier")
  ModelAndView bsn() {
    return Scherm.toon("werkplek/bsn", new Bsnpagina(Formulier.leeg(), false, null));
  }

  @PostMapping("/zoeken/bsn")
  @Eindpunt(
      wie = {TEAMLEIDER, TEAMLID, PROCESONDERSTEUNER, WIJKGERICHT_SPECIALIST},
      logt = "bsn.zoeken")
  ModelAndView zoekBsn(Formulier formulier, Gebruiker wie) {
    Burgerservicenummer bsn =
        formulier.verplicht("bsn", "kern.bsn.leeg", Burgerservicenummer::lees);
    if (bsn == null) {
      return Scherm.opnieuw("werkplek/bsn", new Bsnpagina(formulier, false, null));
    }
    return Scherm.toon(
        "werkplek/bsn", new Bsnpagina(formulier, true, zoek.opBsn(bsn, wie).orElse(null)));
  }
}
