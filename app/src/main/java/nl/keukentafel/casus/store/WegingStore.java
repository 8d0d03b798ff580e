package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.WEGING;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.keukentafel.casus.model.Weging;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The weights as shipped, with what this gemeente set itself on top. */
@Repository
public class WegingStore {
  private static final Weging MEEGELEVERD = lees();

  private final DSLContext sql;

  WegingStore(DSLContext sql) {
    this.sql = sql;
  }

  /** The weights as shipped. */
  public static Weging meegeleverd() {
    return MEEGELEVERD;
  }

  public Weging geldig() {
    Map<String, Double> eigen =
        sql.select(WEGING.SLEUTEL, WEGING.WAARDE)
            .from(WEGING)
            .where(WEGING.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
            .fetchMap(rij -> rij.value1(), rij -> rij.value2().doubleValue());
    return eigen.isEmpty() ? MEEGELEVERD : MEEGELEVERD.met(eigen);
  }

  private static Weging lees() {
    Map<String, Double> waarden = new LinkedHashMap<>();
    InputStream bron =
        Objects.requireNonNull(WegingStore.class.getResourceAsStream("/casus/weging.csv"));
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord rij : csv) {
        waarden.put(rij.getField("sleutel"), Double.valueOf(rij.getField("waarde")));
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return new Weging(waarden);
  }
}
