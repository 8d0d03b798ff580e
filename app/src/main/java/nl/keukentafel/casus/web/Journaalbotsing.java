package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import nl.keukentafel.casus.store.JournaalStore.Versie;
import nl.keukentafel.casus.usecase.LeesJournaal.Gelezen;
import nl.keukentafel.scherm.Conflict;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Two changed one entry of the journaal: both texts beside each other, to choose from. */
final class Journaalbotsing {

  private Journaalbotsing() {}

  static ModelAndView scherm(
      Journaalwoorden woordenboek,
      String id,
      String regel,
      Gelezen gelezen,
      Formulier typt,
      boolean derde) {
    int basisversie = versie(typt, "basisversie");
    Versie ander = gelezen.versies().getFirst();
    // Without the version we both began from, every difference asks for a choice.
    Formulier van =
        gelezen.versies().stream()
            .filter(v -> v.versie() == basisversie)
            .findFirst()
            .map(v -> Journaalvorm.van(v.soort(), v.wet(), v.tekst()))
            .orElseGet(Formulier::leeg);
    Formulier hun = Journaalvorm.van(ander.soort(), ander.wet(), ander.tekst());
    List<Conflict.Regel> regels =
        Journaalvorm.VELDEN.stream()
            .map(veld ->
                Conflict.Regel.van(
                    veld,
                    tekst("casus.journaal.veld." + veld),
                    van.waarde(veld),
                    typt.waarde("mijn-" + veld).replace("\r\n", "\n"),
                    hun.waarde(veld),
                    veld.equals("tekst"),
                    waarde -> woorden(veld, waarde)))
            .toList();
    return Scherm.toon(
        "scherm/conflict",
        new Conflict(
            tekst("casus.journaal.botsing"),
            List.of(
                new Conflict.Kruimel("/casussen/" + id, Journaalwoorden.naam(gelezen)),
                new Conflict.Kruimel(null, tekst("casus.journaal"))),
            Journaalwoorden.naam(gelezen, ander.door()),
            woordenboek.moment(ander.op()),
            regels,
            "/casussen/" + id + "/journaal/" + regel,
            ander.versie(),
            basisversie,
            derde,
            null,
            typt),
        derde ? HttpStatus.OK : HttpStatus.CONFLICT);
  }

  private static String woorden(String veld, String waarde) {
    return switch (veld) {
      case "soort" -> tekst("casus.journaalsoort." + waarde);
      case "wet" -> tekst("casus.wet." + waarde);
      default -> waarde;
    };
  }

  static int versie(Formulier formulier, String veld) {
    String tekst = formulier.waarde(veld);
    return tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : 0;
  }
}
