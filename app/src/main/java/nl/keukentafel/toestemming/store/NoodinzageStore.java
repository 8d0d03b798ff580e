package nl.keukentafel.toestemming.store;

import static nl.keukentafel.database.sql.toestemming.Tables.NOODINZAGE;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.database.sql.toestemming.tables.records.NoodinzageRecord;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.toestemming.model.Noodinzage;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Looks in an emergency: added, and looked at once afterwards. */
@Repository
public class NoodinzageStore {

  /** A shift: long enough to act, short enough not to become a habit. */
  private static final Duration DUUR = Duration.ofHours(8);

  /** As many as anybody looks at in one sitting. */
  private static final int HOOGSTENS = 200;

  private final DSLContext sql;
  private final Clock klok;

  NoodinzageStore(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /** Opens it for a shift. */
  public UUID voegToe(CasusId casus, String nummer, TeamId team, String reden, MedewerkerId wie) {
    OffsetDateTime nu = OffsetDateTime.now(klok);
    return sql.insertInto(NOODINZAGE)
        .set(NOODINZAGE.GEMEENTE, gemeente())
        .set(NOODINZAGE.CASUS, casus.waarde())
        .set(NOODINZAGE.NUMMER, nummer)
        .set(NOODINZAGE.TEAM, team.waarde())
        .set(NOODINZAGE.MEDEWERKER, wie.waarde())
        .set(NOODINZAGE.REDEN, reden)
        .set(NOODINZAGE.VAN, nu)
        .set(NOODINZAGE.TOT, nu.plus(DUUR))
        .returningResult(NOODINZAGE.ID)
        .fetchSingle()
        .value1();
  }

  /** Of all teams, the newest first; who has been looked at last. */
  public List<Noodinzage> alle() {
    return zoek(NOODINZAGE.ID.isNotNull());
  }

  /** Of these teams, the newest first; who has been looked at last. */
  public List<Noodinzage> vanTeams(Collection<TeamId> teams) {
    return zoek(NOODINZAGE.TEAM.in(teams.stream().map(TeamId::waarde).toList()));
  }

  private List<Noodinzage> zoek(Condition welke) {
    return sql.selectFrom(NOODINZAGE)
        .where(NOODINZAGE.GEMEENTE.eq(gemeente()))
        .and(welke)
        .orderBy(NOODINZAGE.BEKEKEN_OP.isNotNull(), NOODINZAGE.VAN.desc())
        .limit(HOOGSTENS)
        .fetch(NoodinzageStore::noodinzage);
  }

  /** Notes what who looked at it thinks; false when somebody did before, or it is one's own. */
  public boolean bekijk(UUID id, String oordeel, MedewerkerId door) {
    return sql.update(NOODINZAGE)
            .set(NOODINZAGE.BEKEKEN_DOOR, door.waarde())
            .set(NOODINZAGE.BEKEKEN_OP, OffsetDateTime.now(klok))
            .set(NOODINZAGE.OORDEEL, oordeel)
            .where(NOODINZAGE.GEMEENTE.eq(gemeente()))
            .and(NOODINZAGE.ID.eq(id))
            .and(NOODINZAGE.BEKEKEN_OP.isNull())
            .and(NOODINZAGE.MEDEWERKER.ne(door.waarde()))
            .execute()
        == 1;
  }

  private static Noodinzage noodinzage(NoodinzageRecord rij) {
    return new Noodinzage(
        rij.getId(),
        new CasusId(rij.getCasus()),
        rij.getNummer(),
        new TeamId(rij.getTeam()),
        new MedewerkerId(rij.getMedewerker()),
        rij.getReden(),
        rij.getVan().toInstant(),
        rij.getTot().toInstant(),
        rij.getBekekenDoor() == null ? null : new MedewerkerId(rij.getBekekenDoor()),
        rij.getOordeel());
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
