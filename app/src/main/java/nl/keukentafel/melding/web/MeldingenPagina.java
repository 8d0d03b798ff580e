package nl.keukentafel.melding.web;

import java.util.List;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * A list of meldingen.
 *
 * @param lijst which: open, wacht, afgehandeld, wal_en_schip, eigen
 * @param teams teams to choose from; empty when this person has one
 * @param gekozenTeam the team that is shown; empty for all
 * @param walEnSchip how many stand on the list of the gemeente
 * @param magInvoeren whether the button for a new melding is there
 */
public record MeldingenPagina(
    String lijst,
    List<Rij> rijen,
    List<Veld.Optie> teams,
    String gekozenTeam,
    int walEnSchip,
    boolean magInvoeren) {

  /**
   * A melding.
   *
   * @param klok the clock that breaks first; null for none
   * @param zwaar whether the urgency is more than usual
   */
  public record Rij(
      String pad,
      String overWie,
      String nummer,
      String soort,
      String urgentie,
      boolean zwaar,
      String ontvangen,
      String stand,
      String team,
      @Nullable Klokregel klok) {}
}
