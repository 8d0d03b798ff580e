package nl.keukentafel.bench.kaal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One statement as the server received it.
 *
 * @param sql with {@code $1}, {@code $2} for the parameters
 * @param waarden of the parameters, in order, as text; null for NULL
 */
record Opdracht(String sql, List<@Nullable String> waarden) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern BERICHT =
      Pattern.compile("(?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
  private static final Pattern WAARDE =
      Pattern.compile("\\$(\\d+) = (?:'((?:[^']++|'')*+)'|NULL)(?:, |$)", Pattern.DOTALL);

  Opdracht {
    waarden = Collections.unmodifiableList(new ArrayList<>(waarden));
  }

  /** Who sent it, and what. */
  record Regel(String gebruiker, Opdracht opdracht) {}

  /** Reads a line of PostgreSQL's JSON log; empty when it tells of something else. */
  static Optional<Regel> lees(String regel) {
    JsonNode json = JSON.readTree(regel);
    Matcher bericht = BERICHT.matcher(json.path("message").asString(""));
    if (!json.path("error_severity").asString("").equals("LOG")
        || !bericht.matches()
        || json.path("message").asString("").startsWith("execute fetch from ")) {
      return Optional.empty();
    }
    String sql = bericht.group(1).strip();
    while (sql.endsWith(";")) {
      sql = sql.substring(0, sql.length() - 1).strip();
    }
    return Optional.of(
        new Regel(
            json.path("user").asString(""),
            new Opdracht(sql, waarden(json.path("detail").asString("")))));
  }

  /** Reads {@code Parameters: $1 = 'x', $2 = NULL}. */
  private static List<@Nullable String> waarden(String detail) {
    List<@Nullable String> uit = new ArrayList<>();
    if (!detail.regionMatches(true, 0, "parameters: ", 0, 12)) {
      return uit;
    }
    Matcher waarde = WAARDE.matcher(detail);
    int plek = 12;
    while (plek < detail.length() && waarde.find(plek) && waarde.start() == plek) {
      String tekst = waarde.group(2);
      uit.add(tekst == null ? null : tekst.replace("''", "'"));
      plek = waarde.end();
    }
    if (plek < detail.length()) {
      throw new IllegalArgumentException("Niet te lezen: " + detail);
    }
    return uit;
  }

  boolean is(String woord) {
    return sql.equalsIgnoreCase(woord);
  }
}
