package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.ZoneId;
import nl.keukentafel.casus.usecase.LeesJournaal.Gelezen;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;

/** Names and moments on the pages of the journaal. */
record Journaalwoorden(ZoneId zone) {

  static String naam(Gelezen gelezen) {
    return gelezen
        .huishouden()
        .map(Huishoudens.Kaart::naam)
        .orElse(tekst("casus.huishouden.onbekend"));
  }

  static String naam(Gelezen gelezen, MedewerkerId wie) {
    return gelezen.namen().getOrDefault(wie, tekst("casus.iemand"));
  }

  String moment(Instant op) {
    var tijd = op.atZone(zone);
    return tekst(
        "casus.moment",
        Datums.kort(tijd.toLocalDate(), locale()),
        Datums.tijd(tijd.toLocalTime(), locale()));
  }
}
