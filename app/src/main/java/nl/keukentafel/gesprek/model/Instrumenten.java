package nl.keukentafel.gesprek.model;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.keukentafel.inrichting.Leefgebied;

/**
 * The instruments as shipped: {@code gesprek/instrumenten.csv}, and a file for each with the
 * leefgebieden it scores. Immutable.
 */
public final class Instrumenten {

  private static final Instrumenten MEEGELEVERD = new Instrumenten(leesAlle());

  private final List<Instrument> alle;

  private Instrumenten(List<Instrument> alle) {
    this.alle = List.copyOf(alle);
  }

  /** What comes with the product. */
  public static Instrumenten meegeleverd() {
    return MEEGELEVERD;
  }

  /** All of them, in the order of the file. */
  public List<Instrument> alle() {
    return alle;
  }

  /** The newest edition: what is proposed where nothing was measured before. */
  public Instrument nieuwste() {
    return alle.stream().max(Comparator.comparingInt(Instrument::uitgave)).orElseThrow();
  }

  public Optional<Instrument> find(String code) {
    return alle.stream().filter(instrument -> instrument.code().equals(code)).findFirst();
  }

  private static List<Instrument> leesAlle() {
    return lees(
        "instrumenten.csv",
        rij ->
            new Instrument(
                rij.getField("code"),
                rij.getField("naam"),
                Integer.parseInt(rij.getField("uitgave")),
                lees(
                    rij.getField("code") + ".csv",
                    domein ->
                        Leefgebied.valueOf(
                            domein.getField("leefgebied").toUpperCase(Locale.ROOT)))));
  }

  private static <T> List<T> lees(String bestand, Function<NamedCsvRecord, T> lezer) {
    InputStream stroom =
        Objects.requireNonNull(
            Instrumenten.class.getResourceAsStream("/gesprek/" + bestand), bestand);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
      return csv.stream().map(lezer).toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
