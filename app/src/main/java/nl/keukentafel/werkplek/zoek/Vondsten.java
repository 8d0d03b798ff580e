package nl.keukentafel.werkplek.zoek;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found, each with no more than this reader may know.
 *
 * @param stand whether there was anything to look for
 * @param groepen kinds of things found, none of them empty
 */
public record Vondsten(Stand stand, List<Groep> groepen) {

  /** What became of the question. */
  public enum Stand {
    TE_KORT,
    BSN,
    GEZOCHT
  }

  /**
   * Things of one kind.
   *
   * @param sleutel message key of the heading
   */
  public record Groep(String sleutel, List<Vondst> vondsten) {
    /** Keeps its own copy. */
    public Groep {
      vondsten = List.copyOf(vondsten);
    }
  }

  /**
   * One thing found.
   *
   * @param titel name of the person, household, casus or organisation
   * @param waarom age, street, and what there is to know beside it
   * @param link where to go; null when this reader has nothing to open there
   * @param verder what to do instead of opening: whom to call; null when there is a link
   */
  public record Vondst(
      String titel, String waarom, @Nullable String link, @Nullable String verder) {}

  /** Keeps its own copy. */
  public Vondsten {
    groepen = List.copyOf(groepen);
  }

  static Vondsten niets(Stand stand) {
    return new Vondsten(stand, List.of());
  }

  public int aantal() {
    return groepen.stream().mapToInt(groep -> groep.vondsten().size()).sum();
  }
}
