package nl.keukentafel.overleg.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.overleg.usecase.PlanOverleg;
import nl.keukentafel.overleg.usecase.ToonOverleggen;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The overleggen of somebody's teams, and planning one. */
@Controller
class OverleggenController {

  private final ToonOverleggen toon;
  private final PlanOverleg plan;
  private final Clock klok;

  OverleggenController(ToonOverleggen toon, PlanOverleg plan, Clock klok) {
    this.toon = toon;
    this.plan = plan;
    this.klok = klok;
  }

  @GetMapping("/overleg")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = ToonOverleggen.SLEUTEL)
  ModelAndView toon(Formulier gekozen, Gebruiker wie) {
    ToonOverleggen.Overzicht overzicht = toon.toon(wie);
    Formulier formulier = PlanForm.begin(overzicht, gekozen, klok);
    return Scherm.toon("overleg/overleggen", pagina(overzicht, formulier, null));
  }

  @PostMapping("/overleg")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = PlanOverleg.SLEUTEL)
  ModelAndView plan(Formulier formulier, Gebruiker wie) {
    PlanOverleg.Opdracht opdracht = PlanForm.lees(formulier, LocalDate.now(klok), klok.getZone());
    if (opdracht == null) {
      return opnieuw(wie, formulier, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (plan.plan(opdracht, wie)) {
      case PlanOverleg.Uitkomst.Gepland(OverlegId overleg, int verzameld) ->
          Scherm.naar(
              OverlegBeeld.pad(
                  overleg, verzameld == 0 ? Gedaan.GEPLAND : Gedaan.GEPLAND_MET_VRAGEN));
      case PlanOverleg.Uitkomst.BestaatAl _ -> {
        formulier.fout("tijd", "overleg.fout.bestaat_al");
        yield opnieuw(wie, formulier, null, HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case PlanOverleg.Uitkomst.InVerleden _ -> {
        formulier.fout("datum", "kern.datum.inVerleden");
        yield opnieuw(wie, formulier, null, HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case PlanOverleg.Uitkomst.NietBevoegd(TeamId team, InrichtingVersie inrichting) ->
          opnieuw(wie, formulier, Weigeringen.leidtNiet(inrichting, team), HttpStatus.FORBIDDEN);
      case PlanOverleg.Uitkomst.NietGevonden _ -> throw new NietGevonden();
    };
  }

  private ModelAndView opnieuw(
      Gebruiker wie, Formulier formulier, @Nullable Weigeringsvak vak, HttpStatus status) {
    return Scherm.toon("overleg/overleggen", pagina(toon.toon(wie), formulier, vak), status);
  }

  private OverleggenPagina pagina(
      ToonOverleggen.Overzicht overzicht, Formulier formulier, @Nullable Weigeringsvak vak) {
    return new Overzichtweergave(overzicht, klok).pagina(formulier, vak);
  }
}
