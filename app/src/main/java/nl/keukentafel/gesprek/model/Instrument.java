package nl.keukentafel.gesprek.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keukentafel.inrichting.Leefgebied;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that scores self-reliance per leefgebied on five levels. It is data: names only, no
 * anchor texts (9-standaarden §6). Levels of different instruments are never compared.
 *
 * @param code as kept, for instance zrm-2013
 * @param naam as people say it
 * @param domeinen the leefgebieden it scores, in its own order
 */
public record Instrument(String code, String naam, int uitgave, List<Leefgebied> domeinen) {

  /** The lowest and the highest level. */
  public static final int LAAGST = 1;

  /** See {@link #LAAGST}. */
  public static final int HOOGST = 5;

  /** Keeps its own copy; refuses an instrument that scores nothing, or something twice. */
  public Instrument {
    domeinen = List.copyOf(domeinen);
    if (domeinen.isEmpty() || domeinen.stream().distinct().count() != domeinen.size()) {
      throw new IllegalArgumentException("een instrument meet elk domein een keer: " + code);
    }
  }

  /**
   * Which domains are scored with which leefgebied that joined: a domain that joined itself with
   * itself, another with the leefgebied under which it counts. A leefgebied that this instrument
   * does not score has none.
   *
   * @param aangesloten those that joined the casus, in the fixed order
   */
  public Map<Leefgebied, List<Leefgebied>> verdeel(List<Leefgebied> aangesloten) {
    Map<Leefgebied, List<Leefgebied>> perLeefgebied = new LinkedHashMap<>();
    for (Leefgebied leefgebied : aangesloten) {
      perLeefgebied.put(
          leefgebied,
          domeinen.stream().filter(domein -> leefgebied == plek(domein, aangesloten)).toList());
    }
    return perLeefgebied;
  }

  /** The domains that are asked when these leefgebieden joined. */
  public List<Leefgebied> gevraagd(List<Leefgebied> aangesloten) {
    return domeinen.stream().filter(domein -> plek(domein, aangesloten) != null).toList();
  }

  private static @Nullable Leefgebied plek(Leefgebied domein, List<Leefgebied> aangesloten) {
    if (aangesloten.contains(domein)) {
      return domein;
    }
    return aangesloten.stream()
        .filter(leefgebied -> leefgebied.hoofdgebied() == domein.hoofdgebied())
        .findFirst()
        .orElse(null);
  }
}
