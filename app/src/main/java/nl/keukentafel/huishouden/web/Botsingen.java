package nl.keukentafel.huishouden.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.keukentafel.huishouden.model.Samenvoeging;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows that somebody else saved in between, and reads what was chosen. */
@Component
class Botsingen {

  /** Fields whose value is a code, with the prefix of its words. */
  private static final Map<String, String> CODES =
      Map.of(
          "naamgebruik", "huishouden.naamgebruik",
          "geslacht", "huishouden.geslacht",
          "beschermd", "huishouden.beschermd");

  private final Teams teams;
  private final Clock klok;

  Botsingen(Teams teams, Clock klok) {
    this.teams = teams;
    this.klok = klok;
  }

  /** The three versions, as the fields of the form. */
  record Versies(
      Map<String, String> basis, Map<String, String> mijn, Map<String, String> hun) {}

  /** Where the form stands. */
  record Plek(String titel, List<Kruimel> kruimels, String actie, String terug) {}

  /** The page on which to choose; nothing has been saved. */
  ModelAndView toon(
      Plek plek,
      Versies versies,
      int hunVersie,
      @Nullable MedewerkerId wie,
      OffsetDateTime wanneer) {
    Samenvoeging samenvoeging =
        Samenvoeging.van(versies.basis(), versies.mijn(), versies.hun());
    ZonedDateTime tijd = wanneer.atZoneSameInstant(klok.getZone());
    Botsingpagina pagina =
        new Botsingpagina(
            plek.titel(),
            plek.kruimels(),
            plek.actie(),
            hunVersie,
            wie == null ? null : teams.namen(List.of(wie)).get(wie),
            Datums.kort(tijd.toLocalDate(), Teksten.locale())
                + ", "
                + Datums.tijd(tijd.toLocalTime(), Teksten.locale()),
            samenvoeging.samen(),
            samenvoeging.botst().entrySet().stream()
                .map(botst ->
                    new Botsingpagina.Verschil(
                        botst.getKey(),
                        botst.getValue().mijn(),
                        opScherm(botst.getKey(), botst.getValue().mijn()),
                        botst.getValue().hun(),
                        opScherm(botst.getKey(), botst.getValue().hun())))
                .toList(),
            plek.terug());
    return Scherm.toon("huishouden/botsing", pagina, HttpStatus.CONFLICT);
  }

  private static String opScherm(String veld, String waarde) {
    String woorden = CODES.get(veld);
    if (woorden != null) {
      return tekst(woorden + "." + (waarde.isEmpty() ? "nee" : waarde));
    }
    return waarde.isEmpty() ? tekst("huishouden.botsing.leeg") : waarde;
  }

  /** Puts what was chosen in the fields; leaves a form without choices as it is. */
  static Formulier gekozen(Formulier formulier) {
    for (String naam : formulier.velden().keySet()) {
      if (naam.startsWith("kies.")) {
        String veld = naam.substring("kies.".length());
        String welke = formulier.waarde(naam).equals("hun") ? "hun." : "mijn.";
        formulier.met(veld, formulier.waarde(welke + veld));
      }
    }
    return formulier;
  }

  /** Whether the typist wants to write a third text instead of choosing. */
  static boolean wilDerdeTekst(Formulier formulier) {
    return formulier.heeft("derde", "ja");
  }

  /** The fields of the form as typed, for laying beside another version. */
  static Map<String, String> typt(Formulier formulier, Map<String, String> velden) {
    Map<String, String> typt = new java.util.LinkedHashMap<>();
    velden.keySet().forEach(veld -> typt.put(veld, formulier.waarde(veld)));
    return typt;
  }
}
