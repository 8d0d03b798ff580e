package nl.keukentafel.aanmelding.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Which pages somebody may open, by the {@link Eindpunt} on the page itself: the one source for the
 * guard and for every menu, so that no link leads to a refusal.
 */
@Component
public class Paginarecht {

  private final ObjectProvider<RequestMappingHandlerMapping> kaarten;
  private volatile @Nullable Map<String, Eindpunt> paginas;

  Paginarecht(ObjectProvider<RequestMappingHandlerMapping> kaarten) {
    this.kaarten = kaarten;
  }

  /** Whether the guard lets this person in at this path; refuses a path that is no page. */
  public boolean magOpenen(Gebruiker wie, String pad) {
    Eindpunt eindpunt = paginas().get(pad);
    if (eindpunt == null) {
      throw new IllegalArgumentException("Geen pagina: " + pad);
    }
    return mag(wie, eindpunt);
  }

  /** Whether this declaration names this person. */
  static boolean mag(Gebruiker wie, Eindpunt eindpunt) {
    return eindpunt.openbaar()
        || eindpunt.iedereen()
        || Arrays.stream(eindpunt.wie()).anyMatch(wie.hoedanigheden()::contains);
  }

  /** Read at the first question: the pages are known only once all controllers are there. */
  private Map<String, Eindpunt> paginas() {
    Map<String, Eindpunt> al = paginas;
    if (al == null) {
      Map<String, Eindpunt> nieuw = new HashMap<>();
      kaarten.forEach(kaart ->
          kaart.getHandlerMethods().forEach((vraag, handler) -> zet(nieuw, vraag, handler)));
      al = Map.copyOf(nieuw);
      paginas = al;
    }
    return al;
  }

  private static void zet(
      Map<String, Eindpunt> paginas, RequestMappingInfo vraag, HandlerMethod handler) {
    Eindpunt eindpunt = handler.getMethodAnnotation(Eindpunt.class);
    if (eindpunt != null && vraag.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
      vraag.getPatternValues().forEach(pad -> paginas.put(pad, eindpunt));
    }
  }
}
