package nl.keukentafel.ervaring.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.model.Ingevuld;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.usecase.GeefUitnodiging;
import nl.keukentafel.ervaring.usecase.VoerPapierIn;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.papier.Documentgegevens;
import nl.keukentafel.papier.Papier;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Sjablonen;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaire on paper: print it, and type in what came back. */
@Controller
class PapierController {

  private static final int KENMERK = 8;

  private final GeefUitnodiging geef;
  private final VoerPapierIn voerIn;
  private final Papier papier;
  private final Sjablonen sjablonen;

  PapierController(GeefUitnodiging geef, VoerPapierIn voerIn, Papier papier, Sjablonen sjablonen) {
    this.geef = geef;
    this.voerIn = voerIn;
    this.papier = papier;
    this.sjablonen = sjablonen;
  }

  /** Printing gives it to somebody, so this is no GET. */
  @PostMapping("/casussen/{id}/ervaring/{uitnodiging}/papier")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "ervaring.geven")
  Object druk(@PathVariable String id, @PathVariable String uitnodiging, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    ErvaringId welke = new ErvaringId(Pad.id(uitnodiging));
    return switch (geef.geef(casus, welke, GeefUitnodiging.Wijze.PAPIER, wie)) {
      case GeefUitnodiging.Uitkomst.Papier(Uitnodiging gegeven) -> pdf(gegeven, wie);
      case GeefUitnodiging.Uitkomst.TeLaat teLaat ->
          Scherm.naar("/casussen/" + casus + "/ervaring?gedaan=te-laat");
      case GeefUitnodiging.Uitkomst.Link link -> throw new IllegalStateException("geen link");
      case GeefUitnodiging.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @GetMapping("/casussen/{id}/ervaring/{uitnodiging}/invoer")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "ervaring.papier")
  ModelAndView toon(@PathVariable String id, @PathVariable String uitnodiging, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    ErvaringId welke = new ErvaringId(Pad.id(uitnodiging));
    return switch (voerIn.voerIn(casus, welke, Optional.empty(), wie)) {
      case VoerPapierIn.Uitkomst.Open(LocalDate tot) ->
          Scherm.toon("ervaring/invoer", pagina(casus, welke, tot, Formulier.leeg()));
      case VoerPapierIn.Uitkomst.Bewaard bewaard ->
          throw new IllegalStateException("niets om te bewaren");
      case VoerPapierIn.Uitkomst.TeLaat teLaat ->
          Scherm.naar("/casussen/" + casus + "/ervaring?gedaan=te-laat");
      case VoerPapierIn.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/ervaring/{uitnodiging}/invoer")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "ervaring.papier")
  ModelAndView voerIn(
      @PathVariable String id,
      @PathVariable String uitnodiging,
      Formulier formulier,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    ErvaringId welke = new ErvaringId(Pad.id(uitnodiging));
    Ingevuld ingevuld = Vragenlijstvorm.lees(formulier);
    return switch (voerIn.voerIn(casus, welke, Optional.ofNullable(ingevuld), wie)) {
      case VoerPapierIn.Uitkomst.Open(LocalDate tot) ->
          Scherm.opnieuw("ervaring/invoer", pagina(casus, welke, tot, formulier));
      case VoerPapierIn.Uitkomst.Bewaard bewaard ->
          Scherm.naar("/casussen/" + casus + "/ervaring?gedaan=bewaard");
      case VoerPapierIn.Uitkomst.TeLaat teLaat ->
          Scherm.naar("/casussen/" + casus + "/ervaring?gedaan=te-laat");
      case VoerPapierIn.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  private static VragenlijstPagina pagina(
      CasusId casus, ErvaringId uitnodiging, LocalDate tot, Formulier formulier) {
    String terug = "/casussen/" + casus + "/ervaring";
    return VragenlijstPagina.van(
        formulier,
        terug + "/" + uitnodiging + "/invoer",
        terug,
        kenmerk(uitnodiging),
        Datums.voluit(tot, locale()));
  }

  private ResponseEntity<byte[]> pdf(Uitnodiging uitnodiging, Gebruiker wie) {
    VragenlijstPagina vel =
        VragenlijstPagina.van(
            Formulier.leeg(),
            kenmerk(uitnodiging.id()),
            "",
            wie.gemeenteNaam(),
            Datums.voluit(uitnodiging.verlooptOp(), locale()));
    byte[] pdf =
        papier.pdf(
            sjablonen.html("ervaring/blad", vel),
            new Documentgegevens(
                tekst("ervaring.blad.titel"),
                tekst("ervaring.blad.omschrijving"),
                locale(),
                tekst("ervaring.gemeente", wie.gemeenteNaam())));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("vragenlijst.pdf").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(pdf);
  }

  /** What stands on the paper, so that the worker finds where it belongs; it names nobody. */
  private static String kenmerk(ErvaringId uitnodiging) {
    String id = uitnodiging.toString();
    return id.substring(id.length() - KENMERK);
  }
}
