package nl.keukentafel.plan.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The document for one reader, ready to be shown: nothing is in it that this reader may not see.
 *
 * @param taal of the document; what people typed stays as they typed it
 * @param leden called names of who live there
 * @param lezer called name of the reader
 * @param voorstel whether it is not agreed yet
 * @param versie which version of which casus, for the foot
 * @param goed what goes well, a sentence or two each
 * @param eigenPlan the household's own plan, when that is the plan
 */
public record Planbrief(
    Locale taal,
    String gemeente,
    String team,
    String datum,
    String leden,
    String lezer,
    boolean voorstel,
    String versie,
    Brieffeiten.Contact contact,
    List<String> goed,
    @Nullable Eigen eigenPlan,
    List<Doelblok> doelen,
    List<Dag> dagen,
    List<Deling> delingen,
    List<Tekenaar> tekenaars) {

  /** Keeps its own copies. */
  public Planbrief {
    goed = List.copyOf(goed);
    doelen = List.copyOf(doelen);
    dagen = List.copyOf(dagen);
    delingen = List.copyOf(delingen);
    tekenaars = List.copyOf(tekenaars);
  }

  /** The household's own plan: who made it when, and its text by paragraph. */
  public record Eigen(String herkomst, List<String> alineas) {

    /** Keeps its own copy. */
    public Eigen {
      alineas = List.copyOf(alineas);
    }
  }

  /** A doel with its steps; {@code stand} is how it went at the last look, null before. */
  public record Doelblok(
      int nummer, String tekst, String leefgebied, @Nullable String stand, List<Stap> stappen) {

    /** Keeps its own copy. */
    public Doelblok {
      stappen = List.copyOf(stappen);
    }
  }

  /** Who does what and when. */
  public record Stap(String wat, String wie, String wanneer) {}

  /** A day to remember. */
  public record Dag(String dag, String wat) {}

  /** Who may know what, and until when. */
  public record Deling(String wie, String wat, String tot) {}

  /** Who signs; {@code bij} is a second line, may be empty. */
  public record Tekenaar(String naam, String bij) {}

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Planbrief[" + versie + "]";
  }
}
