package nl.keukentafel.melding.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
 * Which facts a decision looks at and what values make a difference for the table. Of numbers only
 * those around a border named in the table are tried, of free texts only those named and one other.
 */
final class Feitenruimte {

  private static final Pattern NAAM = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern GETAL = Pattern.compile("\\d+");

  private final Tabelbestand tabel;

  Feitenruimte(Tabelbestand tabel) {
    this.tabel = tabel;
  }

  /**
   * What a decision looks at.
   *
   * @param zelf the facts that it looks at itself, or through a decision that uses other decisions
   * @param via the decisions that look at facts only, each with those facts
   */
  record Blik(Set<Invoer> zelf, Map<String, Set<Invoer>> via) {

    /** All facts that matter to the decisions that look at facts only. */
    Set<Invoer> achter() {
      var achter = EnumSet.noneOf(Invoer.class);
      via.values().forEach(achter::addAll);
      return achter;
    }
  }

  /** What matters for this decision; rules that do not speak of it are left out. */
  Blik blik(String doel) {
    var blik = new Blik(EnumSet.noneOf(Invoer.class), new HashMap<>());
    zoek(doel, doel, blik, new HashSet<>());
    return blik;
  }

  private void zoek(String naam, String doel, Blik blik, Set<String> gezien) {
    if (!gezien.add(naam)) {
      return;
    }
    var genoemd = genoemd(naam, doel);
    var feiten = feiten(genoemd);
    var besluiten = genoemd.stream().filter(tabel.bladen()::containsKey).toList();
    if (besluiten.isEmpty() && !naam.equals(doel)) {
      blik.via().put(naam, feiten);
      return;
    }
    blik.zelf().addAll(feiten);
    besluiten.forEach(besluit -> zoek(besluit, doel, blik, gezien));
  }

  private static Set<Invoer> feiten(Set<String> namen) {
    var feiten = EnumSet.noneOf(Invoer.class);
    namen.forEach(naam -> Invoer.zoek(naam).ifPresent(feiten::add));
    return feiten;
  }

  /** The names in those columns of a table that a rule looks at. */
  private Set<String> genoemd(String naam, String doel) {
    var blad = tabel.bladen().get(naam);
    if (blad == null) {
      return Set.of();
    }
    var rijen = blad.rijen().stream().filter(rij -> telt(blad, rij, doel)).toList();
    return IntStream.range(0, blad.kolommen().size())
        .filter(kolom -> rijen.stream().anyMatch(rij -> rij.kijktNaar(kolom)))
        .mapToObj(kolom -> namen(blad, rijen, kolom))
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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

  /** One value for each fact, where it does not matter which. */
  static Map<String, @Nullable Object> gewoneMelding() {
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

  /** The values of a fact between which the table can tell. */
  List<@Nullable Object> mogelijk(Invoer feit) {
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
