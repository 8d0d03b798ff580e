package nl.keukentafel.inrichting.store;

import static nl.keukentafel.database.sql.inrichting.Tables.VERSIE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Versions are added, never changed: the application's role could not even try. */
@Repository
public class VersieStore {

  private final DSLContext sql;

  VersieStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Number and first day of a version. */
  public record Kop(int versie, LocalDate geldigVanaf) {}

  /** What was noted when a version was laid down; who, when and why may be unknown. */
  public record Gegevens(
      int versie,
      LocalDate geldigVanaf,
      @Nullable String toelichting,
      @Nullable MedewerkerId door,
      Instant op) {}

  /** The version in force on a day, of every team that has one; in one statement. */
  public Map<TeamId, Kop> geldigPerTeam(LocalDate dag) {
    return sql.select(VERSIE.TEAM, VERSIE.VERSIE_, VERSIE.GELDIG_VANAF)
        .distinctOn(VERSIE.TEAM)
        .from(VERSIE)
        .where(VERSIE.GELDIG_VANAF.le(dag))
        .orderBy(VERSIE.TEAM, VERSIE.GELDIG_VANAF.desc(), VERSIE.VERSIE_.desc())
        .fetchMap(rij -> new TeamId(rij.value1()), rij -> new Kop(rij.value2(), rij.value3()));
  }

  /** The history of a team, the newest version first. */
  public List<Gegevens> geschiedenis(TeamId team) {
    return sql.select(
            VERSIE.VERSIE_,
            VERSIE.GELDIG_VANAF,
            VERSIE.TOELICHTING,
            VERSIE.VASTGESTELD_DOOR,
            VERSIE.VASTGESTELD_OP)
        .from(VERSIE)
        .where(VERSIE.TEAM.eq(team.waarde()))
        .orderBy(VERSIE.VERSIE_.desc())
        .fetch(rij ->
            new Gegevens(
                rij.value1(),
                rij.value2(),
                rij.value3(),
                rij.value4() == null ? null : new MedewerkerId(rij.value4()),
                rij.value5().toInstant()));
  }

  /** The version in force on a day: the last that began; of two on one day, the later. */
  public Optional<Kop> findGeldig(TeamId team, LocalDate dag) {
    return sql.select(VERSIE.VERSIE_, VERSIE.GELDIG_VANAF)
        .from(VERSIE)
        .where(VERSIE.TEAM.eq(team.waarde()))
        .and(VERSIE.GELDIG_VANAF.le(dag))
        .orderBy(VERSIE.GELDIG_VANAF.desc(), VERSIE.VERSIE_.desc())
        .limit(1)
        .fetchOptional(rij -> new Kop(rij.value1(), rij.value2()));
  }

  /** All versions of a team, the newest first. */
  public List<Kop> versies(TeamId team) {
    return sql.select(VERSIE.VERSIE_, VERSIE.GELDIG_VANAF)
        .from(VERSIE)
        .where(VERSIE.TEAM.eq(team.waarde()))
        .orderBy(VERSIE.VERSIE_.desc())
        .fetch(rij -> new Kop(rij.value1(), rij.value2()));
  }

  public String getInhoud(TeamId team, int versie) {
    return sql.select(VERSIE.INHOUD)
        .from(VERSIE)
        .where(VERSIE.TEAM.eq(team.waarde()))
        .and(VERSIE.VERSIE_.eq(versie))
        .fetchSingle()
        .value1()
        .data();
  }

  /** Adds a version; two people at once: the second gets false and changes nothing. */
  public boolean voegToe(
      TeamId team,
      int versie,
      LocalDate geldigVanaf,
      String inhoud,
      @Nullable String toelichting,
      MedewerkerId door) {
    return sql.insertInto(VERSIE)
            .set(VERSIE.GEMEENTE, Werkcontext.gemeenteNu().waarde())
            .set(VERSIE.TEAM, team.waarde())
            .set(VERSIE.VERSIE_, versie)
            .set(VERSIE.GELDIG_VANAF, geldigVanaf)
            .set(VERSIE.INHOUD, JSONB.valueOf(inhoud))
            .set(VERSIE.TOELICHTING, toelichting)
            .set(VERSIE.VASTGESTELD_DOOR, door.waarde())
            .onConflictDoNothing()
            .execute()
        == 1;
  }
}
