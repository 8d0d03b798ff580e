package nl.keukentafel.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.Keukentafel;
import nl.keukentafel.scherm.Teksten;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * The texts on screen: the same keys in Dutch and English, every key that is asked for exists, and
 * no key is there that nobody asks for. A key that is put together ({@code "room.soort." + code})
 * must have exactly the values of an enum of ours behind it.
 */
final class BerichtenTest {

  /**
   * Keys whose end comes from data instead of an enum, and which test holds them against that data.
   */
  private static final Map<String, String> UIT_GEGEVENS =
      Map.of(
          "triage.", "melding/triage/TriagetekstenTest.java",
          "inrichting.", "inrichting/json/BerichtenTest.java",
          "termijn.soort.", "termijn/TermijnrekeningTest.java");

  /** Keys whose screens are still being drawn. Leave nothing here at a release. */
  private static final Set<String> NOG_ZONDER_SCHERM =
      Set.of("huishouden.handeling.", "huishouden.uitzondering.", "termijn.grond.");

  private static final Map<String, String> NL = new TreeMap<>(Teksten.alle(Teksten.NEDERLANDS));
  private static final Map<String, String> EN = new TreeMap<>(Teksten.alle(Teksten.ENGELS));

  private static final Set<String> KAMERS =
      NL.keySet().stream().map(s -> s.split("\\.", 2)[0]).collect(Collectors.toSet());

  /** Anything between quotes that begins as a key does. */
  private static final Pattern SLEUTEL =
      Pattern.compile("\"((?:" + String.join("|", new TreeSet<>(KAMERS)) + ")\\.[A-Za-z0-9_.]*)\"");

  /** Calls in which a whole key must stand: what was asked for, and whether it counts. */
  private static final List<Pattern> VRAGEN =
      List.of(
          Pattern.compile("\\b(tekst|aantal)\\(\\s*\"([^\"]+)\"\\s*[,)]"),
          Pattern.compile("\\bGelezen\\.(?:<[^>]+>)?(fout)\\(\\s*\"([^\"]+)\"\\s*[,)]"),
          Pattern.compile(
              "\\.(fout|verplicht|keuze)\\(\\s*(?:\"[^\"]*\"|\\w+)\\s*,\\s*\"([^\"]+)\"\\s*[,)]"));

  /** A source file of ours, template or class. */
  private record Bron(Path pad, String tekst) {}

  private static final List<Bron> BRONNEN = bronnen();
  private static final Set<String> LOGSLEUTELS = logsleutels();
  private static final Set<String> LETTERLIJK = letterlijk();
  private static final Map<String, Path> SAMENGESTELD = samengesteld();
  private static final Set<String> GEVALLEN = gevallen();

  @Test
  void nederlands_en_engels_hebben_dezelfde_sleutels() {
    assertThat(NL.keySet()).isNotEmpty().isEqualTo(EN.keySet());
  }

  @Test
  void een_sleutel_begint_met_de_naam_van_zijn_bundel() throws IOException {
    for (Path bundel : bestanden(Path.of("src/main/resources/berichten"), ".properties")) {
      String kamer = Objects.requireNonNull(bundel.getFileName()).toString().split("_", 2)[0];
      assertThat(Files.readAllLines(bundel))
          .filteredOn(regel -> !regel.isBlank() && !regel.startsWith("#"))
          .allSatisfy(regel -> assertThat(regel).startsWith(kamer + "."));
    }
  }

  @Test
  void een_tekst_heeft_in_beide_talen_dezelfde_plekken() {
    NL.forEach((sleutel, tekst) ->
        assertThat(plekken(EN.getOrDefault(sleutel, ""))).as(sleutel).isEqualTo(plekken(tekst)));
  }

  @Test
  void elke_sleutel_die_gevraagd_wordt_bestaat() {
    List<String> ontbreekt = new ArrayList<>();
    for (Bron bron : BRONNEN) {
      if (!bron.tekst().contains("nl.keukentafel.scherm.") && !bron.tekst().contains("Gelezen")) {
        continue; // its tekst(…) is another one
      }
      for (Pattern vraag : VRAGEN) {
        Matcher gevonden = vraag.matcher(bron.tekst());
        while (gevonden.find()) {
          String sleutel = gevonden.group(2);
          List<String> nodig =
              gevonden.group(1).equals("aantal")
                  ? List.of(sleutel + ".een", sleutel + ".meer")
                  : List.of(sleutel);
          nodig.stream()
              .filter(s -> !NL.containsKey(s) && !s.contains("/") && !isInAanbouw(s))
              .forEach(s -> ontbreekt.add(s + " in " + bron.pad()));
        }
      }
    }
    assertThat(ontbreekt).isEmpty();
  }

  @Test
  void elke_sleutel_wordt_ergens_gevraagd() {
    assertThat(ongevraagd())
        .filteredOn(sleutel -> NOG_ZONDER_SCHERM.stream().noneMatch(sleutel::startsWith))
        .as("sleutels die niemand vraagt")
        .isEmpty();
  }

  @Test
  void wat_nog_op_een_scherm_wacht_wacht_echt() {
    assertThat(NOG_ZONDER_SCHERM)
        .allSatisfy(begin ->
            assertThat(ongevraagd())
                .as("%s wordt al helemaal gevraagd: haal het van de lijst", begin)
                .anyMatch(sleutel -> sleutel.startsWith(begin)));
  }

  private static List<String> ongevraagd() {
    return NL.keySet().stream()
        .filter(sleutel -> !isLetterlijk(sleutel))
        .filter(sleutel -> SAMENGESTELD.keySet().stream().noneMatch(sleutel::startsWith))
        .filter(sleutel -> UIT_GEGEVENS.keySet().stream().noneMatch(sleutel::startsWith))
        .toList();
  }

  @Test
  void een_samengestelde_sleutel_kent_precies_de_waarden_van_een_enum() {
    Map<String, Set<String>> enums = enums();
    List<String> mis = new ArrayList<>();
    SAMENGESTELD.forEach((begin, bron) -> {
      if (UIT_GEGEVENS.keySet().stream().anyMatch(begin::startsWith)) {
        return;
      }
      Set<String> alle = staarten(begin, NL.keySet().stream());
      Set<String> staarten =
          staarten(
              begin,
              NL.keySet().stream()
                  .filter(s -> !isLetterlijk(s))
                  .filter(s ->
                      SAMENGESTELD.keySet().stream()
                          .noneMatch(b -> b.length() > begin.length() && s.startsWith(b))));
      if (!GEVALLEN.containsAll(staarten)
          && enums.values().stream().noneMatch(waarden -> past(staarten, waarden))
          && enums.values().stream().noneMatch(waarden -> past(alle, waarden))) {
        mis.add(
            "%s (in %s) heeft %s; dat is van geen enum de lijst%s"
                .formatted(begin, bron, staarten, naaste(staarten, enums)));
      }
    });
    assertThat(mis)
        .as(
            "elk einde is een waarde van de enum, of staat letterlijk in de code; komen ze uit"
                + " gegevens, zet het begin dan in UIT_GEGEVENS met zijn toets")
        .isEmpty();
  }

  @Test
  void wat_uit_gegevens_komt_heeft_een_toets_van_zichzelf() {
    UIT_GEGEVENS
        .values()
        .forEach(toets -> assertThat(Path.of("src/test/java/nl/keukentafel", toets)).exists());
  }

  @Test
  void nederlandse_teksten_zijn_af() {
    NL.forEach((sleutel, tekst) ->
        assertThat(tekst)
            .as(sleutel)
            .isNotBlank()
            .isEqualTo(tekst.strip())
            .doesNotContain("  ")
            .doesNotContainIgnoringCase("todo")
            .doesNotContainPattern("(?i)\\b(je|jij|jou|jouw|jullie)\\b"));
    EN.forEach((sleutel, tekst) ->
        assertThat(tekst).as(sleutel).isNotBlank().isEqualTo(tekst.strip()).doesNotContain("  "));
  }

  private static Set<String> plekken(String tekst) {
    Matcher plek = Pattern.compile("\\{\\d}").matcher(tekst);
    Set<String> plekken = new TreeSet<>();
    while (plek.find()) {
      plekken.add(plek.group());
    }
    return plekken;
  }

  /** All that stands between quotes and is a key, or a key without .een and .meer. */
  private static Set<String> letterlijk() {
    Set<String> sleutels = new TreeSet<>();
    for (Bron bron : BRONNEN) {
      Matcher gevonden = SLEUTEL.matcher(bron.tekst());
      while (gevonden.find()) {
        if (NL.containsKey(gevonden.group(1)) || NL.containsKey(gevonden.group(1) + ".een")) {
          sleutels.add(gevonden.group(1));
        }
      }
    }
    return sleutels;
  }

  /** The values of the enum, each under its own code or one that the code writes out. */
  private static boolean past(Set<String> staarten, Set<String> waarden) {
    Set<String> anders = new TreeSet<>(staarten);
    anders.removeAll(waarden);
    return staarten.size() == waarden.size()
        && anders.size() < staarten.size()
        && GEVALLEN.containsAll(anders);
  }

  private static Set<String> logsleutels() {
    Set<String> sleutels = new TreeSet<>();
    Pattern log = Pattern.compile("(?:logt\\s*=|Verwerking\\.van\\(\\s*[\\w.]+,)\\s*\"([^\"]+)\"");
    for (Bron bron : BRONNEN) {
      Matcher gevonden = log.matcher(bron.tekst());
      while (gevonden.find()) {
        sleutels.add(gevonden.group(1));
      }
    }
    return sleutels;
  }

  /** What comes next after this beginning of a key. */
  private static Set<String> staarten(String begin, Stream<String> sleutels) {
    return sleutels
        .filter(s -> s.startsWith(begin))
        .map(s -> s.substring(begin.length()).split("\\.", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A room that has no bundle at all yet; from its first text on, all must be there. */
  private static boolean isInAanbouw(String sleutel) {
    String kamer = sleutel.split("\\.", 2)[0];
    return !KAMERS.contains(kamer)
        && Files.isDirectory(Path.of("src/main/java/nl/keukentafel", kamer));
  }

  private static boolean isLetterlijk(String sleutel) {
    return LETTERLIJK.contains(sleutel)
        || LETTERLIJK.contains(sleutel.replaceFirst("\\.(een|meer)$", ""));
  }

  /** Words that the code itself puts behind a key: "wel.", "geopend", "?gedaan=genomen#punt-". */
  private static Set<String> gevallen() {
    Set<String> gevallen = new TreeSet<>();
    Pattern tekst = Pattern.compile("\"([^\"\\n]*)\"");
    for (Bron bron : BRONNEN) {
      Matcher gevonden = tekst.matcher(bron.tekst());
      while (gevonden.find()) {
        String stuk = gevonden.group(1).replaceFirst("^\\?\\w+=", "").replaceFirst("#.*$", "");
        gevallen.add(stuk.endsWith(".") ? stuk.substring(0, stuk.length() - 1) : stuk);
      }
    }
    return gevallen;
  }

  /** Beginnings of keys ("room.soort."), each with a file that has it. */
  private static Map<String, Path> samengesteld() {
    Map<String, Path> begin = new TreeMap<>();
    for (Bron bron : BRONNEN) {
      Matcher gevonden = SLEUTEL.matcher(bron.tekst());
      while (gevonden.find()) {
        String stuk = gevonden.group(1);
        String metPunt = stuk.endsWith(".") || stuk.endsWith("_") ? stuk : stuk + ".";
        if (LOGSLEUTELS.contains(stuk)) {
          continue; // a processing activity of the logbook, not a text
        }
        boolean heel = NL.containsKey(stuk) || NL.containsKey(stuk + ".een");
        if ((!heel || stuk.endsWith("."))
            && NL.keySet().stream().anyMatch(s -> s.startsWith(metPunt))) {
          begin.putIfAbsent(metPunt, bron.pad());
        }
      }
    }
    return begin;
  }

  /** The values of each enum of ours, as names and as codes. */
  private static Map<String, Set<String>> enums() {
    ClassPathScanningCandidateComponentProvider zoeker =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(
              org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definitie) {
            return true;
          }
        };
    zoeker.addIncludeFilter(new AssignableTypeFilter(Enum.class));
    Map<String, Set<String>> enums = new TreeMap<>();
    zoeker
        .findCandidateComponents(Keukentafel.class.getPackageName())
        .forEach(definitie -> {
          String naam = Objects.requireNonNull(definitie.getBeanClassName());
          try {
            Object[] waarden = Class.forName(naam).getEnumConstants();
            if (waarden != null) {
              zet(enums, naam, Arrays.stream(waarden).map(w -> ((Enum<?>) w).name()));
              zet(
                  enums,
                  naam + " klein",
                  Arrays.stream(waarden).map(w -> ((Enum<?>) w).name().toLowerCase(Locale.ROOT)));
              zet(enums, naam + " code", Arrays.stream(waarden).map(BerichtenTest::code));
            }
          } catch (ClassNotFoundException fout) {
            throw new IllegalStateException(fout);
          }
        });
    return enums;
  }

  private static void zet(Map<String, Set<String>> enums, String naam, Stream<String> waarden) {
    enums.put(naam, waarden.collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String code(Object waarde) {
    try {
      var methode = waarde.getClass().getMethod("code");
      methode.setAccessible(true);
      return String.valueOf(methode.invoke(waarde));
    } catch (ReflectiveOperationException _) {
      return ((Enum<?>) waarde).name();
    }
  }

  private static String naaste(Set<String> staarten, Map<String, Set<String>> enums) {
    return enums.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(staarten::contains))
        .max((a, b) ->
            Long.compare(
                a.getValue().stream().filter(staarten::contains).count(),
                b.getValue().stream().filter(staarten::contains).count()))
        .map(e -> " (het meest lijkt " + e.getKey() + " " + e.getValue() + ")")
        .orElse("");
  }

  private static List<Bron> bronnen() {
    try {
      List<Bron> bronnen = new ArrayList<>();
      for (Path pad : bestanden(Path.of("src/main/java"), ".java")) {
        bronnen.add(new Bron(pad, Files.readString(pad)));
      }
      for (Path pad : bestanden(Path.of("src/main/jte"), ".jte")) {
        bronnen.add(new Bron(pad, Files.readString(pad)));
      }
      return bronnen;
    } catch (IOException fout) {
      throw new IllegalStateException(fout);
    }
  }

  private static List<Path> bestanden(Path map, String einde) throws IOException {
    try (Stream<Path> alles = Files.walk(map)) {
      return alles.filter(pad -> pad.toString().endsWith(einde)).sorted().toList();
    }
  }
}
