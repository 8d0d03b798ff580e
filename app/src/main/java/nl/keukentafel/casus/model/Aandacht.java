package nl.keukentafel.casus.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;

/**
 * Something in a casus that asks for the eye of the casushouder.
 *
 * @param tekst what it is about; for {@link Soort#GESCHREVEN} the code of the kind of entry
 */
public record Aandacht(
    UUID id,
    Soort soort,
    CasusId casus,
    String nummer,
    HuishoudenId huishouden,
    String tekst,
    Instant op,
    MedewerkerId door) {

  /** What kind of thing it is. */
  public enum Soort {
    /** The casus was given to this casushouder; waits until seen. */
    TOEGEWEZEN,
    /** Another melding came in about the household; waits until seen. */
    MELDING_TOEGEVOEGD,
    /** The casus was handed over to this casushouder for good; waits until seen. */
    OVERGEDRAGEN,
    /** This casushouder stands in for somebody for some time; waits until seen. */
    WAARNEMING,
    /** A waarneming ended and the casus came back; waits until seen. */
    TERUGGEKOMEN,
    /** The team agreed to what was asked; waits until seen. */
    TEAM_BESLOOT,
    /** The team did not agree to what was asked; waits until seen. */
    TEAM_WEES_AF,
    /** The casus was woken by somebody else; waits until seen. */
    GEWEKT,
    /** The casus was reopened by somebody else; waits until seen. */
    HEROPEND,
    /** Somebody else wrote in the journaal; only news. */
    GESCHREVEN;

    /** The code in the database and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code; an unknown code is an error. */
    public static Soort van(String code) {
      return Arrays.stream(values())
          .filter(soort -> soort.code().equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
    }
  }

  /** Whether it stays until the casushouder has said to have seen it. */
  public boolean wacht() {
    return soort != Soort.GESCHREVEN;
  }
}
