package nl.keukentafel.inzet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is, and was, active in a household.
 *
 * @param verwijzingen what was asked of others, the newest first
 * @param eerder services that stopped, the last first
 */
public record InzetPagina(
    String casus,
    String naam,
    String nummer,
    ActiefBlok actief,
    List<Verwijzing> verwijzingen,
    List<Eerder> eerder) {

  /**
   * A verwijzing.
   *
   * @param plicht what they owe us; null when nothing
   */
  public record Verwijzing(
      String pad,
      String organisatie,
      String leefgebied,
      String vorm,
      String stand,
      @Nullable String plicht,
      boolean teLaat) {}

  /** A service that stopped. */
  public record Eerder(
      String organisatie, String leefgebied, String wat, String periode, String reden) {}
}
