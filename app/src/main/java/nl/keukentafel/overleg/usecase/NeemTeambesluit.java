package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.model.Agendapunt.Puntstand;
import nl.keukentafel.overleg.model.Belemmering;
import nl.keukentafel.overleg.model.Oordeel;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.model.Telling;
import nl.keukentafel.overleg.store.AgendaStore;
import nl.keukentafel.overleg.store.OverlegStore.Slot;
import nl.keukentafel.overleg.store.TeambesluitStore;
import nl.keukentafel.overleg.store.TeambesluitStore.BeslistDoor;
import org.jspecify.annotations.Nullable;

/**
 * Takes a decision on a question of a running overleg. The rules decide whether it exists; what the
 * browser sent is only what its reader thought it was.
 */
@UseCase
public class NeemTeambesluit {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.teambesluit";

  private final Vergaderingen vergaderingen;
  private final AgendaStore agenda;
  private final Besluitenlijst besluiten;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  NeemTeambesluit(
      Vergaderingen vergaderingen,
      AgendaStore agenda,
      Besluitenlijst besluiten,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.vergaderingen = vergaderingen;
    this.agenda = agenda;
    this.besluiten = besluiten;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * What to record.
   *
   * @param versie of the question as it was shown
   * @param aangenomen the outcome that the button named
   * @param reden why; must be there when it is turned down or one person decides
   */
  public record Opdracht(
      OverlegId overleg,
      AgendapuntId punt,
      int versie,
      boolean aangenomen,
      @Nullable String reden) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Taken. */
    record Genomen(TeambesluitId teambesluit) implements Uitkomst {}

    /** The team cannot decide yet. */
    record KanNogNiet(Belemmering belemmering) implements Uitkomst {}

    /** A reason has to be there. */
    record RedenOntbreekt() implements Uitkomst {}

    /** Something changed since the page was shown. */
    record Veranderd() implements Uitkomst {}

    /** Somebody else decides or records this. */
    record NietBevoegd(Vergadering vergadering) implements Uitkomst {}

    /** The overleg does not go on, or the question is decided or passed on. */
    record NietMeerOpen() implements Uitkomst {}

    /** Not there for this person. */
    record NietGevonden() implements Uitkomst {}
  }

  public Uitkomst neem(Opdracht opdracht, Gebruiker door) {
    Optional<Vergadering> gevonden =
        vergaderingen.find(opdracht.overleg(), door, Slot.DELEN, Handeling.TOEVOEGEN, SLEUTEL);
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
    Uitkomst uitkomst = neem(opdracht, punt, vergadering, door);
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN,
            SLEUTEL,
            punt.onderwerpSoort(),
            punt.onderwerp(),
            Vergaderingen.GRONDSLAG);
    logboek.schrijf(uitkomst instanceof Uitkomst.Genomen ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst neem(
      Opdracht opdracht, Agendapunt punt, Vergadering vergadering, Gebruiker door) {
    return switch (vergadering.oordeel(punt)) {
      case Oordeel.KanNogNiet(Belemmering belemmering) -> new Uitkomst.KanNogNiet(belemmering);
      case Oordeel.TeamBesliste(boolean aangenomen) -> {
        if (!vergadering.rechten().leidt()) {
          yield new Uitkomst.NietBevoegd(vergadering);
        }
        if (opdracht.versie() != punt.versie() || opdracht.aangenomen() != aangenomen) {
          yield new Uitkomst.Veranderd();
        }
        yield !aangenomen && opdracht.reden() == null
            ? new Uitkomst.RedenOntbreekt()
            : leg(opdracht, punt, vergadering, BeslistDoor.TEAM, door);
      }
      case Oordeel.EenBeslist een -> {
        Positie positie = vergadering.rechten().positie();
        if (positie == null
            || !een.posities().contains(positie)
            || !vergadering.overleg().aanwezig().contains(door.medewerker())) {
          yield new Uitkomst.NietBevoegd(vergadering);
        }
        if (opdracht.versie() != punt.versie()) {
          yield new Uitkomst.Veranderd();
        }
        BeslistDoor wie =
            positie == Positie.TEAMLEIDER ? BeslistDoor.TEAMLEIDER : BeslistDoor.MEDEWERKER;
        yield opdracht.reden() == null
            ? new Uitkomst.RedenOntbreekt()
            : leg(opdracht, punt, vergadering, wie, door);
      }
    };
  }

  private Uitkomst leg(
      Opdracht opdracht,
      Agendapunt punt,
      Vergadering vergadering,
      BeslistDoor beslistDoor,
      Gebruiker door) {
    Telling telling = vergadering.telling(punt);
    if (!agenda.volgendeVersie(punt, Puntstand.BESLOTEN)) {
      return new Uitkomst.Veranderd();
    }
    TeambesluitId teambesluit =
        besluiten.neemOp(
            new TeambesluitStore.Nieuw(
                punt,
                opdracht.overleg(),
                vergadering.inrichting().inrichting().besluitVoor(punt.kernbesluit()).wijze(),
                beslistDoor,
                opdracht.aangenomen(),
                opdracht.reden(),
                telling,
                vergadering.quorum(punt.kernbesluit()),
                vergadering.inrichting().versie(),
                klok.instant(),
                door.medewerker()));
    return new Uitkomst.Genomen(teambesluit);
  }
}
