package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.WEGING;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.keukentafel.casus.model.Weging;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
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

  /**
   * A weight of the gemeente's own.
   *
   * @param door who set it; null for one that came with an import
   */
  public record Eigen(BigDecimal waarde, @Nullable MedewerkerId door, @Nullable Instant op) {}

  /** What this gemeente set itself, by key. */
  public Map<String, Eigen> eigen() {
    return sql.selectFrom(WEGING)
        .where(WEGING.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .fetchMap(
            rij -> rij.getSleutel(),
            rij ->
                new Eigen(
                    rij.getWaarde(),
                    rij.getGewijzigdDoor() == null
                        ? null
                        : new MedewerkerId(rij.getGewijzigdDoor()),
                    rij.getGewijzigdOp() == null ? null : rij.getGewijzigdOp().toInstant()));
  }

  /** One at a time sets weights in a gemeente, until the end of the transaction. */
  public void vergrendel() {
    sql.select(
            DSL.function(
                "pg_advisory_xact_lock",
                SQLDataType.OTHER,
                DSL.val("casus.weging".hashCode()),
                DSL.val(Werkcontext.gemeenteNu().waarde().hashCode())))
        .execute();
  }

  /** Sets a weight of the gemeente's own. */
  public void zet(String sleutel, BigDecimal waarde, MedewerkerId door, Instant op) {
    sql.insertInto(WEGING)
        .set(WEGING.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(WEGING.SLEUTEL, sleutel)
        .set(WEGING.WAARDE, waarde)
        .set(WEGING.GEWIJZIGD_DOOR, door.waarde())
        .set(WEGING.GEWIJZIGD_OP, op.atOffset(ZoneOffset.UTC))
        .onConflict(WEGING.GEMEENTE, WEGING.SLEUTEL)
        .doUpdate()
        .set(WEGING.WAARDE, waarde)
        .set(WEGING.GEWIJZIGD_DOOR, door.waarde())
        .set(WEGING.GEWIJZIGD_OP, op.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** The weight that ships with the product holds again. */
  public void verwijder(String sleutel) {
    sql.deleteFrom(WEGING)
        .where(WEGING.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(WEGING.SLEUTEL.eq(sleutel))
        .execute();
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
