package nl.keukentafel.huishouden.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.kern.Apostrof;
import nl.keukentafel.kern.Postcode;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.kern.Zoeksleutel;

/**
 * Where a household lives, as far as it is known; who sleeps in a shelter may have no street.
 *
 * @param straat street name; may be empty
 * @param huisnummer digits, empty only without a street
 * @param toevoeging letter or addition behind the number
 * @param beschermd told to nobody who does not work with the household, and never found by it
 */
public record Adres(
    String straat,
    String huisnummer,
    String toevoeging,
    Optional<Postcode> postcode,
    String plaats,
    boolean beschermd) {

  /** Most code points in street and town. */
  public static final int MAXIMUM = 80;

  /** Cleans the parts; refuses parts that are too long. */
  public Adres {
    straat = Apostrof.recht(Tekst.schoneRegel(straat));
    huisnummer = Tekst.schoneRegel(huisnummer);
    toevoeging = Tekst.schoneRegel(toevoeging);
    plaats = Apostrof.recht(Tekst.schoneRegel(plaats));
    if (Stream.of(straat, plaats).anyMatch(deel -> Tekst.lengte(deel) > MAXIMUM)
        || huisnummer.length() > 10
        || toevoeging.length() > 10) {
      throw new IllegalArgumentException("een deel van het adres is te lang");
    }
  }

  /** An address of which nothing is known. */
  public static Adres onbekend() {
    return new Adres("", "", "", Optional.empty(), "", false);
  }

  public boolean isOnbekend() {
    return straat.isEmpty() && postcode.isEmpty() && plaats.isEmpty();
  }

  /** One line for the screen: {@code Lijsterbeslaan 12 A}; without a street the town. */
  public String opScherm() {
    String deur = samen(straat, huisnummer, toevoeging);
    return deur.isEmpty() ? samen(postcode.map(Postcode::waarde).orElse(""), plaats) : deur;
  }

  /** All that is known: {@code Lijsterbeslaan 12 A, 1234 AB Lindewaard}. */
  public String voluit() {
    return Stream.of(
            samen(straat, huisnummer, toevoeging),
            samen(postcode.map(Postcode::waarde).orElse(""), plaats))
        .filter(deel -> !deel.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Key under which the household is found by its address; empty while it is protected. */
  public Zoeksleutel zoeksleutel() {
    if (beschermd) {
      return new Zoeksleutel("");
    }
    String code = postcode.map(p -> p.waarde().replace(" ", "")).orElse("");
    String straatsleutel = Zoeksleutel.voorVraag(straat).waarde();
    // Also in one word, for who types sgravenweg; only where folding took the street apart.
    String aaneen = new Zoeksleutel(straat.replaceAll("[\\s'-]", "")).waarde();
    List<String> delen =
        Stream.of(
                straatsleutel,
                new Zoeksleutel(huisnummer + " " + toevoeging).waarde(),
                code,
                Zoeksleutel.voorVraag(plaats).waarde(),
                straatsleutel.contains(" ") ? aaneen : "")
            .filter(deel -> !deel.isEmpty())
            .toList();
    return new Zoeksleutel(String.join(" ", delen));
  }

  private static String samen(String... delen) {
    return Stream.of(delen).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(" "));
  }

  /** Without the address, so that a log holds none. */
  @Override
  public String toString() {
    return "Adres ***";
  }
}
