package nl.keukentafel.start;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells on the console, once the first page can be asked, where it is, and what rooms add to it.
 */
@Component
class Startbericht {

  private final List<Startmededeling> mededelingen;

  Startbericht(List<Startmededeling> mededelingen) {
    this.mededelingen = List.copyOf(mededelingen);
  }

  @EventListener
  void toon(ApplicationReadyEvent klaar) {
    String poort = klaar.getApplicationContext().getEnvironment().getProperty("local.server.port");
    System.out.println();
    System.out.println("Keukentafel staat klaar op http://localhost:" + poort);
    mededelingen.stream()
        .flatMap(mededeling -> mededeling.regels().stream())
        .forEach(System.out::println);
  }
}
