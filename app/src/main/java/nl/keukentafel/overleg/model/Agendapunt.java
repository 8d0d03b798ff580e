package nl.keukentafel.overleg.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A question to the team: about what, which decision it asks, and what was said so far.
 *
 * @param overleg on whose agenda it stands; null while it waits
 * @param onderwerpSoort melding, casus
 * @param titel for those who may see the agenda
 * @param link page of the subject
 * @param versie counts the changes, to notice two people at once
 * @param stemmen every voice given in this overleg, withdrawn ones too, the oldest first
 */
public record Agendapunt(
    AgendapuntId id,
    @Nullable OverlegId overleg,
    TeamId team,
    Kernbesluit kernbesluit,
    String onderwerpSoort,
    UUID onderwerp,
    String titel,
    String link,
    MedewerkerId gevraagdDoor,
    Instant gevraagdOp,
    Puntstand stand,
    int versie,
    List<Stem> stemmen) {

  /** Where a question stands. */
  public enum Puntstand {
    OPEN,
    BESLOTEN,
    VERVALLEN
  }

  /** Keeps its own copy. */
  public Agendapunt {
    stemmen = List.copyOf(stemmen);
  }

  public boolean isOpen() {
    return stand == Puntstand.OPEN;
  }

  /** The voices that hold. */
  public List<Stem> geldigeStemmen() {
    return stemmen.stream().filter(Stem::geldt).toList();
  }

  /** The voice of this person that holds. */
  public Optional<Stem> stemVan(MedewerkerId wie) {
    return stemmen.stream().filter(stem -> stem.geldt() && stem.wie().equals(wie)).findFirst();
  }

  /** Objections that were taken back. */
  public List<Stem> ingetrokkenBezwaren() {
    return stemmen.stream()
        .filter(stem -> !stem.geldt() && stem.keuze() == Stemkeuze.BEZWAAR)
        .toList();
  }

  /** The same question with these voices. */
  public Agendapunt met(List<Stem> andere) {
    return new Agendapunt(
        id,
        overleg,
        team,
        kernbesluit,
        onderwerpSoort,
        onderwerp,
        titel,
        link,
        gevraagdDoor,
        gevraagdOp,
        stand,
        versie,
        andere);
  }

  /** Titles can name a household: they stay out of logs. */
  @Override
  public String toString() {
    return "Agendapunt[" + id + "]";
  }
}
