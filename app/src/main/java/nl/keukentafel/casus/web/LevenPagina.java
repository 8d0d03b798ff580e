package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * The life of a casus: where it is, what can be done, how it came there.
 *
 * @param fase code of the stage, to notice that somebody else moved it
 * @param vragen what the team was asked, in words
 * @param melding what was just done, or why it could not; null for nothing
 */
public record LevenPagina(
    Levenskop kop,
    String fase,
    List<Stap> stappen,
    @Nullable Open open,
    List<String> vragen,
    List<Levenskop.Regel> verhaal,
    Formulier formulier,
    @Nullable String melding) {

  /** A step that can be looked at. */
  public record Stap(String pad, String naam, boolean gekozen) {}

  /**
   * The step that is looked at.
   *
   * @param weigering stands in place of the action when a choice refuses it
   * @param vraagTeam whether the team can be asked
   * @param eerst what must be done first
   * @param anderePad the other casus of the household; null when there is none
   * @param kandidaten who may become casushouder; empty when it is not asked
   * @param teams that may join; empty when it is not asked
   */
  public record Open(
      String code,
      String naam,
      String uitleg,
      @Nullable Weigeringsvak weigering,
      boolean vraagTeam,
      List<Eerst> eerst,
      @Nullable String anderePad,
      @Nullable String andereNummer,
      List<Veld.Optie> kandidaten,
      List<Veld.Optie> teams,
      boolean teamNodig,
      boolean redenNodig) {}

  /** Something to do first, and where. */
  public record Eerst(String zin, String pad) {}
}
