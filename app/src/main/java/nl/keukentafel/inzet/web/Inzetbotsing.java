package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.Map;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.usecase.BereidVoor;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Conflict;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The screen of two people who changed the same service. */
final class Inzetbotsing {

  private Inzetbotsing() {}

  /**
   * Both versions whole, and a choice per field.
   *
   * @param basis as both found it, by field
   * @param derde whether a third text is being written
   */
  static ModelAndView toon(
      BereidVoor.Beeld beeld, Map<String, String> basis, Formulier typt, boolean derde) {
    Inzet nu = Inzetvormbeeld.bestaand(beeld);
    Formulier hun = Inzetvorm.van(nu);
    Formulier van = Inzetvorm.van(basis);
    List<Conflict.Regel> regels =
        Inzetvorm.VELDEN.stream()
            .map(veld ->
                Conflict.Regel.van(
                    veld,
                    tekst("inzet.veld." + veld),
                    van.waarde(veld),
                    typt.waarde("mijn-" + veld).replace("\r\n", "\n"),
                    hun.waarde(veld),
                    veld.equals("wat"),
                    waarde -> woorden(veld, waarde)))
            .toList();
    var kop = beeld.kop();
    return Scherm.toon(
        "scherm/conflict",
        new Conflict(
            tekst("inzet.botsing.titel"),
            List.of(
                new Conflict.Kruimel("/casussen/" + kop.casus().id(), kop.naam()),
                new Conflict.Kruimel(
                    "/casussen/" + kop.casus().id() + "/inzet", tekst("inzet.kop"))),
            tekst("casus.iemand"),
            Datums.kort(beeld.vandaag(), locale()),
            regels,
            "/casussen/" + kop.casus().id() + "/inzet/" + nu.id(),
            nu.versie(),
            Math.max(0, Vormdelen.basisversie(typt)),
            derde,
            null,
            typt),
        derde ? HttpStatus.OK : HttpStatus.CONFLICT);
  }

  private static String woorden(String veld, String waarde) {
    return switch (veld) {
      case "leefgebied" -> tekst("inrichting.leefgebied." + waarde);
      case "lijn" -> tekst("inzet.lijn." + waarde);
      case "leveringsvorm" -> tekst("inzet.leveringsvorm." + waarde);
      case "opdrachtgever" -> tekst("inzet.opdrachtgever." + waarde);
      case "wet" -> tekst("casus.wet." + waarde);
      default -> waarde;
    };
  }
}
