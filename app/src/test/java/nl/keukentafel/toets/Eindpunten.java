package nl.keukentafel.toets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Hoedanigheid;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All that the running product answers to, as Spring knows it. */
final class Eindpunten {

  private static final Pattern PLEK = Pattern.compile("\\{([^}]+)}");

  private Eindpunten() {}

  /**
   * One method and path with its handler.
   *
   * @param wat the declaration, empty when somebody forgot it
   */
  record Ingang(String methode, String pad, HandlerMethod handler, Optional<Eindpunt> wat) {

    /** The path with this text in each of its variables. */
    String met(String waarde) {
      return PLEK.matcher(pad).replaceAll(Matcher.quoteReplacement(waarde));
    }

    boolean heeftPlek() {
      return pad.contains("{");
    }

    boolean isVanOns() {
      return handler.getBeanType().getName().startsWith("nl.keukentafel.")
          && !ErrorController.class.isAssignableFrom(handler.getBeanType());
    }

    boolean isApi() {
      return pad.startsWith("/api/");
    }

    boolean isOpenbaar() {
      return wat.map(Eindpunt::openbaar).orElse(false);
    }

    boolean isPartner() {
      return wat.map(Eindpunt::partner).orElse(false);
    }

    boolean mag(Hoedanigheid hoedanigheid) {
      return wat.map(e -> e.iedereen() || Set.of(e.wie()).contains(hoedanigheid)).orElse(false);
    }

    @Override
    public String toString() {
      return methode + " " + pad;
    }
  }

  /** By path, then method. */
  static List<Ingang> van(Product product) {
    List<Ingang> ingangen = new ArrayList<>();
    product
        .beans(RequestMappingHandlerMapping.class)
        .forEach(kaart ->
            kaart
                .getHandlerMethods()
                .forEach((info, handler) -> {
                  Set<RequestMethod> methoden = info.getMethodsCondition().getMethods();
                  for (String pad : info.getPatternValues()) {
                    for (String methode :
                        methoden.isEmpty()
                            ? List.of("GET", "POST")
                            : methoden.stream().map(Enum::name).toList()) {
                      ingangen.add(
                          new Ingang(
                              methode,
                              pad,
                              handler,
                              Optional.ofNullable(handler.getMethodAnnotation(Eindpunt.class))));
                    }
                  }
                }));
    ingangen.sort(Comparator.comparing(Ingang::pad).thenComparing(Ingang::methode));
    return ingangen;
  }
}
