package nl.keukentafel.inrichting;

/** Who brings a melding. The design opens its doors per group of these (001 §3.1.3). */
public enum Melderssoort implements Begrip {
  /** The person or household itself. */
  INWONER,
  /** Family, mantelzorger or friend. */
  NAASTE,
  /** Somebody who lives nearby. */
  BUUR,
  /** A resident who keeps an eye out together with the team (001 §4.3.3). */
  WIJKWATCHER,
  /** Parent with gezag, voogd, curator, mentor or bewindvoerder. */
  VERTEGENWOORDIGER,
  /** A professional of an institution or partner. */
  ORGANISATIE,
  /** A department of the gemeente, such as the loket or the social service. */
  GEMEENTE,
  /** A member of the team, from its own presence in the wijk. */
  TEAM;

  /** Whether this melder is a private person, who comes through the door for residents. */
  public boolean isBewoner() {
    return switch (this) {
      case INWONER, NAASTE, BUUR, WIJKWATCHER, VERTEGENWOORDIGER -> true;
      case ORGANISATIE, GEMEENTE, TEAM -> false;
    };
  }
}
