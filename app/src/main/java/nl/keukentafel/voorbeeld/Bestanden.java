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

  private Bestanden() {}

  /** The rows of a list with a heading. */
  static List<NamedCsvRecord> csv(String naam) {
    try (CsvReader<NamedCsvRecord> lezer = CsvReader.builder().ofNamedCsvRecord(tekst(naam))) {
      return lezer.stream().toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(naam, fout);
    }
  }

  static String tekst(String naam) {
    try (InputStream stroom =
        Objects.requireNonNull(Bestanden.class.getResourceAsStream("/voorbeeld/" + naam), naam)) {
      return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fout) {
      throw new UncheckedIOException(naam, fout);
    }
  }
}
