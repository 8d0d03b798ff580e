package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.store.AanwezigheidStore;
import nl.keukentafel.overleg.store.OverlegStore.Slot;
import nl.keukentafel.overleg.store.StemStore;
import nl.keukentafel.team.Teams.Teamlid;

/** Records who is present in a running overleg. */
@UseCase
public class LegAanwezigheidVast {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.aanwezigheid";

  private final Vergaderingen vergaderingen;
  private final AanwezigheidStore aanwezigheid;
  private final StemStore stemmen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  LegAanwezigheidVast(
      Vergaderingen vergaderingen,
      AanwezigheidStore aanwezigheid,
      StemStore stemmen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.vergaderingen = vergaderingen;
    this.aanwezigheid = aanwezigheid;
    this.stemmen = stemmen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * Who was ticked, beside who was when the form was shown: two people who tick at once both count.
   */
  public record Opdracht(OverlegId overleg, Set<MedewerkerId> was, Set<MedewerkerId> wordt) {
    /** Keeps its own copies. */
    public Opdracht {
      was = Set.copyOf(was);
      wordt = Set.copyOf(wordt);
    }
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Recorded. */
    record Vastgelegd() implements Uitkomst {}

    /**
     * These said something on a question that is still open: leaving would silence them. They take
     * it back first.
     */
    record HebbenStem(List<Teamlid> wie) implements Uitkomst {}

    /** The overleg does not go on. */
    record LooptNiet() implements Uitkomst {}

    /** Somebody else leads. */
    record NietBevoegd(Vergadering vergadering) implements Uitkomst {}

    /** Not there for this person. */
    record NietGevonden() implements Uitkomst {}
  }

  public Uitkomst leg(Opdracht opdracht, Gebruiker door) {
    OverlegId id = opdracht.overleg();
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
    if (!(vergadering.overleg() instanceof Overleg.LopendOverleg lopend)) {
      return new Uitkomst.LooptNiet();
    }
    Set<MedewerkerId> leden =
        vergadering.leden().stream().map(Teamlid::medewerker).collect(Collectors.toSet());
    Set<MedewerkerId> erbij = new HashSet<>(opdracht.wordt());
    erbij.removeAll(lopend.aanwezig());
    erbij.retainAll(leden);
    Set<MedewerkerId> eraf = new HashSet<>(opdracht.was());
    eraf.removeAll(opdracht.wordt());
    eraf.retainAll(lopend.aanwezig());
    Set<MedewerkerId> spraken = stemmen.sprakenOverOpenPunt(id);
    List<Teamlid> hebbenStem =
        vergadering.leden().stream()
            .filter(lid -> eraf.contains(lid.medewerker()) && spraken.contains(lid.medewerker()))
            .toList();
    if (!hebbenStem.isEmpty()) {
      return new Uitkomst.HebbenStem(hebbenStem);
    }
    aanwezigheid.gaanWeg(id, eraf, klok.instant());
    aanwezigheid.komenBinnen(id, erbij, door.medewerker(), klok.instant());
    logboek.schrijf(regel);
    return new Uitkomst.Vastgelegd();
  }
}
