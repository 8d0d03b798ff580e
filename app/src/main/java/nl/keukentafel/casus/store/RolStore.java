package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.HOUDERSCHAP;
import static nl.keukentafel.database.sql.casus.Tables.LEEFGEBIED;
import static nl.keukentafel.database.sql.casus.Tables.REGIE;
import static nl.keukentafel.database.sql.casus.Tables.TEAMROL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who has which part in a casus: casushouder, regie, teams, and the leefgebieden that joined. */
@Repository
public class RolStore {
  private final DSLContext sql;

  RolStore(DSLContext sql) {
    this.sql = sql;
  }

  /** The team that leads from the beginning. */
  public void begintLeidend(CasusId casus, TeamId team, List<String> leefgebieden, LocalDate van) {
    sql.insertInto(TEAMROL)
        .set(TEAMROL.GEMEENTE, gemeente())
        .set(TEAMROL.CASUS, casus.waarde())
        .set(TEAMROL.TEAM, team.waarde())
        .set(TEAMROL.ROL, Teamrol.LEIDEND.code())
        .set(TEAMROL.LEEFGEBIEDEN, leefgebieden.toArray(String[]::new))
        .set(TEAMROL.VAN, van)
        .execute();
  }

  /** Lets a team join; false when it has a part in the casus already. */
  public boolean voegTeamToe(
      CasusId casus,
      TeamId team,
      Teamrol rol,
      List<String> leefgebieden,
      LocalDate van,
      String reden,
      MedewerkerId door) {
    return sql.insertInto(TEAMROL)
            .set(TEAMROL.GEMEENTE, gemeente())
            .set(TEAMROL.CASUS, casus.waarde())
            .set(TEAMROL.TEAM, team.waarde())
            .set(TEAMROL.ROL, rol.code())
            .set(TEAMROL.LEEFGEBIEDEN, leefgebieden.toArray(String[]::new))
            .set(TEAMROL.VAN, van)
            .set(TEAMROL.REDEN, reden)
            .set(TEAMROL.GEGEVEN_DOOR, door.waarde())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Ends the part of a team that does not lead; false when it has ended already. */
  public boolean beeindigTeam(CasusId casus, UUID deelname, LocalDate tot, MedewerkerId door) {
    return sql.update(TEAMROL)
            .set(TEAMROL.TOT, tot)
            .set(TEAMROL.BEEINDIGD_DOOR, door.waarde())
            .where(TEAMROL.GEMEENTE.eq(gemeente()))
            .and(TEAMROL.CASUS.eq(casus.waarde()))
            .and(TEAMROL.ID.eq(deelname))
            .and(TEAMROL.ROL.ne(Teamrol.LEIDEND.code()))
            .and(TEAMROL.TOT.isNull())
            .execute()
        == 1;
  }

  /** Ends the running houderschap and begins a new one. */
  public void wisselHouder(
      CasusId casus, MedewerkerId houder, Instant nu, String reden, MedewerkerId door) {
    beeindigHouder(casus, nu);
    sql.insertInto(HOUDERSCHAP)
        .set(HOUDERSCHAP.GEMEENTE, gemeente())
        .set(HOUDERSCHAP.CASUS, casus.waarde())
        .set(HOUDERSCHAP.MEDEWERKER, houder.waarde())
        .set(HOUDERSCHAP.VAN, nu.atOffset(ZoneOffset.UTC))
        .set(HOUDERSCHAP.REDEN, reden)
        .set(HOUDERSCHAP.GEGEVEN_DOOR, door.waarde())
        .execute();
  }

  /** Ends the running houderschap: the work is over. */
  public void beeindigHouder(CasusId casus, Instant nu) {
    sql.update(HOUDERSCHAP)
        .set(HOUDERSCHAP.TOT, nu.atOffset(ZoneOffset.UTC))
        .where(HOUDERSCHAP.GEMEENTE.eq(gemeente()))
        .and(HOUDERSCHAP.CASUS.eq(casus.waarde()))
        .and(HOUDERSCHAP.TOT.isNull())
        .execute();
  }

  /** Ends the running regie and begins a new one: one holder at a time (1-domein: Regie). */
  public void wisselRegie(
      CasusId casus, Regievorm vorm, UUID houder, Instant nu, String reden, MedewerkerId door) {
    beeindigRegie(casus, nu);
    sql.insertInto(REGIE)
        .set(REGIE.GEMEENTE, gemeente())
        .set(REGIE.CASUS, casus.waarde())
        .set(REGIE.VORM, vorm.code())
        .set(REGIE.HOUDER, houder)
        .set(REGIE.VAN, nu.atOffset(ZoneOffset.UTC))
        .set(REGIE.REDEN, reden)
        .set(REGIE.GEGEVEN_DOOR, door.waarde())
        .execute();
  }

  /** The regie of a teamlid goes to another; a regie that lies elsewhere stays there. */
  public void regieGaatMee(
      CasusId casus,
      MedewerkerId van,
      MedewerkerId naar,
      Instant nu,
      String reden,
      MedewerkerId door) {
    boolean bijHem =
        sql.fetchExists(
            REGIE,
            REGIE
                .GEMEENTE
                .eq(gemeente())
                .and(REGIE.CASUS.eq(casus.waarde()))
                .and(REGIE.TOT.isNull())
                .and(REGIE.VORM.eq(Regievorm.TEAMLID.code()))
                .and(REGIE.HOUDER.eq(van.waarde())));
    if (bijHem) {
      wisselRegie(casus, Regievorm.TEAMLID, naar.waarde(), nu, reden, door);
    }
  }

  /** Ends the running regie: the work rests or is over. */
  public void beeindigRegie(CasusId casus, Instant nu) {
    sql.update(REGIE)
        .set(REGIE.TOT, nu.atOffset(ZoneOffset.UTC))
        .where(REGIE.GEMEENTE.eq(gemeente()))
        .and(REGIE.CASUS.eq(casus.waarde()))
        .and(REGIE.TOT.isNull())
        .execute();
  }

  /** A leefgebied joins; one that joined already stays as it is, and the answer is false. */
  public boolean sluitAan(
      CasusId casus, String leefgebied, String reden, LocalDate sinds, MedewerkerId door) {
    return sql.insertInto(LEEFGEBIED)
            .set(LEEFGEBIED.GEMEENTE, gemeente())
            .set(LEEFGEBIED.CASUS, casus.waarde())
            .set(LEEFGEBIED.LEEFGEBIED_, leefgebied)
            .set(LEEFGEBIED.REDEN, reden)
            .set(LEEFGEBIED.SINDS, sinds)
            .set(LEEFGEBIED.DOOR, door.waarde())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
