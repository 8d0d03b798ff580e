package nl.keukentafel.toestemming.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.toestemming.model.Vraaginhoud;
import nl.keukentafel.toestemming.usecase.ToonToestemming;
import nl.keukentafel.toestemming.usecase.ToonToestemming.Beeld;
import nl.keukentafel.toestemming.usecase.ZetVraagKlaar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The overview of what is agreed, and preparing a question. */
@Controller
class ToestemmingController {
  private final ToonToestemming toon;
  private final ZetVraagKlaar zetKlaar;
  private final Concepten concepten;
  private final Clock klok;

  ToestemmingController(
      ToonToestemming toon, ZetVraagKlaar zetKlaar, Concepten concepten, Clock klok) {
    this.toon = toon;
    this.zetKlaar = zetKlaar;
    this.concepten = concepten;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/toestemming")
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
  ModelAndView overzicht(@PathVariable String id, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    Beeld beeld = toon.toon(casus, wie).orElseThrow(NietGevonden::new);
    return Scherm.toon(
        "toestemming/overzicht", new Overzichtmaker(casus, beeld, klok.getZone()).pagina());
  }

  @GetMapping("/casussen/{id}/toestemming/nieuw")
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
  ModelAndView nieuw(
      @PathVariable String id, @RequestParam(defaultValue = "") String voor, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    Beeld beeld = beeldOmTeSchrijven(casus, wie);
    Optional<Concepten.Concept> concept = concepten.find(wie, pad(casus));
    return Scherm.toon(
        "toestemming/vraagvorm",
        pagina(
            casus,
            beeld,
            concept.map(Concepten.Concept::formulier).orElseGet(() -> Vraagvorm.begin(beeld, voor)),
            concept.map(c -> moment(c.bewaardOp())).orElse(null)));
  }

  @PostMapping("/casussen/{id}/toestemming")
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
  ModelAndView zetKlaar(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    Beeld beeld = beeldOmTeSchrijven(casus, wie);
    Vraaginhoud inhoud = Vraagvorm.lees(formulier, beeld);
    if (inhoud == null) {
      return Scherm.opnieuw("toestemming/vraagvorm", pagina(casus, beeld, formulier, null));
    }
    return switch (zetKlaar.doe(casus, new ZetVraagKlaar.Opdracht.Nieuw(inhoud), wie)) {
      case ZetVraagKlaar.Uitkomst.Klaar(var vraag) -> {
        concepten.verwijder(wie, pad(casus));
        yield Scherm.naar(Paden.vraag(casus, vraag));
      }
      case ZetVraagKlaar.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/toestemming/nieuw/weg")
  @Eindpunt(iedereen = true, waaromNiet = "eigen concept, nog niet vastgelegd")
  ModelAndView gooiWeg(@PathVariable String id, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    concepten.verwijder(wie, pad(casus));
    return Scherm.naar(pad(casus));
  }

  private Beeld beeldOmTeSchrijven(CasusId casus, Gebruiker wie) {
    return toon.toon(casus, wie)
        .filter(beeld -> beeld.casus().schrijven())
        .orElseThrow(NietGevonden::new);
  }

  private static String pad(CasusId casus) {
    return Paden.overzicht(casus) + "/nieuw";
  }

  private String moment(Instant op) {
    var tijd = op.atZone(klok.getZone());
    return tekst(
        "toestemming.tijdstip",
        Datums.kort(tijd.toLocalDate(), locale()),
        Datums.tijd(tijd.toLocalTime(), locale()));
  }

  private static VraagvormPagina pagina(
      CasusId casus, Beeld beeld, Formulier formulier, @Nullable String teruggehaald) {
    return new VraagvormPagina(
        casus.toString(),
        beeld.casus().nummer(),
        pad(casus),
        formulier,
        Vraagvorm.moment(beeld),
        Woorden.leden(beeld),
        Vraagvorm.doelen(),
        Woorden.categorieopties(),
        Woorden.wetopties(),
        teruggehaald);
  }
}
