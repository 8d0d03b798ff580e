package nl.keukentafel.werkplek.logboek;

import java.time.DateTimeException;
import java.time.YearMonth;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The logbook, for the privacy officer alone. */
@Controller
@RequestMapping("/logboek")
class LogboekController {

  private static final String SJABLOON = "werkplek/logboek/logboek";

  private final ToonLogboek toonLogboek;
  private final ControleerZegels controleerZegels;

  LogboekController(ToonLogboek toonLogboek, ControleerZegels controleerZegels) {
    this.toonLogboek = toonLogboek;
    this.controleerZegels = controleerZegels;
  }

  @GetMapping
  @Eindpunt(wie = Hoedanigheid.PRIVACY_OFFICER, logt = "logboek.inzien")
  ModelAndView toon(Formulier formulier) {
    return antwoord(toonLogboek.toon(formulier));
  }

  /** The same with names in it: those do not belong in an address. */
  @PostMapping
  @Eindpunt(wie = Hoedanigheid.PRIVACY_OFFICER, logt = "logboek.inzien")
  ModelAndView zoek(Formulier formulier) {
    return antwoord(toonLogboek.toon(formulier));
  }

  @GetMapping("/zegels")
  @Eindpunt(wie = Hoedanigheid.PRIVACY_OFFICER, logt = "logboek.controleren")
  ModelAndView controleer(@RequestParam(defaultValue = "") String maand) {
    return Scherm.toon("werkplek/logboek/zegels", controleerZegels.controleer(alsMaand(maand)));
  }

  private static ModelAndView antwoord(Logboekpagina pagina) {
    return pagina.formulier().isGoed()
        ? Scherm.toon(SJABLOON, pagina)
        : Scherm.opnieuw(SJABLOON, pagina);
  }

  private static @Nullable YearMonth alsMaand(String tekst) {
    try {
      return tekst.isEmpty() ? null : YearMonth.parse(tekst);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
