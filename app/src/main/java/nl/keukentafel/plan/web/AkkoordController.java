package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.casus.web.Weigeringstekst;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.usecase.LegAkkoordVast;
import nl.keukentafel.plan.usecase.LegAkkoordVast.Antwoord;
import nl.keukentafel.plan.usecase.LegAkkoordVast.Uitkomst;
import nl.keukentafel.plan.usecase.ToonPlan;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who agrees with a version of the plan, person by person. */
@Controller
class AkkoordController {
  private final ToonPlan toon;
  private final LegAkkoordVast leg;
  private final Concepten concepten;

  AkkoordController(ToonPlan toon, LegAkkoordVast leg, Concepten concepten) {
    this.toon = toon;
    this.leg = leg;
    this.concepten = concepten;
  }

  @GetMapping("/casussen/{id}/plan/versies/{nummer}/akkoord")
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
  ModelAndView vorm(@PathVariable String id, @PathVariable String nummer, Gebruiker wie) {
    ToonPlan.Beeld beeld = open(id, nummer, wie);
    Formulier vers =
        Formulier.leeg()
            .met("datum", Datums.veld(beeld.gelezen().vandaag()))
            .met("tekststand", tekststand(beeld));
    Formulier formulier =
        concepten
            .find(wie, pad(id, nummer))
            .map(Concepten.Concept::formulier)
            .filter(c -> c.waarde("tekststand").equals(vers.waarde("tekststand")))
            .orElse(vers);
    Vormpagina pagina = pagina(beeld, formulier);
    return Scherm.toon(
        "plan/vorm",
        beeld
            .eerstBesluit()
            .map(w -> pagina.met(Weigeringstekst.vak(w, tekst("plan.besluit.verder"))))
            .orElse(pagina));
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/akkoord")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.akkoord")
  ModelAndView leg(
      @PathVariable String id, @PathVariable String nummer, Formulier typt, Gebruiker wie) {
    ToonPlan.Beeld beeld = open(id, nummer, wie);
    CasusId casus = Pad.casus(id);
    LocalDate datum =
        typt.verplicht(
            "datum",
            "plan.fout.datum",
            t -> Datums.lees(t, Datumgrens.gebeurd(beeld.gelezen().vandaag(), 1)));
    Map<PersoonId, Antwoord> antwoorden = Akkoordvorm.lees(typt, beeld.gevraagd());
    if (!typt.isGoed() || datum == null) {
      return opnieuw(beeld, typt, null);
    }
    var opdracht =
        new LegAkkoordVast.Opdracht(
            casus, Planpad.nummer(nummer), Planpad.getal(typt, "tekststand"), datum, antwoorden);
    return switch (leg.leg(opdracht, wie)) {
      case Uitkomst.InKracht _ -> klaar(id, nummer, casus, wie);
      case Uitkomst.Vastgelegd _ -> klaar(id, nummer, casus, wie);
      case Uitkomst.EerstBesluit(var weigering, boolean teambesluit) ->
          Scherm.opnieuw(
              "plan/vorm",
              pagina(beeld, typt)
                  .met(
                      Weigeringstekst.vak(
                          weigering, teambesluit ? tekst("plan.besluit.verder") : null)));
      case Uitkomst.GeenGesprek geen -> opnieuw(beeld, typt, tekst("plan.akkoord.geen_gesprek"));
      case Uitkomst.Leeg leeg -> opnieuw(beeld, typt, tekst("plan.akkoord.leeg"));
      case Uitkomst.NietBevoegd(var wieNiet) -> {
        wieNiet.forEach((persoon, beletsel) ->
            typt.fout(
                Akkoordvorm.veld(persoon),
                switch (beletsel) {
                  case VERTEGENWOORDIGER_ONBEKEND -> "plan.fout.vertegenwoordiger";
                  case VRAAG_EEN_JURIST -> "plan.fout.jurist";
                }));
        yield opnieuw(beeld, typt, null);
      }
      case Uitkomst.Verouderd verouderd -> {
        ToonPlan.Beeld nu = open(id, nummer, wie);
        typt.met("tekststand", tekststand(nu));
        yield opnieuw(nu, typt, tekst("plan.akkoord.verouderd"));
      }
      case Uitkomst.Geweigerd geweigerd -> throw new NietGevonden();
      case Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  private ModelAndView klaar(String id, String nummer, CasusId casus, Gebruiker wie) {
    concepten.verwijder(wie, pad(id, nummer));
    return Scherm.naar(Plannen.pad(casus) + "/versies/" + Planpad.nummer(nummer) + "#akkoord");
  }

  private static ModelAndView opnieuw(
      ToonPlan.Beeld beeld, Formulier typt, @Nullable String bericht) {
    Vormpagina pagina = pagina(beeld, typt);
    return Scherm.opnieuw("plan/vorm", bericht == null ? pagina : pagina.met(bericht, null));
  }

  private ToonPlan.Beeld open(String id, String nummer, Gebruiker wie) {
    return toon.toon(Pad.casus(id), OptionalInt.of(Planpad.nummer(nummer)), wie)
        .filter(beeld -> beeld.gelezen().feiten().magSchrijven() && !beeld.gevraagd().isEmpty())
        .orElseThrow(NietGevonden::new);
  }

  private static int tekststand(ToonPlan.Beeld beeld) {
    return Planpad.versie(beeld.gelezen()).zicht().inhoud().tekststand();
  }

  private static String pad(String id, String nummer) {
    return "/casussen/" + id + "/plan/versies/" + nummer + "/akkoord";
  }

  private static Vormpagina pagina(ToonPlan.Beeld beeld, Formulier formulier) {
    var gelezen = beeld.gelezen();
    var inhoud = Planpad.versie(gelezen).zicht().inhoud();
    String pad = pad(inhoud.casus().toString(), Integer.toString(inhoud.nummer()));
    return new Vormpagina(
        tekst("plan.akkoord.titel", inhoud.nummer()),
        Kruimels.van(gelezen),
        pad,
        pad,
        null,
        formulier,
        Akkoordvorm.groepen(beeld.gevraagd()),
        tekst("plan.akkoord.opslaan"),
        null,
        Plannen.pad(inhoud.casus()) + "/versies/" + inhoud.nummer(),
        null,
        null,
        List.of());
  }
}
