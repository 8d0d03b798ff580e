package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Arrays;
import java.util.List;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.melding.triage.Afsluiting;
import nl.keukentafel.melding.triage.Gevaar;
import nl.keukentafel.melding.triage.Medeweten;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.triage.Triagewaarde;
import nl.keukentafel.scherm.Veld.Optie;

/** The lists of choices of the melding forms, in the language of this request. */
public final class Keuzelijsten {

  private Keuzelijsten() {}

  public static List<Optie> kanalen() {
    return begrippen(List.of(Kanaal.values()));
  }

  public static List<Optie> soorten() {
    return begrippen(List.of(Meldingsoort.values()));
  }

  public static List<Optie> melders() {
    return begrippen(List.of(Melderssoort.values()));
  }

  /** The main leefgebieden, in the order that every screen keeps. */
  public static List<Optie> leefgebieden() {
    return begrippen(Leefgebied.hoofdgebieden());
  }

  public static List<Optie> gevaar() {
    return waarden(Gevaar.values());
  }

  public static List<Optie> dreiging() {
    return waarden(Afsluiting.values());
  }

  public static List<Optie> weet() {
    return waarden(Medeweten.values());
  }

  public static List<Optie> urgenties() {
    return waarden(Spoed.values());
  }

  public static List<Optie> jaNee() {
    return List.of(new Optie("ja", tekst("melding.ja")), new Optie("nee", tekst("melding.nee")));
  }

  /** A label as the first word of a line. */
  public static String hoofdletter(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
  }

  private static List<Optie> begrippen(List<? extends Begrip> lijst) {
    return lijst.stream().map(b -> new Optie(b.code(), hoofdletter(tekst(b.sleutel())))).toList();
  }

  private static List<Optie> waarden(Triagewaarde[] lijst) {
    return Arrays.stream(lijst)
        .map(w -> new Optie(w.code(), hoofdletter(tekst(w.sleutel()))))
        .toList();
  }
}
