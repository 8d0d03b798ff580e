package nl.keukentafel.gesprek.model;

import java.util.Arrays;
import java.util.Optional;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;

/** Where the pages of conversations are; a half-filled form is kept under its path. */
public final class Paden {

  private Paden() {}

  public static String gesprekken(CasusId casus) {
    return "/casussen/" + casus + "/gesprekken";
  }

  public static String nieuw(CasusId casus) {
    return gesprekken(casus) + "/nieuw";
  }

  public static String gesprek(CasusId casus, GesprekId gesprek) {
    return gesprekken(casus) + "/" + gesprek;
  }

  public static String feiten(CasusId casus, GesprekId gesprek) {
    return gesprek(casus, gesprek) + "/feiten";
  }

  public static String blad(CasusId casus, GesprekId gesprek, Leefgebied leefgebied) {
    return gesprek(casus, gesprek) + "/leefgebieden/" + slak(leefgebied);
  }

  public static String vertrouwelijk(CasusId casus, GesprekId gesprek, Leefgebied leefgebied) {
    return blad(casus, gesprek, leefgebied) + "/vertrouwelijk";
  }

  public static String tonen(CasusId casus, GesprekId gesprek) {
    return gesprek(casus, gesprek) + "/tonen";
  }

  public static String metingen(CasusId casus) {
    return "/casussen/" + casus + "/metingen";
  }

  public static String nieuweMeting(CasusId casus) {
    return metingen(casus) + "/nieuw";
  }

  /** A leefgebied as it stands in a path. */
  public static String slak(Leefgebied leefgebied) {
    return leefgebied.code().replace('_', '-');
  }

  /** The leefgebied of a path; empty when there is none of that name. */
  public static Optional<Leefgebied> leefgebied(String slak) {
    return Arrays.stream(Leefgebied.values())
        .filter(leefgebied -> slak(leefgebied).equals(slak))
        .findFirst();
  }
}
