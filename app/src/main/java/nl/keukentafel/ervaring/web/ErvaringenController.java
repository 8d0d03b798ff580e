package nl.keukentafel.ervaring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.ervaring.model.Stelling;
import nl.keukentafel.ervaring.usecase.ToonErvaringen;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What residents thought of the help of one's own teams. */
@Controller
class ErvaringenController {

  private static final int TERUG = 5;

  private final ToonErvaringen toon;
  private final Clock klok;

  ErvaringenController(ToonErvaringen toon, Clock klok) {
    this.toon = toon;
    this.klok = klok;
  }

  @GetMapping("/ervaringen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "ervaring.inzien")
  ModelAndView toon(@RequestParam(name = "jaar", defaultValue = "") String welk, Gebruiker wie) {
    int nu = LocalDate.now(klok).getYear();
    int jaar = welk.matches("\\d{4}") ? Math.clamp(Integer.parseInt(welk), nu - TERUG, nu) : nu;
    return Scherm.toon(
        "ervaring/ervaringen",
        new ErvaringenPagina(
            jaar,
            jaar > nu - TERUG ? String.valueOf(jaar - 1) : "",
            jaar < nu ? String.valueOf(jaar + 1) : "",
            IntStream.rangeClosed(Stelling.LAAGST, Stelling.HOOGST)
                .mapToObj(Vragenlijstvorm::label)
                .toList(),
            toon.toon(jaar, wie)));
  }
}
