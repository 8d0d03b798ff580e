package nl.keukentafel.toets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Fills any table with one valid row per gemeente, from what PostgreSQL itself knows of it: the
 * types of its columns, what its foreign keys need, and the lists of words in its checks. A table
 * that is added tomorrow is filled tomorrow, without a word here.
 *
 * <p>Works as an administrator, so that the row stands whatever the locks say. Where a check
 * refuses the first try, other words of the lists are tried, and then with the empty columns
 * filled.
 */
final class Rijenbouwer {

  private static final int POGINGEN = 400;
  private static final Pattern WOORD = Pattern.compile("'((?:[^']|'')*)'::text");

  private final Connection beheerder;
  private final Map<String, Map<String, Object>> gemaakt = new LinkedHashMap<>();
  private boolean checksWeg;

  Rijenbouwer(Connection beheerder) {
    this.beheerder = beheerder;
  }

  /** Where the gemeente exists already. */
  Rijenbouwer(Connection beheerder, String tabel, UUID gemeente) {
    this(beheerder);
    gemaakt.put(tabel + " " + gemeente, Map.of("id", gemeente));
  }

  /**
   * In a database of the test's own: takes a check away when no row was found that meets it. What a
   * row says does not matter to the lock that is tested with it.
   */
  Rijenbouwer zonderLastigeChecks() {
    checksWeg = true;
    return this;
  }

  /** A column of a table as the catalogue tells it. */
  private record Kolom(String naam, String type, boolean verplicht, boolean heeftStandaard) {}

  /** A foreign key: columns here, the table there, columns there. */
  private record Verwijzing(List<String> hier, String tabel, List<String> daar) {}

  /**
   * The row of this table in this gemeente: made the first time, the same one afterwards.
   *
   * @param tabel with its schema
   * @return its values by column, as PostgreSQL gives them back
   */
  Map<String, Object> rij(String tabel, UUID gemeente) throws SQLException {
    String sleutel = tabel + " " + gemeente;
    Map<String, Object> bestaand = gemaakt.get(sleutel);
    if (bestaand != null) {
      return bestaand;
    }
    Map<String, Object> nieuw = maak(tabel, gemeente);
    gemaakt.put(sleutel, nieuw);
    return nieuw;
  }

  /** Which columns that may be empty to fill: none, all, or one alone ("the one or the other"). */
  private static List<Set<String>> vullingen(List<Kolom> kolommen) {
    Set<String> vrij =
        kolommen.stream()
            .filter(kolom -> !kolom.verplicht())
            .map(Kolom::naam)
            .collect(Collectors.toSet());
    List<Set<String>> alle = new ArrayList<>(List.of(Set.of(), vrij));
    vrij.stream().sorted().map(Set::of).forEach(alle::add);
    return alle;
  }

  private Map<String, Object> maak(String tabel, UUID gemeente) throws SQLException {
    List<Kolom> kolommen = kolommen(tabel);
    Map<String, Object> vast = new LinkedHashMap<>();
    if (tabel.equals("kern.gemeente")) {
      vast.put("id", gemeente);
    }
    for (Kolom kolom : kolommen) {
      if (kolom.naam().equals("gemeente")) {
        rij("kern.gemeente", gemeente);
        vast.put("gemeente", gemeente);
      }
    }
    for (Verwijzing verwijzing : verwijzingen(tabel)) {
      boolean nodig =
          kolommen.stream()
              .filter(k -> verwijzing.hier().contains(k.naam()))
              .allMatch(Kolom::verplicht);
      if (nodig && !vast.keySet().containsAll(verwijzing.hier())) {
        Map<String, Object> ouder = rij(verwijzing.tabel(), gemeente);
        for (int i = 0; i < verwijzing.hier().size(); i++) {
          vast.putIfAbsent(verwijzing.hier().get(i), ouder.get(verwijzing.daar().get(i)));
        }
      }
    }
    Map<String, List<String>> woorden = woorden(tabel);
    SQLException laatste = null;
    for (Set<String> gevuld : vullingen(kolommen)) {
      for (int poging = 0; poging < POGINGEN; poging++) {
        Map<String, Object> waarden = new LinkedHashMap<>(vast);
        int keuze = poging;
        for (Kolom kolom : kolommen) {
          List<String> lijst = woorden.getOrDefault(kolom.naam(), List.of());
          boolean invullen =
              kolom.verplicht() ? !kolom.heeftStandaard() : gevuld.contains(kolom.naam());
          if (!vast.containsKey(kolom.naam())
              && !isVerwijzing(tabel, kolom)
              && (invullen || (kolom.verplicht() && !lijst.isEmpty()))) {
            if (lijst.isEmpty()) {
              waarden.put(kolom.naam(), waarde(kolom));
            } else {
              waarden.put(kolom.naam(), lijst.get(keuze % lijst.size()));
              keuze /= lijst.size();
            }
          }
        }
        if (keuze > 0) {
          break; // all combinations were tried
        }
        try {
          return voegToe(tabel, waarden, kolommen);
        } catch (SQLException fout) {
          if (!"23514".equals(fout.getSQLState())) {
            throw new SQLException(tabel + ": " + fout.getMessage(), fout.getSQLState(), fout);
          }
          laatste = fout;
        }
      }
    }
    if (checksWeg
        && laatste instanceof PSQLException fout
        && fout.getServerErrorMessage() != null
        && fout.getServerErrorMessage().getConstraint() != null) {
      try (var opdracht = beheerder.createStatement()) {
        opdracht.execute(
            "alter table "
                + tabel
                + " drop constraint \""
                + fout.getServerErrorMessage().getConstraint()
                + '"');
      }
      return maak(tabel, gemeente);
    }
    throw new SQLException(
        "Geen rij te maken voor "
            + tabel
            + (laatste == null ? "" : ": " + laatste.getMessage())
            + ". Vul de Rijenbouwer aan.");
  }

  private boolean isVerwijzing(String tabel, Kolom kolom) throws SQLException {
    return verwijzingen(tabel).stream().anyMatch(v -> v.hier().contains(kolom.naam()));
  }

  private Map<String, Object> voegToe(
      String tabel, Map<String, Object> waarden, List<Kolom> kolommen) throws SQLException {
    Map<String, String> types =
        kolommen.stream().collect(Collectors.toMap(Kolom::naam, Kolom::type));
    String namen =
        waarden.keySet().stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
    String plaatsen =
        waarden.keySet().stream()
            .map(n -> "cast(? as " + types.get(n) + ")")
            .collect(Collectors.joining(", "));
    String sql =
        "insert into "
            + tabel
            + (waarden.isEmpty() ? " default values" : " (" + namen + ") values (" + plaatsen + ")")
            + " returning *";
    try (PreparedStatement opdracht = beheerder.prepareStatement(sql)) {
      int i = 1;
      for (Object waarde : waarden.values()) {
        opdracht.setObject(i++, waarde instanceof UUID id ? id.toString() : waarde);
      }
      try (ResultSet rij = opdracht.executeQuery()) {
        rij.next();
        Map<String, Object> terug = new LinkedHashMap<>();
        for (int k = 1; k <= rij.getMetaData().getColumnCount(); k++) {
          terug.put(rij.getMetaData().getColumnName(k), rij.getObject(k));
        }
        return terug;
      }
    }
  }

  private static Object waarde(Kolom kolom) {
    String type = kolom.type();
    String willekeurig = UUID.randomUUID().toString();
    if (type.equals("uuid[]")) {
      return "{" + willekeurig + "," + UUID.randomUUID() + "}";
    }
    if (type.endsWith("[]")) {
      return "{}";
    }
    return switch (type.replaceFirst("\\(.*\\)", "")) {
      case "uuid" -> willekeurig;
      case "text", "character varying" -> willekeurig;
      case "integer", "smallint", "bigint", "numeric", "double precision", "real" -> "2";
      case "boolean" -> "false";
      case "date" -> "2026-01-05";
      case "timestamp with time zone", "timestamp without time zone" -> "2026-01-05 10:00+01";
      case "time without time zone" -> "10:00";
      case "jsonb", "json" -> "{}";
      case "bytea" -> "\\x" + willekeurig.replace("-", "");
      case "interval" -> "1 day";
      case "daterange" -> "[2026-01-05,2026-02-05)";
      default ->
          throw new IllegalStateException(
              "Onbekend type " + type + " van kolom " + kolom.naam() + ": vul de Rijenbouwer aan");
    };
  }

  private List<Kolom> kolommen(String tabel) throws SQLException {
    List<Kolom> kolommen = new ArrayList<>();
    lees(
        """
        select attname, format_type(atttypid, atttypmod), attnotnull, atthasdef or attidentity <> ''
        from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped
          and attgenerated = '' order by attnum
        """,
        tabel,
        rij ->
            kolommen.add(
                new Kolom(
                    rij.getString(1), rij.getString(2), rij.getBoolean(3), rij.getBoolean(4))));
    return kolommen;
  }

  private List<Verwijzing> verwijzingen(String tabel) throws SQLException {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    lees(
        """
        select (select array_agg(a.attname::text order by k.nr) from unnest(c.conkey) with ordinality k(kolom, nr)
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.kolom),
               n.nspname || '.' || t.relname,
               (select array_agg(a.attname::text order by k.nr) from unnest(c.confkey) with ordinality k(kolom, nr)
                  join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.kolom)
        from pg_constraint c join pg_class t on t.oid = c.confrelid join pg_namespace n on n.oid = t.relnamespace
        where c.contype = 'f' and c.conrelid = ?::regclass and c.confrelid <> c.conrelid
        """,
        tabel,
        rij ->
            verwijzingen.add(new Verwijzing(woorden(rij, 1), rij.getString(2), woorden(rij, 3))));
    return verwijzingen;
  }

  /** Per column the words that a check allows for it. */
  private Map<String, List<String>> woorden(String tabel) throws SQLException {
    Map<String, List<String>> woorden = new LinkedHashMap<>();
    lees(
        """
        select a.attname, pg_get_constraintdef(c.oid)
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'c' and c.conrelid = ?::regclass and cardinality(c.conkey) = 1
        """,
        tabel,
        rij -> {
          List<String> lijst = new ArrayList<>();
          Matcher woord = WOORD.matcher(rij.getString(2));
          while (woord.find()) {
            lijst.add(woord.group(1).replace("''", "'"));
          }
          if (!lijst.isEmpty()) {
            woorden.put(rij.getString(1), lijst);
          }
        });
    return woorden;
  }

  private static List<String> woorden(ResultSet rij, int kolom) throws SQLException {
    return Arrays.asList((String[]) rij.getArray(kolom).getArray());
  }

  /** Takes one row. */
  private interface Lezer {
    void lees(ResultSet rij) throws SQLException;
  }

  private void lees(String sql, @Nullable String tabel, Lezer lezer) throws SQLException {
    try (PreparedStatement vraag = beheerder.prepareStatement(sql)) {
      vraag.setString(1, tabel);
      try (ResultSet rijen = vraag.executeQuery()) {
        while (rijen.next()) {
          lezer.lees(rijen);
        }
      }
    }
  }
}
