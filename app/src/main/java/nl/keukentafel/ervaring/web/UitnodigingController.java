package nl.keukentafel.ervaring.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.model.Sleutel;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.usecase.GeefUitnodiging;
import nl.keukentafel.ervaring.usecase.ToonUitnodigingen;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The invitations of a casus: make a link, print a sheet, see who answered. */
@Controller
class UitnodigingController {

  private final ToonUitnodigingen toon;
  private final GeefUitnodiging geef;
  private final Clock klok;

  UitnodigingController(ToonUitnodigingen toon, GeefUitnodiging geef, Clock klok) {
    this.toon = toon;
    this.geef = geef;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/ervaring")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "ervaring.uitnodigingen")
  ModelAndView toon(
      @PathVariable String id, @RequestParam(defaultValue = "") String gedaan, Gebruiker wie) {
    return pagina(Pad.casus(id), null, null, gedaan, wie);
  }

  /** The link is shown in the answer itself: it must not stand in an address or a history. */
  @PostMapping("/casussen/{id}/ervaring/{uitnodiging}/link")
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
  ModelAndView maakLink(
      @PathVariable String id,
      @PathVariable String uitnodiging,
      HttpServletRequest verzoek,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    ErvaringId welke = new ErvaringId(Pad.id(uitnodiging));
    return switch (geef.geef(casus, welke, GeefUitnodiging.Wijze.LINK, wie)) {
      case GeefUitnodiging.Uitkomst.Link(Sleutel sleutel, Uitnodiging gegeven) ->
          pagina(casus, adres(verzoek) + "/ervaring/" + sleutel.geheim(), gegeven, "", wie);
      case GeefUitnodiging.Uitkomst.TeLaat teLaat -> pagina(casus, null, null, "te-laat", wie);
      case GeefUitnodiging.Uitkomst.Papier papier -> throw new IllegalStateException("geen papier");
      case GeefUitnodiging.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  private ModelAndView pagina(
      CasusId casus,
      @Nullable String link,
      @Nullable Uitnodiging gegeven,
      String gedaan,
      Gebruiker wie) {
    ToonUitnodigingen.Lijst lijst = toon.toon(casus, wie).orElseThrow(NietGevonden::new);
    LocalDate vandaag = LocalDate.now(klok);
    return Scherm.toon(
        "ervaring/uitnodigingen",
        new UitnodigingenPagina(
            casus.toString(),
            lijst.casus().nummer(),
            lijst.uitnodigingen().stream()
                .map(u ->
                    new UitnodigingenPagina.Regel(
                        u.id().toString(), naam(lijst, u), stand(u, vandaag), u.isOpen(vandaag)))
                .toList(),
            link,
            gegeven == null ? "" : naam(lijst, gegeven),
            gedaan.equals("te-laat"),
            gedaan.equals("bewaard")));
  }

  private static String naam(ToonUitnodigingen.Lijst lijst, Uitnodiging uitnodiging) {
    return lijst
        .namen()
        .getOrDefault(uitnodiging.persoon(), tekst("ervaring.uitnodiging.woont_elders"));
  }

  private static String stand(Uitnodiging uitnodiging, LocalDate vandaag) {
    Uitnodiging.Stand stand = uitnodiging.stand(vandaag);
    LocalDate dag =
        switch (stand) {
          case NIEUW, VERLOPEN -> uitnodiging.verlooptOp();
          case GEGEVEN -> Objects.requireNonNull(uitnodiging.gegevenOp());
          case INGEVULD -> Objects.requireNonNull(uitnodiging.ingevuldOp());
        };
    return tekst("ervaring.stand." + stand.code(), Datums.voluit(dag, locale()));
  }

  /** The address of this product as the browser knows it. */
  private static String adres(HttpServletRequest verzoek) {
    String volledig = verzoek.getRequestURL().toString();
    return volledig.substring(0, volledig.length() - verzoek.getRequestURI().length());
  }
}
