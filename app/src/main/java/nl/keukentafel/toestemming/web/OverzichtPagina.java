package nl.keukentafel.toestemming.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with the members of a household.
 *
 * @param moment when this team asks consent, by its inrichting
 * @param zonder what this team does without consent, by its inrichting
 * @param nogVragen consent had to be asked at the first visit and nothing was asked yet
 * @param kinderen of 12 to 15, for whom it can be recorded that parents do not read along
 */
public record OverzichtPagina(
    String casus,
    String nummer,
    boolean schrijven,
    String moment,
    String zonder,
    boolean nogVragen,
    List<Rij> open,
    List<Rij> geldt,
    List<Rij> eerder,
    List<Kind> kinderen) {

  /** Keeps its own copies. */
  public OverzichtPagina {
    open = List.copyOf(open);
    geldt = List.copyOf(geldt);
    eerder = List.copyOf(eerder);
    kinderen = List.copyOf(kinderen);
  }

  /**
   * A question with what became of it.
   *
   * @param pad of its page
   * @param titel over whom and with whom
   * @param wat which data
   * @param stand how it stands, in words
   * @param icoon shape that repeats the stand
   * @param feiten who answered, how and when; exceptions with their reason
   * @param team where the question to the team stands; null when it was not asked
   */
  public record Rij(
      String pad,
      String titel,
      String wat,
      String waarvoor,
      String stand,
      String icoon,
      List<String> feiten,
      @Nullable String team,
      boolean intrekbaar,
      boolean teamVragen,
      boolean vertrouwelijk) {}

  /** A child of 12 to 15. */
  public record Kind(String persoon, String naam, boolean afgeschermd) {}

  public boolean leeg() {
    return open.isEmpty() && geldt.isEmpty() && eerder.isEmpty();
  }
}
