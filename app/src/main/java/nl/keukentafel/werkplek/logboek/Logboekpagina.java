package nl.keukentafel.werkplek.logboek;

import java.util.List;
import java.util.Locale;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * A page of the logbook with its filter.
 *
 * @param wie name of the medewerker on whom it is filtered; null for everybody
 * @param over what it is filtered on, in words; null for everything
 * @param mensen medewerkers of whom the typed name may be meant
 * @param treffers residents and households of whom the typed words may be meant
 * @param ouder address of the next, older page; null on the last
 * @param verzegeldTot until when lines are under a seal, in words; null when none is
 */
public record Logboekpagina(
    Formulier formulier,
    @Nullable String wie,
    @Nullable String over,
    List<Keus> mensen,
    List<Keus> treffers,
    List<Regel> regels,
    @Nullable String ouder,
    boolean eerste,
    @Nullable String verzegeldTot) {

  /** Something one may have meant; its address filters on it. */
  public record Keus(String pad, String naam, String waarbij) {}

  /**
   * A line.
   *
   * @param over kind of thing; empty for none
   * @param overPad address that filters on that thing; null for none
   */
  public record Regel(
      String dag,
      String tijd,
      String wie,
      String handeling,
      String verwerking,
      String over,
      @Nullable String overPad,
      String grondslag,
      String wet,
      String uitkomst,
      boolean geweigerd) {}

  /** The kinds of act to choose from. */
  public static List<Veld.Optie> handelingen() {
    return Veld.opties(
        List.of(Handeling.values()),
        handeling -> handeling.name().toLowerCase(Locale.ROOT),
        "logboek.handeling");
  }

  /** How an act can have ended. */
  public static List<Veld.Optie> uitkomsten() {
    return Veld.opties(
        List.of(Verwerking.Uitkomst.values()),
        uitkomst -> uitkomst.name().toLowerCase(Locale.ROOT),
        "logboek.uitkomst");
  }
}
