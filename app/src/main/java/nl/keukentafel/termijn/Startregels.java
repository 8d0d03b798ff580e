package nl.keukentafel.termijn;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which clocks an event starts: data in {@code termijn/startregels.csv}. A signal starts no legal
 * clock, only the gemeente's own streeftermijn (1-domein, Melding).
 */
public final class Startregels {

  private record Startregel(
      Aanleiding aanleiding,
      Optional<Omstandigheid> alleenBij,
      Optional<Omstandigheid> nietBij,
      String soort) {}

  private final List<Startregel> regels;

  private Startregels(List<Startregel> regels) {
    this.regels = List.copyOf(regels);
  }

  /** The rules as shipped. */
  public static Startregels meegeleverd() {
    List<Startregel> regels = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = Termijntabel.lees("startregels.csv")) {
      for (NamedCsvRecord rij : csv) {
        regels.add(
            new Startregel(
                Aanleiding.valueOf(rij.getField("aanleiding")),
                omstandigheid(rij.getField("alleen_bij")),
                omstandigheid(rij.getField("niet_bij")),
                rij.getField("soort")));
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return new Startregels(regels);
  }

  private static Optional<Omstandigheid> omstandigheid(String tekst) {
    return tekst.isEmpty() ? Optional.empty() : Optional.of(Omstandigheid.valueOf(tekst));
  }

  /** Keys of the clocks to start, in the order of the table; empty when none starts. */
  public List<String> soorten(Aanleiding aanleiding, Set<Omstandigheid> omstandigheden) {
    return regels.stream()
        .filter(regel -> regel.aanleiding() == aanleiding)
        .filter(regel -> regel.alleenBij().map(omstandigheden::contains).orElse(true))
        .filter(regel -> !regel.nietBij().map(omstandigheden::contains).orElse(false))
        .map(Startregel::soort)
        .toList();
  }
}
