package nl.keukentafel.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of the plan, version by version, the newest first. */
public record VerloopPagina(String casus, String naam, String pad, List<Hoofdstuk> hoofdstukken) {

  /** Keeps its own copy. */
  public VerloopPagina {
    hoofdstukken = List.copyOf(hoofdstukken);
  }

  /**
   * A version.
   *
   * @param stand how long it was in force
   * @param reden why it was made; null when nobody said
   */
  public record Hoofdstuk(
      String kop, String stand, @Nullable String reden, String pad, List<Regel> regels) {
    /** Keeps its own copy. */
    public Hoofdstuk {
      regels = List.copyOf(regels);
    }
  }

  /**
   * Something that happened.
   *
   * @param stip class of the dot on the line
   * @param verschillen what changed, a sentence each
   */
  public record Regel(String wanneer, String stip, String zin, List<String> verschillen) {
    /** Keeps its own copy. */
    public Regel {
      verschillen = List.copyOf(verschillen);
    }
  }
}
