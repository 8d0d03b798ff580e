package nl.keukentafel.voorbeeld;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists under {@code voorbeeld/} in the product. */
final class Bestanden {

  private static final String MAP = "/voorbeeld/";

  private Bestanden() {}

  /** The rows of a list with a heading. */
  static List<NamedCsvRecord> csv(String naam) {
    return csvVan(MAP + naam);
  }

  /** The rows of a list with a heading, anywhere in the product. */
  static List<NamedCsvRecord> csvVan(String naam) {
    try (CsvReader<NamedCsvRecord> lezer = CsvReader.builder().ofNamedCsvRecord(lees(naam))) {
      return lezer.stream().toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(naam, fout);
    }
  }

  static String tekst(String naam) {
    return lees(MAP + naam);
  }

  private static String lees(String naam) {
    try (InputStream stroom =
        Objects.requireNonNull(Bestanden.class.getResourceAsStream(naam), naam)) {
      return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fout) {
      throw new UncheckedIOException(naam, fout);
    }
  }
}
