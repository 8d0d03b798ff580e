package nl.keukentafel.overleg.store;

import static nl.keukentafel.database.sql.overleg.Tables.AGENDAPUNT;
import static nl.keukentafel.database.sql.overleg.Tables.VERDAGING;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.overleg.Overleggen.Vraag;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.model.Agendapunt.Puntstand;
import nl.keukentafel.overleg.model.Stem;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Questions on agendas. */
@Repository
public class AgendaStore {

  private static final String OPEN = "open";

  private final DSLContext sql;
  private final StemStore stemmen;

  AgendaStore(DSLContext sql, StemStore stemmen) {
    this.sql = sql;
    this.stemmen = stemmen;
  }

  /**
   * A question that an overleg passed on.
   *
   * @param reden why; null when nobody gave one
   */
  public record Verdaagd(
      String titel, String link, Kernbesluit kernbesluit, @Nullable String reden) {}

  /** Puts a question; when the same one is open already, that is the one. */
  public AgendapuntId vraag(
      Vraag vraag, @Nullable OverlegId overleg, MedewerkerId door, Instant nu) {
    Optional<AgendapuntId> nieuw =
        sql.insertInto(AGENDAPUNT)
            .set(AGENDAPUNT.GEMEENTE, Werkcontext.gemeenteNu().waarde())
            .set(AGENDAPUNT.OVERLEG, overleg == null ? null : overleg.waarde())
            .set(AGENDAPUNT.TEAM, vraag.team().waarde())
            .set(AGENDAPUNT.KERNBESLUIT, vraag.kernbesluit())
            .set(AGENDAPUNT.ONDERWERP_SOORT, vraag.onderwerpSoort())
            .set(AGENDAPUNT.ONDERWERP, vraag.onderwerp())
            .set(AGENDAPUNT.TITEL, vraag.titel())
            .set(AGENDAPUNT.LINK, vraag.link())
            .set(AGENDAPUNT.GEVRAAGD_DOOR, door.waarde())
            .set(AGENDAPUNT.GEVRAAGD_OP, OverlegStore.tijd(nu))
            .onConflictDoNothing()
            .returningResult(AGENDAPUNT.ID)
            .fetchOptional(rij -> new AgendapuntId(rij.value1()));
    return nieuw.orElseGet(() ->
        new AgendapuntId(
            sql.select(AGENDAPUNT.ID)
                .from(AGENDAPUNT)
                .where(AGENDAPUNT.ONDERWERP.eq(vraag.onderwerp()))
                .and(AGENDAPUNT.KERNBESLUIT.eq(vraag.kernbesluit()))
                .and(AGENDAPUNT.STAND.eq(OPEN))
                .fetchSingle()
                .value1()));
  }

  /** The questions on the agenda of an overleg, in the order in which they were asked. */
  public List<Agendapunt> van(OverlegId overleg) {
    Map<UUID, List<Stem>> gegeven = stemmen.perPunt(overleg);
    return sql.selectFrom(AGENDAPUNT)
        .where(AGENDAPUNT.OVERLEG.eq(overleg.waarde()))
        .and(AGENDAPUNT.STAND.ne("vervallen"))
        .orderBy(AGENDAPUNT.GEVRAAGD_OP, AGENDAPUNT.ID)
        .fetch(rij -> punt(rij, gegeven.getOrDefault(rij.getId(), List.of())));
  }

  /** One question of an overleg, held until the end of the transaction. */
  public Optional<Agendapunt> vergrendel(OverlegId overleg, AgendapuntId id) {
    return sql.selectFrom(AGENDAPUNT)
        .where(AGENDAPUNT.ID.eq(id.waarde()))
        .and(AGENDAPUNT.OVERLEG.eq(overleg.waarde()))
        .forUpdate()
        .fetchOptional(rij -> punt(rij, List.of()))
        // The voices after the lock: those of who was a moment earlier are among them.
        .map(punt -> punt.met(stemmen.over(punt.id(), overleg)));
  }

  /** Questions of these teams that wait for an overleg, the oldest first. */
  public List<Agendapunt> wachtend(Collection<TeamId> teams) {
    return sql.selectFrom(AGENDAPUNT)
        .where(AGENDAPUNT.TEAM.in(teams.stream().map(TeamId::waarde).toList()))
        .and(AGENDAPUNT.OVERLEG.isNull())
        .and(AGENDAPUNT.STAND.eq(OPEN))
        .orderBy(AGENDAPUNT.GEVRAAGD_OP, AGENDAPUNT.ID)
        .fetch(rij -> punt(rij, List.of()));
  }

  /** Puts the waiting questions of these kinds on an agenda; gives back how many. */
  public int verzamel(TeamId team, Set<Kernbesluit> besluiten, OverlegId overleg) {
    return sql.update(AGENDAPUNT)
        .set(AGENDAPUNT.OVERLEG, overleg.waarde())
        .set(AGENDAPUNT.VERSIE, AGENDAPUNT.VERSIE.plus(1))
        .where(AGENDAPUNT.TEAM.eq(team.waarde()))
        .and(AGENDAPUNT.OVERLEG.isNull())
        .and(AGENDAPUNT.STAND.eq(OPEN))
        .and(AGENDAPUNT.KERNBESLUIT.in(besluiten.stream().map(Kernbesluit::code).toList()))
        .execute();
  }

  /**
   * Passes a question on: it leaves this overleg for the next, or waits for one. What was said
   * stays as history; who is there next time speaks anew.
   */
  public void verdaag(
      Agendapunt punt,
      OverlegId uit,
      @Nullable OverlegId naar,
      @Nullable String reden,
      MedewerkerId door,
      Instant nu) {
    sql.insertInto(VERDAGING)
        .set(VERDAGING.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(VERDAGING.AGENDAPUNT, punt.id().waarde())
        .set(VERDAGING.OVERLEG, uit.waarde())
        .set(VERDAGING.OP, OverlegStore.tijd(nu))
        .set(VERDAGING.DOOR, door.waarde())
        .set(VERDAGING.REDEN, reden)
        .execute();
    stemmen.trekAlleIn(punt.id(), nu);
    sql.update(AGENDAPUNT)
        .set(AGENDAPUNT.OVERLEG, naar == null ? null : naar.waarde())
        .set(AGENDAPUNT.VERSIE, AGENDAPUNT.VERSIE.plus(1))
        .where(AGENDAPUNT.ID.eq(punt.id().waarde()))
        .execute();
  }

  /** The questions that an overleg passed on. */
  public List<Verdaagd> verdaagdUit(OverlegId overleg) {
    return sql.select(AGENDAPUNT.TITEL, AGENDAPUNT.LINK, AGENDAPUNT.KERNBESLUIT, VERDAGING.REDEN)
        .from(VERDAGING)
        .join(AGENDAPUNT)
        .on(AGENDAPUNT.GEMEENTE.eq(VERDAGING.GEMEENTE))
        .and(AGENDAPUNT.ID.eq(VERDAGING.AGENDAPUNT))
        .where(VERDAGING.OVERLEG.eq(overleg.waarde()))
        .orderBy(VERDAGING.OP)
        .fetch(rij ->
            new Verdaagd(rij.value1(), rij.value2(), kernbesluit(rij.value3()), rij.value4()));
  }

  /**
   * Moves the question to its next version.
   *
   * @return false when somebody else did so first
   */
  public boolean volgendeVersie(Agendapunt punt, Puntstand stand) {
    return sql.update(AGENDAPUNT)
            .set(AGENDAPUNT.VERSIE, punt.versie() + 1)
            .set(AGENDAPUNT.STAND, stand.name().toLowerCase(Locale.ROOT))
            .where(AGENDAPUNT.ID.eq(punt.id().waarde()))
            .and(AGENDAPUNT.VERSIE.eq(punt.versie()))
            .execute()
        == 1;
  }

  /** The open questions about this subject leave the agendas, undecided. */
  public void laatVervallen(UUID onderwerp) {
    sql.update(AGENDAPUNT)
        .set(AGENDAPUNT.STAND, "vervallen")
        .set(AGENDAPUNT.VERSIE, AGENDAPUNT.VERSIE.plus(1))
        .where(AGENDAPUNT.ONDERWERP.eq(onderwerp))
        .and(AGENDAPUNT.STAND.eq(OPEN))
        .execute();
  }

  private static Agendapunt punt(Record rij, List<Stem> stemmen) {
    UUID overleg = rij.get(AGENDAPUNT.OVERLEG);
    return new Agendapunt(
        new AgendapuntId(rij.get(AGENDAPUNT.ID)),
        overleg == null ? null : new OverlegId(overleg),
        new TeamId(rij.get(AGENDAPUNT.TEAM)),
        kernbesluit(rij.get(AGENDAPUNT.KERNBESLUIT)),
        rij.get(AGENDAPUNT.ONDERWERP_SOORT),
        rij.get(AGENDAPUNT.ONDERWERP),
        rij.get(AGENDAPUNT.TITEL),
        rij.get(AGENDAPUNT.LINK),
        new MedewerkerId(rij.get(AGENDAPUNT.GEVRAAGD_DOOR)),
        rij.get(AGENDAPUNT.GEVRAAGD_OP).toInstant(),
        Puntstand.valueOf(rij.get(AGENDAPUNT.STAND).toUpperCase(Locale.ROOT)),
        rij.get(AGENDAPUNT.VERSIE),
        stemmen);
  }

  /** The decision behind a code; an unknown code is an error. */
  static Kernbesluit kernbesluit(String code) {
    return Kernbesluit.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
