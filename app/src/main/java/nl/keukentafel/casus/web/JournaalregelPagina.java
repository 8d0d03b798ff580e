package nl.keukentafel.casus.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journaal with its history.
 *
 * @param vertrouwelijkVan name of who told it in confidence; null when it is not vertrouwelijk
 * @param eerder earlier versions, the newest first
 */
public record JournaalregelPagina(
    String casus,
    String naam,
    String nummer,
    String regel,
    String soort,
    String wet,
    String wanneer,
    String door,
    String tekst,
    @Nullable String vertrouwelijkVan,
    boolean magWijzigen,
    List<Versie> eerder) {

  /** An earlier version. */
  public record Versie(String wanneer, String door, String soort, String wet, String tekst) {}
}
