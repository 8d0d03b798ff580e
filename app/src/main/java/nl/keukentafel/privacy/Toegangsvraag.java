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
 * @param toestemming kinds of data that the residents agreed to for this: to see and discuss them
 *     in the team, or, for delen, to share them with this receiver
 * @param noodinzage whether this person broke the glass and the time is not over
 * @param inrichting design of the leading team in force today
 */
public record Toegangsvraag(
    Hoedanigheid hoedanigheid,
    Set<Relatie> relaties,
    Categorie categorie,
    Handelwijze handelwijze,
    boolean slapend,
    Set<Categorie> toestemming,
    boolean noodinzage,
    InrichtingVersie inrichting) {

  /** Keeps its own copies. */
  public Toegangsvraag {
    relaties = Set.copyOf(relaties);
    toestemming = Set.copyOf(toestemming);
  }

  /** The same question about another kind of data. */
  public Toegangsvraag over(Categorie andere) {
    return new Toegangsvraag(
        hoedanigheid, relaties, andere, handelwijze, slapend, toestemming, noodinzage, inrichting);
  }

  /** The same question about another act. */
  public Toegangsvraag om(Handelwijze andere) {
    return new Toegangsvraag(
        hoedanigheid, relaties, categorie, andere, slapend, toestemming, noodinzage, inrichting);
  }

  /** Whether the residents agreed to this kind of data. */
  boolean heeftToestemming() {
    return toestemming.contains(categorie);
  }

  boolean isEen(Set<Relatie> een) {
    return relaties.stream().anyMatch(een::contains);
  }
}
