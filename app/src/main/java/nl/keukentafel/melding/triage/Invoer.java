package nl.keukentafel.melding.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The facts that a table may ask for, each with the values it can have. The names are those of the
 * input data in the DMN file.
 */
enum Invoer {
  /** Kind of melding (1-domein); the codes are those of the inrichting. */
  SOORT(
      Aard.LIJST,
      List.of(
          "hulpvraag_wmo",
          "hulpvraag_jeugd",
          "hulpvraag_schuld",
          "hulpvraag_inkomen",
          "signaal",
          "vroegsignaal",
          "informatievraag")),
  /** The way it came in; open, as a gemeente may add its own. */
  KANAAL(Aard.TEKST, List.of()),
  /** Who brings it; open. */
  MELDER(Aard.TEKST, List.of()),
  /** Acute danger. */
  GEVAAR(Aard.LIJST, codes(Gevaar.values())),
  /** Suspicion of violence at home. */
  GEWELD(Aard.JA_NEE, List.of()),
  /** What is about to be cut off. */
  AFSLUITING(Aard.LIJST, codes(Afsluiting.values())),
  /** Whether the household knows. */
  WEET(Aard.LIJST, codes(Medeweten.values())),
  /** The number of main leefgebieden. */
  AANTAL(Aard.GETAL, List.of()),
  /** Which leefgebieden. */
  LEEFGEBIEDEN(Aard.TEKSTEN, List.of()),
  /** Whether a child lives there. */
  KIND(Aard.JA_NEE, List.of()),
  /** Age of the youngest, may be unknown. */
  JONGSTE(Aard.GETAL_OF_ONBEKEND, List.of()),
  /** Age of the oldest, may be unknown. */
  OUDSTE(Aard.GETAL_OF_ONBEKEND, List.of()),
  /** The casus there is. */
  CASUS(Aard.LIJST, List.of("geen", "open", "slapend")),
  /** What the proposed team does with it. */
  TOEGANG(Aard.LIJST, codes(Toegang.values()));

  /** What sort of value a fact has. */
  enum Aard {
    LIJST,
    TEKST,
    TEKSTEN,
    JA_NEE,
    GETAL,
    GETAL_OF_ONBEKEND
  }

  private final Aard aard;
  private final List<String> waarden;

  Invoer(Aard aard, List<String> waarden) {
    this.aard = aard;
    this.waarden = waarden;
  }

  private static List<String> codes(Triagewaarde[] waarden) {
    return Arrays.stream(waarden).map(Triagewaarde::code).toList();
  }

  /** The fact of this name in a table, empty when it is something else, such as a decision. */
  static Optional<Invoer> zoek(String naam) {
    return Arrays.stream(values()).filter(invoer -> invoer.naam().equals(naam)).findFirst();
  }

  /** The name in the table. */
  String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  Aard aard() {
    return aard;
  }

  /** The values of a closed list; empty for the other sorts. */
  List<String> waarden() {
    return waarden;
  }
}
