package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.casus.web.Weigeringstekst;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.LegAkkoordVast;
import nl.keukentafel.plan.usecase.LegKortPlanVast;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** From question to agreed plan in one screen, for a casus of one leefgebied. */
@Controller
class KortController {
  private final LeesPlan lees;
  private final LegKortPlanVast leg;
  private final Concepten concepten;

  KortController(LeesPlan lees, LegKortPlanVast leg, Concepten concepten) {
    this.lees = lees;
    this.leg = leg;
    this.concepten = concepten;
  }

  @GetMapping("/casussen/{id}/plan/kort")
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
  ModelAndView vorm(@PathVariable String id, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = open(id, wie);
    if (!LegKortPlanVast.isKort(gelezen.feiten(), gelezen.lopende())) {
      return Scherm.naar(Plannen.pad(gelezen.feiten().casus()));
    }
    Formulier formulier =
        concepten
            .find(wie, pad(id))
            .map(Concepten.Concept::formulier)
            .orElseGet(() -> Kortvorm.vers(gelezen));
    return Scherm.toon("plan/vorm", pagina(gelezen, formulier));
  }

  @PostMapping("/casussen/{id}/plan/kort")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.kort")
  ModelAndView leg(@PathVariable String id, Formulier typt, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = open(id, wie);
    LegKortPlanVast.@Nullable Opdracht opdracht = Kortvorm.lees(typt, gelezen);
    if (opdracht == null) {
      return Scherm.opnieuw("plan/vorm", pagina(gelezen, typt));
    }
    CasusId casus = Pad.casus(id);
    return switch (leg.leg(opdracht, wie)) {
      case LegKortPlanVast.Uitkomst.Vastgelegd(int nummer, var akkoord) -> {
        concepten.verwijder(wie, pad(id));
        yield Scherm.naar(
            Plannen.pad(casus)
                + (akkoord instanceof LegAkkoordVast.Uitkomst.InKracht
                    ? ""
                    : "/versies/" + nummer + "#akkoord"));
      }
      case LegKortPlanVast.Uitkomst.UitvoerderGeweigerd(int actie, var weigering) ->
          Scherm.opnieuw(
              "plan/vorm",
              pagina(gelezen, typt)
                  .met(
                      Weigeringstekst.vak(
                          weigering, tekst("plan.kort.andere_uitvoerder", actie + 1))));
      case LegKortPlanVast.Uitkomst.VraagtReden(var vraag) -> {
        typt.met("vraagt_reden", "ja");
        typt.fout("overgeslagen", "plan.fout.overgeslagen");
        yield Scherm.opnieuw("plan/vorm", pagina(gelezen, typt).met(Redenwoorden.van(vraag), null));
      }
      case LegKortPlanVast.Uitkomst.NietKort nietKort ->
          Scherm.opnieuw(
              "plan/vorm", pagina(gelezen, typt).met(tekst("plan.kort.niet_kort"), null));
      case LegKortPlanVast.Uitkomst.Geweigerd geweigerd ->
          Scherm.opnieuw(
              "plan/vorm", pagina(gelezen, typt).met(tekst("plan.geweigerd.categorie"), null));
      case LegKortPlanVast.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  private LeesPlan.Gelezen open(String id, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, wie);
    if (!gelezen.feiten().magSchrijven()) {
      throw new NietGevonden();
    }
    return gelezen;
  }

  private static String pad(String id) {
    return "/casussen/" + id + "/plan/kort";
  }

  private static Vormpagina pagina(LeesPlan.Gelezen gelezen, Formulier formulier) {
    CasusId casus = gelezen.feiten().casus();
    String pad = pad(casus.toString());
    return new Vormpagina(
        tekst("plan.kort.titel"),
        Kruimels.van(gelezen),
        pad,
        pad,
        null,
        formulier,
        Kortvorm.groepen(gelezen, formulier),
        tekst("plan.kort.opslaan"),
        null,
        Plannen.pad(casus),
        null,
        null,
        List.of());
  }
}
