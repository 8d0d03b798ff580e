package nl.keukentafel.overleg.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.Overleggen.Teambesluit;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.store.AgendaStore.Verdaagd;
import nl.keukentafel.overleg.store.OverlegStore.Slot;

/** Shows one overleg: its agenda, who is there, what was said and decided. */
@UseCase
public class ToonOverleg {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.inzien";

  private final Vergaderingen vergaderingen;
  private final Overlegverslag verslag;
  private final Verwerkingenlogboek logboek;

  ToonOverleg(Vergaderingen vergaderingen, Overlegverslag verslag, Verwerkingenlogboek logboek) {
    this.vergaderingen = vergaderingen;
    this.verslag = verslag;
    this.logboek = logboek;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** All there is to see. */
    record Getoond(Beeld beeld) implements Uitkomst {}

    /** Not there for this person. */
    record NietGevonden() implements Uitkomst {}
  }

  /**
   * An overleg as its page needs it.
   *
   * @param besluiten the decisions taken here, by question
   * @param verdaagd what went on to a next overleg
   * @param vertrokken who was there and left before the end
   * @param namen of everybody who occurs
   */
  public record Beeld(
      Vergadering vergadering,
      List<Agendapunt> punten,
      Map<AgendapuntId, Teambesluit> besluiten,
      List<Verdaagd> verdaagd,
      Set<MedewerkerId> vertrokken,
      Map<MedewerkerId, String> namen) {

    /** The name of somebody; empty for an id that nobody has any more. */
    public String naam(MedewerkerId wie) {
      return namen.getOrDefault(wie, "");
    }
  }

  public Uitkomst toon(OverlegId id, Gebruiker wie) {
    Optional<Vergadering> vergadering =
        vergaderingen.find(id, wie, Slot.GEEN, Handeling.INZIEN, SLEUTEL);
    if (vergadering.isEmpty()) {
      return new Uitkomst.NietGevonden();
    }
    Beeld beeld = verslag.van(vergadering.get());
    logboek.schrijf(
        Verwerking.van(Handeling.INZIEN, SLEUTEL, "overleg", id.waarde(), Vergaderingen.GRONDSLAG));
    return new Uitkomst.Getoond(beeld);
  }
}
