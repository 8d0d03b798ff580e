package nl.keukentafel.melding.triage;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The DMN file as a reader sees it: its tables with columns and rules. Read with a parser that
 * follows nothing outside the file, before the decision engine touches the bytes.
 *
 * @param naam the name of the table
 * @param versie its version: the last part of the namespace {@code urn:keukentafel:triage:…:1}
 * @param bladen the decision tables by the name of their decision
 * @param plekken where an element of this id stands
 */
record Tabelbestand(
    String naam, String versie, Map<String, Blad> bladen, Map<String, Plek> plekken) {

  private static final Pattern NAAMRUIMTE =
      Pattern.compile("urn:keukentafel:triage:[a-z0-9_.-]+:([a-z0-9_.-]+)");

  /** A place in the file. */
  record Plek(String blad, OptionalInt regel) {

    static Plek van(String blad, int regel) {
      return new Plek(blad, OptionalInt.of(regel));
    }
  }

  /** One decision table. */
  record Blad(
      String naam,
      String trefwijze,
      boolean telt,
      List<String> kolommen,
      List<String> uitvoer,
      List<Rij> rijen) {

    /** The cell of a rule under an output column; the only column of a table has no name. */
    String uitvoer(Rij rij, String kolom) {
      int plaats = uitvoer.indexOf(kolom);
      return plaats < 0 ? "null" : rij.uitvoer().get(plaats);
    }
  }

  /** One rule: the cells as text, and the words beside it. */
  record Rij(int nummer, List<String> invoer, List<String> uitvoer, List<String> uitleg) {

    String uitleg(int plaats) {
      return plaats < uitleg.size() ? uitleg.get(plaats) : "";
    }

    /** Whether the rule looks at this column. */
    boolean kijktNaar(int kolom) {
      return !invoer.get(kolom).isEmpty() && !invoer.get(kolom).equals("-");
    }
  }

  /**
   * The document, read without following anything outside it.
   *
   * @throws SAXException when it is no well-formed XML or has a document type
   */
  static Document document(byte[] dmn) throws SAXException {
    try {
      var fabriek = DocumentBuilderFactory.newDefaultNSInstance();
      fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabriek.setXIncludeAware(false);
      fabriek.setExpandEntityReferences(false);
      var lezer = fabriek.newDocumentBuilder();
      lezer.setErrorHandler(new Streng());
      return lezer.parse(new ByteArrayInputStream(dmn));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tables of a document that is DMN. */
  static Tabelbestand van(Document document) {
    var wortel = document.getDocumentElement();
    var versie = NAAMRUIMTE.matcher(wortel.getAttribute("namespace"));
    var plekken = new HashMap<String, Plek>();
    var bladen =
        kinderen(wortel, "decision")
            .flatMap(
                besluit -> kinderen(besluit, "decisionTable").map(t -> blad(besluit, t, plekken)))
            .collect(toUnmodifiableMap(Blad::naam, Function.identity(), (een, _) -> een));
    return new Tabelbestand(
        wortel.getAttribute("name"),
        versie.matches() ? versie.group(1) : "",
        bladen,
        Map.copyOf(plekken));
  }

  private static Blad blad(Element besluit, Element tabel, Map<String, Plek> plekken) {
    String naam = besluit.getAttribute("name");
    merk(besluit, new Plek(naam, OptionalInt.empty()), plekken);
    var rijen = kinderen(tabel, "rule").toList();
    for (int i = 0; i < rijen.size(); i++) {
      merk(rijen.get(i), Plek.van(naam, i + 1), plekken);
    }
    String trefwijze = tabel.getAttribute("hitPolicy");
    return new Blad(
        naam,
        trefwijze.isEmpty() ? "UNIQUE" : trefwijze,
        tabel.hasAttribute("aggregation"),
        kinderen(tabel, "input")
            .flatMap(kolom -> kinderen(kolom, "inputExpression"))
            .map(Tabelbestand::tekst)
            .toList(),
        kinderen(tabel, "output").map(kolom -> kolom.getAttribute("name")).toList(),
        IntStream.range(0, rijen.size()).mapToObj(i -> rij(i + 1, rijen.get(i))).toList());
  }

  private static Rij rij(int nummer, Element rij) {
    return new Rij(
        nummer,
        kinderen(rij, "inputEntry").map(Tabelbestand::tekst).toList(),
        kinderen(rij, "outputEntry").map(Tabelbestand::tekst).toList(),
        kinderen(rij, "annotationEntry").map(Tabelbestand::tekst).toList());
  }

  private static void merk(Element element, Plek plek, Map<String, Plek> plekken) {
    if (element.hasAttribute("id")) {
      plekken.put(element.getAttribute("id"), plek);
    }
    kinderen(element).forEach(kind -> merk(kind, plek, plekken));
  }

  private static String tekst(Element element) {
    return kinderen(element, "text").map(t -> t.getTextContent().strip()).findFirst().orElse("");
  }

  private static Stream<Element> kinderen(Element element, String naam) {
    return kinderen(element).filter(kind -> kind.getLocalName().equals(naam));
  }

  /** The elements directly below this one. */
  static Stream<Element> kinderen(Element element) {
    var knopen = element.getChildNodes();
    return IntStream.range(0, knopen.getLength())
        .mapToObj(knopen::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  /** Throws on the first fault; the parser's own handler prints to the console. */
  private static final class Streng implements ErrorHandler {
    @Override
    public void warning(SAXParseException fout) throws SAXException {
      throw fout;
    }

    @Override
    public void error(SAXParseException fout) throws SAXException {
      throw fout;
    }

    @Override
    public void fatalError(SAXParseException fout) throws SAXException {
      throw fout;
    }
  }
}
