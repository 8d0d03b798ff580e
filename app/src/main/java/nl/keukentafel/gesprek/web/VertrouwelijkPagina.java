package nl.keukentafel.gesprek.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * What members told in confidence about one leefgebied; a page that the others do not see.
 *
 * @param blad page of the sheet, to go back to
 * @param stuk the piece that is changed; null for a new one
 * @param niveaus whose levels can be kept within confidence; empty when nothing is measured
 */
public record VertrouwelijkPagina(
    String casus,
    String naam,
    String nummer,
    String leefgebied,
    String pad,
    String blad,
    boolean mag,
    List<Stuk> stukken,
    Formulier formulier,
    @Nullable String stuk,
    List<Veld.Optie> soorten,
    List<Veld.Optie> mensen,
    List<Veld.Optie> niveaus,
    Formulier afscherming,
    @Nullable String teruggehaald) {

  /** A piece as it stands. */
  public record Stuk(
      String label, String van, String door, String wanneer, String tekst, String wijzig) {}
}
