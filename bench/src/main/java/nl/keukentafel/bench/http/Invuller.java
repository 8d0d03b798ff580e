package nl.keukentafel.bench.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/**
 * Fills in a form as the page offers it, the way a person in a hurry does: leaves what is chosen,
 * chooses the first where a choice must be made, and writes the given text in every long field. So
 * the measurement knows pages and not the names of their fields.
 */
public final class Invuller {

  /** What a short field gets when it may not stay empty; the first name that fits decides. */
  private static final Map<String, String> KORT = kort();

  private Invuller() {}

  private static Map<String, String> kort() {
    Map<String, String> antwoorden = new LinkedHashMap<>();
    antwoorden.put("postcode", "1234 AB");
    antwoorden.put("telefoon", "06-12345678");
    antwoorden.put("mail", "proef@voorbeeld.example");
    antwoorden.put("geboren", "1-2-1980");
    antwoorden.put("datum", "1-2-2026");
    antwoorden.put("plaats", "Proefstad");
    antwoorden.put("adres", "Proefstraat 1");
    antwoorden.put("straat", "Proefstraat");
    antwoorden.put("nummer", "1");
    antwoorden.put("naam", "P. Proef");
    return antwoorden;
  }

  /** The fields to send. */
  public static Map<String, List<String>> vul(FormElement formulier, String tekst) {
    Map<String, List<String>> velden = new LinkedHashMap<>();
    Elements elementen = formulier.elements();
    for (Element element : elementen) {
      String naam = element.attr("name");
      if (naam.isEmpty() || element.hasAttr("disabled")) {
        continue;
      }
      switch (element.normalName()) {
        case "textarea" -> voegToe(velden, naam, tekst);
        case "select" -> voegToe(velden, naam, keuze(element));
        case "button" -> {
          if (!element.attr("type").equals("button") && eerste(elementen, element, "button")) {
            voegToe(velden, naam, element.attr("value"));
          }
        }
        case "input" -> vulInvoer(velden, elementen, element);
        default -> {
          continue;
        }
      }
    }
    return velden;
  }

  private static void vulInvoer(
      Map<String, List<String>> velden, Elements elementen, Element invoer) {
    String naam = invoer.attr("name");
    String waarde = invoer.attr("value");
    switch (invoer.attr("type").toLowerCase(Locale.ROOT)) {
      case "radio", "checkbox" -> {
        if (invoer.hasAttr("checked")
            || (geenGekozen(elementen, naam) && moet(elementen, invoer))) {
          voegToe(velden, naam, waarde.isEmpty() ? "on" : waarde);
        }
      }
      case "hidden" -> voegToe(velden, naam, waarde);
      case "submit", "button", "reset", "image", "file" -> {
        return;
      }
      default -> voegToe(velden, naam, waarde.isEmpty() ? kort(invoer) : waarde);
    }
  }

  /** The first of a group where nothing was chosen; a lone check box stays as it is. */
  private static boolean moet(Elements elementen, Element invoer) {
    Elements groep = groep(elementen, invoer.attr("name"));
    return groep.getFirst() == invoer && (groep.size() > 1 || invoer.hasAttr("required"));
  }

  private static boolean geenGekozen(Elements elementen, String naam) {
    return groep(elementen, naam).stream().noneMatch(element -> element.hasAttr("checked"));
  }

  private static Elements groep(Elements elementen, String naam) {
    return new Elements(
        elementen.stream().filter(element -> element.attr("name").equals(naam)).toList());
  }

  private static boolean eerste(Elements elementen, Element knop, String soort) {
    return elementen.stream()
            .filter(element -> element.normalName().equals(soort))
            .filter(element -> !element.attr("type").equals("button"))
            .findFirst()
            .orElse(null)
        == knop;
  }

  private static String keuze(Element lijst) {
    List<Element> opties = lijst.select("option");
    return opties.stream()
        .filter(optie -> optie.hasAttr("selected"))
        .map(Element::val)
        .filter(waarde -> !waarde.isEmpty())
        .findFirst()
        .orElseGet(() ->
            opties.stream()
                .map(Element::val)
                .filter(waarde -> !waarde.isEmpty())
                .findFirst()
                .orElse(""));
  }

  private static String kort(Element invoer) {
    String naam = invoer.attr("name").toLowerCase(Locale.ROOT);
    boolean verplicht = invoer.hasAttr("required") || invoer.attr("aria-required").equals("true");
    return KORT.entrySet().stream()
        .filter(antwoord -> naam.contains(antwoord.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(verplicht ? "proef" : "");
  }

  private static void voegToe(Map<String, List<String>> velden, String naam, String waarde) {
    velden.computeIfAbsent(naam, _ -> new ArrayList<>()).add(waarde);
  }
}
