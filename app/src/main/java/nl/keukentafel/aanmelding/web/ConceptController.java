package nl.keukentafel.aanmelding.web;

import java.time.Clock;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.scherm.Formulier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Autosave: keeps a half-filled form for its typist, and says when. */
@RestController
class ConceptController {

  private static final int HOOGSTENS = 200_000;

  private final Concepten concepten;
  private final Clock klok;

  ConceptController(Concepten concepten, Clock klok) {
    this.concepten = concepten;
    this.klok = klok;
  }

  @PostMapping(path = "/concept", produces = MediaType.TEXT_PLAIN_VALUE)
  @Eindpunt(
      iedereen = true,
      waaromNiet = "eigen tekst, nog niet vastgelegd; vastleggen wordt wel gelogd")
  ResponseEntity<String> bewaar(
      @RequestParam("_formulier") String pad, Formulier formulier, Gebruiker wie) {
    int lengte =
        formulier.velden().values().stream()
            .flatMap(waarden -> waarden.stream())
            .mapToInt(String::length)
            .sum();
    if (!pad.matches("/[a-z0-9/-]{1,200}") || lengte > HOOGSTENS) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body("");
    }
    var op = concepten.bewaar(wie, pad, formulier).atZone(klok.getZone());
    return ResponseEntity.ok("%d.%02d".formatted(op.getHour(), op.getMinute()));
  }
}
