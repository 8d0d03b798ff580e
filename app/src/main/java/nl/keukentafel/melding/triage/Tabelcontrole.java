package nl.keukentafel.melding.triage;

import static nl.keukentafel.melding.triage.Tabelfout.Soort.BLAD_ONTBREEKT;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.CELLEN_KLOPPEN_NIET;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GEEN_DMN;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GEEN_VERSIE;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GEEN_XML;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.KOLOM_ONTBREEKT;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.ONBEKENDE_VRAAG;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.ONDERDEEL_MAG_NIET;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.TE_GROOT;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.VERKEERDE_TREFWIJZE;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.WOORD_MAG_NIET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nl.keukentafel.melding.triage.Tabelbestand.Blad;
import nl.keukentafel.melding.triage.Tabelbestand.Plek;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Checks a file before the decision engine reads it. The engine could call any Java method that a
 * file names; therefore only what a triage table needs is let through.
 */
final class Tabelcontrole {

  /** Room for some hundreds of rules; a larger file is no table that a person can read. */
  static final int MAXIMUM = 512 * 1024;

  /** DMN 1.3, 1.4 and 1.5. */
  private static final Set<String> DMN =
      Set.of(
          "https://www.omg.org/spec/DMN/20191111/MODEL/",
          "https://www.omg.org/spec/DMN/20211108/MODEL/",
          "https://www.omg.org/spec/DMN/20230324/MODEL/");

  /** The drawing of a file: places and lines, which the engine does not use to decide. */
  private static final Pattern TEKENING =
      Pattern.compile("https?://www\\.omg\\.org/spec/DMN/\\d{8}/(DMNDI|DC|DI)/");

  private static final Set<String> ONDERDELEN =
      Set.of(
          "definitions",
          "description",
          "itemDefinition",
          "itemComponent",
          "typeRef",
          "allowedValues",
          "text",
          "inputData",
          "variable",
          "decision",
          "question",
          "allowedAnswers",
          "informationRequirement",
          "requiredInput",
          "requiredDecision",
          "decisionTable",
          "input",
          "inputExpression",
          "inputValues",
          "output",
          "outputValues",
          "defaultOutputEntry",
          "rule",
          "inputEntry",
          "outputEntry",
          "annotation",
          "annotationEntry");

  /** Function bodies can call Java; loops need not end. */
  private static final Pattern VERBODEN =
      Pattern.compile("\\b(function|external|for|every|some)\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<String, List<String>> UITVOER =
      Map.of(
          "Regels",
          List.of("regel", "groep", "pad", "spoed", "klok", "deskundigheid", "meldcode"),
          "Uitgangspunt",
          List.of("spoed", "klok", "deskundigheid"),
          "Termijn",
          List.of("lengte", "eenheid"),
          "Pad",
          List.of(),
          "Spoed",
          List.of());

  private final String bestand;
  private final List<Tabelfout> fouten = new ArrayList<>();
  private @Nullable Tabelbestand tabel;

  Tabelcontrole(String bestand) {
    this.bestand = bestand;
  }

  /** What a check found: the table when it can be handed to the engine, or what is wrong. */
  record Uitkomst(Optional<Tabelbestand> tabel, List<Tabelfout> fouten) {}

  /** Checks the bytes. */
  Uitkomst controleer(byte[] dmn) {
    if (dmn.length > MAXIMUM) {
      fout(TE_GROOT, String.valueOf(MAXIMUM / 1024));
    } else {
      document(dmn);
    }
    return new Uitkomst(
        fouten.isEmpty() ? Optional.ofNullable(tabel) : Optional.empty(), List.copyOf(fouten));
  }

  private void document(byte[] dmn) {
    Document document;
    try {
      document = Tabelbestand.document(dmn);
    } catch (SAXException e) {
      fout(GEEN_XML, String.valueOf(e.getMessage()));
      return;
    }
    var wortel = document.getDocumentElement();
    if (!DMN.contains(String.valueOf(wortel.getNamespaceURI()))) {
      fout(GEEN_DMN);
      return;
    }
    var gelezen = Tabelbestand.van(document);
    tabel = gelezen;
    if (gelezen.naam().isBlank() || gelezen.versie().isBlank()) {
      fout(GEEN_VERSIE);
    }
    onderdelen(wortel, new Plek("", OptionalInt.empty()), gelezen);
    UITVOER.keySet().stream().sorted().forEach(naam -> blad(naam, gelezen));
    gelezen.bladen().values().forEach(this::cellen);
    if (fouten.isEmpty()) {
      new Waardencontrole(bestand, gelezen, fouten).loopNa();
    }
  }

  private void onderdelen(Element element, Plek plek, Tabelbestand gelezen) {
    var hier = gelezen.plekken().getOrDefault(element.getAttribute("id"), plek);
    String ruimte = String.valueOf(element.getNamespaceURI());
    if (TEKENING.matcher(ruimte).matches()) {
      return;
    }
    if (!DMN.contains(ruimte) || !ONDERDELEN.contains(element.getLocalName())) {
      fouten.add(Tabelfout.van(hier, bestand, ONDERDEEL_MAG_NIET, element.getNodeName()));
      return;
    }
    boolean taal =
        element.hasAttribute("expressionLanguage") && !element.getLocalName().equals("definitions");
    if (taal) {
      fouten.add(Tabelfout.van(hier, bestand, ONDERDEEL_MAG_NIET, "expressionLanguage"));
    }
    if (element.getLocalName().equals("inputData")
        && Invoer.zoek(element.getAttribute("name")).isEmpty()) {
      fouten.add(Tabelfout.van(hier, bestand, ONBEKENDE_VRAAG, element.getAttribute("name")));
    }
    if (element.getLocalName().equals("text") && !isUitleg(element)) {
      var woord = VERBODEN.matcher(element.getTextContent());
      if (woord.find()) {
        fouten.add(Tabelfout.van(hier, bestand, WOORD_MAG_NIET, woord.group()));
      }
    }
    Tabelbestand.kinderen(element).forEach(kind -> onderdelen(kind, hier, gelezen));
  }

  private static boolean isUitleg(Element tekst) {
    return "annotationEntry".equals(tekst.getParentNode().getLocalName());
  }

  private void blad(String naam, Tabelbestand gelezen) {
    var blad = gelezen.bladen().get(naam);
    if (blad == null) {
      fout(BLAD_ONTBREEKT, naam);
      return;
    }
    var kolommen = UITVOER.getOrDefault(naam, List.of());
    var plek = new Plek(naam, OptionalInt.empty());
    kolommen.stream()
        .filter(kolom -> !blad.uitvoer().contains(kolom))
        .forEach(kolom -> fouten.add(Tabelfout.van(plek, bestand, KOLOM_ONTBREEKT, kolom)));
    if (kolommen.isEmpty() && blad.uitvoer().size() != 1) {
      fouten.add(Tabelfout.van(plek, bestand, KOLOM_ONTBREEKT, naam));
    }
    boolean verzamelt = blad.trefwijze().equals("COLLECT");
    if (verzamelt != naam.equals("Regels") || blad.telt()) {
      fouten.add(Tabelfout.van(plek, bestand, VERKEERDE_TREFWIJZE, blad.trefwijze()));
    }
  }

  private void cellen(Blad blad) {
    blad.rijen().stream()
        .filter(rij ->
            rij.invoer().size() != blad.kolommen().size()
                || rij.uitvoer().size() != blad.uitvoer().size())
        .map(rij -> Plek.van(blad.naam(), rij.nummer()))
        .forEach(plek -> fouten.add(Tabelfout.van(plek, bestand, CELLEN_KLOPPEN_NIET)));
  }

  private void fout(Tabelfout.Soort soort, String... gegevens) {
    fouten.add(Tabelfout.van(bestand, soort, gegevens));
  }
}
