package nl.keukentafel.overleg.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * The list of overleggen.
 *
 * @param meerTeams whether this person sees several teams, so that each row names its team
 * @param plan the form to plan one; null for who does not lead
 * @param wieLeidt who plans instead; null for who leads somewhere
 */
public record OverleggenPagina(
    List<Regel> komend,
    List<Wacht> wachtend,
    List<Regel> voorbij,
    boolean meerTeams,
    @Nullable Plan plan,
    @Nullable String wieLeidt,
    @Nullable Weigeringsvak weigering) {

  /** One overleg. */
  public record Regel(
      String pad,
      String titel,
      String team,
      String wanneer,
      String plaats,
      String punten,
      boolean bezig,
      boolean verlopen) {}

  /** A question that waits for an overleg. */
  public record Wacht(
      String titel, String link, String vraag, String vorm, String team, String sinds) {}

  /**
   * The form to plan one.
   *
   * @param teams one: it is not asked
   */
  public record Plan(
      Formulier formulier,
      List<Veld.Optie> teams,
      List<Veld.Optie> vormen,
      List<Voorstel> voorstellen) {}

  /** A proposal from the rhythm of the inrichting; its link fills the form. */
  public record Voorstel(String pad, String tekst, String ritme) {}
}
