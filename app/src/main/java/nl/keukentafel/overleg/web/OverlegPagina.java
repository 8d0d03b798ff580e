package nl.keukentafel.overleg.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * One overleg: agenda, presence, voices, decisions.
 *
 * @param stand what goes on, in words
 * @param wieLeidt who opens, records and closes; null for who does so
 * @param bericht what just happened or went wrong; null for nothing
 * @param weigering what this person may not do here; null for nothing
 */
public record OverlegPagina(
    String pad,
    String titel,
    String team,
    String wanneer,
    String plaats,
    String stand,
    boolean gepland,
    boolean loopt,
    boolean leidt,
    @Nullable String wieLeidt,
    @Nullable Bericht bericht,
    @Nullable Weigeringsvak weigering,
    Aanwezigheid aanwezigheid,
    List<Punt> punten,
    List<Verdaagd> verdaagd) {

  /** A line above the page. */
  public record Bericht(String tekst, boolean letOp) {}

  /**
   * Who is there.
   *
   * @param quorum the quorum in words
   * @param weg who left early, in words; null for nobody
   */
  public record Aanwezigheid(
      List<Lid> leden, String quorum, boolean genoeg, @Nullable String weg) {}

  /** Somebody of the team. */
  public record Lid(String id, String naam, String positie, boolean aanwezig) {}

  /**
   * A question.
   *
   * @param stand where it stands, in a few words
   * @param stemming voices and decision; null when it is not on the table
   * @param genomen the decision; null when there is none
   */
  public record Punt(
      int nummer,
      String id,
      String titel,
      String link,
      String soort,
      String vraag,
      String gevraagd,
      boolean open,
      String stand,
      @Nullable Stemming stemming,
      @Nullable Genomen genomen) {}

  /**
   * The question that is on the table.
   *
   * @param regel how the team decides it, by which choice
   * @param bewerkbaar whether this person records any voice
   * @param ingetrokken objections that were taken back
   */
  public record Stemming(
      String regel,
      List<Stemregel> stemmen,
      boolean bewerkbaar,
      String telling,
      List<String> ingetrokken,
      Formulier formulier,
      int versie,
      Beslissing beslissing) {}

  /**
   * The voice of one person.
   *
   * @param gezegd what stands there, in words
   * @param was code of what stands there; empty for nothing
   * @param botsing what somebody else recorded meanwhile; null for nothing
   */
  public record Stemregel(
      String wie,
      String naam,
      String positie,
      String gezegd,
      String was,
      String wasReden,
      boolean bewerkbaar,
      @Nullable String botsing) {}

  /**
   * How the question is decided now.
   *
   * @param vak why it cannot be; null when it can
   * @param uitleg what is the case, in a sentence; null for nothing
   * @param knoppen what this person may record; empty for nothing
   */
  public record Beslissing(
      @Nullable Weigeringsvak vak,
      @Nullable String uitleg,
      List<Knop> knoppen,
      boolean redenVerplicht,
      Formulier formulier) {}

  /** A button that says what happens. */
  public record Knop(String waarde, String label, boolean eerst) {}

  /** A decision that was taken. */
  public record Genomen(
      String uitkomst,
      String wijze,
      String aanwezig,
      String telling,
      @Nullable String reden,
      List<String> ingetrokken,
      String vastgelegd) {}

  /** A question that went on to a next overleg. */
  public record Verdaagd(String titel, String link, String soort, @Nullable String reden) {}
}
