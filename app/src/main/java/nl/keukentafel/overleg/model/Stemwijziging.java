package nl.keukentafel.overleg.model;

import java.util.Objects;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed for one voice, beside what stood there when the form was shown, so that two
 * people who record at once lose nothing.
 *
 * @param was the choice that the form showed; null for none
 * @param wasReden the reason that the form showed; null for none
 * @param keuze the choice now; null takes the voice back
 * @param reden the reason now; null for none
 */
public record Stemwijziging(
    MedewerkerId wie,
    @Nullable Stemkeuze was,
    @Nullable String wasReden,
    @Nullable Stemkeuze keuze,
    @Nullable String reden) {

  /** Whether anything was typed. */
  public boolean isWijziging() {
    return was != keuze || !Objects.equals(wasReden, reden);
  }

  /** Whether this is what stands there now: nothing to do, and nothing that clashes. */
  public boolean isGelijkAan(@Nullable Stem nu) {
    return nu == null ? keuze == null : nu.keuze() == keuze && Objects.equals(nu.reden(), reden);
  }

  /** Whether the form was shown with what stands there now. */
  public boolean zag(@Nullable Stem nu) {
    return nu == null ? was == null : nu.keuze() == was && Objects.equals(nu.reden(), wasReden);
  }

  /** Reasons can be about a household: they stay out of logs. */
  @Override
  public String toString() {
    return "Stemwijziging[" + wie + ", " + was + " > " + keuze + "]";
  }
}
