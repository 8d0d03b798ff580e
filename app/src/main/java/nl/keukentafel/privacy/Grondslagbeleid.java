package nl.keukentafel.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Grondslagoordeel.Bron;
import nl.keukentafel.privacy.Grondslagoordeel.Geen;
import nl.keukentafel.privacy.Grondslagoordeel.MetTeambesluit;
import nl.keukentafel.privacy.Grondslagoordeel.MetToestemming;
import nl.keukentafel.privacy.Grondslagoordeel.VraagEenJurist;
import nl.keukentafel.privacy.Grondslagoordeel.WettelijkeTaak;

/**
 * The directional table of grounds: data recorded under one law, used under another, for a purpose
 * (9-standaarden §4.4), as dated data in {@code privacy/grondslag.csv}. Direction matters: debt
 * help may re-use Wmo data without consent (Wgs art. 8d), the Wmo may not re-use those of debt help
 * (Wmo 2015 art. 5.1.1 lid 4). Immutable.
 */
public final class Grondslagbeleid {

  private static final Grondslagbeleid MEEGELEVERD = lees();

  private final List<Rij> rijen;

  private Grondslagbeleid(List<Rij> rijen) {
    this.rijen = List.copyOf(rijen);
  }

  /** What a row answers. */
  private enum Uitkomst {
    WETTELIJKE_TAAK,
    TOESTEMMING,
    TEAMBESLUIT,
    GEEN
  }

  /** One row; an empty law stands for every law. */
  private record Rij(
      Optional<Wet> van,
      Optional<Wet> naar,
      Gebruik gebruik,
      Uitkomst uitkomst,
      Bron bron,
      Periode geldig) {}

  /** The table as shipped. */
  public static Grondslagbeleid meegeleverd() {
    return MEEGELEVERD;
  }

  /**
   * On what ground data go that way; the first row that fits decides.
   *
   * @param van law under which they were recorded
   * @param naar law under which they are to be used
   */
  public Grondslagoordeel beoordeel(Wet van, Wet naar, Gebruik gebruik, LocalDate dag) {
    return rijen.stream()
        .filter(rij -> rij.gebruik() == gebruik && rij.geldig().bevat(dag))
        .filter(rij -> rij.van().isEmpty() || rij.van().get() == van)
        .filter(rij -> rij.naar().isEmpty() || rij.naar().get() == naar)
        .findFirst()
        .map(Grondslagbeleid::oordeel)
        .orElseGet(VraagEenJurist::new);
  }

  private static Grondslagoordeel oordeel(Rij rij) {
    return switch (rij.uitkomst()) {
      case WETTELIJKE_TAAK -> new WettelijkeTaak(rij.bron());
      case TOESTEMMING -> new MetToestemming(rij.bron());
      case TEAMBESLUIT -> new MetTeambesluit(rij.bron());
      case GEEN -> new Geen(rij.bron());
    };
  }

  private static Grondslagbeleid lees() {
    InputStream stroom =
        Objects.requireNonNull(Grondslagbeleid.class.getResourceAsStream("/privacy/grondslag.csv"));
    List<Rij> rijen = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord rij : csv) {
        rijen.add(rij(rij));
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return new Grondslagbeleid(rijen);
  }

  private static Rij rij(NamedCsvRecord rij) {
    return new Rij(
        wet(rij.getField("van")),
        wet(rij.getField("naar")),
        Gebruik.valueOf(rij.getField("gebruik")),
        Uitkomst.valueOf(rij.getField("uitkomst")),
        new Bron(rij.getField("bron"), rij.getField("status").equals("NAGELEZEN")),
        new Periode(
            LocalDate.parse(rij.getField("geldig_van")),
            Optional.of(rij.getField("geldig_tot"))
                .filter(datum -> !datum.isEmpty())
                .map(LocalDate::parse)));
  }

  private static Optional<Wet> wet(String code) {
    return code.equals("*") ? Optional.empty() : Optional.of(Wet.valueOf(code));
  }
}
