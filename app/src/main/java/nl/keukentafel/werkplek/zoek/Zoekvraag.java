package nl.keukentafel.werkplek.zoek;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.kern.Zoeksleutel;

/** What somebody typed in the search field, understood. */
sealed interface Zoekvraag {

  /** Nothing yet, or one letter: everybody would be found. */
  record TeKort() implements Zoekvraag {}

  /** Nine digits: a BSN never travels in an address, it has a form of its own. */
  record LijktBsn() implements Zoekvraag {}

  /** The number of a casus, such as 2026-0412. */
  record Casusnummer(String nummer) implements Zoekvraag {}

  /**
   * A name or an address.
   *
   * @param adresachtig has a digit in it: no organisation is looked for
   */
  record NaamOfAdres(String tekst, boolean adresachtig) implements Zoekvraag {
    /** Length only: what people search for is personal. */
    @Override
    public String toString() {
      return "NaamOfAdres[" + tekst.length() + " tekens]";
    }
  }

  /** Longest text that is looked for; more is a slip of the clipboard. */
  int MAXIMUM = 100;

  Pattern NUMMER = Pattern.compile("(?i)(?:casus )?(20\\d{2})[-/ ](\\d{3,6})");
  Pattern POSTCODE = Pattern.compile("(?i)(?<!\\d)([1-9]\\d{3}) ([a-z]{2})(?![a-z])");

  /** Understands typed text; never refuses. */
  static Zoekvraag lees(String ruw) {
    String tekst = Tekst.schoneRegel(ruw);
    if (Tekst.lengte(tekst) > MAXIMUM) {
      tekst = tekst.substring(0, tekst.offsetByCodePoints(0, MAXIMUM));
    }
    String cijfers = tekst.replaceAll("[ .\\-]", "");
    if (cijfers.matches("\\d{8,9}") && !NUMMER.matcher(tekst).matches()) {
      return new LijktBsn();
    }
    Matcher nummer = NUMMER.matcher(tekst);
    if (nummer.matches()) {
      return new Casusnummer(nummer.group(1) + "-" + nummer.group(2));
    }
    // A postcode is one word in the key: 1234 AB and 1234ab are the same.
    Matcher postcode = POSTCODE.matcher(tekst);
    String vraag = postcode.replaceAll("$1$2");
    return Zoeksleutel.voorVraag(vraag).waarde().length() < 2
        ? new TeKort()
        : new NaamOfAdres(vraag, vraag.chars().anyMatch(Character::isDigit));
  }
}
