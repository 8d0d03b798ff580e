package nl.keukentafel.melding.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.keukentafel.melding.triage.Tabelbestand.Blad;
import nl.keukentafel.melding.triage.Tabelbestand.Rij;
import org.jspecify.annotations.Nullable;

/**
 * Walks every combination of the facts on which the path, the urgency and its term depend, and
 * reports those without exactly one outcome (4-regie: every cell of the enumerated inputs has
 * exactly one).
 *
 * <p>Facts that no rule about the path (or the urgency) looks at are left out, as they cannot
 * change it. Of numbers only those around a border named in the table are tried, of free texts only
 * those named and one other.
 */
final class Volledigheid {

  /** Enough to understand what is missing. */
  static final int GETOOND = 10;

  /** About a minute of work. */
  private static final long MEESTE = 400_000;

  private static final List<String> DOELEN = List.of("Pad", "Spoed", "Termijn");
  private static final Pattern NAAM = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern GETAL = Pattern.compile("\\d+");

  private final Tabelbestand tabel;
  private final Beslismotor motor;

  Volledigheid(Tabelbestand tabel, Beslismotor motor) {
    this.tabel = tabel;
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
      var waarden = waarden(doel);
      long aantal = waarden.values().stream().mapToLong(List::size).reduce(1, Volledigheid::maal);
      if (aantal > MEESTE) {
        return new Uitkomst(bekeken, List.copyOf(cellen), true);
      }
      for (long i = 0; i < aantal && cellen.size() < GETOOND; i++) {
        bekeken++;
        bekijk(doel, cel(waarden, i), cellen);
      }
    }
    return new Uitkomst(bekeken, List.copyOf(cellen), false);
  }

  private static long maal(long een, long ander) {
    return Math.min(een * ander, MEESTE + 1);
  }

  private void bekijk(String doel, Map<String, @Nullable Object> feiten, List<Cel> cellen) {
    var alles = gewoneMelding();
    alles.putAll(feiten);
    var antwoord = motor.beslis(alles, doel);
    var waarde = antwoord.waarde(doel);
    if (waarde == null || waarde instanceof Collection<?>) {
      cellen.add(new Cel(doel, feiten, antwoord.mislukt(doel) || waarde instanceof Collection<?>));
    }
  }

  /** One value for each fact; those that matter are overwritten. */
  private static Map<String, @Nullable Object> gewoneMelding() {
    var feiten = new HashMap<String, @Nullable Object>();
    for (var invoer : Invoer.values()) {
      switch (invoer.aard()) {
        case LIJST -> feiten.put(invoer.naam(), invoer.waarden().getFirst());
        case TEKST -> feiten.put(invoer.naam(), "anders");
        case TEKSTEN -> feiten.put(invoer.naam(), List.of());
        case JA_NEE -> feiten.put(invoer.naam(), false);
        case GETAL -> feiten.put(invoer.naam(), 1);
        case GETAL_OF_ONBEKEND -> feiten.put(invoer.naam(), null);
      }
    }
    return feiten;
  }

  /** The combination at this place when all are written out. */
  private static Map<String, @Nullable Object> cel(
      Map<Invoer, List<@Nullable Object>> waarden, long plaats) {
    var cel = new LinkedHashMap<String, @Nullable Object>();
    long rest = plaats;
    for (var kolom : waarden.entrySet()) {
      int aantal = kolom.getValue().size();
      cel.put(kolom.getKey().naam(), kolom.getValue().get((int) (rest % aantal)));
      rest /= aantal;
    }
    return cel;
  }

  private Map<Invoer, List<@Nullable Object>> waarden(String doel) {
    var invoer = EnumSet.noneOf(Invoer.class);
    zoekInvoer(doel, doel, invoer, new HashSet<>());
    var waarden = new LinkedHashMap<Invoer, List<@Nullable Object>>();
    invoer.forEach(feit -> waarden.put(feit, mogelijk(feit)));
    return waarden;
  }

  /** The facts that a decision looks at, directly or through another decision. */
  private void zoekInvoer(String naam, String doel, Set<Invoer> invoer, Set<String> gezien) {
    var blad = tabel.bladen().get(naam);
    if (blad == null || !gezien.add(naam)) {
      return;
    }
    var rijen = blad.rijen().stream().filter(rij -> telt(blad, rij, doel)).toList();
    IntStream.range(0, blad.kolommen().size())
        .filter(kolom -> rijen.stream().anyMatch(rij -> rij.kijktNaar(kolom)))
        .mapToObj(kolom -> namen(blad, rijen, kolom))
        .flatMap(Collection::stream)
        .forEach(gevonden ->
            Invoer.zoek(gevonden)
                .ifPresentOrElse(invoer::add, () -> zoekInvoer(gevonden, doel, invoer, gezien)));
  }

  /** A rule without a path does not matter for the path. */
  private static boolean telt(Blad blad, Rij rij, String doel) {
    return !blad.naam().equals("Regels")
        || !blad.uitvoer(rij, doel.equals("Pad") ? "pad" : "spoed").equals("null");
  }

  /** The names in the head of a column and in its cells: facts and decisions. */
  private static Set<String> namen(Blad blad, List<Rij> rijen, int kolom) {
    var namen = new HashSet<>(woorden(blad.kolommen().get(kolom)));
    rijen.forEach(rij -> namen.addAll(woorden(rij.invoer().get(kolom))));
    return namen;
  }

  private static Set<String> woorden(String expressie) {
    String zonderTeksten = expressie.replaceAll("\"[^\"]*\"", "");
    return NAAM.matcher(zonderTeksten).results().map(m -> m.group()).collect(Collectors.toSet());
  }

  private List<@Nullable Object> mogelijk(Invoer feit) {
    var waarden = new ArrayList<@Nullable Object>();
    switch (feit.aard()) {
      case LIJST -> waarden.addAll(feit.waarden());
      case JA_NEE -> waarden.addAll(Arrays.asList(true, false));
      case TEKST -> {
        waarden.addAll(genoemd(feit));
        waarden.add("anders_dan_genoemd");
      }
      case TEKSTEN -> {
        waarden.add(List.of());
        genoemd(feit).forEach(tekst -> waarden.add(List.of(tekst)));
        waarden.add(List.copyOf(genoemd(feit)));
      }
      case GETAL -> waarden.addAll(grenzen(feit));
      case GETAL_OF_ONBEKEND -> {
        waarden.addAll(grenzen(feit));
        waarden.add(null);
      }
    }
    return waarden;
  }

  private Set<String> genoemd(Invoer feit) {
    return cellen(feit).stream()
        .flatMap(Waardencontrole::teksten)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Integer> grenzen(Invoer feit) {
    var grenzen = new TreeSet<>(Set.of(0));
    for (String cel : cellen(feit)) {
      GETAL
          .matcher(cel)
          .results()
          .mapToInt(m -> Integer.parseInt(m.group()))
          .forEach(grens -> grenzen.addAll(List.of(Math.max(0, grens - 1), grens, grens + 1)));
    }
    return grenzen;
  }

  /** The cells and heads that speak of this fact. */
  private List<String> cellen(Invoer feit) {
    var cellen = new ArrayList<String>();
    for (var blad : tabel.bladen().values()) {
      for (int kolom = 0; kolom < blad.kolommen().size(); kolom++) {
        if (namen(blad, blad.rijen(), kolom).contains(feit.naam())) {
          cellen.add(blad.kolommen().get(kolom));
          for (var rij : blad.rijen()) {
            cellen.add(rij.invoer().get(kolom));
          }
        }
      }
    }
    return cellen;
  }
}
