package nl.keukentafel.melding.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;

/**
 * Which expertise the triage table speaks of stands on which leefgebied of a teamlid: the table
 * says <em>schuldhulp</em>, a teamlid and a casus say <em>financien</em>.
 */
public final class Deskundigheden {

  private static final Map<Leefgebied, String> CODES =
      Map.of(
          Leefgebied.FINANCIEN, "schuldhulp",
          Leefgebied.ACTIVITEITEN_DAGELIJKS_LEVEN, "ouderen",
          Leefgebied.OPVOEDING, "jeugd_en_gezin",
          Leefgebied.DAGBESTEDING, "werk_en_inkomen",
          Leefgebied.WERK_EN_OPLEIDING, "werk_en_inkomen",
          Leefgebied.HUISELIJKE_RELATIES, "veiligheid_thuis");

  /** Where two leefgebieden stand for one expertise, the one that every team asks about. */
  private static final Map<String, Leefgebied> HOOFD = hoofd();

  private Deskundigheden() {}

  /** What somebody with these leefgebieden knows, in the words of the table. */
  public static Set<String> van(Set<Leefgebied> expertise) {
    Set<String> codes = new HashSet<>();
    expertise.forEach(gebied -> {
      String code = CODES.get(gebied);
      if (code != null) {
        codes.add(code);
      }
    });
    return codes;
  }

  /**
   * The leefgebieden behind what the table asks; a table of the gemeente's own may ask what no
   * leefgebied stands for, and that asks nobody in particular.
   */
  public static List<Leefgebied> leefgebieden(Collection<String> codes) {
    EnumSet<Leefgebied> gebieden = EnumSet.noneOf(Leefgebied.class);
    codes.forEach(code -> {
      Leefgebied gebied = HOOFD.get(code);
      if (gebied != null) {
        gebieden.add(gebied);
      }
    });
    return List.copyOf(gebieden);
  }

  private static Map<String, Leefgebied> hoofd() {
    Map<String, Leefgebied> hoofd = new HashMap<>();
    CODES.forEach((gebied, code) ->
        hoofd.merge(code, gebied, (een, ander) -> een.compareTo(ander) <= 0 ? een : ander));
    return Map.copyOf(hoofd);
  }
}
