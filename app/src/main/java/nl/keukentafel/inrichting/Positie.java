package nl.keukentafel.inrichting;

/** The place somebody has in a team (001 §3.2; §4.2.2 for the last three). */
public enum Positie implements Begrip {
  /** Leads the team; also a projectleider who acts as such. */
  TEAMLEIDER,
  /** Regular member. */
  TEAMLID,
  /** Administrative and process support. */
  PROCESONDERSTEUNER,
  /** Volunteer within the team. */
  VRIJWILLIGER,
  /** Trainee. */
  STAGIAIR,
  /** Looks after clean, whole and safe streets and supports residents' initiatives. */
  BUURTCONCIERGE,
  /** Works in the wijk but only on the tasks of the own moederorganisatie. */
  WIJKGERICHT_SPECIALIST;
}
