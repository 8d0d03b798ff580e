package nl.keukentafel.huishouden.model;

import java.util.Set;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.privacy.Relatie;

/**
 * What one person may do with one household in this request; the same value guards the use case and
 * draws the page. Without a relation nothing, and then the household does not exist for them.
 *
 * @param inzien who live there, and where
 * @param kring network, representation, measures and ties: for who works with the household
 * @param bewerken change what they may see
 * @param bsn see and record a BSN, for requests and referrals in the household's name
 */
public record Huishoudrechten(boolean inzien, boolean kring, boolean bewerken, boolean bsn) {

  private static final Set<Relatie> DRAAGT = Set.of(Relatie.CASUSHOUDER, Relatie.REGISSEUR);

  private static final Set<Relatie> WERKT_MEE =
      Set.of(Relatie.LEIDEND_TEAM, Relatie.TEAMLEIDER_LEIDEND_TEAM, Relatie.MEEWERKEND_TEAM);

  /** A volunteer and a stagiair see what their own task shows them, not the household's page. */
  private static final Set<Hoedanigheid> IN_HET_TEAM =
      Set.of(
          Hoedanigheid.TEAMLEIDER,
          Hoedanigheid.TEAMLID,
          Hoedanigheid.PROCESONDERSTEUNER,
          Hoedanigheid.BUURTCONCIERGE,
          Hoedanigheid.WIJKGERICHT_SPECIALIST);

  private static final Huishoudrechten GEEN = new Huishoudrechten(false, false, false, false);

  /** Judges the facts; the first rule that fits decides, and without one the answer is nothing. */
  public static Huishoudrechten bij(Set<Relatie> relaties, Set<Hoedanigheid> hoedanigheden) {
    if (hoedanigheden.stream().noneMatch(IN_HET_TEAM::contains)) {
      return GEEN;
    }
    boolean draagt = relaties.stream().anyMatch(DRAAGT::contains);
    boolean werktMee = relaties.stream().anyMatch(WERKT_MEE::contains);
    boolean legtVast = relaties.contains(Relatie.LEGT_HUISHOUDEN_VAST);
    if (draagt || werktMee) {
      boolean ondersteunt =
          relaties.contains(Relatie.LEIDEND_TEAM)
              && hoedanigheden.contains(Hoedanigheid.PROCESONDERSTEUNER);
      return new Huishoudrechten(true, true, true, draagt || ondersteunt || legtVast);
    }
    if (legtVast) {
      return new Huishoudrechten(true, true, true, true);
    }
    // Who handles a melding learns that there is a casus and whom to ring, and no more (3-privacy).
    // A slapende casus: the last casushouder may read.
    return relaties.contains(Relatie.LAATSTE_CASUSHOUDER)
        ? new Huishoudrechten(true, true, false, false)
        : GEEN;
  }
}
