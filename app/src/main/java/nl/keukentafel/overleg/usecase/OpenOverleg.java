package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.store.AanwezigheidStore;
import nl.keukentafel.overleg.store.OverlegStore;
import nl.keukentafel.overleg.store.OverlegStore.Slot;

/** Begins a planned overleg; who opens it is there. */
@UseCase
public class OpenOverleg {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.openen";

  private final Vergaderingen vergaderingen;
  private final OverlegStore overleggen;
  private final AanwezigheidStore aanwezigheid;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  OpenOverleg(
      Vergaderingen vergaderingen,
      OverlegStore overleggen,
      AanwezigheidStore aanwezigheid,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.vergaderingen = vergaderingen;
    this.overleggen = overleggen;
    this.aanwezigheid = aanwezigheid;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** It goes on, opened now or by somebody else a moment ago. */
    record Geopend() implements Uitkomst {}

    /** It is over already. */
    record IsVoorbij() implements Uitkomst {}

    /** Somebody else leads. */
    record NietBevoegd(Vergadering vergadering) implements Uitkomst {}

    /** Not there for this person. */
    record NietGevonden() implements Uitkomst {}
  }

  public Uitkomst open(OverlegId id, Gebruiker door) {
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
      case Overleg.GeplandOverleg gepland -> {
        overleggen.leg(gepland.open(klok.instant()), door.medewerker());
        aanwezigheid.komenBinnen(id, Set.of(door.medewerker()), door.medewerker(), klok.instant());
        logboek.schrijf(regel);
        yield new Uitkomst.Geopend();
      }
      case Overleg.LopendOverleg _ -> {
        logboek.schrijf(regel);
        yield new Uitkomst.Geopend();
      }
      case Overleg.AfgeslotenOverleg _ -> {
        logboek.schrijf(regel.geweigerd());
        yield new Uitkomst.IsVoorbij();
      }
    };
  }
}
