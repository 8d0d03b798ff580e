package nl.keukentafel.plan.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.keukentafel.kern.PersoonId;

/**
 * Who does it, and with which hat on (4-regie): person, organisation and role.
 *
 * @param personen members of the household who do it or take part, in the order named
 * @param naam the named person who is no member of the household; empty when not named yet
 * @param organisatie for whom that person works, or the provision itself; empty for none
 * @param rol as what: "praktijkondersteuner", "buurvrouw"; empty when it goes without saying
 */
public record Uitvoerder(
    Uitvoerdersoort soort, Set<PersoonId> personen, String naam, String organisatie, String rol) {

  /**
   * Keeps its own copy; refuses household without person, and outside help without organisation.
   */
  public Uitvoerder {
    personen = Collections.unmodifiableSet(new LinkedHashSet<>(personen));
    if (soort == Uitvoerdersoort.HUISHOUDEN && personen.isEmpty()) {
      throw new IllegalArgumentException("het huishouden is altijd iemand van het huishouden");
    }
    if (soort.vraagtPersoon() && personen.isEmpty() && naam.isBlank()) {
      throw new IllegalArgumentException("een uitvoerder uit de eigen kring heeft een naam");
    }
    if (soort.vraagtOrganisatie() && organisatie.isBlank()) {
      throw new IllegalArgumentException("hulp van buiten heeft een organisatie");
    }
  }

  /** Members of the household do it themselves. */
  public static Uitvoerder huishouden(Set<PersoonId> personen) {
    return new Uitvoerder(Uitvoerdersoort.HUISHOUDEN, personen, "", "", "");
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Uitvoerder[" + soort + "]";
  }
}
