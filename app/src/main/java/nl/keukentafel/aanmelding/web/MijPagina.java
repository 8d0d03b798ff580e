package nl.keukentafel.aanmelding.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * Who I am here, and what I may change about that.
 *
 * @param posities what I am, in which team
 * @param sessies when my other sessions were last used, in words
 * @param melding what was just done; null for nothing
 */
public record MijPagina(
    String naam,
    String gemeente,
    List<Positie> posities,
    List<String> sessies,
    @Nullable String melding) {

  /** A position or role; the team is empty for a role outside the teams. */
  public record Positie(String naam, String team, String type) {}

  /**
   * The form for a new password.
   *
   * @param moet whether nothing else can be done before
   */
  public record Wachtwoordpagina(boolean moet, Formulier formulier) {}
}
