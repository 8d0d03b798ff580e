package nl.keukentafel.privacy;

import java.util.Set;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.model.InrichtingVersie;

/**
 * May this person do this with this kind of data? The rooms hand over the facts.
 *
 * @param hoedanigheid the position in the team that has the casus; a role outside the teams for
 *     somebody who is in none of them
 * @param relaties what this person has to do with the casus today
 * @param slapend whether the casus sleeps
 * @param toestemming whether the resident agreed that the team shares it
 * @param inrichting design of the leading team in force today
 */
public record Toegangsvraag(
    Hoedanigheid hoedanigheid,
    Set<Relatie> relaties,
    Categorie categorie,
    Handelwijze handelwijze,
    boolean slapend,
    boolean toestemming,
    InrichtingVersie inrichting) {

  public Toegangsvraag {
    relaties = Set.copyOf(relaties);
  }

  /** The same question about another kind of data. */
  public Toegangsvraag over(Categorie andere) {
    return new Toegangsvraag(
        hoedanigheid, relaties, andere, handelwijze, slapend, toestemming, inrichting);
  }

  /** The same question about another act. */
  public Toegangsvraag om(Handelwijze andere) {
    return new Toegangsvraag(
        hoedanigheid, relaties, categorie, andere, slapend, toestemming, inrichting);
  }
}
