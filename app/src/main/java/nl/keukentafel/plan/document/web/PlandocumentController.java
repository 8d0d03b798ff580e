package nl.keukentafel.plan.document.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.Locale;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.document.Planbrieftaal;
import nl.keukentafel.plan.document.Plandruk;
import nl.keukentafel.plan.document.ToonPlanbrief;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan on paper: choose for whom, look at it, open the PDF. */
@Controller
class PlandocumentController {

  private final ToonPlanbrief toon;
  private final Plandruk druk;
  private final Planbrieftaal taal;

  PlandocumentController(ToonPlanbrief toon, Plandruk druk, Planbrieftaal taal) {
    this.toon = toon;
    this.druk = druk;
    this.taal = taal;
  }

  @GetMapping("/casussen/{id}/plan/document")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.document.inzien")
  ModelAndView toon(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String voor,
      @RequestParam(name = "in", defaultValue = "nl") String welkeTaal,
      Gebruiker wie) {
    return switch (toon.toon(vraag(id, voor, welkeTaal, "plan.document.inzien"), wie)) {
      case ToonPlanbrief.Uitkomst.Geschreven geschreven ->
          Scherm.toon("plan/document/pagina", pagina(geschreven));
      case ToonPlanbrief.Uitkomst.GeenPlan geen ->
          Scherm.toon(
              "plan/document/pagina",
              new PlandocumentPagina(
                  geen.casus().toString(),
                  geen.nummer(),
                  Formulier.leeg(),
                  List.of(),
                  List.of(),
                  "",
                  null,
                  taal.eigenZinnen(),
                  List.of()));
      case ToonPlanbrief.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @GetMapping("/casussen/{id}/plan/document.pdf")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.document.afdrukken")
  ResponseEntity<byte[]> pdf(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String voor,
      @RequestParam(name = "in", defaultValue = "nl") String welkeTaal,
      Gebruiker wie) {
    return switch (toon.toon(vraag(id, voor, welkeTaal, "plan.document.afdrukken"), wie)) {
      case ToonPlanbrief.Uitkomst.Geschreven geschreven ->
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_PDF)
              .header(HttpHeaders.CONTENT_DISPOSITION, bestandsnaam(geschreven))
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .body(druk.druk(geschreven.brief()).pdf());
      case ToonPlanbrief.Uitkomst.GeenPlan geen -> throw new NietGevonden();
      case ToonPlanbrief.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  /** The number of the casus, never a name: it ends up in lists of downloads. */
  private static String bestandsnaam(ToonPlanbrief.Uitkomst.Geschreven geschreven) {
    return ContentDisposition.inline()
        .filename("plan-" + geschreven.feiten().nummer() + ".pdf")
        .build()
        .toString();
  }

  private static ToonPlanbrief.Vraag vraag(
      String casus, String voor, String taal, String verwerking) {
    return new ToonPlanbrief.Vraag(
        Pad.casus(casus),
        voor.isBlank() ? null : new PersoonId(Pad.id(voor)),
        taal.equals("en") ? Teksten.ENGELS : Teksten.NEDERLANDS,
        verwerking);
  }

  private PlandocumentPagina pagina(ToonPlanbrief.Uitkomst.Geschreven geschreven) {
    Locale in = geschreven.brief().taal();
    String voor = geschreven.lezer().toString();
    return new PlandocumentPagina(
        geschreven.casus().toString(),
        geschreven.feiten().nummer(),
        Formulier.leeg().met("voor", voor).met("in", in.getLanguage()),
        geschreven.feiten().lezers().stream()
            .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.naam()))
            .toList(),
        List.of(
            new Veld.Optie("nl", tekst("plan.document.pagina.taal.nl")),
            new Veld.Optie("en", tekst("plan.document.pagina.taal.en"))),
        "/casussen/%s/plan/document.pdf?voor=%s&in=%s"
            .formatted(geschreven.casus(), voor, in.getLanguage()),
        druk.html(geschreven.brief()),
        taal.eigenZinnen(),
        taal.advies(geschreven.brief()));
  }
}
