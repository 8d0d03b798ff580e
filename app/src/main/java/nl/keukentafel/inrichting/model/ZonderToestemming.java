package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What happens without consent or contact (001 §4.2.6). */
public enum ZonderToestemming implements Begrip {
  /** Nothing is exchanged. */
  GEEN_UITWISSELING,
  /** The team decides whether safety is at stake. */
  TEAM_WEEGT_VEILIGHEID,
  /** A worker goes there. */
  MEDEWERKER_GAAT_LANGS
}
