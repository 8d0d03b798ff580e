package nl.keukentafel.inrichting;

/**
 * With what strength a teamlid acts towards another organisation (001 §4.2.3, §4.3.2; 4-regie).
 * From strong to weak.
 */
public enum Doorzettingsmacht implements Begrip {
  /** Decides in the name of the other organisation by formal agreement. */
  HANDELINGSMANDAAT,
  /** Gives a weighty advice that the other ratifies. */
  MANDAAT_NEMEN,
  /** Urges the other to act or refrain. */
  POSITIE_NEMEN,
  /** Nothing agreed. */
  GEEN;
}
