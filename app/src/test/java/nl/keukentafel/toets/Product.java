package nl.keukentafel.toets;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import nl.keukentafel.Keukentafel;
import nl.keukentafel.database.Databaserollen;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole product, running on a port, on a database as production has it: another role migrates,
 * the application owns nothing. One for all test classes of this JVM.
 */
public final class Product {

  private static @Nullable Product gedeeld;
  private static @Nullable RuntimeException mislukt;

  private final Toetsdatabase database = new Toetsdatabase();
  private final Toetsklok klok = new Toetsklok();
  private final Spelers spelers = new Spelers(database, klok);
  private final Logregels logregels = new Logregels();
  private final ConfigurableApplicationContext context;

  private Product() {
    ApplicationContextInitializer<GenericApplicationContext> metToetsklok =
        nieuw -> {
          Supplier<Clock> bron = () -> klok;
          nieuw.registerBean("toetsklok", Clock.class, bron, bean -> bean.setPrimary(true));
        };
    context =
        new SpringApplicationBuilder(Keukentafel.class)
            .initializers(metToetsklok)
            .run(
                "--server.port=0",
                "--keukentafel.database.url=" + database.url(),
                "--keukentafel.database.eigenaar-wachtwoord=" + Toetsserver.WACHTWOORD,
                "--keukentafel.database.applicatie=" + Databaserollen.APPLICATIE,
                "--keukentafel.database.applicatie-wachtwoord=" + Toetsserver.WACHTWOORD,
                "--keukentafel.map=target/toets-map");
  }

  /** The product of this JVM; when it does not start, that is said once and not tried again. */
  static synchronized Product gedeeld() {
    if (mislukt != null) {
      throw new IllegalStateException("Het product startte al eerder niet", mislukt);
    }
    if (gedeeld == null) {
      try {
        gedeeld = new Product();
      } catch (RuntimeException fout) {
        mislukt = fout;
        throw fout;
      }
    }
    return gedeeld;
  }

  /** {@code http://localhost:port}. */
  public String adres() {
    WebServer server =
        Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer());
    return "http://localhost:" + server.getPort();
  }

  /** A visitor who has not signed in. */
  public Bezoeker bezoeker() {
    return new Bezoeker(adres());
  }

  /** A visitor who has signed in as this person, without going past the sign-in page. */
  public Bezoeker als(Toetsmedewerker wie) {
    return bezoeker().metKoekje("kt_sessie", spelers.sessie(wie));
  }

  /** A bean of the running product, for looking rather than for doing. */
  public <T> T bean(Class<T> soort) {
    return context.getBean(soort);
  }

  /** All beans of this kind. */
  <T> Collection<T> beans(Class<T> soort) {
    return context.getBeansOfType(soort).values();
  }

  public Spelers spelers() {
    return spelers;
  }

  public Toetsklok klok() {
    return klok;
  }

  /** The database of the product, through a pool of the test's own. */
  public Toetsdatabase database() {
    return database;
  }

  public Logregels logregels() {
    return logregels;
  }
}
