package nl.keukentafel.overleg.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.store.AgendaStore;
import nl.keukentafel.overleg.store.OverlegStore.Slot;
import org.jspecify.annotations.Nullable;

/** Passes a question on to the next overleg of its kind, or lets it wait for one. */
@UseCase
public class VerdaagAgendapunt {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.verdagen";

  private final Vergaderingen vergaderingen;
  private final AgendaStore agenda;
  private final Verdaging verdaging;
  private final Verwerkingenlogboek logboek;

  VerdaagAgendapunt(
      Vergaderingen vergaderingen,
      AgendaStore agenda,
      Verdaging verdaging,
      Verwerkingenlogboek logboek) {
    this.vergaderingen = vergaderingen;
    this.agenda = agenda;
    this.verdaging = verdaging;
    this.logboek = logboek;
  }

  /** Which question; {@code reden} may be left out. */
  public record Opdracht(OverlegId overleg, AgendapuntId punt, @Nullable String reden) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Passed on: to this overleg, or null when it waits for one. */
    record Verdaagd(@Nullable OverlegId naar) implements Uitkomst {}

    /** Only a question of a running overleg is passed on; this one is decided or gone. */
    record NietMeerOpen() implements Uitkomst {}

    /** Somebody else leads. */
    record NietBevoegd(Vergadering vergadering) implements Uitkomst {}

    /** Not there for this person. */
    record NietGevonden() implements Uitkomst {}
  }

  public Uitkomst verdaag(Opdracht opdracht, Gebruiker door) {
    Optional<Vergadering> gevonden =
        vergaderingen.find(opdracht.overleg(), door, Slot.DELEN, Handeling.WIJZIGEN, SLEUTEL);
    if (gevonden.isEmpty()) {
      return new Uitkomst.NietGevonden();
    }
    Vergadering vergadering = gevonden.get();
    Optional<Agendapunt> open =
        agenda.vergrendel(opdracht.overleg(), opdracht.punt()).filter(Agendapunt::isOpen);
    if (open.isEmpty() || !(vergadering.overleg() instanceof Overleg.LopendOverleg)) {
      return new Uitkomst.NietMeerOpen();
    }
    Agendapunt punt = open.get();
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN,
            SLEUTEL,
            punt.onderwerpSoort(),
            punt.onderwerp(),
            Vergaderingen.GRONDSLAG);
    if (!vergadering.rechten().leidt()) {
      logboek.schrijf(regel.geweigerd());
      return new Uitkomst.NietBevoegd(vergadering);
    }
    Optional<OverlegId> naar =
        verdaging.verdaag(punt, opdracht.overleg(), opdracht.reden(), door.medewerker());
    logboek.schrijf(regel);
    return new Uitkomst.Verdaagd(naar.orElse(null));
  }
}
