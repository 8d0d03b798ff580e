package nl.keukentafel.melding.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The properties of the API and the fields of the form that they are: one reader for both. */
final class Veldnamen {

  /** What kind of JSON value a property is. */
  enum Soort {
    TEKST,
    TEKSTEN,
    JA_NEE
  }

  /** A property and its field. */
  record Veld(String eigenschap, String veld, Soort soort) {}

  private static final Map<String, Veld> PER_EIGENSCHAP = new LinkedHashMap<>();

  static {
    voeg("soort", "soort", Soort.TEKST);
    voeg("kenmerk", "kenmerk", Soort.TEKST);
    voeg("melderNaam", "melder_naam", Soort.TEKST);
    voeg("melderContact", "melder_contact", Soort.TEKST);
    voeg("overNaam", "over_naam", Soort.TEKST);
    voeg("overGeboortedatum", "over_geboren", Soort.TEKST);
    voeg("overAdres", "over_adres", Soort.TEKST);
    voeg("overPostcode", "over_postcode", Soort.TEKST);
    voeg("overPlaats", "over_plaats", Soort.TEKST);
    voeg("overTelefoon", "over_telefoon", Soort.TEKST);
    voeg("tekst", "tekst", Soort.TEKST);
    voeg("leefgebieden", "leefgebieden", Soort.TEKSTEN);
    voeg("gevaar", "gevaar", Soort.TEKST);
    voeg("dreiging", "dreiging", Soort.TEKST);
    voeg("vermoedenGeweld", "geweld", Soort.JA_NEE);
    voeg("huishoudenWeet", "weet", Soort.TEKST);
    voeg("urgentie", "urgentie", Soort.TEKST);
  }

  private Veldnamen() {}

  private static void voeg(String eigenschap, String veld, Soort soort) {
    PER_EIGENSCHAP.put(eigenschap, new Veld(eigenschap, veld, soort));
  }

  static Optional<Veld> find(String eigenschap) {
    return Optional.ofNullable(PER_EIGENSCHAP.get(eigenschap));
  }

  /** The property of a field of the form. */
  static String eigenschap(String veld) {
    return PER_EIGENSCHAP.values().stream()
        .filter(v -> v.veld().equals(veld))
        .map(Veld::eigenschap)
        .findFirst()
        .orElse(veld);
  }

  /** All properties, in the order of the description. */
  static Map<String, Veld> alle() {
    return Map.copyOf(PER_EIGENSCHAP);
  }
}
