package nl.keukentafel.gesprek.web;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.model.Gespreksfeiten;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.usecase.BeginGesprek;
import nl.keukentafel.gesprek.usecase.RondGesprekAf;
import nl.keukentafel.gesprek.usecase.ToonGesprek;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Vraag;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.toestemming.Toestemmingen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Conversations of a casus: the list, a new one, one as a whole, and its end. */
@Controller
class GesprekController {
  private final ToonGesprek toon;
  private final BeginGesprek begin;
  private final RondGesprekAf rondAf;
  private final Toestemmingen toestemmingen;
  private final Clock klok;

  GesprekController(
      ToonGesprek toon,
      BeginGesprek begin,
      RondGesprekAf rondAf,
      Toestemmingen toestemmingen,
      Clock klok) {
    this.toon = toon;
    this.begin = begin;
    this.rondAf = rondAf;
    this.toestemmingen = toestemmingen;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/gesprekken")
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
  ModelAndView alle(@PathVariable String id, Gebruiker wie) {
    Kamer kamer = kamer(Vraag.alle(Pad.casus(id)), wie);
    return Scherm.toon("gesprek/gesprekken", new Gespreksweergave(kamer, klok.getZone()).lijst());
  }

  @GetMapping("/casussen/{id}/gesprekken/nieuw")
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
  ModelAndView nieuw(@PathVariable String id, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    Kamer kamer = schrijfkamer(Vraag.alle(casus).met(Paden.nieuw(casus)), wie);
    Formulier formulier =
        kamer
            .concept()
            .map(Concepten.Concept::formulier)
            .orElseGet(() -> new Feitenvorm(kamer).begin(wie.medewerker(), LocalTime.now(klok)));
    return Scherm.toon(
        "gesprek/feiten", new Feitenweergave(kamer, klok.getZone()).nieuw(formulier));
  }

  @PostMapping("/casussen/{id}/gesprekken")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.vastleggen")
  ModelAndView begin(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    Kamer kamer = schrijfkamer(Vraag.alle(casus), wie);
    Gespreksfeiten feiten = new Feitenvorm(kamer).lees(formulier);
    if (feiten == null) {
      return Scherm.opnieuw(
          "gesprek/feiten", new Feitenweergave(kamer, klok.getZone()).nieuw(formulier));
    }
    GesprekId gesprek = begin.begin(casus, feiten, wie).orElseThrow(NietGevonden::new);
    List<Leefgebied> aangesloten = kamer.aangesloten();
    return Scherm.naar(
        aangesloten.isEmpty()
            ? Paden.gesprek(casus, gesprek)
            : Paden.blad(casus, gesprek, aangesloten.getFirst()));
  }

  @GetMapping("/casussen/{id}/gesprekken/{gesprek}")
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
  ModelAndView een(@PathVariable String id, @PathVariable String gesprek, Gebruiker wie) {
    Kamer kamer = kamer(vraag(id, gesprek), wie);
    return Scherm.toon(
        "gesprek/gesprek", new Gespreksweergave(kamer, klok.getZone()).gesprek(afrondvorm(kamer)));
  }

  @PostMapping("/casussen/{id}/gesprekken/{gesprek}/afronden")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.afronden")
  ModelAndView rondAf(
      @PathVariable String id, @PathVariable String gesprek, Formulier formulier, Gebruiker wie) {
    Vraag vraag = vraag(id, gesprek);
    GesprekId welk = vraag.gesprek().orElseThrow();
    Integer minuten = formulier.mogelijk("minuten", Feitenvorm::minuten);
    if (formulier.isGoed()) {
      switch (rondAf.rondAf(vraag.casus(), welk, minuten, wie)) {
        case RondGesprekAf.Uitkomst.Afgerond afgerond -> {
          return Scherm.naar("/casussen/" + vraag.casus());
        }
        case RondGesprekAf.Uitkomst.WasAl wasAl -> {
          return Scherm.naar(Paden.gesprek(vraag.casus(), welk));
        }
        case RondGesprekAf.Uitkomst.NogLeeg leeg ->
            formulier.fout("minuten", "gesprek.afronden.fout.leeg");
        case RondGesprekAf.Uitkomst.NogTekst(List<Leefgebied> leefgebieden) ->
            formulier.fout(
                "minuten",
                "gesprek.afronden.fout.tekst",
                Woorden.opsomming(leefgebieden.stream().map(Woorden::leefgebied).toList()));
        case RondGesprekAf.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
      }
    }
    return Scherm.opnieuw(
        "gesprek/gesprek",
        new Gespreksweergave(kamer(vraag, wie), klok.getZone()).gesprek(formulier));
  }

  @GetMapping("/casussen/{id}/gesprekken/{gesprek}/tonen")
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
  ModelAndView tonen(
      @PathVariable String id, @PathVariable String gesprek, Formulier gevraagd, Gebruiker wie) {
    Kamer kamer = kamer(vraag(id, gesprek), wie);
    return Scherm.toon(
        "gesprek/tonen",
        new Toonweergave(
                kamer,
                klok.getZone(),
                toestemmingen.ledeninzage(kamer.casus().gegevens().huishouden(), kamer.vandaag()))
            .pagina(gevraagd.waarde("voor")));
  }

  private static Formulier afrondvorm(Kamer kamer) {
    return Formulier.leeg().met("minuten", kamer.getGesprek().feiten().minuten());
  }

  private static Vraag vraag(String id, String gesprek) {
    return Vraag.een(Pad.casus(id), new GesprekId(Pad.id(gesprek)));
  }

  private Kamer kamer(Vraag vraag, Gebruiker wie) {
    return toon.toon(vraag, wie).orElseThrow(NietGevonden::new);
  }

  private Kamer schrijfkamer(Vraag vraag, Gebruiker wie) {
    Kamer kamer = kamer(vraag, wie);
    if (!kamer.zicht().magSchrijven()) {
      throw new NietGevonden();
    }
    return kamer;
  }
}
