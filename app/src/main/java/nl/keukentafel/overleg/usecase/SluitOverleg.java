package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.store.OverlegStore;
import nl.keukentafel.overleg.store.OverlegStore.Slot;

/** Ends an overleg; what it did not decide goes on to the next. */
@UseCase
public class SluitOverleg {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.sluiten";

  private final Vergaderingen vergaderingen;
  private final OverlegStore overleggen;
  private final Verdaging verdaging;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  SluitOverleg(
      Vergaderingen vergaderingen,
      OverlegStore overleggen,
      Verdaging verdaging,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.vergaderingen = vergaderingen;
    this.overleggen = overleggen;
    this.verdaging = verdaging;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** It is over; so many questions went on to a next overleg. */
    record Gesloten(int verdaagd) implements Uitkomst {}

    /** It never began. */
    record NogNietBegonnen() implements Uitkomst {}

    /** Somebody else leads. */
    record NietBevoegd(Vergadering vergadering) implements Uitkomst {}

    /** Not there for this person. */
    record NietGevonden() implements Uitkomst {}
  }

  public Uitkomst sluit(OverlegId id, Gebruiker door) {
    Optional<Vergadering> gevonden =
        vergaderingen.find(id, door, Slot.ALLEEN, Handeling.WIJZIGEN, SLEUTEL);
    if (gevonden.isEmpty()) {
      return new Uitkomst.NietGevonden();
    }
    Vergadering vergadering = gevonden.get();
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN, SLEUTEL, "overleg", id.waarde(), Vergaderingen.GRONDSLAG);
    if (!vergadering.rechten().leidt()) {
      logboek.schrijf(regel.geweigerd());
      return new Uitkomst.NietBevoegd(vergadering);
    }
    return switch (vergadering.overleg()) {
      case Overleg.GeplandOverleg _ -> new Uitkomst.NogNietBegonnen();
      case Overleg.LopendOverleg lopend -> {
        overleggen.leg(lopend.sluit(klok.instant()), door.medewerker());
        int verdaagd = verdaging.verdaagOpen(id, door.medewerker());
        logboek.schrijf(regel);
        yield new Uitkomst.Gesloten(verdaagd);
      }
      case Overleg.AfgeslotenOverleg _ -> {
        logboek.schrijf(regel);
        yield new Uitkomst.Gesloten(0);
      }
    };
  }
}
