package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.casus.usecase.GeefRegie;
import nl.keukentafel.casus.usecase.ToonRegie;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.organisatie.Organisaties;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The regie of a casus, given and taken back. */
@Controller
class RegieController {
  private static final String SJABLOON = "casus/regie";
  private static final Tekstveld REDEN = Tekstveld.regel(500);

  private final ToonRegie toon;
  private final GeefRegie geef;
  private final Clock klok;

  RegieController(ToonRegie toon, GeefRegie geef, Clock klok) {
    this.toon = toon;
    this.geef = geef;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/regie")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.regie.inzien")
  ModelAndView toon(
      @PathVariable String id, @RequestParam(defaultValue = "") String gedaan, Gebruiker wie) {
    String melding = gedaan.equals("gegeven") ? tekst("casus.regie.gegeven") : null;
    return Scherm.toon(SJABLOON, pagina(Pad.casus(id), Formulier.leeg(), melding, wie));
  }

  @PostMapping("/casussen/{id}/regie")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.regie")
  ModelAndView geef(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    Regievorm vorm =
        formulier.keuze("vorm", "casus.regie.kies", List.of(Regievorm.values()), Regievorm::code);
    String reden = formulier.verplicht("reden", "casus.regie.reden_leeg", REDEN::lees);
    UUID houder = vorm == null ? null : houder(vorm, formulier);
    if (vorm == null || reden == null || !formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, pagina(casus, formulier, null, wie));
    }
    GeefRegie.Opdracht opdracht =
        new GeefRegie.Opdracht(
            casus,
            vorm,
            houder,
            reden,
            formulier.waarde("was").isBlank() ? null : Pad.id(formulier.waarde("was")),
            formulier.heeft("wet", "ja"));
    return switch (geef.geef(opdracht, wie)) {
      case GeefRegie.Uitkomst.Gegeven _ ->
          Scherm.naar("/casussen/" + casus + "/regie?gedaan=gegeven");
      case GeefRegie.Uitkomst.Geweigerd _ ->
          Scherm.toon(SJABLOON, pagina(casus, formulier, null, wie), HttpStatus.FORBIDDEN);
      case GeefRegie.Uitkomst.KanNiet _ -> {
        formulier.fout(vorm.code(), "casus.regie.kan_niet");
        yield Scherm.opnieuw(SJABLOON, pagina(casus, formulier, null, wie));
      }
      case GeefRegie.Uitkomst.Botsing _ ->
          Scherm.toon(
              SJABLOON,
              pagina(casus, formulier, tekst("casus.regie.botsing"), wie),
              HttpStatus.CONFLICT);
      case GeefRegie.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  private static @Nullable UUID houder(Regievorm vorm, Formulier formulier) {
    return switch (vorm) {
      case HUISHOUDEN -> null;
      case TEAMLID, TEAM, ORGANISATIE -> {
        String gekozen = formulier.waarde(vorm.code());
        if (gekozen.isBlank()) {
          formulier.fout(
              vorm == Regievorm.ORGANISATIE ? "zoek" : vorm.code(), "casus.regie.kies_wie");
          yield null;
        }
        yield Pad.id(gekozen);
      }
    };
  }

  private RegiePagina pagina(
      CasusId casus, Formulier formulier, @Nullable String melding, Gebruiker wie) {
    ToonRegie.Beeld beeld =
        toon.toon(casus, formulier.waarde("zoek"), formulier.heeft("wet", "ja"), wie)
            .orElseThrow(NietGevonden::new);
    Levenswoorden woorden = new Levenswoorden(beeld.leven(), klok.getZone());
    Casusverloop verloop = beeld.leven().verloop();
    Weigering weigering =
        List.of(Regievorm.values()).stream()
            .filter(vorm -> vorm.code().equals(formulier.waarde("vorm")))
            .map(beeld.weigeringen()::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new RegiePagina(
        woorden.kop(),
        verloop.regieNu().map(woorden::van).orElse(null),
        verloop.regieNu().map(regie -> regie.id().toString()).orElse(""),
        verloop.regies().stream()
            .map(regie ->
                new RegiePagina.Rij(
                    woorden.van(regie),
                    tekst("casus.regievorm." + regie.vorm().code()),
                    woorden.dag(regie.van()),
                    regie.tot() == null ? "" : woorden.dag(regie.tot()),
                    regie.door().equals(wie.medewerker())
                        ? tekst("casus.u")
                        : woorden.van(regie.door()),
                    regie.reden()))
            .toList(),
        beeld.magGeven(),
        weigering == null ? null : Weigeringstekst.vak(weigering, tekst("casus.regie.anders")),
        Veld.opties(List.of(Regievorm.values()), Regievorm::code, "casus.regievorm"),
        beeld.leden().stream()
            .map(lid -> new Veld.Optie(lid.medewerker().toString(), lid.naam()))
            .toList(),
        verloop.teamsNu().stream()
            .map(deel -> new Veld.Optie(deel.team().toString(), woorden.van(deel.team())))
            .toList(),
        beeld.gevonden().stream().map(RegieController::optie).toList(),
        formulier,
        melding);
  }

  private static Veld.Optie optie(Organisaties.Organisatie organisatie) {
    String adres = organisatie.adres();
    return new Veld.Optie(
        organisatie.id().toString(),
        adres == null ? organisatie.naam() : organisatie.naam() + ", " + adres);
  }
}
