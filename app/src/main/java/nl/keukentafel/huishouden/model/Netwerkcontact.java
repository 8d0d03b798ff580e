package nl.keukentafel.huishouden.model;

import java.util.Optional;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.kern.Telefoonnummer;

/**
 * Someone around the household; no account and no record of a person.
 *
 * @param naam how the household calls this person
 * @param soort who it is
 * @param voorWie member the tie is with; empty for the whole household
 * @param watDoet what this person does, in the household's words, at most 500 code points
 * @param sterkte how much the tie can carry
 * @param telefoon where to ring
 * @param periode when the tie holds
 */
public record Netwerkcontact(
    Persoonsnaam naam,
    Netwerksoort soort,
    Optional<PersoonId> voorWie,
    String watDoet,
    Netwerksterkte sterkte,
    Optional<Telefoonnummer> telefoon,
    Periode periode) {

  /** Most code points in {@code watDoet}. */
  public static final int MAXIMUM = 500;

  /** Refuses a text that is too long. */
  public Netwerkcontact {
    watDoet = Tekst.schoneAlinea(watDoet);
    if (Tekst.lengte(watDoet) > MAXIMUM) {
      throw new IllegalArgumentException("wat iemand doet past in " + MAXIMUM + " tekens");
    }
  }
}
