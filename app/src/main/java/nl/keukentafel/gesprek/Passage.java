package nl.keukentafel.gesprek;

import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.privacy.Merk;

/**
 * A piece of what was said about a leefgebied.
 *
 * @param door who wrote it down
 */
public record Passage(Passagesoort soort, String tekst, Merk merk, MedewerkerId door) {

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Passage[" + soort + "]";
  }
}
