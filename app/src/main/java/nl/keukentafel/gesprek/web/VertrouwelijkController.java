package nl.keukentafel.gesprek.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.model.Vertrouwelijk;
import nl.keukentafel.gesprek.usecase.SchermNiveausAf;
import nl.keukentafel.gesprek.usecase.SchrijfVertrouwelijk;
import nl.keukentafel.gesprek.usecase.ToonGesprek;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Vraag;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What members told in confidence about one leefgebied, on a page that the others do not see. */
@Controller
class VertrouwelijkController {
  private static final Tekstveld TEKST = Tekstveld.alinea(20_000).invullen();

  private final ToonGesprek toon;
  private final SchrijfVertrouwelijk schrijf;
  private final SchermNiveausAf schermAf;
  private final Clock klok;

  VertrouwelijkController(
      ToonGesprek toon, SchrijfVertrouwelijk schrijf, SchermNiveausAf schermAf, Clock klok) {
    this.toon = toon;
    this.schrijf = schrijf;
    this.schermAf = schermAf;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/gesprekken/{gesprek}/leefgebieden/{leefgebied}/vertrouwelijk")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.inzien")
  ModelAndView toon(
      @PathVariable String id,
      @PathVariable String gesprek,
      @PathVariable String leefgebied,
      Formulier gevraagd,
      Gebruiker wie) {
    Kamer kamer = kamer(id, gesprek, leefgebied, wie);
    Leefgebied gebied = leefgebied(leefgebied);
    Optional<Vertrouwelijk> stuk = stuk(kamer, gebied, gevraagd.waarde("stuk"));
    Formulier formulier =
        stuk.map(VertrouwelijkController::formulier)
            .or(() -> kamer.concept().map(Concepten.Concept::formulier))
            .orElseGet(() -> Formulier.leeg().met("soort", Passagesoort.VRAAG.code()));
    return Scherm.toon("gesprek/vertrouwelijk", pagina(kamer, gebied, formulier, stuk.isEmpty()));
  }

  private static Formulier formulier(Vertrouwelijk stuk) {
    return Formulier.leeg()
        .met("stuk", stuk.id())
        .met("versie", stuk.versie())
        .met("soort", stuk.passage().soort().code())
        .met("van", stuk.passage().merk().over())
        .met("tekst", stuk.passage().tekst());
  }

  @PostMapping("/casussen/{id}/gesprekken/{gesprek}/leefgebieden/{leefgebied}/vertrouwelijk")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.vertrouwelijk")
  ModelAndView schrijf(
      @PathVariable String id,
      @PathVariable String gesprek,
      @PathVariable String leefgebied,
      Formulier formulier,
      Gebruiker wie) {
    Kamer kamer = kamer(id, gesprek, leefgebied, wie);
    Leefgebied gebied = leefgebied(leefgebied);
    Passagesoort soort =
        formulier.keuze(
            "soort",
            "gesprek.vertrouwelijk.fout.soort",
            List.of(Passagesoort.values()),
            Passagesoort::code);
    Veld.Optie van =
        formulier.keuze("van", "gesprek.vertrouwelijk.fout.van", mensen(kamer), Veld.Optie::waarde);
    String tekst = formulier.verplicht("tekst", "gesprek.vertrouwelijk.fout.tekst", TEKST::lees);
    if (soort == null || van == null || tekst == null) {
      return Scherm.opnieuw("gesprek/vertrouwelijk", pagina(kamer, gebied, formulier, false));
    }
    String stuk = formulier.waarde("stuk");
    Gesprek waar = kamer.getGesprek();
    SchrijfVertrouwelijk.Opdracht opdracht =
        new SchrijfVertrouwelijk.Opdracht(
            waar.casus(),
            waar.id(),
            gebied,
            stuk.isBlank() ? null : Pad.id(stuk),
            BladController.versie(formulier, "versie"),
            soort,
            PersoonId.van(van.waarde()),
            tekst);
    return switch (schrijf.schrijf(opdracht, wie)) {
      case SchrijfVertrouwelijk.Uitkomst.Geschreven geschreven ->
          Scherm.naar(Paden.vertrouwelijk(waar.casus(), waar.id(), gebied));
      case SchrijfVertrouwelijk.Uitkomst.Botsing(Vertrouwelijk nu) -> {
        formulier.fout(
            "tekst",
            "gesprek.vertrouwelijk.fout.botsing",
            new Woorden(kamer, klok.getZone()).moment(nu.op()));
        formulier.met("versie", nu.versie());
        yield Scherm.toon(
            "gesprek/vertrouwelijk",
            pagina(kamer(id, gesprek, leefgebied, wie), gebied, formulier, false),
            HttpStatus.CONFLICT);
      }
      case SchrijfVertrouwelijk.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @PostMapping(
      "/casussen/{id}/gesprekken/{gesprek}/leefgebieden/{leefgebied}/vertrouwelijk/niveaus")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.vertrouwelijk")
  ModelAndView schermAf(
      @PathVariable String id,
      @PathVariable String gesprek,
      @PathVariable String leefgebied,
      Formulier formulier,
      Gebruiker wie) {
    Kamer kamer = kamer(id, gesprek, leefgebied, wie);
    Leefgebied gebied = leefgebied(leefgebied);
    Gesprek waar = kamer.getGesprek();
    var dicht =
        formulier.keuzes("dicht", mensen(kamer), Veld.Optie::waarde).stream()
            .map(optie -> PersoonId.van(optie.waarde()))
            .collect(Collectors.toSet());
    boolean gelukt =
        schermAf.schermAf(
            waar.casus(), waar.id(), gebied, new Bladvorm(kamer, gebied).allePlekken(), dicht, wie);
    if (!gelukt) {
      throw new NietGevonden();
    }
    return Scherm.naar(Paden.vertrouwelijk(waar.casus(), waar.id(), gebied));
  }

  private VertrouwelijkPagina pagina(
      Kamer kamer, Leefgebied gebied, Formulier formulier, boolean metConcept) {
    Woorden woorden = new Woorden(kamer, klok.getZone());
    Gesprek gesprek = kamer.getGesprek();
    String pad = Paden.vertrouwelijk(gesprek.casus(), gesprek.id(), gebied);
    String stuk = formulier.waarde("stuk");
    Bladvorm vorm = new Bladvorm(kamer, gebied);
    return new VertrouwelijkPagina(
        gesprek.casus().toString(),
        woorden.titel(gesprek),
        woorden.nummer(),
        Woorden.leefgebied(gebied),
        pad,
        Paden.blad(gesprek.casus(), gesprek.id(), gebied),
        kamer.zicht().magSchrijven(gebied),
        stukken(kamer, gebied).stream()
            .map(s ->
                new VertrouwelijkPagina.Stuk(
                    tekst("gesprek.soort." + s.passage().soort().code()),
                    van(woorden, s),
                    woorden.medewerker(s.passage().door()),
                    woorden.moment(s.op()),
                    s.passage().tekst(),
                    pad + "?stuk=" + s.id()))
            .toList(),
        formulier,
        stuk.isBlank() ? null : stuk,
        Arrays.stream(Passagesoort.values())
            .map(s -> new Veld.Optie(s.code(), tekst("gesprek.soort." + s.code())))
            .toList(),
        mensen(kamer),
        vorm.plekken().isEmpty()
            ? List.of()
            : kamer.volwassenen().stream()
                .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.roepnaam()))
                .toList(),
        Formulier.leeg().metAlle("dicht", dicht(kamer, gebied)),
        metConcept ? kamer.concept().map(c -> woorden.moment(c.bewaardOp())).orElse(null) : null);
  }

  private static String van(Woorden woorden, Vertrouwelijk stuk) {
    PersoonId over = stuk.passage().merk().over();
    return over == null ? "" : woorden.roepnaam(over);
  }

  private static List<String> dicht(Kamer kamer, Leefgebied gebied) {
    return kamer.getGesprek().blad(gebied.code()).map(Blad::scores).orElse(List.of()).stream()
        .filter(score -> score.vertrouwelijk() && kamer.zicht().ziet(score))
        .map(score -> score.persoon().toString())
        .distinct()
        .toList();
  }

  private static List<Veld.Optie> mensen(Kamer kamer) {
    return kamer.huishouden().map(h -> h.leden()).orElse(List.of()).stream()
        .filter(lid -> !lid.overleden())
        .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.roepnaam()))
        .toList();
  }

  private static List<Vertrouwelijk> stukken(Kamer kamer, Leefgebied gebied) {
    return kamer.getGesprek().blad(gebied.code()).map(Blad::dicht).orElse(List.of()).stream()
        .filter(stuk -> kamer.zicht().ziet(gebied, stuk.passage()))
        .toList();
  }

  private static Optional<Vertrouwelijk> stuk(Kamer kamer, Leefgebied gebied, @Nullable String id) {
    return stukken(kamer, gebied).stream().filter(s -> s.id().toString().equals(id)).findFirst();
  }

  private static Leefgebied leefgebied(String slak) {
    return Paden.leefgebied(slak).orElseThrow(NietGevonden::new);
  }

  private Kamer kamer(String id, String gesprek, String slak, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    GesprekId welk = new GesprekId(Pad.id(gesprek));
    // Asked before the leefgebied is read, so that a refusal stands in the logbook.
    Leefgebied gebied = Paden.leefgebied(slak).orElse(Leefgebied.FINANCIEN);
    Kamer kamer =
        toon.toon(Vraag.een(casus, welk).met(Paden.vertrouwelijk(casus, welk, gebied)), wie)
            .orElseThrow(NietGevonden::new);
    if (!kamer.zicht().ziet(gebied)) {
      throw new NietGevonden();
    }
    return kamer;
  }
}
