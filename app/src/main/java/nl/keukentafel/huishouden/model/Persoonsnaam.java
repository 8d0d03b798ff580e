package nl.keukentafel.huishouden.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.kern.Apostrof;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.kern.Tussenvoegsels;
import nl.keukentafel.kern.Zoeksleutel;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person. Empty text means unknown; at least a surname or a first name is known. All
 * kinds of apostrophe are kept as the straight one that the BRP uses, so that they compare equal.
 *
 * @param voornamen all first names as in the passport
 * @param roepnaam what the person is called
 * @param voorletters initials, such as {@code R.J.}
 * @param tussenvoegsel prefix of the own surname in small letters: {@code van 't}
 * @param achternaam own surname without prefix: {@code Hof}
 * @param partnerTussenvoegsel prefix of the partner's surname
 * @param partnerAchternaam the partner's surname without prefix
 * @param naamgebruik which of the two, and in what order, the person uses
 */
public record Persoonsnaam(
    String voornamen,
    String roepnaam,
    String voorletters,
    String tussenvoegsel,
    String achternaam,
    String partnerTussenvoegsel,
    String partnerAchternaam,
    Naamgebruik naamgebruik) {

  /** Most code points in any part. */
  public static final int MAXIMUM = 200;

  /** Cleans the parts; refuses a name without any name in it and parts that are too long. */
  public Persoonsnaam {
    voornamen = schoon(voornamen);
    roepnaam = schoon(roepnaam);
    voorletters = schoon(voorletters);
    tussenvoegsel = schoon(tussenvoegsel).toLowerCase(Locale.ROOT);
    achternaam = schoon(achternaam);
    partnerTussenvoegsel = schoon(partnerTussenvoegsel).toLowerCase(Locale.ROOT);
    partnerAchternaam = schoon(partnerAchternaam);
    if (achternaam.isEmpty()
        && voornamen.isEmpty()
        && roepnaam.isEmpty()
        && partnerAchternaam.isEmpty()) {
      throw new IllegalArgumentException("een naam heeft een achternaam of een voornaam");
    }
    if (Stream.of(
            voornamen,
            roepnaam,
            voorletters,
            tussenvoegsel,
            achternaam,
            partnerTussenvoegsel,
            partnerAchternaam)
        .anyMatch(deel -> Tekst.lengte(deel) > MAXIMUM)) {
      throw new IllegalArgumentException("een deel van de naam is te lang");
    }
  }

  private static String schoon(String deel) {
    return Apostrof.recht(Tekst.schoneRegel(deel));
  }

  /** A name of a called name and an own surname. */
  public static Persoonsnaam van(String roepnaam, String tussenvoegsel, String achternaam) {
    return new Persoonsnaam("", roepnaam, "", tussenvoegsel, achternaam, "", "", Naamgebruik.EIGEN);
  }

  /** Reads a name typed in one field; see {@link Naamlezer} for the forms it knows. */
  public static Gelezen<Persoonsnaam> lees(@Nullable String ruw) {
    return Naamlezer.lees(ruw);
  }

  /** The same name with the partner's surname and the wish how to use it. */
  public Persoonsnaam metPartner(String tussen, String achter, Naamgebruik gebruik) {
    return new Persoonsnaam(
        voornamen, roepnaam, voorletters, tussenvoegsel, achternaam, tussen, achter, gebruik);
  }

  /** As on every screen: {@code Ruud van 't Hof}. */
  public String opScherm() {
    String eerst = eerste();
    return eerst.isEmpty() ? achternamen(true) : (eerst + " " + achternamen(false)).strip();
  }

  /** Surname alone, at the start of a sentence or row: {@code Van 't Hof}. */
  public String achternaamOpScherm() {
    String achter = achternamen(true);
    return achter.isEmpty() ? eerste() : achter;
  }

  /** With title: {@code mevrouw Van der Zwaag-Pietersen}; without title as {@link #opScherm()}. */
  public String aanspreking(Aanspreekvorm vorm) {
    return switch (vorm) {
      case MEVROUW -> "mevrouw " + achternaamOpScherm();
      case MENEER -> "meneer " + achternaamOpScherm();
      case GEEN -> opScherm();
    };
  }

  /** For a list in order of surname: {@code Hof, Ruud van 't}. */
  public String inLijst() {
    String eigen = hoofdnaam();
    String rest = (eerste() + " " + hoofdTussenvoegsel()).strip();
    if (eigen.isEmpty() || rest.isEmpty()) {
      return opScherm();
    }
    return eigen + ", " + rest;
  }

  /** What to sort by: surname without prefix, first name, prefix; folded as in searching. */
  public String sorteersleutel() {
    return Stream.of(hoofdnaam(), eerste(), hoofdTussenvoegsel())
        .map(Zoeksleutel::vouw)
        .filter(deel -> !deel.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Key under which the person is found. */
  public Zoeksleutel zoeksleutel() {
    return Zoeksleutel.voorPersoon(
        List.of(roepnaam(), voornamen(), voorletters()),
        List.of(
            new Zoeksleutel.Achternaam(tussenvoegsel(), achternaam()),
            new Zoeksleutel.Achternaam(partnerTussenvoegsel(), partnerAchternaam())));
  }

  private String eerste() {
    return Stream.of(roepnaam, voornamen, voorletters)
        .filter(deel -> !deel.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String hoofdnaam() {
    return partnerVoorop() ? partnerAchternaam : achternaam;
  }

  private String hoofdTussenvoegsel() {
    return partnerVoorop() ? partnerTussenvoegsel : tussenvoegsel;
  }

  private boolean partnerVoorop() {
    return !partnerAchternaam.isEmpty()
        && switch (naamgebruik) {
          case PARTNER, PARTNER_EIGEN -> true;
          case EIGEN, EIGEN_PARTNER -> achternaam.isEmpty();
        };
  }

  private String achternamen(boolean hoofdletter) {
    String eigen = aaneen(tussenvoegsel, achternaam);
    String partner = aaneen(partnerTussenvoegsel, partnerAchternaam);
    List<String> namen = new ArrayList<>();
    switch (naamgebruik) {
      case EIGEN -> namen.add(eigen.isEmpty() ? partner : eigen);
      case PARTNER -> namen.add(partner.isEmpty() ? eigen : partner);
      case PARTNER_EIGEN -> namen.addAll(List.of(partner, eigen));
      case EIGEN_PARTNER -> namen.addAll(List.of(eigen, partner));
    }
    namen.removeIf(String::isEmpty);
    String samen = String.join("-", namen);
    return hoofdletter ? metHoofdletter(samen) : samen;
  }

  private static String aaneen(String tussen, String achter) {
    if (tussen.isEmpty() || achter.isEmpty()) {
      return achter;
    }
    return Tussenvoegsels.isVast(tussen) ? tussen + achter : tussen + " " + achter;
  }

  /** A prefix that begins with an apostrophe keeps it: {@code 't Hooft}, {@code 's-Gravendijk}. */
  private static String metHoofdletter(String naam) {
    return naam.isEmpty() || naam.charAt(0) == '\''
        ? naam
        : naam.substring(0, naam.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + naam.substring(naam.offsetByCodePoints(0, 1));
  }

  /** Initials only, so that a log never holds a name. */
  @Override
  public String toString() {
    return Stream.of(eerste(), hoofdnaam())
        .filter(deel -> !deel.isEmpty())
        .map(deel -> deel.substring(0, deel.offsetByCodePoints(0, 1)) + "***")
        .collect(Collectors.joining(" "));
  }
}
