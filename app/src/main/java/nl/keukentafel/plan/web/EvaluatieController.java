package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.model.Oordeel;
import nl.keukentafel.plan.usecase.EvalueerDoel;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How far a doel is, in two voices. */
@Controller
class EvaluatieController {
  private static final String NIET_GEVRAAGD = "niet_gevraagd";
  private static final Tekstveld TOELICHTING = Tekstveld.alinea(2_000);

  private final LeesPlan lees;
  private final EvalueerDoel evalueer;
  private final Concepten concepten;

  EvaluatieController(LeesPlan lees, EvalueerDoel evalueer, Concepten concepten) {
    this.lees = lees;
    this.evalueer = evalueer;
    this.concepten = concepten;
  }

  @GetMapping("/casussen/{id}/plan/doelen/{doel}/evaluatie")
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
  ModelAndView vorm(@PathVariable String id, @PathVariable String doel, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, wie);
    Doel gevonden = Planpad.doel(gelezen, doel);
    Formulier formulier =
        concepten
            .find(wie, pad(id, doel))
            .map(Concepten.Concept::formulier)
            .orElseGet(() -> Formulier.leeg().met("datum", Datums.veld(gelezen.vandaag())));
    return Scherm.toon("plan/vorm", pagina(gelezen, gevonden, formulier));
  }

  @PostMapping("/casussen/{id}/plan/doelen/{doel}/evaluatie")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.evalueren")
  ModelAndView evalueer(
      @PathVariable String id, @PathVariable String doel, Formulier typt, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, wie);
    Doel gevonden = Planpad.doel(gelezen, doel);
    LocalDate datum =
        typt.verplicht(
            "datum",
            "plan.fout.datum",
            t -> Datums.lees(t, Datumgrens.gebeurd(gelezen.vandaag(), 2)));
    Oordeel bewoner =
        typt.heeft("bewoner", NIET_GEVRAAGD)
            ? null
            : typt.keuze(
                "bewoner", "plan.fout.bewoner", List.of(Oordeel.values()), Gecodeerd::code);
    Oordeel werker =
        typt.keuze("werker", "plan.fout.werker", List.of(Oordeel.values()), Gecodeerd::code);
    String toelichting = typt.mogelijk("toelichting", TOELICHTING::lees);
    if (!typt.isGoed() || datum == null || werker == null) {
      return Scherm.opnieuw("plan/vorm", pagina(gelezen, gevonden, typt));
    }
    var casus = Pad.casus(id);
    if (!evalueer.evalueer(
        new EvalueerDoel.Opdracht(
            casus,
            new DoelId(Pad.id(doel)),
            datum,
            bewoner,
            werker,
            toelichting == null ? "" : toelichting),
        wie)) {
      throw new NietGevonden();
    }
    concepten.verwijder(wie, pad(id, doel));
    return Scherm.naar(Plannen.pad(casus) + "#evaluaties");
  }

  private static String pad(String id, String doel) {
    return "/casussen/" + id + "/plan/doelen/" + doel + "/evaluatie";
  }

  private static Vormpagina pagina(LeesPlan.Gelezen gelezen, Doel doel, Formulier formulier) {
    var casus = gelezen.feiten().casus();
    String pad = pad(casus.toString(), doel.id().toString());
    List<Veld.Optie> oordelen =
        Veld.opties(List.of(Oordeel.values()), Gecodeerd::code, "plan.oordeel");
    List<Veld.Optie> vanBewoner = new ArrayList<>(oordelen);
    vanBewoner.add(new Veld.Optie(NIET_GEVRAAGD, tekst("plan.oordeel_niet_gevraagd")));
    return new Vormpagina(
        tekst("plan.evaluatie.titel"),
        Kruimels.van(gelezen),
        pad,
        pad,
        null,
        formulier,
        List.of(
            new Vormpagina.Groep(
                null,
                List.of(
                    new Vormveld.Regel("datum", tekst("plan.veld.datum"), null, true, 40),
                    new Vormveld.Rondjes("bewoner", tekst("plan.veld.bewoner"), null, vanBewoner),
                    new Vormveld.Rondjes("werker", tekst("plan.veld.werker"), null, oordelen),
                    new Vormveld.Alinea(
                        "toelichting", tekst("plan.veld.toelichting"), null, false, 3, 2_000)))),
        tekst("plan.evaluatie.opslaan"),
        null,
        Plannen.pad(casus),
        null,
        null,
        List.of(tekst("plan.actie.bij_doel", doel.inhoud().tekst())));
  }
}
