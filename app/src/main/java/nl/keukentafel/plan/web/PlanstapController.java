package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.EigenPlan;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.usecase.BeginPlan;
import nl.keukentafel.plan.usecase.LaatConceptLos;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.VraagPlanbesluit;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Steps in the life of a plan: the household's own plan taken in, a question to the team, a concept
 * let go.
 */
@Controller
class PlanstapController {
  private static final Tekstveld MAKER = Tekstveld.regel(200).invullen();
  private static final Tekstveld TEKST = Tekstveld.alinea(20_000).invullen();

  private final LeesPlan lees;
  private final BeginPlan beginPlan;
  private final VraagPlanbesluit vraag;
  private final LaatConceptLos laatLos;
  private final Concepten concepten;
  private final Clock klok;

  PlanstapController(
      LeesPlan lees,
      BeginPlan beginPlan,
      VraagPlanbesluit vraag,
      LaatConceptLos laatLos,
      Concepten concepten,
      Clock klok) {
    this.lees = lees;
    this.beginPlan = beginPlan;
    this.vraag = vraag;
    this.laatLos = laatLos;
    this.concepten = concepten;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/plan/eigen")
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
  ModelAndView eigen(@PathVariable String id, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = open(id, wie);
    var concept = concepten.find(wie, pad(id));
    return Scherm.toon(
        "plan/vorm",
        pagina(
            gelezen,
            concept.map(Concepten.Concept::formulier).orElseGet(Formulier::leeg),
            concept.map(c -> Planwoorden.moment(c.bewaardOp(), klok.getZone())).orElse(null)));
  }

  @PostMapping("/casussen/{id}/plan/eigen")
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
  ModelAndView neemEigenPlan(@PathVariable String id, Formulier typt, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    LocalDate vandaag = LocalDate.now(klok);
    EigenPlan.Soort soort =
        typt.keuze(
            "soort", "plan.fout.eigen_soort", List.of(EigenPlan.Soort.values()), Gecodeerd::code);
    String maker = typt.verplicht("maker", "plan.fout.eigen_maker", MAKER::lees);
    LocalDate datum =
        typt.verplicht(
            "datum", "plan.fout.datum", t -> Datums.lees(t, Datumgrens.gebeurd(vandaag, 5)));
    String inhoud = typt.verplicht("tekst", "plan.fout.eigen_tekst", TEKST::lees);
    if (soort == null || maker == null || datum == null || inhoud == null) {
      return Scherm.opnieuw("plan/vorm", pagina(open(id, wie), typt, null));
    }
    return switch (beginPlan.begin(casus, new EigenPlan(soort, maker, datum, inhoud), wie)) {
      case BeginPlan.Uitkomst.Begonnen(int nummer) -> {
        concepten.verwijder(wie, pad(id));
        yield Scherm.naar(Plannen.pad(casus) + "/versies/" + nummer);
      }
      case BeginPlan.Uitkomst.BestaatAl bestaat ->
          Scherm.opnieuw(
              "plan/vorm", pagina(open(id, wie), typt, null).met(tekst("plan.bestaat_al"), null));
      case BeginPlan.Uitkomst.KanNiet kanNiet ->
          Scherm.opnieuw(
              "plan/vorm",
              pagina(open(id, wie), typt, null).met(tekst("plan.begin.kan_niet"), null));
      case BeginPlan.Uitkomst.GeenGesprek geen -> throw new NietGevonden();
      case BeginPlan.Uitkomst.Geweigerd geweigerd -> throw new NietGevonden();
      case BeginPlan.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/teambesluit")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.teambesluit.vragen")
  ModelAndView vraagTeambesluit(
      @PathVariable String id, @PathVariable String nummer, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    int versie = Planpad.nummer(nummer);
    if (!vraag.vraag(casus, versie, n -> tekst("plan.besluit.titel", versie, n), wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar(Plannen.pad(casus) + "/versies/" + versie + "#akkoord");
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/los")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.versie.loslaten")
  ModelAndView laatLos(@PathVariable String id, @PathVariable String nummer, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    if (!laatLos.laatLos(casus, Planpad.nummer(nummer), wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar(Plannen.pad(casus));
  }

  private LeesPlan.Gelezen open(String id, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, wie);
    if (!gelezen.feiten().magSchrijven()) {
      throw new NietGevonden();
    }
    return gelezen;
  }

  private static String pad(String id) {
    return "/casussen/" + id + "/plan/eigen";
  }

  private static Vormpagina pagina(
      LeesPlan.Gelezen gelezen, Formulier formulier, @Nullable String teruggehaald) {
    String pad = pad(gelezen.feiten().casus().toString());
    return new Vormpagina(
        tekst("plan.eigen.titel"),
        Kruimels.van(gelezen),
        pad,
        pad,
        teruggehaald,
        formulier,
        List.of(
            new Vormpagina.Groep(
                null,
                List.of(
                    new Vormveld.Rondjes(
                        "soort",
                        tekst("plan.veld.eigen_soort"),
                        null,
                        Veld.opties(
                            List.of(EigenPlan.Soort.values()), Gecodeerd::code, "plan.eigensoort")),
                    new Vormveld.Regel(
                        "maker",
                        tekst("plan.veld.eigen_maker"),
                        tekst("plan.hint.eigen_maker"),
                        true,
                        200),
                    new Vormveld.Regel("datum", tekst("plan.veld.eigen_datum"), null, true, 40),
                    new Vormveld.Alinea(
                        "tekst",
                        tekst("plan.veld.eigen_tekst"),
                        tekst("plan.hint.eigen_tekst"),
                        true,
                        10,
                        20_000)))),
        tekst("plan.eigen.opslaan"),
        null,
        Plannen.pad(gelezen.feiten().casus()),
        null,
        null,
        List.of(tekst("plan.eigen.uitleg")));
  }
}
