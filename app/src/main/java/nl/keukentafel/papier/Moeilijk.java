package nl.keukentafel.papier;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of difficult words of the municipal field, with plainer ones. Made by ourselves: {@code
 * papier/moeilijke-woorden.csv}.
 *
 * @param woord as it stands in the list
 * @param liever plainer words; empty when there are none
 * @param uitleg how to explain it; empty when the plainer words will do
 */
record Moeilijk(String woord, String liever, String uitleg) {

  private static final Map<String, Moeilijk> LIJST = lees();
  private static final int LANGSTE =
      LIJST.keySet().stream().mapToInt(vorm -> vorm.split(" ", -1).length).max().orElse(1);

  /** Most words that one entry has. */
  static int langste() {
    return LANGSTE;
  }

  /** How many entries the list has. */
  static long aantal() {
    return LIJST.values().stream().distinct().count();
  }

  /** The entry for these words in small letters; also in the plural, or with -e. */
  static Optional<Moeilijk> bij(String vorm) {
    return Stream.of(vorm, zonder(vorm, "en"), zonder(vorm, "s"), zonder(vorm, "e"))
        .flatMap(stam -> Optional.ofNullable(LIJST.get(stam)).stream())
        .findFirst();
  }

  private static String zonder(String vorm, String einde) {
    return vorm.endsWith(einde) ? vorm.substring(0, vorm.length() - einde.length()) : vorm;
  }

  private static Map<String, Moeilijk> lees() {
    Map<String, Moeilijk> lijst = new HashMap<>();
    try (InputStream bron =
            Objects.requireNonNull(
                Moeilijk.class.getResourceAsStream("/papier/moeilijke-woorden.csv"));
        CsvReader<NamedCsvRecord> rijen =
            CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord rij : rijen) {
        Moeilijk woord =
            new Moeilijk(rij.getField("woord"), rij.getField("liever"), rij.getField("uitleg"));
        lijst.put(woord.woord(), woord);
        for (String vorm : rij.getField("ook").split("\\|", -1)) {
          if (!vorm.isBlank()) {
            lijst.put(vorm.toLowerCase(Locale.ROOT), woord);
          }
        }
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return Map.copyOf(lijst);
  }
}
