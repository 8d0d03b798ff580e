package nl.keukentafel.ervaring.web;

import static nl.keukentafel.scherm.Teksten.locale;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.ervaring.model.Ingevuld;
import nl.keukentafel.ervaring.model.Sleutel;
import nl.keukentafel.ervaring.store.UitnodigingStore;
import nl.keukentafel.ervaring.store.UitnodigingStore.Ingang;
import nl.keukentafel.ervaring.usecase.TrekVerhaalIn;
import nl.keukentafel.ervaring.usecase.Vragenlijst;
import nl.keukentafel.ervaring.usecase.VulIn;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The questionnaire for a resident with a link. Without signing in; the page tells nothing of whose
 * link it is, so a link that falls into other hands gives nobody away.
 */
@Controller
class VragenlijstController {

  private static final int LANGSTE_LINK = 100;

  private final UitnodigingStore uitnodigingen;
  private final Vragenlijst vragenlijst;
  private final VulIn vulIn;
  private final TrekVerhaalIn trekIn;
  private final Bezoekersgrens grens;

  VragenlijstController(
      UitnodigingStore uitnodigingen,
      Vragenlijst vragenlijst,
      VulIn vulIn,
      TrekVerhaalIn trekIn,
      Bezoekersgrens grens) {
    this.uitnodigingen = uitnodigingen;
    this.vragenlijst = vragenlijst;
    this.vulIn = vulIn;
    this.trekIn = trekIn;
    this.grens = grens;
  }

  @GetMapping("/ervaring/{sleutel}")
  @Eindpunt(openbaar = true, waaromNiet = "toont alleen de vragen, van niemand iets")
  ModelAndView toon(@PathVariable String sleutel, HttpServletRequest verzoek) {
    return binnen(sleutel, verzoek, ingang -> toon(sleutel, ingang, Formulier.leeg()));
  }

  @PostMapping("/ervaring/{sleutel}")
  @Eindpunt(openbaar = true, waaromNiet = "de use case logt wat is bewaard, in de gemeente zelf")
  ModelAndView vulIn(
      @PathVariable String sleutel, Formulier formulier, HttpServletRequest verzoek) {
    return binnen(
        sleutel,
        verzoek,
        ingang -> {
          Ingevuld ingevuld = Vragenlijstvorm.lees(formulier);
          if (ingevuld == null) {
            ModelAndView opnieuw = toon(sleutel, ingang, formulier);
            opnieuw.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return opnieuw;
          }
          return switch (vulIn.vulIn(ingang.uitnodiging(), ingevuld, null)) {
            case BEWAARD ->
                einde(
                    EindePagina.Soort.BEDANKT, ingevuld.verhaal().isBlank() ? "" : sleutel, ingang);
            case TE_LAAT -> toon(sleutel, ingang, formulier);
          };
        });
  }

  @PostMapping("/ervaring/{sleutel}/verhaal-weg")
  @Eindpunt(openbaar = true, waaromNiet = "de use case logt het intrekken, in de gemeente zelf")
  ModelAndView trekIn(@PathVariable String sleutel, HttpServletRequest verzoek) {
    return binnen(
        sleutel,
        verzoek,
        ingang -> {
          trekIn.trekIn(ingang.uitnodiging());
          return einde(EindePagina.Soort.INGETROKKEN, "", ingang);
        });
  }

  /** Works in the gemeente of the link; what is no link is not there. */
  private ModelAndView binnen(
      String sleutel, HttpServletRequest verzoek, Function<Ingang, ModelAndView> werk) {
    if (!grens.mag(verzoek.getRemoteAddr())) {
      return Scherm.toon(
          "ervaring/einde",
          new EindePagina(EindePagina.Soort.TE_VAAK, "", ""),
          HttpStatus.TOO_MANY_REQUESTS);
    }
    Optional<Ingang> ingang =
        sleutel.length() > LANGSTE_LINK
            ? Optional.empty()
            : uitnodigingen.findBij(new Sleutel(sleutel));
    return ingang
        .map(i -> Werkcontext.systeem(i.gemeente()).doe(() -> werk.apply(i)))
        .orElseThrow(NietGevonden::new);
  }

  private ModelAndView toon(String sleutel, Ingang ingang, Formulier formulier) {
    Vragenlijst.Stand stand = vragenlijst.zie(ingang.uitnodiging()).orElseThrow(NietGevonden::new);
    return switch (stand.stand()) {
      case NIEUW, GEGEVEN ->
          Scherm.toon(
              "ervaring/vragenlijst",
              VragenlijstPagina.van(
                  formulier,
                  pad(sleutel),
                  "",
                  ingang.gemeenteNaam(),
                  Datums.voluit(stand.verlooptOp(), locale())));
      case INGEVULD -> einde(EindePagina.Soort.AL_INGEVULD, stand.verhaal() ? sleutel : "", ingang);
      case VERLOPEN -> einde(EindePagina.Soort.VERLOPEN, "", ingang);
    };
  }

  private static ModelAndView einde(EindePagina.Soort soort, String sleutel, Ingang ingang) {
    return Scherm.toon(
        "ervaring/einde",
        new EindePagina(soort, ingang.gemeenteNaam(), sleutel.isEmpty() ? "" : pad(sleutel)));
  }

  /** The link as it came in is one of ours, so its letters are safe in a path. */
  private static String pad(String sleutel) {
    return "/ervaring/" + sleutel;
  }
}
