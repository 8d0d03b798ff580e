package nl.keukentafel.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of a program: {@code --name value}, in any order. What was given but never asked for
 * is a mistake of the person who typed it, see {@link #sluit()}.
 */
public final class Opties {

  private final Map<String, String> waarden;
  private final Set<String> gevraagd = new HashSet<>();

  private Opties(Map<String, String> waarden) {
    this.waarden = waarden;
  }

  /** Reads the arguments; refuses a name without a value and a value without a name. */
  public static Opties van(String... argumenten) {
    Map<String, String> waarden = new HashMap<>();
    for (int i = 0; i < argumenten.length; i += 2) {
      if (!argumenten[i].startsWith("--") || i + 1 == argumenten.length) {
        throw new Benchfout("Verwacht --naam waarde, niet: " + argumenten[i]);
      }
      waarden.put(argumenten[i].substring(2), argumenten[i + 1]);
    }
    return new Opties(waarden);
  }

  public Optional<String> find(String naam) {
    gevraagd.add(naam);
    return Optional.ofNullable(waarden.get(naam));
  }

  public String get(String naam, String anders) {
    return find(naam).orElse(anders);
  }

  public int getal(String naam, int anders) {
    try {
      return find(naam).map(Integer::parseInt).orElse(anders);
    } catch (NumberFormatException fout) {
      throw new Benchfout("--" + naam + " is geen getal", fout);
    }
  }

  /** A number of seconds. */
  public Duration seconden(String naam, int anders) {
    return Duration.ofSeconds(getal(naam, anders));
  }

  public Path pad(String naam, String anders) {
    return Path.of(get(naam, anders)).toAbsolutePath().normalize();
  }

  /** Refuses options that the program does not know. */
  public void sluit() {
    for (String naam : waarden.keySet()) {
      if (!gevraagd.contains(naam)) {
        throw new Benchfout("Onbekende optie: --" + naam);
      }
    }
  }
}
