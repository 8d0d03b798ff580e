package nl.keukentafel.melding.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import nl.keukentafel.melding.triage.Tabelbestand.Plek;
import nl.keukentafel.melding.triage.Tabelfout.Soort;

/**
 * A triage table of a gemeente: asks the rules and tells which fired. It proposes; a person decides
 * (4-regie, Toegang and triage). Safe for any number of threads.
 */
public final class Triagetabel {

  /** The table that a gemeente starts with. */
  public static final String STANDAARD = "triage/triage-standaard.dmn";

  private final Tabelbestand bestand;
  private final Beslismotor motor;
  private final Voorsteller voorsteller;

  private Triagetabel(Tabelbestand bestand, Beslismotor motor) {
    this.bestand = bestand;
    this.motor = motor;
    this.voorsteller = new Voorsteller(bestand, motor);
  }

  /**
   * Reads a table that was checked before it was stored; takes up to a second, so keep it ({@link
   * Triagetabellen}).
   *
   * @param dmn DMN 1.3, 1.4 or 1.5
   * @throws OngeldigeTriagetabel when it cannot be read after all
   */
  public static Triagetabel lees(byte[] dmn) {
    var gelezen = probeer("triage.dmn", dmn);
    return switch (gelezen) {
      case Gelezen.Goed(Triagetabel tabel) -> tabel;
      case Gelezen.Fout(List<Tabelfout> fouten) -> throw new OngeldigeTriagetabel(fouten);
    };
  }

  /** The bytes of the table that a gemeente starts with. */
  public static byte[] standaard() {
    try (var bron = Triagetabel.class.getClassLoader().getResourceAsStream(STANDAARD)) {
      return Objects.requireNonNull(bron, STANDAARD).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks a table that somebody hands in: the file, what it may hold, each rule, and whether every
   * combination of facts has exactly one path and one urgency. Takes a few seconds.
   *
   * @param naam the name of the file, for the messages
   * @param dmn its bytes
   * @return what is wrong; empty when the table can be used
   */
  public static List<Tabelfout> controleer(String naam, byte[] dmn) {
    return switch (probeer(naam, dmn)) {
      case Gelezen.Goed(Triagetabel tabel) -> tabel.gaten(naam);
      case Gelezen.Fout(List<Tabelfout> fouten) -> fouten;
    };
  }

  /** The name of the table. */
  public String naam() {
    return bestand.naam();
  }

  /** Its version, as the maker of the table wrote it. */
  public String versie() {
    return bestand.versie();
  }

  /** All rules, in the order of the table. */
  public List<Triageregel> regels() {
    return voorsteller.regels();
  }

  /**
   * What to propose for a melding.
   *
   * @throws IllegalStateException when the table has no answer, which {@link #controleer} excludes
   */
  public Triagevoorstel stelVoor(Triagevraag vraag) {
    return voorsteller.stelVoor(vraag);
  }

  /**
   * The first combinations of facts that do not have exactly one path and one urgency.
   *
   * @param naam the name of the file, for the messages
   */
  public List<Tabelfout> gaten(String naam) {
    var uitkomst = new Volledigheid(bestand, motor).loopNa();
    var fouten = new ArrayList<Tabelfout>();
    if (uitkomst.teVeel()) {
      fouten.add(Tabelfout.van(naam, Soort.TE_VEEL_COMBINATIES));
    }
    for (var cel : uitkomst.cellen()) {
      fouten.add(
          Tabelfout.van(
              new Plek(cel.doel(), OptionalInt.empty()),
              naam,
              cel.meer() ? Soort.MEER_UITKOMSTEN : Soort.GAT,
              cel.omschrijving()));
    }
    return List.copyOf(fouten);
  }

  /** Either a table or what is wrong with it. */
  private sealed interface Gelezen {
    record Goed(Triagetabel tabel) implements Gelezen {}

    record Fout(List<Tabelfout> fouten) implements Gelezen {}
  }

  private static Gelezen probeer(String naam, byte[] dmn) {
    var controle = new Tabelcontrole(naam).controleer(dmn);
    if (controle.tabel().isEmpty()) {
      return new Gelezen.Fout(controle.fouten());
    }
    var bestand = controle.tabel().get();
    var motor = Beslismotor.laad(dmn);
    var fouten =
        motor.fouten().stream()
            .map(fout ->
                Tabelfout.van(
                    bestand.plekken().getOrDefault(fout.id(), new Plek("", OptionalInt.empty())),
                    naam,
                    Soort.ONLEESBAAR,
                    fout.tekst()))
            .toList();
    return fouten.isEmpty()
        ? new Gelezen.Goed(new Triagetabel(bestand, motor))
        : new Gelezen.Fout(fouten);
  }
}
