package nl.keukentafel.toets;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.Keukentafel;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/**
 * The rooms and their doors: no room looks into another, none looks up, and the map in {@code
 * docs/modules} shows what is true. Refresh the map with {@code mvn -pl app -am test
 * -Dtest=PlattegrondTest -Dsurefire.failIfNoSpecifiedTests=false -Dplattegrond.ververs=true}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class PlattegrondTest {

  /** The rooms; what lies below them (database, server) or is made by the build is none. */
  private static final ApplicationModules KAMERS =
      ApplicationModules.of(
          Keukentafel.class,
          resideInAnyPackage(
              "nl.keukentafel.database..",
              "nl.keukentafel.postgres..",
              "nl.keukentafel.sjablonen.."));

  private static final Path KAART = Path.of("..", "docs", "modules");
  private static final boolean VERVERS = Boolean.getBoolean("plattegrond.ververs");
  private static final Pattern EERSTE_ZIN = Pattern.compile("(?s)/\\*\\*(.*?)(?:\\*/|\\.\\s)");

  @Test
  @Order(1)
  void geen_kamer_kijkt_langs_een_deur_of_omhoog() {
    KAMERS.verify();
  }

  @Test
  @Order(2)
  void de_kaart_in_docs_klopt_met_het_huis(@TempDir Path map) throws IOException {
    new Documenter(KAMERS, Documenter.Options.defaults().withOutputFolder(map.toString()))
        .writeModulesAsPlantUml(
            DiagramOptions.defaults().withStyle(DiagramOptions.DiagramStyle.UML));
    Map<String, String> nu = new TreeMap<>();
    try (Stream<Path> bestanden = Files.walk(map)) {
      for (Path bestand : bestanden.filter(b -> b.toString().endsWith(".puml")).toList()) {
        nu.put(bestand.getFileName().toString(), gesorteerd(Files.readString(bestand)));
      }
    }
    nu.put("README.md", kaart());
    if (VERVERS) {
      Files.createDirectories(KAART);
      for (Map.Entry<String, String> bestand : nu.entrySet()) {
        Files.writeString(KAART.resolve(bestand.getKey()), bestand.getValue());
      }
    }
    for (Map.Entry<String, String> bestand : nu.entrySet()) {
      Path vast = KAART.resolve(bestand.getKey());
      assertThat(vast).as("ververs de kaart met -Dplattegrond.ververs=true").exists();
      assertThat(Files.readString(vast))
          .as(
              vast
                  + " is verouderd; ververs met: mvn -pl app -am test -Dtest=PlattegrondTest"
                  + " -Dsurefire.failIfNoSpecifiedTests=false -Dplattegrond.ververs=true")
          .isEqualTo(bestand.getValue());
    }
  }

  /** The order of lines from the Documenter differs from run to run; the meaning does not. */
  private static String gesorteerd(String plantuml) {
    List<String> regels = new ArrayList<>(plantuml.replace("\r", "").lines().toList());
    int begin = -1;
    for (int i = 0; i <= regels.size(); i++) {
      boolean sorteerbaar =
          i < regels.size()
              && regels
                  .get(i)
                  .matches(
                      "\\s*(Rel|Component|Rel_D|\\[|KeukentafelKeukentafel)\\b.*|.*(-->|\\.+>).*|\\s*component .*");
      if (sorteerbaar && begin < 0) {
        begin = i;
      } else if (!sorteerbaar && begin >= 0) {
        regels.subList(begin, i).sort(Comparator.naturalOrder());
        begin = -1;
      }
    }
    return String.join("\n", regels) + "\n";
  }

  /** The map as GitHub shows it: who uses whom, without what follows from another line. */
  private static String kaart() throws IOException {
    Map<String, Set<String>> gebruikt = new TreeMap<>();
    for (ApplicationModule kamer : KAMERS) {
      gebruikt.put(
          naam(kamer),
          kamer
              .getDirectDependencies(KAMERS)
              .uniqueModules()
              .map(PlattegrondTest::naam)
              .filter(andere -> !andere.equals(naam(kamer)))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    StringBuilder tekst = new StringBuilder();
    tekst.append(
        """
        # Rooms and doors

        Generated from the code by `PlattegrondTest`; a test fails when it is out of date. An arrow says *uses*.
        What follows from other arrows is left out of the drawing, not of the table.
        `components.puml` is the same for PlantUML, complete.

        ```mermaid
        flowchart TD
        """);
    gebruikt.keySet().forEach(kamer -> tekst.append("  ").append(kamer).append('\n'));
    gebruikt.forEach((kamer, anderen) ->
        anderen.stream()
            .filter(andere ->
                anderen.stream()
                    .noneMatch(
                        tussen -> !tussen.equals(andere) && bereikt(gebruikt, tussen, andere)))
            .forEach(andere ->
                tekst.append("  ").append(kamer).append(" --> ").append(andere).append('\n')));
    tekst.append("```\n\n| room | in one sentence | uses |\n|---|---|---|\n");
    for (Map.Entry<String, Set<String>> kamer : gebruikt.entrySet()) {
      tekst
          .append("| ")
          .append(kamer.getKey())
          .append(" | ")
          .append(zin(kamer.getKey()))
          .append(" | ")
          .append(String.join(", ", kamer.getValue()))
          .append(" |\n");
    }
    return tekst.toString();
  }

  private static boolean bereikt(Map<String, Set<String>> gebruikt, String van, String naar) {
    Set<String> gezien = new TreeSet<>();
    List<String> teDoen = new ArrayList<>(List.of(van));
    while (!teDoen.isEmpty()) {
      String kamer = teDoen.removeLast();
      for (String volgende : gebruikt.getOrDefault(kamer, Set.of())) {
        if (volgende.equals(naar)) {
          return true;
        }
        if (gezien.add(volgende)) {
          teDoen.add(volgende);
        }
      }
    }
    return false;
  }

  private static String naam(ApplicationModule kamer) {
    return kamer.getIdentifier().toString();
  }

  private static String zin(String kamer) throws IOException {
    Path uitleg =
        Path.of("src/main/java/nl/keukentafel", kamer.replace('.', '/'), "package-info.java");
    Matcher zin = EERSTE_ZIN.matcher(Files.readString(uitleg));
    Map<String, String> schoon = new LinkedHashMap<>();
    schoon.put("\\n\\s*\\*", " ");
    schoon.put("\\{@\\w+ ([^}]*)\\}", "$1");
    schoon.put("\\s+", " ");
    String tekst = zin.find() ? zin.group(1) : "";
    for (Map.Entry<String, String> stap : schoon.entrySet()) {
      tekst = tekst.replaceAll(stap.getKey(), stap.getValue());
    }
    return tekst.strip().replaceFirst("\\.$", "").replace("|", "\\|");
  }
}
