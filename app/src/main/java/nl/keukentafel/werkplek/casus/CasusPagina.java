package nl.keukentafel.werkplek.casus;

import java.util.List;
import nl.keukentafel.casus.Kloklabel;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * The casus as shown (schermen 03).
 *
 * @param naam of the household
 * @param adres one line; null when this person does not see it
 * @param wetten in words, for instance "Wmo, Wgs"
 * @param weigering stands in place of the content when a choice of the inrichting closes it
 * @param ouder path of older entries of the journaal; null when there are none
 */
public record CasusPagina(
    String id,
    String naam,
    @Nullable String adres,
    String nummer,
    String wetten,
    String grondslag,
    @Nullable String casushouder,
    @Nullable String regie,
    List<Fase> fasen,
    boolean inhoud,
    boolean schrijven,
    boolean wacht,
    @Nullable Weigeringsvak weigering,
    List<Bewoner> bewoners,
    List<String> praten,
    @Nullable String huishoudenPad,
    List<Band> netwerk,
    String kern,
    List<Kloklabel> klokken,
    List<Betrokkene> betrokkenen,
    List<Leefgebied> leefgebieden,
    List<Regel> journaal,
    @Nullable String ouder) {

  /** A stage in the row on top; {@code soort} is klaar, nu or empty. */
  public record Fase(String tekst, String soort) {}

  /** A member of the household. */
  public record Bewoner(String pad, String naam, String leeftijd, String rol) {}

  /**
   * Somebody around the household, as a line in the picture and in the list.
   *
   * @param soort class of the line: sterk, gewoon, zwak, gespannen
   */
  public record Band(String naam, String wat, String soort) {}

  /** Who is active: casushouder, regie, teams. */
  public record Betrokkene(String wie, String rol, String sinds, String reden) {}

  /** A leefgebied that joined, and why. */
  public record Leefgebied(String naam, String reden, String sinds) {}

  /**
   * An entry of the journaal; the text of a confidential one is opened on a page of its own.
   *
   * @param stip class of the mark: none, stip--vol, stip--ruit, stip--slot
   * @param gewijzigd when it was changed last; null when it never was
   */
  public record Regel(
      String id,
      String wanneer,
      String tijd,
      String stip,
      String soort,
      String door,
      String wet,
      @Nullable String tekst,
      @Nullable String vertrouwelijkVan,
      boolean magWijzigen,
      @Nullable String gewijzigd) {}
}
