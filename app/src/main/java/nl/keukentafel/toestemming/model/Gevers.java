package nl.keukentafel.toestemming.model;

import java.util.Set;
import nl.keukentafel.huishouden.model.Uitzondering;
import nl.keukentafel.kern.PersoonId;
import org.jspecify.annotations.Nullable;

/**
 * Who answered, and on what ground that is enough.
 *
 * @param personen who said it
 * @param instellingen institutions that said it, by name
 * @param uitzondering ground on which the young person alone is enough; null for none
 * @param uitzonderingReden why that ground holds
 * @param wilsonbekwaamOmdat why the person cannot weigh this matter; null when they can
 */
public record Gevers(
    Set<PersoonId> personen,
    Set<String> instellingen,
    @Nullable Uitzondering uitzondering,
    @Nullable String uitzonderingReden,
    @Nullable String wilsonbekwaamOmdat) {

  /** Refuses an exception without a reason, and a reason without an exception. */
  public Gevers {
    personen = Set.copyOf(personen);
    instellingen = Set.copyOf(instellingen);
    if ((uitzondering == null) != (uitzonderingReden == null)) {
      throw new IllegalArgumentException("een uitzondering heeft een reden");
    }
  }

  /** Only these persons, nothing special. */
  public static Gevers van(PersoonId... personen) {
    return new Gevers(Set.of(personen), Set.of(), null, null, null);
  }
}
