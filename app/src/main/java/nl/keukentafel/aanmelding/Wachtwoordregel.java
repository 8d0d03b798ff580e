package nl.keukentafel.aanmelding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keukentafel.kern.Tekst;

/**
 * What a new password must be: long, and not what a stranger tries first. No rules about signs and
 * capitals, and no date on which it ends: those make people choose worse ones (BIO2 5.17, NIST
 * 800-63B §5.1.1).
 */
public final class Wachtwoordregel {

  /** Fewest characters. */
  public static final int KORTST = 12;

  /** Most characters; Argon2 takes any length, a form does not. */
  public static final int LANGST = 200;

  private static final int NAAMDEEL = 3;
  private static final int VERSCHILLEND = 5;

  private Wachtwoordregel() {}

  /**
   * The first thing that is wrong with it.
   *
   * @param eigenNamen name and sign-in name of who chooses it
   * @return a message key; empty when it is good
   */
  public static Optional<String> bezwaar(String nieuw, List<String> eigenNamen) {
    if (Tekst.lengte(nieuw) < KORTST) {
      return Optional.of("aanmelding.fout.te_kort");
    }
    if (Tekst.lengte(nieuw) > LANGST) {
      return Optional.of("aanmelding.fout.te_lang");
    }
    if (nieuw.codePoints().distinct().count() < VERSCHILLEND) {
      return Optional.of("aanmelding.fout.te_eentonig");
    }
    String klein = nieuw.toLowerCase(Locale.ROOT);
    boolean eigenNaam =
        eigenNamen.stream()
            .flatMap(Wachtwoordregel::delen)
            .filter(deel -> deel.length() > NAAMDEEL)
            .anyMatch(klein::contains);
    return eigenNaam || klein.contains("keukentafel") || klein.contains("wachtwoord")
        ? Optional.of("aanmelding.fout.te_raden")
        : Optional.empty();
  }

  private static Stream<String> delen(String naam) {
    return Arrays.stream(naam.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
  }
}
