package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.taal;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.text.NumberFormat;
import java.util.Locale;

/** Whole euros as people write them. */
final class Bedragen {

  private Bedragen() {}

  static String euro(int bedrag) {
    Locale getallen = taal().equals("en") ? Locale.UK : Locale.of("nl", "NL");
    return tekst("inzet.euro", NumberFormat.getIntegerInstance(getallen).format(bedrag));
  }
}
