package nl.keukentafel.voorbeeld;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a melding says; codes as in the database.
 *
 * @param deskundigheid leefgebieden that ask for expertise
 * @param melderNaam null for the resident and for who wishes to stay unnamed
 * @param melderOrganisatie the partner, when one reports
 */
record Meldingsinhoud(
    String soort,
    String kanaal,
    String melderSoort,
    @Nullable String melderNaam,
    @Nullable UUID melderOrganisatie,
    @Nullable UUID melderMedewerker,
    List<String> leefgebieden,
    List<String> deskundigheid,
    String urgentie,
    String dreiging,
    String tekst) {

  static final String GEEN_DREIGING = "nee";

  /** Whether home, energy, water or health insurance is about to be cut off (Wgs art. 4 lid 2). */
  boolean dreigt() {
    return switch (dreiging) {
      case "woning", "energie", "water", "zorgverzekering" -> true;
      default -> false;
    };
  }

  /** The law under which this falls, as a code. */
  String wet() {
    return switch (soort) {
      case "hulpvraag_jeugd" -> "jeugdwet";
      case "hulpvraag_schuld", "vroegsignaal" -> "wgs";
      case "hulpvraag_inkomen" -> "participatiewet";
      case "signaal", "informatievraag" -> "algemeen";
      default -> "wmo";
    };
  }

  /** Why the gemeente may do this work. */
  String grondslag() {
    return switch (soort) {
      case "hulpvraag_jeugd" -> "Jeugdwet art. 2.3";
      case "hulpvraag_schuld" -> "Wgs art. 4";
      case "vroegsignaal" -> "Wgs art. 3";
      case "hulpvraag_inkomen" -> "Participatiewet art. 7";
      case "signaal", "informatievraag" -> "Wmo 2015 art. 2.1.1";
      default -> "Wmo 2015 art. 2.3.2";
    };
  }

  /** The same, about these leefgebieden and in these words. */
  Meldingsinhoud met(@Nullable String naam, @Nullable UUID organisatie, @Nullable UUID medewerker) {
    return new Meldingsinhoud(
        soort,
        kanaal,
        melderSoort,
        naam,
        organisatie,
        medewerker,
        leefgebieden,
        deskundigheid,
        urgentie,
        dreiging,
        tekst);
  }
}
