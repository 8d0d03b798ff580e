package nl.keukentafel.melding.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.melding.triage.Feitenruimte.Blik;
import org.jspecify.annotations.Nullable;

/**
 * Walks every combination of the facts on which the path, the urgency and its term depend, and
 * reports those without exactly one outcome (4-regie: every cell of the enumerated inputs has
 * exactly one).
 *
 * <p>Combinations between which the table cannot tell are walked once: facts that no rule looks at
 * are left out, and facts that only count through another decision (such as <i>Ernst</i>) are taken
 * together when that decision answers the same.
 */
final class Volledigheid {

  /** Enough to understand what is missing. */
  static final int GETOOND = 10;

  /** Half a minute of work. */
  private static final long MEESTE = 300_000;

  /** The term first: it depends on the fewest facts, so its holes are found soonest. */
  private static final List<String> DOELEN = List.of("Termijn", "Spoed", "Pad");

  private final Feitenruimte ruimte;
  private final Beslismotor motor;

  Volledigheid(Tabelbestand tabel, Beslismotor motor) {
    this.ruimte = new Feitenruimte(tabel);
    this.motor = motor;
  }

  /**
   * A combination of facts that has no outcome, or several.
   *
   * @param doel the decision: {@code Pad}, {@code Spoed} or {@code Termijn}
   * @param feiten the facts by name, in the order of the table; only those that matter
   * @param meer whether there are several outcomes instead of none
   */
  record Cel(String doel, Map<String, @Nullable Object> feiten, boolean meer) {

    /** The facts in words, such as {@code soort: signaal, gevaar: nee}. */
    String omschrijving() {
      return feiten.entrySet().stream()
          .map(feit -> feit.getKey() + ": " + woorden(feit.getValue()))
          .collect(Collectors.joining(", "));
    }

    private static String woorden(@Nullable Object waarde) {
      return switch (waarde) {
        case null -> "onbekend";
        case Boolean ja -> ja ? "ja" : "nee";
        case Collection<?> lijst -> lijst.isEmpty() ? "geen" : String.join(" + ", teksten(lijst));
        case String code -> code.replace('_', ' ');
        default -> waarde.toString();
      };
    }

    private static List<String> teksten(Collection<?> lijst) {
      return lijst.stream().map(tekst -> tekst.toString().replace('_', ' ')).toList();
    }
  }

  /**
   * What the walk found.
   *
   * @param bekeken the number of combinations
   * @param cellen the first ones that are wrong
   * @param teVeel whether there are more combinations than can be walked; then none was
   */
  record Uitkomst(long bekeken, List<Cel> cellen, boolean teVeel) {}

  /** Walks all of them; stops at the first {@link #GETOOND} that are wrong. */
  Uitkomst loopNa() {
    var cellen = new ArrayList<Cel>();
    long bekeken = 0;
    for (String doel : DOELEN) {
      var blik = ruimte.blik(doel);
      var achter = blik.achter();
      var rest = EnumSet.noneOf(Invoer.class);
      blik.zelf().stream().filter(feit -> !achter.contains(feit)).forEach(rest::add);
      if (aantal(achter) > MEESTE || aantal(rest) > MEESTE) {
        return new Uitkomst(bekeken, List.copyOf(cellen), true);
      }
      var groepen = groepen(blik, achter);
      if (aantal(rest) * groepen.size() > MEESTE) {
        return new Uitkomst(bekeken, List.copyOf(cellen), true);
      }
      var overige = combinaties(rest);
      for (var groep : groepen) {
        for (var cel : overige) {
          if (cellen.size() < GETOOND) {
            bekeken++;
            bekijk(doel, samen(groep, cel), cellen);
          }
        }
      }
    }
    return new Uitkomst(bekeken, List.copyOf(cellen), false);
  }

  /** One combination of each kind that the decision can tell from the others. */
  private List<Map<String, @Nullable Object>> groepen(Blik blik, Set<Invoer> achter) {
    var groepen = new ArrayList<Map<String, @Nullable Object>>();
    var gezien = new HashSet<List<@Nullable Object>>();
    for (var cel : combinaties(achter)) {
      var kenmerk = new ArrayList<@Nullable Object>();
      achter.stream()
          .filter(blik.zelf()::contains)
          .forEach(feit -> kenmerk.add(cel.get(feit.naam())));
      var feiten = gewoneMelding(cel);
      blik.via().keySet().forEach(naam -> kenmerk.add(motor.beslis(feiten, naam).waarde(naam)));
      if (gezien.add(kenmerk)) {
        groepen.add(cel);
      }
    }
    return groepen;
  }

  private void bekijk(String doel, Map<String, @Nullable Object> feiten, List<Cel> cellen) {
    var antwoord = motor.beslis(gewoneMelding(feiten), doel);
    var waarde = antwoord.waarde(doel);
    if (waarde == null || waarde instanceof Collection<?>) {
      cellen.add(new Cel(doel, feiten, antwoord.mislukt(doel) || waarde != null));
    }
  }

  private static Map<String, @Nullable Object> gewoneMelding(Map<String, @Nullable Object> feiten) {
    var alles = Feitenruimte.gewoneMelding();
    alles.putAll(feiten);
    return alles;
  }

  private static Map<String, @Nullable Object> samen(
      Map<String, @Nullable Object> een, Map<String, @Nullable Object> ander) {
    var samen = new LinkedHashMap<String, @Nullable Object>(een);
    samen.putAll(ander);
    return samen;
  }

  private long aantal(Set<Invoer> feiten) {
    return feiten.stream()
        .mapToLong(feit -> ruimte.mogelijk(feit).size())
        .reduce(1, (een, ander) -> Math.min(een * ander, MEESTE + 1));
  }

  /** All combinations of the values of these facts; one empty combination when there are none. */
  private List<Map<String, @Nullable Object>> combinaties(Set<Invoer> feiten) {
    List<Map<String, @Nullable Object>> alle = new ArrayList<>();
    alle.add(new LinkedHashMap<>());
    for (var feit : feiten) {
      List<Map<String, @Nullable Object>> langer = new ArrayList<>();
      var waarden = ruimte.mogelijk(feit);
      for (var begin : alle) {
        for (var waarde : waarden) {
          var cel = new LinkedHashMap<String, @Nullable Object>(begin);
          cel.put(feit.naam(), waarde);
          langer.add(cel);
        }
      }
      alle = langer;
    }
    return alle;
  }
}
