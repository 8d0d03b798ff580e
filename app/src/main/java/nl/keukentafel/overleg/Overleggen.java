package nl.keukentafel.overleg;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.overleg.store.AgendaStore;
import nl.keukentafel.overleg.store.StandStore;
import nl.keukentafel.overleg.store.TeambesluitStore;
import nl.keukentafel.overleg.usecase.Posities;
import nl.keukentafel.overleg.usecase.VraagTeambesluit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the overleg room: ask a team for a Teambesluit, and hear {@link TeambesluitGenomen} later
 * in the same transaction as the decision.
 */
@Service
public class Overleggen {

  private final VraagTeambesluit vragen;
  private final AgendaStore agenda;
  private final StandStore standen;
  private final TeambesluitStore besluiten;
  private final Clock klok;

  Overleggen(
      VraagTeambesluit vragen,
      AgendaStore agenda,
      StandStore standen,
      TeambesluitStore besluiten,
      Clock klok) {
    this.vragen = vragen;
    this.agenda = agenda;
    this.standen = standen;
    this.besluiten = besluiten;
    this.klok = klok;
  }

  /**
   * What a room asks a team to decide. Overleg knows of it only a title, a link and who may see it.
   *
   * @param kernbesluit code of {@code Kernbesluit}, e.g. opname
   * @param onderwerpSoort what it is about: melding, casus
   * @param titel as it stands on the agenda; for those who may see it
   * @param link path of the page of the subject
   */
  public record Vraag(
      TeamId team,
      String kernbesluit,
      String onderwerpSoort,
      UUID onderwerp,
      String titel,
      String link) {}

  /**
   * Where a question stands: waiting for an overleg, on an agenda, or decided.
   *
   * @param overleg the overleg on whose agenda it is; null while it waits for one
   */
  public record Stand(
      AgendapuntId agendapunt,
      @Nullable OverlegId overleg,
      @Nullable Instant geplandOp,
      boolean besloten,
      boolean aangenomen) {}

  /**
   * A decision that was taken, for the journaal of its subject.
   *
   * @param wijze code of {@code Besluitwijze}
   * @param doorTeam whether the team decided together; false when one person did
   * @param aanwezigen those with a voice who were present
   * @param reden why; always there when it was turned down or one person decided
   */
  public record Teambesluit(
      TeambesluitId id,
      AgendapuntId agendapunt,
      TeamId team,
      OverlegId overleg,
      String kernbesluit,
      String onderwerpSoort,
      UUID onderwerp,
      String wijze,
      boolean doorTeam,
      boolean aangenomen,
      @Nullable String reden,
      List<MedewerkerId> aanwezigen,
      int quorum,
      int voor,
      int bezwaar,
      int onthouden,
      Instant genomenOp,
      MedewerkerId vastgelegdDoor) {}

  /**
   * What a person has to do with overleg now.
   *
   * @param komend running and planned overleggen of this person's teams, soonest first
   * @param wachtOpMijnStem open questions on these agendas on which this person has no voice yet
   */
  public record MijnAgenda(List<Komend> komend, List<Stemvraag> wachtOpMijnStem) {}

  /**
   * An overleg that is planned or runs.
   *
   * @param vorm code of {@code Overlegvorm}; its label is {@code inrichting.overlegvorm.<code>}
   * @param punten questions on its agenda that are still open
   */
  public record Komend(
      OverlegId id,
      TeamId team,
      String vorm,
      Instant geplandOp,
      @Nullable String plaats,
      boolean bezig,
      int punten) {}

  /** A question on which a person has no voice yet. */
  public record Stemvraag(
      AgendapuntId agendapunt,
      OverlegId overleg,
      Instant geplandOp,
      String kernbesluit,
      String titel,
      String link) {}

  /**
   * Puts the question on the agenda of the next fitting overleg of the team, by the inrichting in
   * force; when none is planned, it waits for one. Asked again while it is open, it stays the one
   * question that it is. Refuses with an exception what is no code of {@code Kernbesluit}.
   */
  public AgendapuntId vraagTeambesluit(Vraag vraag, Gebruiker door) {
    return vragen.vraag(vraag, door);
  }

  /** The subject is gone (withdrawn, closed): its open questions leave the agenda, undecided. */
  @Transactional
  public void vervalt(UUID onderwerp) {
    agenda.laatVervallen(onderwerp);
  }

  /** Where the last question about this subject stands. */
  @Transactional(readOnly = true)
  public Optional<Stand> stand(UUID onderwerp) {
    return Optional.ofNullable(standen.standen(List.of(onderwerp)).get(onderwerp));
  }

  /** The same for many subjects, in one query; a subject without a question is left out. */
  @Transactional(readOnly = true)
  public Map<UUID, Stand> standen(Collection<UUID> onderwerpen) {
    return standen.standen(onderwerpen);
  }

  /** A decision by its id. */
  @Transactional(readOnly = true)
  public Optional<Teambesluit> find(TeambesluitId besluit) {
    return besluiten.find(besluit);
  }

  /** Coming overleggen of this person's teams and questions that wait for a voice; one query. */
  @Transactional(readOnly = true)
  public MijnAgenda mijnAgenda(Gebruiker wie) {
    return standen.agenda(
        wie.medewerker(),
        Posities.teamsMetInzage(wie),
        Posities.teamsMetStem(wie),
        LocalDate.now(klok).atStartOfDay(klok.getZone()).toInstant());
  }
}
