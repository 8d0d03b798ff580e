package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.model.Agendapunt.Puntstand;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.model.Stem;
import nl.keukentafel.overleg.model.Stemkeuze;
import nl.keukentafel.overleg.model.Stemwijziging;
import nl.keukentafel.overleg.store.AgendaStore;
import nl.keukentafel.overleg.store.OverlegStore.Slot;
import nl.keukentafel.overleg.store.StemStore;
import org.jspecify.annotations.Nullable;

/**
 * Records voices on a question: one's own, or as minutes those of the others. Two people who record
 * at once lose nothing: what does not clash is merged, what does is shown to the second.
 */
@UseCase
public class LegStemmenVast {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.stem";

  private final Vergaderingen vergaderingen;
  private final AgendaStore agenda;
  private final StemStore stemmen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  LegStemmenVast(
      Vergaderingen vergaderingen,
      AgendaStore agenda,
      StemStore stemmen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.vergaderingen = vergaderingen;
    this.agenda = agenda;
    this.stemmen = stemmen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What was typed on one question. */
  public record Opdracht(OverlegId overleg, AgendapuntId punt, List<Stemwijziging> wijzigingen) {
    /** Keeps its own copy. */
    public Opdracht {
      wijzigingen = List.copyOf(wijzigingen);
    }
  }

  /** A voice that somebody else changed meanwhile: what was typed, and what stands there now. */
  public record Botsing(Stemwijziging getypt, @Nullable Stem nu) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Recorded. */
    record Vastgelegd() implements Uitkomst {}

    /** These object without saying why. Nothing was recorded. */
    record RedenOntbreekt(List<MedewerkerId> wie) implements Uitkomst {}

    /** Somebody else recorded these voices meanwhile. Nothing was recorded. */
    record Botst(List<Botsing> botsingen) implements Uitkomst {}

    /** These are not present and have no voice in this overleg. Nothing was recorded. */
    record NietAanwezig(List<MedewerkerId> wie) implements Uitkomst {}

    /** These voices are for who leads to record, or for themselves. */
    record NietBevoegd(Vergadering vergadering) implements Uitkomst {}

    /** The overleg does not go on, or the question is decided or passed on. */
    record NietMeerOpen() implements Uitkomst {}

    /** Not there for this person. */
    record NietGevonden() implements Uitkomst {}
  }

  public Uitkomst leg(Opdracht opdracht, Gebruiker door) {
    Optional<Vergadering> gevonden =
        vergaderingen.find(opdracht.overleg(), door, Slot.DELEN, Handeling.WIJZIGEN, SLEUTEL);
    if (gevonden.isEmpty()) {
      return new Uitkomst.NietGevonden();
    }
    Vergadering vergadering = gevonden.get();
    Optional<Agendapunt> punt =
        agenda.vergrendel(opdracht.overleg(), opdracht.punt()).filter(Agendapunt::isOpen);
    if (punt.isEmpty() || !(vergadering.overleg() instanceof Overleg.LopendOverleg lopend)) {
      return new Uitkomst.NietMeerOpen();
    }
    List<Stemwijziging> wijzigingen =
        opdracht.wijzigingen().stream()
            .filter(Stemwijziging::isWijziging)
            .filter(w -> !w.isGelijkAan(punt.get().stemVan(w.wie()).orElse(null)))
            .toList();
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN,
            SLEUTEL,
            punt.get().onderwerpSoort(),
            punt.get().onderwerp(),
            Vergaderingen.GRONDSLAG);
    if (!wijzigingen.stream().allMatch(w -> vergadering.rechten().magStemVastleggenVan(w.wie()))) {
      logboek.schrijf(regel.geweigerd());
      return new Uitkomst.NietBevoegd(vergadering);
    }
    Optional<Uitkomst> weigering = weigering(wijzigingen, punt.get(), vergadering, lopend);
    if (weigering.isPresent()) {
      return weigering.get();
    }
    if (!wijzigingen.isEmpty()) {
      wijzigingen.forEach(w -> leg(punt.get(), opdracht.overleg(), w, door.medewerker()));
      agenda.volgendeVersie(punt.get(), Puntstand.OPEN);
    }
    logboek.schrijf(regel);
    return new Uitkomst.Vastgelegd();
  }

  private static Optional<Uitkomst> weigering(
      List<Stemwijziging> wijzigingen,
      Agendapunt punt,
      Vergadering vergadering,
      Overleg.LopendOverleg lopend) {
    List<MedewerkerId> nietAanwezig =
        wijzigingen.stream()
            .map(Stemwijziging::wie)
            .filter(wie -> !lopend.aanwezig().contains(wie) || !vergadering.heeftStem(wie))
            .toList();
    if (!nietAanwezig.isEmpty()) {
      return Optional.of(new Uitkomst.NietAanwezig(nietAanwezig));
    }
    List<MedewerkerId> zonderReden =
        wijzigingen.stream()
            .filter(w -> w.keuze() == Stemkeuze.BEZWAAR && w.reden() == null)
            .map(Stemwijziging::wie)
            .toList();
    if (!zonderReden.isEmpty()) {
      return Optional.of(new Uitkomst.RedenOntbreekt(zonderReden));
    }
    List<Botsing> botsingen = new ArrayList<>();
    for (Stemwijziging wijziging : wijzigingen) {
      Stem nu = punt.stemVan(wijziging.wie()).orElse(null);
      if (!wijziging.zag(nu)) {
        botsingen.add(new Botsing(wijziging, nu));
      }
    }
    return botsingen.isEmpty() ? Optional.empty() : Optional.of(new Uitkomst.Botst(botsingen));
  }

  private void leg(Agendapunt punt, OverlegId overleg, Stemwijziging wijziging, MedewerkerId door) {
    Instant nu = klok.instant();
    stemmen.trekStemIn(punt.id(), wijziging.wie(), nu);
    Stemkeuze keuze = wijziging.keuze();
    if (keuze != null) {
      stemmen.geefStem(
          punt.id(), overleg, new Stem(wijziging.wie(), keuze, wijziging.reden(), nu, door, null));
    }
  }
}
