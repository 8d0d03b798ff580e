package nl.keukentafel.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Planaard;
import nl.keukentafel.plan.usecase.BeginPlan;
import nl.keukentafel.plan.usecase.BeginVersie;
import nl.keukentafel.plan.usecase.ToonPlan;
import nl.keukentafel.plan.usecase.ToonVerloop;
import nl.keukentafel.plan.usecase.ZetEvaluatiedag;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of the plan, its versions and its history. */
@Controller
class PlanController {
  private final ToonPlan toon;
  private final ToonVerloop verloop;
  private final BeginPlan beginPlan;
  private final BeginVersie beginVersie;
  private final ZetEvaluatiedag evaluatiedag;
  private final Clock klok;

  PlanController(
      ToonPlan toon,
      ToonVerloop verloop,
      BeginPlan beginPlan,
      BeginVersie beginVersie,
      ZetEvaluatiedag evaluatiedag,
      Clock klok) {
    this.toon = toon;
    this.verloop = verloop;
    this.beginPlan = beginPlan;
    this.beginVersie = beginVersie;
    this.evaluatiedag = evaluatiedag;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/plan")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.lezen")
  ModelAndView plan(@PathVariable String id, Gebruiker wie) {
    return toon(id, OptionalInt.empty(), wie);
  }

  @GetMapping("/casussen/{id}/plan/versies/{nummer}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.lezen")
  ModelAndView versie(@PathVariable String id, @PathVariable String nummer, Gebruiker wie) {
    return toon(id, OptionalInt.of(Planpad.nummer(nummer)), wie);
  }

  @GetMapping("/casussen/{id}/plan/verloop")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.lezen")
  ModelAndView verloop(@PathVariable String id, Gebruiker wie) {
    return verloop
        .toon(Pad.casus(id), wie)
        .map(v ->
            Scherm.toon("plan/verloop", Verloopweergave.van(v, wie.medewerker(), klok.getZone())))
        .orElseThrow(NietGevonden::new);
  }

  @PostMapping("/casussen/{id}/plan")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.beginnen")
  ModelAndView begin(@PathVariable String id, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    return switch (beginPlan.begin(casus, null, wie)) {
      case BeginPlan.Uitkomst.Begonnen(int nummer) ->
          Scherm.naar(Plannen.pad(casus) + "/versies/" + nummer);
      case BeginPlan.Uitkomst.BestaatAl bestaat -> Scherm.naar(Plannen.pad(casus));
      case BeginPlan.Uitkomst.GeenGesprek geen -> Scherm.naar(Plannen.pad(casus));
      case BeginPlan.Uitkomst.KanNiet kanNiet -> Scherm.naar(Plannen.pad(casus));
      case BeginPlan.Uitkomst.Geweigerd geweigerd -> throw new NietGevonden();
      case BeginPlan.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/plan/versies")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.versie.beginnen")
  ModelAndView nieuweVersie(@PathVariable String id, Formulier typt, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    Set<Planaard> aanleiding =
        typt.heeft("aanleiding", Planaard.REGIE.code())
            ? EnumSet.of(Planaard.REGIE)
            : EnumSet.noneOf(Planaard.class);
    return switch (beginVersie.begin(casus, aanleiding, "", wie)) {
      case BeginVersie.Uitkomst.Begonnen(int nummer) ->
          Scherm.naar(Plannen.pad(casus) + "/versies/" + nummer);
      case BeginVersie.Uitkomst.GeenPlan geen -> Scherm.naar(Plannen.pad(casus));
      case BeginVersie.Uitkomst.Geweigerd geweigerd -> throw new NietGevonden();
      case BeginVersie.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/evaluatiedag")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.evaluatiedag")
  ModelAndView evaluatiedag(
      @PathVariable String id, @PathVariable String nummer, Formulier typt, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    LocalDate vandaag = LocalDate.now(klok);
    LocalDate dag =
        typt.mogelijk("evaluatiedag", t -> Datums.lees(t, Datumgrens.gepland(vandaag, 3)));
    if (!typt.isGoed()) {
      PlanPagina pagina = pagina(id, OptionalInt.of(Planpad.nummer(nummer)), wie);
      return Scherm.opnieuw("plan/plan", pagina.met(typt));
    }
    if (!evaluatiedag.zet(casus, Planpad.nummer(nummer), dag, wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar(Plannen.pad(casus) + "/versies/" + nummer + "#evaluaties");
  }

  private ModelAndView toon(String id, OptionalInt nummer, Gebruiker wie) {
    return Scherm.toon("plan/plan", pagina(id, nummer, wie));
  }

  private PlanPagina pagina(String id, OptionalInt nummer, Gebruiker wie) {
    return toon.toon(Pad.casus(id), nummer, wie)
        .map(beeld -> new Planweergave(beeld).pagina())
        .orElseThrow(NietGevonden::new);
  }
}
