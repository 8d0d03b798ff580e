package nl.keukentafel.bench.kaal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.keukentafel.bench.Benchfout;
import org.jspecify.annotations.Nullable;

/**
 * Pages whose statements have the same text and the same parameters left NULL: one pgbench script,
 * with a set of parameters for each page that was recorded.
 *
 * @param nummer tells it from the other scripts of the page
 * @param voorbeeld the statements of one of them
 * @param sets the parameters that are not NULL, per recorded page
 */
record Vorm(int nummer, List<Opdracht> voorbeeld, List<List<String>> sets) {

  /**
   * After so many pages a client takes other parameters; so choosing them costs next to nothing.
   */
  private static final int WISSEL = 20;

  /** What pgbench would take for a variable of its own. */
  private static final Pattern DUBBELE_PUNT = Pattern.compile("(?<!:):[A-Za-z0-9_]");

  private record Sleutel(List<String> sql, List<Boolean> leeg) {}

  /** Groups recorded pages; the most frequent first. */
  static List<Vorm> van(List<List<Opdracht>> opnamen) {
    Map<Sleutel, List<List<Opdracht>>> groepen = new LinkedHashMap<>();
    for (List<Opdracht> opname : opnamen) {
      groepen.computeIfAbsent(sleutel(opname), _ -> new ArrayList<>()).add(opname);
    }
    List<List<List<Opdracht>>> volgorde = new ArrayList<>(groepen.values());
    volgorde.sort((a, b) -> Integer.compare(b.size(), a.size()));
    List<Vorm> vormen = new ArrayList<>();
    for (List<List<Opdracht>> groep : volgorde) {
      vormen.add(
          new Vorm(vormen.size(), groep.getFirst(), groep.stream().map(Vorm::waarden).toList()));
    }
    return vormen;
  }

  private static Sleutel sleutel(List<Opdracht> opname) {
    return new Sleutel(
        opname.stream().map(Opdracht::sql).toList(),
        opname.stream().flatMap(o -> o.waarden().stream().map(w -> w == null)).toList());
  }

  private static List<String> waarden(List<Opdracht> opname) {
    List<String> uit = new ArrayList<>();
    for (Opdracht opdracht : opname) {
      for (@Nullable String waarde : opdracht.waarden()) {
        if (waarde != null) {
          uit.add(waarde);
        }
      }
    }
    return uit;
  }

  /** How many statements ask or change something: all but BEGIN and COMMIT. */
  int vragen() {
    return (int) voorbeeld.stream().filter(o -> !o.is("begin") && !o.is("commit")).count();
  }

  String tabel() {
    return "bench.vorm_" + nummer;
  }

  /** Name of a column, and of the variable it becomes. */
  String kolom(int plek) {
    return "w" + nummer + "_" + plek;
  }

  /** The script: one page is one run of it. */
  String script() {
    StringBuilder script = new StringBuilder();
    if (!sets.getFirst().isEmpty()) {
      script
          .append(
              "\\set tel%1$d :tel%1$d + 1\n\\if :tel%1$d %% %2$d = 1\n".formatted(nummer, WISSEL))
          .append("\\set nr%d random(1, %d)\nselect ".formatted(nummer, sets.size()));
      for (int k = 0; k < sets.getFirst().size(); k++) {
        script.append(k == 0 ? "" : ", ").append(kolom(k));
      }
      script.append(" from %s where nr = :nr%d \\gset\n\\endif\n".formatted(tabel(), nummer));
    }
    int plek = 0;
    boolean inPijp = false;
    for (int i = 0; i < voorbeeld.size(); i++) {
      Opdracht opdracht = voorbeeld.get(i);
      // The product sends BEGIN together with the statement behind it; so do we.
      if (opdracht.is("begin") && i + 1 < voorbeeld.size()) {
        script.append("\\startpipeline\nbegin;\n");
        inPijp = true;
        continue;
      }
      script.append(metVariabelen(opdracht, plek)).append(";\n");
      plek += (int) opdracht.waarden().stream().filter(w -> w != null).count();
      if (inPijp) {
        script.append("\\endpipeline\n");
        inPijp = false;
      }
    }
    return script.toString();
  }

  /** {@code $2} becomes {@code :w0_5}, or null; what stands between quotes stays as it is. */
  private String metVariabelen(Opdracht opdracht, int eerste) {
    if (DUBBELE_PUNT.matcher(opdracht.sql()).find()) {
      throw new Benchfout("pgbench zou hier een variabele zien: " + opdracht.sql());
    }
    List<String> namen = new ArrayList<>();
    int plek = eerste;
    for (@Nullable String waarde : opdracht.waarden()) {
      namen.add(waarde == null ? "null" : ":" + kolom(plek++));
    }
    StringBuilder uit = new StringBuilder();
    String sql = opdracht.sql();
    char aanhaling = 0;
    for (int i = 0; i < sql.length(); i++) {
      char teken = sql.charAt(i);
      if (aanhaling != 0) {
        aanhaling = teken == aanhaling ? 0 : aanhaling;
      } else if (teken == '\'' || teken == '"') {
        aanhaling = teken;
      } else if (teken == '$' && i + 1 < sql.length() && Character.isDigit(sql.charAt(i + 1))) {
        int eind = i + 1;
        while (eind < sql.length() && Character.isDigit(sql.charAt(eind))) {
          eind++;
        }
        uit.append(namen.get(Integer.parseInt(sql, i + 1, eind, 10) - 1));
        i = eind - 1;
        continue;
      }
      uit.append(teken);
    }
    return uit.toString();
  }
}
