package nl.keukentafel.melding.triage;

import static nl.keukentafel.melding.triage.Tabelfout.Soort.DUBBELE_NAAM;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GEEN_NAAM;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.GEEN_UITLEG;
import static nl.keukentafel.melding.triage.Tabelfout.Soort.ONBEKENDE_WAARDE;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keukentafel.melding.triage.Tabelbestand.Blad;
import nl.keukentafel.melding.triage.Tabelbestand.Plek;
import nl.keukentafel.melding.triage.Tabelbestand.Rij;

/**
 * Checks what stands in the cells of a file whose tables and columns are right. A misspelt value in
 * a condition never holds and nobody would see it; a misspelt outcome stops a proposal.
 */
final class Waardencontrole {

  private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern LENGTE = Pattern.compile("\\d{1,3}");
  private static final List<String> PADEN = codes(Pad.values());
  private static final List<String> SPOED = codes(Spoed.values());
  private static final List<String> EENHEDEN =
      Arrays.stream(Gesprekstermijn.Eenheid.values())
          .map(eenheid -> eenheid.name().toLowerCase(Locale.ROOT))
          .toList();

  private final String bestand;
  private final Tabelbestand tabel;
  private final List<Tabelfout> fouten;

  Waardencontrole(String bestand, Tabelbestand tabel, List<Tabelfout> fouten) {
    this.bestand = bestand;
    this.tabel = tabel;
    this.fouten = fouten;
  }

  private static List<String> codes(Triagewaarde[] waarden) {
    return Arrays.stream(waarden).map(Triagewaarde::code).toList();
  }

  /** Checks all cells; adds what is wrong. */
  void loopNa() {
    tabel.bladen().values().forEach(this::voorwaarden);
    regels(blad("Regels"));
    keuze(blad("Pad"), PADEN);
    keuze(blad("Spoed"), SPOED);
    var uitgangspunt = blad("Uitgangspunt");
    uitgangspunt.rijen().forEach(rij -> uitkomst(uitgangspunt, rij, "spoed", SPOED));
    var termijn = blad("Termijn");
    for (var rij : termijn.rijen()) {
      uitkomst(termijn, rij, "eenheid", EENHEDEN);
      String lengte = termijn.uitvoer(rij, "lengte");
      if (!LENGTE.matcher(lengte).matches()) {
        onbekend(termijn, rij, "lengte", lengte);
      }
    }
  }

  private Blad blad(String naam) {
    return Objects.requireNonNull(tabel.bladen().get(naam));
  }

  private void voorwaarden(Blad blad) {
    for (int kolom = 0; kolom < blad.kolommen().size(); kolom++) {
      var invoer = Invoer.zoek(blad.kolommen().get(kolom));
      if (invoer.isPresent() && invoer.get().aard() == Invoer.Aard.LIJST) {
        for (var rij : blad.rijen()) {
          teksten(rij.invoer().get(kolom))
              .filter(waarde -> !invoer.get().waarden().contains(waarde))
              .forEach(waarde -> onbekend(blad, rij, invoer.get().naam(), waarde));
        }
      }
    }
  }

  private void regels(Blad blad) {
    var namen = new HashSet<String>();
    for (var rij : blad.rijen()) {
      var plek = Plek.van(blad.naam(), rij.nummer());
      for (String kolom : List.of("regel", "groep")) {
        String code = teksten(blad.uitvoer(rij, kolom)).findFirst().orElse("");
        if (!CODE.matcher(code).matches()) {
          fouten.add(Tabelfout.van(plek, bestand, GEEN_NAAM, kolom));
        } else if (kolom.equals("regel") && !namen.add(code)) {
          fouten.add(Tabelfout.van(plek, bestand, DUBBELE_NAAM, code));
        }
      }
      if (rij.uitleg(0).isBlank() || rij.uitleg(1).isBlank()) {
        fouten.add(Tabelfout.van(plek, bestand, GEEN_UITLEG));
      }
      if (!blad.uitvoer(rij, "pad").equals("null")) {
        uitkomst(blad, rij, "pad", PADEN);
      }
      if (!blad.uitvoer(rij, "spoed").equals("null")) {
        uitkomst(blad, rij, "spoed", SPOED);
      }
    }
  }

  /** The only column of a table may have any name. */
  private void keuze(Blad blad, List<String> bekend) {
    blad.rijen().forEach(rij -> uitkomst(blad, rij, blad.uitvoer().getFirst(), bekend));
  }

  private void uitkomst(Blad blad, Rij rij, String kolom, List<String> bekend) {
    String cel = blad.uitvoer(rij, kolom);
    if (bekend.stream().noneMatch(code -> cel.equals("\"" + code + "\""))) {
      onbekend(blad, rij, kolom.isEmpty() ? blad.naam() : kolom, cel);
    }
  }

  private void onbekend(Blad blad, Rij rij, String kolom, String waarde) {
    fouten.add(
        Tabelfout.van(
            Plek.van(blad.naam(), rij.nummer()), bestand, ONBEKENDE_WAARDE, kolom, waarde));
  }

  /** The text values in a cell. */
  static Stream<String> teksten(String cel) {
    return TEKST.matcher(cel).results().map(gevonden -> gevonden.group(1));
  }
}
