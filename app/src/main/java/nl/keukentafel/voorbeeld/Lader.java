package nl.keukentafel.voorbeeld;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes many rows of one gemeente in one transaction, as the application's role and under its
 * row-level security.
 *
 * <p>COPY is refused on tables with row-level security; so the rows go by COPY into a temporary
 * table and from there by INSERT … SELECT. Memory stays bounded: from {@value #VOL} characters on
 * everything is written and the buffers start again.
 */
final class Lader {

  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final int VOL = 4_000_000;

  private final Connection verbinding;
  private final Map<Tabel, StringBuilder> buffers = new EnumMap<>(Tabel.class);
  private final Set<Tabel> klaargezet = EnumSet.noneOf(Tabel.class);
  private int tekens;
  private long rijen;

  /** Works on a connection without auto-commit; committing is the caller's. */
  Lader(Connection verbinding) {
    this.verbinding = verbinding;
  }

  /** Whose rows follow, until the end of the transaction or the next call. */
  void voor(UUID gemeente) throws SQLException {
    schrijfWeg();
    zet(verbinding, "app.gemeente", gemeente);
  }

  static void zet(Connection verbinding, String instelling, UUID waarde) throws SQLException {
    try (PreparedStatement zet = verbinding.prepareStatement("select set_config(?, ?, true)")) {
      zet.setString(1, instelling);
      zet.setString(2, waarde.toString());
      zet.execute();
    }
  }

  /** Adds a row: a value for each column of the table, in its order. */
  void voeg(Tabel tabel, @Nullable Object... waarden) {
    if (waarden.length != tabel.kolommen().size()) {
      throw new IllegalArgumentException(
          tabel + " heeft " + tabel.kolommen().size() + " kolommen, niet " + waarden.length);
    }
    StringBuilder buffer = buffers.computeIfAbsent(tabel, t -> new StringBuilder(1 << 16));
    int begin = buffer.length();
    for (int plaats = 0; plaats < waarden.length; plaats++) {
      if (plaats > 0) {
        buffer.append('\t');
      }
      schrijf(buffer, waarden[plaats]);
    }
    buffer.append('\n');
    tekens += buffer.length() - begin;
    rijen++;
  }

  /** Writes the buffers when they are full. */
  void schrijfWegAlsVol() throws SQLException {
    if (tekens > VOL) {
      schrijfWeg();
    }
  }

  /** Writes all buffers. */
  void schrijfWeg() throws SQLException {
    if (tekens == 0) {
      return;
    }
    CopyManager kopie = verbinding.unwrap(PGConnection.class).getCopyAPI();
    try (Statement opdracht = verbinding.createStatement()) {
      for (Map.Entry<Tabel, StringBuilder> deel : buffers.entrySet()) {
        if (!deel.getValue().isEmpty()) {
          schrijfWeg(kopie, opdracht, deel.getKey(), deel.getValue());
          deel.getValue().setLength(0);
        }
      }
    }
    tekens = 0;
  }

  private void schrijfWeg(CopyManager kopie, Statement opdracht, Tabel tabel, StringBuilder rijen)
      throws SQLException {
    String kolommen = String.join(", ", tabel.kolommen());
    if (klaargezet.add(tabel)) {
      opdracht.execute(
          "create temporary table %s on commit drop as select %s from %s with no data"
              .formatted(tabel.laadnaam(), kolommen, tabel.naam()));
    } else {
      opdracht.execute("truncate " + tabel.laadnaam());
    }
    try {
      kopie.copyIn(
          "copy %s from stdin".formatted(tabel.laadnaam()), new StringReader(rijen.toString()));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    opdracht.execute(
        "insert into %s (gemeente, %s) select kern.gemeente(), %s from %s"
            .formatted(tabel.naam(), kolommen, kolommen, tabel.laadnaam()));
  }

  /** How many rows were added so far. */
  long rijen() {
    return rijen;
  }

  /** The text form of COPY. */
  private static void schrijf(StringBuilder uit, @Nullable Object waarde) {
    switch (waarde) {
      case null -> uit.append("\\N");
      case String tekst -> ontsnap(uit, tekst);
      case byte[] bytes -> uit.append("\\\\x").append(HexFormat.of().formatHex(bytes));
      case Collection<?> lijst -> ontsnap(uit, reeks(lijst));
      case LocalDateTime tijd -> uit.append(tijd.atZone(ZONE).toInstant());
      case Boolean ja -> uit.append(ja ? 't' : 'f');
      case UUID id -> uit.append(id);
      case Number getal -> uit.append(getal);
      case LocalDate dag -> uit.append(dag);
      case Instant moment -> uit.append(moment);
      default -> throw new IllegalArgumentException("Niet te laden: " + waarde.getClass());
    }
  }

  private static void ontsnap(StringBuilder uit, String tekst) {
    for (int plaats = 0; plaats < tekst.length(); plaats++) {
      char teken = tekst.charAt(plaats);
      switch (teken) {
        case '\\' -> uit.append("\\\\");
        case '\n' -> uit.append("\\n");
        case '\r' -> uit.append("\\r");
        case '\t' -> uit.append("\\t");
        default -> uit.append(teken);
      }
    }
  }

  private static String reeks(Collection<?> lijst) {
    StringBuilder uit = new StringBuilder("{");
    for (Object deel : lijst) {
      if (uit.length() > 1) {
        uit.append(',');
      }
      String tekst = String.valueOf(deel).replace("\\", "\\\\").replace("\"", "\\\"");
      uit.append('"').append(tekst).append('"');
    }
    return uit.append('}').toString();
  }
}
