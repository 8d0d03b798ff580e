package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Toewijzingsvoorstel;
import nl.keukentafel.casus.usecase.DraagOver;
import nl.keukentafel.casus.usecase.NeemTerug;
import nl.keukentafel.casus.usecase.ToonOverdracht;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Handing over one casus, for good or for some time. */
@Controller
class OverdrachtController {
  private static final String SJABLOON = "casus/overdracht";
  private static final Tekstveld REDEN = Tekstveld.regel(500);

  private final ToonOverdracht toon;
  private final DraagOver draagOver;
  private final NeemTerug neemTerug;
  private final Clock klok;

  OverdrachtController(ToonOverdracht toon, DraagOver draagOver, NeemTerug neemTerug, Clock klok) {
    this.toon = toon;
    this.draagOver = draagOver;
    this.neemTerug = neemTerug;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/overdracht")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.overdracht.inzien")
  ModelAndView toon(
      @PathVariable String id, @RequestParam(defaultValue = "") String gedaan, Gebruiker wie) {
    String melding =
        switch (gedaan) {
          case "over" -> tekst("casus.overdracht.over");
          case "gepland" -> tekst("casus.overdracht.gepland");
          case "gevraagd" -> tekst("casus.leven.gevraagd");
          case "terug" -> tekst("casus.overdracht.terug");
          default -> null;
        };
    Formulier leeg = Formulier.leeg().met("duur", "vast");
    return Scherm.toon(SJABLOON, pagina(Pad.casus(id), leeg, melding, wie));
  }

  @PostMapping("/casussen/{id}/overdracht")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.overdragen")
  ModelAndView draagOver(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    String veld = formulier.waarde("houder").equals("anders") ? "anders" : "houder";
    if (formulier.waarde(veld).isBlank()) {
      formulier.fout(veld, "casus.toewijzen.kies_iemand");
    }
    String reden = formulier.verplicht("reden", "casus.overdracht.reden_leeg", REDEN::lees);
    DraagOver.Tijdelijk tijdelijk = Overdrachtvorm.lees(formulier, LocalDate.now(klok));
    if (reden == null || !formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, pagina(casus, formulier, null, wie));
    }
    DraagOver.Opdracht opdracht =
        new DraagOver.Opdracht(
            casus,
            new MedewerkerId(Pad.id(formulier.waarde(veld))),
            reden,
            formulier.waarde("was").isBlank()
                ? null
                : new MedewerkerId(Pad.id(formulier.waarde("was"))),
            tijdelijk,
            formulier.heeft("vraag", "team"));
    String pad = "/casussen/" + casus + "/overdracht?gedaan=";
    return switch (draagOver.draagOver(opdracht, wie)) {
      // Whoever gave it away may not see the content any more.
      case DraagOver.Uitkomst.Overgedragen _ -> Scherm.naar("/casussen/" + casus);
      case DraagOver.Uitkomst.Gepland _ -> Scherm.naar(pad + "gepland");
      case DraagOver.Uitkomst.Gevraagd _ -> Scherm.naar(pad + "gevraagd");
      case DraagOver.Uitkomst.Geweigerd _ ->
          Scherm.toon(SJABLOON, pagina(casus, formulier, null, wie), HttpStatus.FORBIDDEN);
      case DraagOver.Uitkomst.GeenTeamlid _ -> {
        formulier.fout(veld, "casus.toewijzen.geen_teamlid");
        yield Scherm.opnieuw(SJABLOON, pagina(casus, formulier, null, wie));
      }
      case DraagOver.Uitkomst.AlHouder _ -> {
        formulier.fout(veld, "casus.overdracht.al_houder");
        yield Scherm.opnieuw(SJABLOON, pagina(casus, formulier, null, wie));
      }
      case DraagOver.Uitkomst.Botsing _ ->
          Scherm.toon(
              SJABLOON,
              pagina(casus, formulier, tekst("casus.overdracht.botsing"), wie),
              HttpStatus.CONFLICT);
      case DraagOver.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/overdracht/terug")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.overdragen")
  ModelAndView neemTerug(@PathVariable String id, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    if (!neemTerug.neemTerug(casus, wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar("/casussen/" + casus);
  }

  private OverdrachtPagina pagina(
      CasusId casus, Formulier formulier, @Nullable String melding, Gebruiker wie) {
    ToonOverdracht.Beeld beeld = toon.toon(casus, wie).orElseThrow(NietGevonden::new);
    Levenswoorden woorden = new Levenswoorden(beeld.leven(), klok.getZone());
    Map<MedewerkerId, String> namen = new HashMap<>();
    beeld
        .team()
        .leden()
        .forEach(lid -> namen.put(lid.teamlid().medewerker(), lid.teamlid().naam()));
    MedewerkerId houder = beeld.leven().casus().casushouder();
    Set<MedewerkerId> genoemd = new HashSet<>();
    if (houder != null) {
      genoemd.add(houder);
    }
    List<WachtlijstPagina.Voorstel> voorstellen = new ArrayList<>();
    for (Toewijzingsvoorstel voorstel : beeld.voorstellen()) {
      genoemd.add(voorstel.medewerker());
      voorstellen.add(
          new WachtlijstPagina.Voorstel(
              voorstel.medewerker().toString(),
              namen.getOrDefault(voorstel.medewerker(), tekst("casus.iemand")),
              Plekwoorden.waarom(voorstel, w -> namen.getOrDefault(w, tekst("casus.iemand"))),
              voorstellen.isEmpty()));
    }
    return new OverdrachtPagina(
        woorden.kop(),
        houder == null ? null : woorden.van(houder),
        houder == null ? "" : houder.toString(),
        beeld.kan(),
        beeld.weigering() == null
            ? null
            : Weigeringstekst.vak(
                beeld.weigering(), beeld.viaOverleg() ? tekst("casus.stap.vraag_team") : null),
        beeld.viaOverleg(),
        List.copyOf(voorstellen),
        beeld.team().leden().stream()
            .filter(lid -> lid.magCasushouderZijn())
            .filter(lid -> !genoemd.contains(lid.teamlid().medewerker()))
            .map(lid -> new Veld.Optie(lid.teamlid().medewerker().toString(), lid.teamlid().naam()))
            .toList(),
        beeld
            .waarneming()
            .map(w ->
                tekst(
                    w.begonnen()
                        ? "casus.overdracht.waarneming.nu"
                        : "casus.overdracht.waarneming.straks",
                    namen.getOrDefault(w.door(), tekst("casus.iemand")),
                    namen.getOrDefault(w.voor(), tekst("casus.iemand")),
                    woorden.dag(w.van()),
                    woorden.dag(w.tot())))
            .orElse(null),
        formulier,
        melding);
  }
}
