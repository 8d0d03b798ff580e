package nl.keukentafel.toestemming.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.toestemming.model.Regel;
import nl.keukentafel.toestemming.usecase.BeantwoordVraag;
import nl.keukentafel.toestemming.usecase.ToonToestemming;
import nl.keukentafel.toestemming.usecase.ZetVraagKlaar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One question, read and answered together; the same on paper. */
@Controller
class SamenController {
  private final Vragenlezer lezer;
  private final BeantwoordVraag beantwoord;
  private final ZetVraagKlaar zetKlaar;
  private final Concepten concepten;
  private final Clock klok;

  SamenController(
      Vragenlezer lezer,
      BeantwoordVraag beantwoord,
      ZetVraagKlaar zetKlaar,
      Concepten concepten,
      Clock klok) {
    this.lezer = lezer;
    this.beantwoord = beantwoord;
    this.zetKlaar = zetKlaar;
    this.concepten = concepten;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/toestemming/vragen/{vraag}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = ToonToestemming.LOGT)
  ModelAndView samen(@PathVariable String id, @PathVariable String vraag, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    Samenmaker samen = lezer.lees(casus, Paden.id(vraag), wie);
    if (samen.regel().antwoord() != null
        || samen.regel().vraag().vervallen()
        || !samen.beeld().casus().schrijven()) {
      return Scherm.naar(Paden.overzicht(casus));
    }
    Optional<Concepten.Concept> concept = concepten.find(wie, samen.pad());
    return Scherm.toon(
        "toestemming/samen",
        samen.pagina(
            concept.map(Concepten.Concept::formulier).orElseGet(() -> Antwoordvorm.begin(samen)),
            concept
                .map(c -> Datums.tijd(c.bewaardOp().atZone(klok.getZone()).toLocalTime(), locale()))
                .orElse(null)));
  }

  @PostMapping("/casussen/{id}/toestemming/vragen/{vraag}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = BeantwoordVraag.LOGT)
  ModelAndView beantwoord(
      @PathVariable String id, @PathVariable String vraag, Formulier formulier, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    UUID welke = Paden.id(vraag);
    Samenmaker samen = lezer.lees(casus, welke, wie);
    BeantwoordVraag.Opdracht opdracht = Antwoordvorm.lees(formulier, samen);
    if (opdracht == null) {
      return Scherm.opnieuw("toestemming/samen", samen.pagina(formulier, null));
    }
    return switch (beantwoord.beantwoord(casus, welke, opdracht, wie)) {
      case BeantwoordVraag.Uitkomst.Vastgelegd _ -> {
        concepten.verwijder(wie, samen.pad());
        yield Scherm.naar(volgende(casus, samen.regel(), wie));
      }
      case BeantwoordVraag.Uitkomst.Onvoldoende(var oordeel) -> {
        Samenmaker nu =
            lezer.lees(casus, welke, wie, opdracht.gevers().wilsonbekwaamOmdat() == null);
        Antwoordvorm.fout(formulier, oordeel, nu.beeld());
        yield Scherm.opnieuw("toestemming/samen", nu.pagina(formulier, null));
      }
      case BeantwoordVraag.Uitkomst.AlBeantwoord _ -> Scherm.naar(Paden.overzicht(casus));
      case BeantwoordVraag.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  /** The next question of today that waits, or the overview. */
  private String volgende(CasusId casus, Regel regel, Gebruiker wie) {
    return lezer.volgende(casus, regel, wie).orElse(Paden.overzicht(casus));
  }

  @PostMapping("/casussen/{id}/toestemming/vragen/{vraag}/weg")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = ZetVraagKlaar.LOGT)
  ModelAndView weg(@PathVariable String id, @PathVariable String vraag, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    return switch (zetKlaar.doe(casus, new ZetVraagKlaar.Opdracht.Weg(Paden.id(vraag)), wie)) {
      case ZetVraagKlaar.Uitkomst.Klaar _ -> Scherm.naar(Paden.overzicht(casus));
      case ZetVraagKlaar.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  @GetMapping("/casussen/{id}/toestemming/vragen/{vraag}/blad")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = ToonToestemming.LOGT)
  ModelAndView blad(@PathVariable String id, @PathVariable String vraag, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    Samenmaker samen = lezer.lees(casus, Paden.id(vraag), wie);
    SamenPagina pagina = samen.pagina(Formulier.leeg(), null);
    return Scherm.toon(
        "toestemming/blad",
        new BladPagina(
            casus.toString(),
            samen.pad(),
            samen.beeld().casus().nummer(),
            pagina.vraag(),
            pagina.wat(),
            pagina.wieBeslist(),
            samen.gevers().stream().map(Veld.Optie::label).toList(),
            tekst("toestemming.blad.datum", Woorden.dag(samen.beeld().vandaag()))));
  }
}
