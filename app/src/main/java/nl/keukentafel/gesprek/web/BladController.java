package nl.keukentafel.gesprek.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Bladconcept;
import nl.keukentafel.gesprek.model.Bladinhoud;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.usecase.BewaarBlad;
import nl.keukentafel.gesprek.usecase.SluitLeefgebiedAan;
import nl.keukentafel.gesprek.usecase.ToonGesprek;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Vraag;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Conflict;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One leefgebied of a conversation: asked, saved, joined, and chosen when two changed it. */
@Controller
class BladController {
  private static final Tekstveld REDEN = Tekstveld.regel(300).invullen();

  private final ToonGesprek toon;
  private final BewaarBlad bewaar;
  private final SluitLeefgebiedAan sluitAan;
  private final Concepten concepten;
  private final Clock klok;

  BladController(
      ToonGesprek toon,
      BewaarBlad bewaar,
      SluitLeefgebiedAan sluitAan,
      Concepten concepten,
      Clock klok) {
    this.toon = toon;
    this.bewaar = bewaar;
    this.sluitAan = sluitAan;
    this.concepten = concepten;
    this.klok = klok;
  }

  /** A sheet in its conversation. */
  private record Plaats(CasusId casus, GesprekId gesprek, Leefgebied leefgebied) {
    static Plaats van(String id, String gesprek, String leefgebied) {
      return new Plaats(
          Pad.casus(id),
          new GesprekId(Pad.id(gesprek)),
          // What is no leefgebied is a sheet that nobody finds, like one of another gemeente.
          Paden.leefgebied(leefgebied).orElse(Leefgebied.FINANCIEN));
    }

    String pad() {
      return Paden.blad(casus, gesprek, leefgebied);
    }
  }

  @GetMapping("/casussen/{id}/gesprekken/{gesprek}/leefgebieden/{leefgebied}")
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
      Gebruiker wie) {
    Plaats plaats = Plaats.van(id, gesprek, leefgebied);
    Kamer kamer = kamer(plaats, leefgebied, wie);
    Bladvorm vorm = new Bladvorm(kamer, plaats.leefgebied());
    Optional<Concepten.Concept> concept =
        kamer
            .concept()
            .filter(c ->
                !new Bladconcept(c.formulier(), c.bewaardOp())
                    .isIngehaald(
                        kamer.getGesprek().blad(plaats.leefgebied().code()),
                        vorm.nu(),
                        wie.medewerker()));
    Formulier formulier = concept.map(Concepten.Concept::formulier).orElseGet(vorm::formulier);
    return Scherm.toon(
        "gesprek/blad",
        new Bladweergave(kamer, plaats.leefgebied(), klok.getZone())
            .pagina(formulier, concept.map(Concepten.Concept::bewaardOp)));
  }

  @PostMapping("/casussen/{id}/gesprekken/{gesprek}/leefgebieden/{leefgebied}")
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
  ModelAndView bewaar(
      @PathVariable String id,
      @PathVariable String gesprek,
      @PathVariable String leefgebied,
      Formulier typt,
      Gebruiker wie) {
    Plaats plaats = Plaats.van(id, gesprek, leefgebied);
    Kamer kamer = kamer(plaats, leefgebied, wie);
    Bladvorm vorm = new Bladvorm(kamer, plaats.leefgebied());
    boolean keuze = Conflict.isKeuze(typt);
    Formulier formulier = keuze ? Conflict.gekozen(typt, vorm.velden()) : typt;
    if (keuze && !formulier.isGoed()) {
      formulier.fouten().forEach((veld, bericht) -> typt.fout(veld, "scherm.conflict.kies"));
      return botsing(plaats, kamer, vorm, typt, Map.of(), false);
    }
    Bladinhoud inhoud = vorm.lees(formulier);
    Bladweergave weergave = new Bladweergave(kamer, plaats.leefgebied(), klok.getZone());
    if (inhoud == null) {
      return Scherm.opnieuw("gesprek/blad", weergave.pagina(formulier, Optional.empty()));
    }
    BewaarBlad.Opdracht opdracht =
        new BewaarBlad.Opdracht(
            plaats.casus(),
            plaats.gesprek(),
            plaats.leefgebied(),
            versie(formulier, "versie"),
            inhoud,
            vorm.plekken());
    return switch (bewaar.bewaar(opdracht, wie)) {
      case BewaarBlad.Uitkomst.Bewaard bewaard -> Scherm.naar(naar(plaats, typt.waarde("naar")));
      case BewaarBlad.Uitkomst.Botsing(Map<String, String> basis) -> {
        Formulier mijn = Formulier.leeg();
        inhoud.velden(vorm.plekken()).forEach((veld, waarde) -> mijn.met("mijn-" + veld, waarde));
        mijn.met("basisversie", opdracht.versie());
        Kamer nu = kamer(plaats, leefgebied, wie);
        yield botsing(plaats, nu, new Bladvorm(nu, plaats.leefgebied()), mijn, basis, false);
      }
      case BewaarBlad.Uitkomst.NietAangesloten niet -> throw new NietGevonden();
      case BewaarBlad.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  /**
   * Where the button leads: another leefgebied, what was told in confidence, the whole, showing.
   */
  private static String naar(Plaats plaats, String knop) {
    return switch (knop) {
      case "" -> plaats.pad();
      case "overzicht" -> Paden.gesprek(plaats.casus(), plaats.gesprek());
      case "tonen" -> Paden.tonen(plaats.casus(), plaats.gesprek());
      case "vertrouwelijk" ->
          Paden.vertrouwelijk(plaats.casus(), plaats.gesprek(), plaats.leefgebied());
      default ->
          Paden.leefgebied(knop)
              .map(ander -> Paden.blad(plaats.casus(), plaats.gesprek(), ander))
              .orElse(plaats.pad());
    };
  }

  @PostMapping("/casussen/{id}/gesprekken/{gesprek}/leefgebieden/{leefgebied}/aansluiten")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.leefgebied.aansluiten")
  ModelAndView sluitAan(
      @PathVariable String id,
      @PathVariable String gesprek,
      @PathVariable String leefgebied,
      Formulier formulier,
      Gebruiker wie) {
    Plaats plaats = Plaats.van(id, gesprek, leefgebied);
    Kamer kamer = kamer(plaats, leefgebied, wie);
    String reden = formulier.verplicht("reden", "gesprek.aansluiten.fout", REDEN::lees);
    if (reden == null) {
      return Scherm.opnieuw(
          "gesprek/blad",
          new Bladweergave(kamer, plaats.leefgebied(), klok.getZone())
              .pagina(formulier, Optional.empty()));
    }
    if (!sluitAan.sluitAan(plaats.casus(), plaats.leefgebied(), reden, wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar(plaats.pad());
  }

  @PostMapping("/casussen/{id}/gesprekken/{gesprek}/leefgebieden/{leefgebied}/derde")
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
  ModelAndView derde(
      @PathVariable String id,
      @PathVariable String gesprek,
      @PathVariable String leefgebied,
      Formulier typt,
      Gebruiker wie) {
    Plaats plaats = Plaats.van(id, gesprek, leefgebied);
    Kamer kamer = kamer(plaats, leefgebied, wie);
    Bladvorm vorm = new Bladvorm(kamer, plaats.leefgebied());
    vorm.velden().forEach(veld -> typt.met("derde-" + veld, typt.waarde("mijn-" + veld)));
    return botsing(plaats, kamer, vorm, typt, Map.of(), true);
  }

  @PostMapping("/casussen/{id}/gesprekken/{gesprek}/leefgebieden/{leefgebied}/later")
  @Eindpunt(iedereen = true, waaromNiet = "eigen concept, nog niet vastgelegd")
  ModelAndView later(
      @PathVariable String id,
      @PathVariable String gesprek,
      @PathVariable String leefgebied,
      Formulier typt,
      Gebruiker wie) {
    Plaats plaats = Plaats.van(id, gesprek, leefgebied);
    List<String> velden =
        typt.velden().keySet().stream()
            .filter(veld -> veld.startsWith("mijn-"))
            .map(veld -> veld.substring("mijn-".length()))
            .toList();
    concepten.bewaar(wie, plaats.pad(), Conflict.mijnVersie(typt, velden));
    return Scherm.naar(Paden.gesprek(plaats.casus(), plaats.gesprek()));
  }

  private ModelAndView botsing(
      Plaats plaats,
      Kamer kamer,
      Bladvorm vorm,
      Formulier typt,
      Map<String, String> basis,
      boolean derde) {
    Gesprek gesprek = kamer.getGesprek();
    Woorden woorden = new Woorden(kamer, klok.getZone());
    Bladweergave weergave = new Bladweergave(kamer, plaats.leefgebied(), klok.getZone());
    Blad ander = gesprek.blad(plaats.leefgebied().code()).orElseThrow(NietGevonden::new);
    Map<String, String> hun = vorm.nu();
    Map<String, String> van = new LinkedHashMap<>(basis);
    // Shown again after a choice was missed: what did not clash then still does not.
    hun.forEach((veld, waarde) -> {
      if (typt.waarde("keuze-" + veld).equals("ander")) {
        van.putIfAbsent(veld, typt.waarde("mijn-" + veld));
      } else if (typt.waarde("keuze-" + veld).equals("mijn")) {
        van.putIfAbsent(veld, waarde);
      }
    });
    List<Conflict.Regel> regels =
        hun.entrySet().stream()
            .map(veld ->
                Conflict.Regel.van(
                    veld.getKey(),
                    weergave.label(veld.getKey()),
                    van.getOrDefault(veld.getKey(), ""),
                    typt.waarde("mijn-" + veld.getKey()).replace("\r\n", "\n"),
                    veld.getValue(),
                    weergave.isTekst(veld.getKey()),
                    waarde -> weergave.woorden(veld.getKey(), waarde)))
            .toList();
    return Scherm.toon(
        "scherm/conflict",
        new Conflict(
            tekst("gesprek.botsing", Woorden.leefgebied(plaats.leefgebied())),
            List.of(
                new Conflict.Kruimel("/casussen/" + plaats.casus(), woorden.huishouden()),
                new Conflict.Kruimel(
                    Paden.gesprek(plaats.casus(), plaats.gesprek()), woorden.titel(gesprek)),
                new Conflict.Kruimel(null, Woorden.leefgebied(plaats.leefgebied()))),
            woorden.medewerker(ander.door()),
            woorden.moment(ander.op()),
            regels,
            plaats.pad(),
            ander.versie(),
            versie(typt, "basisversie"),
            derde,
            null,
            typt),
        derde ? HttpStatus.OK : HttpStatus.CONFLICT);
  }

  private Kamer kamer(Plaats plaats, String slak, Gebruiker wie) {
    Kamer kamer =
        toon.toon(Vraag.een(plaats.casus(), plaats.gesprek()).met(plaats.pad()), wie)
            .orElseThrow(NietGevonden::new);
    if (Paden.leefgebied(slak).isEmpty() || !kamer.zicht().ziet(plaats.leefgebied())) {
      throw new NietGevonden();
    }
    return kamer;
  }

  static int versie(Formulier formulier, String veld) {
    String tekst = formulier.waarde(veld);
    return tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : 0;
  }
}
