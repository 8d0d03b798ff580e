package nl.keukentafel.gesprek.model;

import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/**
 * The level of one adult on one domain of an instrument, beside the own judgement of the resident.
 *
 * @param niveau as the worker judges, 1–5; null when not judged
 * @param eigen as the resident judges, 1–5; null when not asked
 * @param vertrouwelijk whether it stays with this adult
 * @param door who noted it
 */
public record Score(
    Leefgebied domein,
    PersoonId persoon,
    @Nullable Integer niveau,
    @Nullable Integer eigen,
    boolean vertrouwelijk,
    MedewerkerId door) {

  /** Refuses a level outside the scale. */
  public Score {
    controleer(niveau);
    controleer(eigen);
  }

  private static void controleer(@Nullable Integer niveau) {
    if (niveau != null && (niveau < Instrument.LAAGST || niveau > Instrument.HOOGST)) {
      throw new IllegalArgumentException("een niveau is 1 tot en met 5");
    }
  }

  /** The mark for whoever asks who may see it. */
  public Merk merk() {
    return new Merk(persoon, vertrouwelijk);
  }

  public boolean isLeeg() {
    return niveau == null && eigen == null;
  }

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Score[" + domein + "]";
  }
}
