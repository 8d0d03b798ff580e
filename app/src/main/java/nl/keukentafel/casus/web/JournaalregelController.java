package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Journaalinhoud;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.casus.usecase.LeesJournaal;
import nl.keukentafel.casus.usecase.LeesJournaal.Gelezen;
import nl.keukentafel.casus.usecase.WijzigJournaal;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.scherm.Conflict;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One entry of the journaal: read with its history, changed, and chosen when two changed it. */
@Controller
class JournaalregelController {
  private final LeesJournaal lees;
  private final WijzigJournaal wijzig;
  private final Concepten concepten;
  private final Journaalwoorden woorden;

  JournaalregelController(
      LeesJournaal lees, WijzigJournaal wijzig, Concepten concepten, Clock klok) {
    this.lees = lees;
    this.wijzig = wijzig;
    this.concepten = concepten;
    this.woorden = new Journaalwoorden(klok.getZone());
  }

  @GetMapping("/casussen/{id}/journaal/{regel}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.journaal.lezen")
  ModelAndView toon(@PathVariable String id, @PathVariable String regel, Gebruiker wie) {
    Gelezen gelezen = lees(id, regel, wie);
    Journaalregel nu = gelezen.regel().orElseThrow();
    return Scherm.toon(
        "casus/journaalregel",
        new JournaalregelPagina(
            id,
            Journaalwoorden.naam(gelezen),
            gelezen.casus().casus().gegevens().nummer(),
            regel,
            tekst("casus.journaalsoort." + nu.inhoud().soort().code()),
            tekst("casus.wet." + Journaalvorm.code(nu.inhoud().wet())),
            woorden.moment(nu.op()),
            Journaalwoorden.naam(gelezen, nu.door()),
            nu.inhoud().tekst(),
            nu.inhoud().vertrouwelijk() ? vertrouwelijkVan(gelezen, nu) : null,
            gelezen.rechten().schrijven(),
            gelezen.versies().stream()
                .skip(1)
                .map(v ->
                    new JournaalregelPagina.Versie(
                        woorden.moment(v.op()),
                        Journaalwoorden.naam(gelezen, v.door()),
                        tekst("casus.journaalsoort." + v.soort().code()),
                        tekst("casus.wet." + Journaalvorm.code(v.wet())),
                        v.tekst()))
                .toList()));
  }

  @GetMapping("/casussen/{id}/journaal/{regel}/wijzigen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.journaal.lezen")
  ModelAndView vorm(@PathVariable String id, @PathVariable String regel, Gebruiker wie) {
    Gelezen gelezen = lees(id, regel, wie);
    Optional<Concepten.Concept> concept = concepten.find(wie, pad(id, regel));
    Formulier formulier =
        concept
            .map(Concepten.Concept::formulier)
            .orElseGet(() -> Journaalvorm.van(gelezen.regel().orElseThrow()));
    return Scherm.toon(
        "casus/journaalvorm",
        pagina(
            id,
            regel,
            gelezen,
            formulier,
            concept.map(c -> woorden.moment(c.bewaardOp())).orElse(null)));
  }

  @PostMapping("/casussen/{id}/journaal/{regel}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.journaal.wijzigen")
  ModelAndView wijzig(
      @PathVariable String id, @PathVariable String regel, Formulier typt, Gebruiker wie) {
    Gelezen gelezen = lees(id, regel, wie);
    boolean keuze = Conflict.isKeuze(typt);
    Formulier formulier = keuze ? Conflict.gekozen(typt, Journaalvorm.VELDEN) : typt;
    if (keuze && !formulier.isGoed()) {
      formulier.fouten().forEach((veld, bericht) -> typt.fout(veld, "scherm.conflict.kies"));
      return Journaalbotsing.scherm(woorden, id, regel, gelezen, typt, false);
    }
    Journaalinhoud nieuw =
        Journaalvorm.leesWijziging(formulier, gelezen.regel().orElseThrow().inhoud());
    if (nieuw == null) {
      return Scherm.opnieuw("casus/journaalvorm", pagina(id, regel, gelezen, formulier, null));
    }
    CasusId casus = Pad.casus(id);
    int versie = Journaalbotsing.versie(formulier, "versie");
    return switch (wijzig.wijzig(casus, Pad.id(regel), versie, nieuw, wie)) {
      case WijzigJournaal.Uitkomst.Gewijzigd gewijzigd -> {
        concepten.verwijder(wie, pad(id, regel));
        yield Scherm.naar("/casussen/" + casus + "#journaal");
      }
      case WijzigJournaal.Uitkomst.Botsing gebotst -> {
        Formulier mijn = Formulier.leeg();
        Formulier schoon = Journaalvorm.van(nieuw.soort(), nieuw.wet(), nieuw.tekst());
        Journaalvorm.VELDEN.forEach(veld -> mijn.met("mijn-" + veld, schoon.waarde(veld)));
        mijn.met("basisversie", versie);
        yield Journaalbotsing.scherm(woorden, id, regel, lees(id, regel, wie), mijn, false);
      }
      case WijzigJournaal.Uitkomst.Geweigerd geweigerd -> throw new NietGevonden();
      case WijzigJournaal.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/journaal/{regel}/derde")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.journaal.lezen")
  ModelAndView derde(
      @PathVariable String id, @PathVariable String regel, Formulier typt, Gebruiker wie) {
    typt.met("derde-tekst", typt.waarde("mijn-tekst"));
    return Journaalbotsing.scherm(woorden, id, regel, lees(id, regel, wie), typt, true);
  }

  @PostMapping("/casussen/{id}/journaal/{regel}/later")
  @Eindpunt(iedereen = true, waaromNiet = "eigen concept, nog niet vastgelegd")
  ModelAndView later(
      @PathVariable String id, @PathVariable String regel, Formulier typt, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    concepten.bewaar(
        wie, pad(id, Pad.id(regel).toString()), Conflict.mijnVersie(typt, Journaalvorm.VELDEN));
    return Scherm.naar("/casussen/" + casus + "#journaal");
  }

  private Gelezen lees(String id, String regel, Gebruiker wie) {
    UUID welke = Pad.id(regel);
    return lees.lees(Pad.casus(id), Optional.of(welke), wie).orElseThrow(NietGevonden::new);
  }

  private static String pad(String id, String regel) {
    return "/casussen/" + id + "/journaal/" + regel;
  }

  private static String vertrouwelijkVan(Gelezen gelezen, Journaalregel regel) {
    return gelezen.huishouden().map(Huishoudens.Kaart::leden).orElse(List.of()).stream()
        .filter(lid -> lid.persoon().equals(regel.inhoud().overPersoon()))
        .map(Huishoudens.Lid::naam)
        .findFirst()
        .orElse(tekst("casus.iemand"));
  }

  private static JournaalvormPagina pagina(
      String id,
      String regel,
      Gelezen gelezen,
      Formulier formulier,
      @Nullable String teruggehaald) {
    var gegevens = gelezen.casus().casus().gegevens();
    return new JournaalvormPagina(
        id,
        Journaalwoorden.naam(gelezen),
        gegevens.nummer(),
        false,
        pad(id, regel),
        formulier,
        Journaalvorm.soorten(),
        Journaalvorm.wetten(gegevens.wetten()),
        List.of(),
        teruggehaald);
  }
}
