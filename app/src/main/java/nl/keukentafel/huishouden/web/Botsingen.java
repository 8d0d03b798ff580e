package nl.keukentafel.huishouden.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.scherm.Conflict;
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
  private final Concepten concepten;
  private final Clock klok;

  Botsingen(Teams teams, Concepten concepten, Clock klok) {
    this.teams = teams;
    this.concepten = concepten;
    this.klok = klok;
  }

  /** The three versions, as the fields of the form. */
  record Versies(Map<String, String> basis, Map<String, String> mijn, Map<String, String> hun) {}

  /** Where the form stands. */
  record Plek(String titel, List<Kruimel> kruimels, String actie) {}

  /** Whose version stands now, and which version that is. */
  record Ander(int versie, @Nullable MedewerkerId wie, OffsetDateTime wanneer) {}

  /**
   * The page on which to choose; nothing has been saved.
   *
   * @param formulier as it came in, with its messages
   * @param basisversie the version that the typist began from
   */
  ModelAndView toon(Plek plek, Versies versies, int basisversie, Ander ander, Formulier formulier) {
    ZonedDateTime tijd = ander.wanneer().atZoneSameInstant(klok.getZone());
    Conflict conflict =
        new Conflict(
            plek.titel(),
            plek.kruimels().stream()
                .map(kruimel -> new Conflict.Kruimel(kruimel.pad(), kruimel.tekst()))
                .toList(),
            naam(ander.wie()),
            Datums.kort(tijd.toLocalDate(), Teksten.locale())
                + ", "
                + Datums.tijd(tijd.toLocalTime(), Teksten.locale()),
            versies.hun().keySet().stream().map(veld -> regel(veld, versies)).toList(),
            plek.actie(),
            ander.versie(),
            basisversie,
            false,
            null,
            formulier);
    return Scherm.toon("scherm/conflict", conflict, HttpStatus.CONFLICT);
  }

  private static Conflict.Regel regel(String veld, Versies versies) {
    String code = CODES.get(veld);
    return Conflict.Regel.van(
        veld,
        tekst("huishouden.veld." + veld),
        versies.basis().getOrDefault(veld, ""),
        versies.mijn().getOrDefault(veld, ""),
        versies.hun().getOrDefault(veld, ""),
        false,
        waarde -> code == null ? waarde : tekst(code + "." + (waarde.isEmpty() ? "nee" : waarde)));
  }

  private String naam(@Nullable MedewerkerId wie) {
    String onbekend = tekst("huishouden.botsing.iemand");
    return wie == null ? onbekend : teams.namen(List.of(wie)).getOrDefault(wie, onbekend);
  }

  /**
   * The form to save: as typed, or as chosen on the page of the conflict. With a choice still open
   * it is the form as typed on the old version again, so that the page comes back.
   */
  static Formulier teBewaren(Formulier formulier, List<String> velden) {
    if (!Conflict.isKeuze(formulier)) {
      return formulier;
    }
    Formulier gekozen = Conflict.gekozen(formulier, velden);
    return gekozen.isGoed() ? gekozen : Conflict.mijnVersie(formulier, velden);
  }

  /** Adds messages about choices that are still open, to show on the page of the conflict. */
  static Formulier metOpenKeuzes(Formulier formulier, List<String> velden) {
    if (Conflict.isKeuze(formulier)) {
      Conflict.gekozen(formulier, velden)
          .fouten()
          .keySet()
          .forEach(veld -> formulier.fout(veld, "scherm.conflict.kies"));
    }
    return formulier;
  }

  /** The form with what fits together and, where both changed it, the typist's own text. */
  static Formulier derdeTekst(Formulier formulier, List<String> velden) {
    Formulier gekozen = Conflict.gekozen(formulier, velden);
    Formulier schoon = Formulier.leeg().met("versie", gekozen.waarde("versie"));
    velden.forEach(veld -> schoon.metAlle(veld, gekozen.alle(veld)));
    return schoon;
  }

  /** Keeps the typist's own version for another time. */
  void bewaarMijne(Formulier formulier, List<String> velden, String pad, Gebruiker wie) {
    concepten.bewaar(wie, pad, Conflict.mijnVersie(formulier, velden));
  }
}
