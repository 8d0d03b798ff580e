package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Optional;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.model.Terugkoppeling;
import nl.keukentafel.inzet.usecase.LegTerugkoppelingVast;
import nl.keukentafel.inzet.usecase.ToonVerwijzing;
import nl.keukentafel.inzet.usecase.ZetVerwijzing;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One verwijzing: read, moved on, and its terugkoppeling. */
@Controller
class VerwijzingstapController {

  private static final String SJABLOON = "inzet/verwijzing";

  private final ToonVerwijzing toon;
  private final ZetVerwijzing zet;
  private final LegTerugkoppelingVast legVast;

  VerwijzingstapController(ToonVerwijzing toon, ZetVerwijzing zet, LegTerugkoppelingVast legVast) {
    this.toon = toon;
    this.zet = zet;
    this.legVast = legVast;
  }

  @GetMapping("/casussen/{id}/verwijzingen/{verwijzing}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "verwijzing.inzien")
  ModelAndView toon(@PathVariable String id, @PathVariable String verwijzing, Gebruiker wie) {
    Verwijzingbeeld beeld = new Verwijzingbeeld(lees(id, verwijzing, wie));
    return Scherm.toon(SJABLOON, beeld.pagina(beeld.leeg(), null));
  }

  @PostMapping("/casussen/{id}/verwijzingen/{verwijzing}/stap")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "verwijzing.wijzigen")
  ModelAndView stap(
      @PathVariable String id,
      @PathVariable String verwijzing,
      Formulier formulier,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    ToonVerwijzing.Beeld beeld = lees(id, verwijzing, wie);
    Optional<ZetVerwijzing.Stap> stap = Stapvorm.lees(formulier, beeld.vandaag());
    if (stap.isEmpty()) {
      return Scherm.opnieuw(SJABLOON, new Verwijzingbeeld(beeld).pagina(formulier, null));
    }
    return antwoord(
        zet.zet(
            new ZetVerwijzing.Opdracht(
                casus, beeld.verwijzing().id(), Vormdelen.versie(formulier), stap.get()),
            wie),
        id,
        verwijzing,
        formulier,
        wie);
  }

  @PostMapping("/casussen/{id}/verwijzingen/{verwijzing}/terugkoppeling")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "verwijzing.terugkoppeling")
  ModelAndView terugkoppeling(
      @PathVariable String id,
      @PathVariable String verwijzing,
      Formulier formulier,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    ToonVerwijzing.Beeld beeld = lees(id, verwijzing, wie);
    Optional<Terugkoppeling> terug =
        Stapvorm.leesTerugkoppeling(formulier, beeld.vandaag(), wie.medewerker());
    if (terug.isEmpty()) {
      return Scherm.opnieuw(SJABLOON, new Verwijzingbeeld(beeld).pagina(formulier, null));
    }
    return antwoord(
        legVast.legVast(
            new LegTerugkoppelingVast.Opdracht(
                casus, beeld.verwijzing().id(), Vormdelen.versie(formulier), terug.get()),
            wie),
        id,
        verwijzing,
        formulier,
        wie);
  }

  private ModelAndView antwoord(
      ZetVerwijzing.Uitkomst uitkomst,
      String id,
      String verwijzing,
      Formulier formulier,
      Gebruiker wie) {
    return switch (uitkomst) {
      case ZetVerwijzing.Uitkomst.Gezet _ ->
          Scherm.naar("/casussen/" + Pad.casus(id) + "/verwijzingen/" + Pad.id(verwijzing));
      case ZetVerwijzing.Uitkomst.Botsing _ ->
          botsing(lees(id, verwijzing, wie), formulier, tekst("inzet.botsing"));
      case ZetVerwijzing.Uitkomst.KanNiet(String stand) ->
          botsing(
              lees(id, verwijzing, wie),
              formulier,
              tekst("inzet.kan_niet", tekst("inzet.stand." + stand)));
      case ZetVerwijzing.Uitkomst.MagNiet _ -> throw new NietGevonden();
      case ZetVerwijzing.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  /** As it is now, with what was typed still there. */
  private static ModelAndView botsing(
      ToonVerwijzing.Beeld beeld, Formulier formulier, String bericht) {
    return Scherm.toon(
        SJABLOON, new Verwijzingbeeld(beeld).pagina(formulier, bericht), HttpStatus.CONFLICT);
  }

  private ToonVerwijzing.Beeld lees(String id, String verwijzing, Gebruiker wie) {
    return toon.toon(Pad.casus(id), new VerwijzingId(Pad.id(verwijzing)), wie)
        .orElseThrow(NietGevonden::new);
  }
}
