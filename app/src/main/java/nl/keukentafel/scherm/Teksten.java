package nl.keukentafel.scherm;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import nl.keukentafel.kern.Patroon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts on screen, in the language of this request. Every room brings its own bundle {@code
 * berichten/<room>_nl.properties} and {@code _en.properties}; keys begin with the room's name.
 *
 * <p>Arguments stand in the text as {@code {0}}, {@code {1}}; see {@link Patroon}.
 */
public final class Teksten {

  public static final Locale NEDERLANDS = Locale.of("nl");
  public static final Locale ENGELS = Locale.ENGLISH;

  private static final Logger LOG = LoggerFactory.getLogger(Teksten.class);
  private static final Map<String, String> NL = lees("nl");
  private static final Map<String, String> EN = lees("en");

  private Teksten() {}

  /** The text with this key; a missing key shows itself and is logged (a test keeps that away). */
  public static String tekst(String sleutel, Object... argumenten) {
    String patroon = bundel().get(sleutel);
    if (patroon == null) {
      LOG.error("Geen tekst voor sleutel {}", sleutel);
      return sleutel;
    }
    return Patroon.vulIn(patroon, argumenten);
  }

  /**
   * The text {@code sleutel.een} for one, {@code sleutel.meer} otherwise; {@code {0}} is the
   * number.
   */
  public static String aantal(String sleutel, long aantal) {
    return tekst(sleutel + (aantal == 1 ? ".een" : ".meer"), aantal);
  }

  /** Whether there is a text for this key. */
  public static boolean bestaat(String sleutel) {
    return NL.containsKey(sleutel);
  }

  /** All texts of one language, for the test that compares them. */
  public static Map<String, String> alle(Locale taal) {
    return taal.equals(ENGELS) ? EN : NL;
  }

  /** Language code of this request, for the {@code lang} attribute: nl or en. */
  public static String taal() {
    return isEngels() ? "en" : "nl";
  }

  /** The locale of this request: Dutch unless English was chosen. */
  public static Locale locale() {
    return isEngels() ? ENGELS : NEDERLANDS;
  }

  /** Does the work in this language, whatever that of the request: a document has its own. */
  public static <R> R in(Locale taal, Supplier<R> werk) {
    LocaleContext was = LocaleContextHolder.getLocaleContext();
    try {
      LocaleContextHolder.setLocale(taal);
      return werk.get();
    } finally {
      LocaleContextHolder.setLocaleContext(was);
    }
  }

  private static boolean isEngels() {
    return LocaleContextHolder.getLocale().getLanguage().equals("en");
  }

  private static Map<String, String> bundel() {
    return isEngels() ? EN : NL;
  }

  private static Map<String, String> lees(String taal) {
    try {
      Map<String, String> teksten = new HashMap<>();
      for (Resource bundel :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:berichten/*_" + taal + ".properties")) {
        Properties inhoud = new Properties();
        try (Reader lezer =
            new InputStreamReader(bundel.getInputStream(), StandardCharsets.UTF_8)) {
          inhoud.load(lezer);
        }
        inhoud.forEach((sleutel, tekst) -> {
          if (teksten.put((String) sleutel, (String) tekst) != null) {
            throw new IllegalStateException("Sleutel staat in twee bundels: " + sleutel);
          }
        });
      }
      return Map.copyOf(teksten);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
