package nl.keukentafel.melding.store;

import static nl.keukentafel.database.sql.melding.Tables.MELDING_;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.melding.model.Melding;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Lists of meldingen. */
@Repository
public class MeldinglijstStore {

  private static final Field<Integer> ZWAARTE =
      DSL.case_(MELDING_.URGENTIE).when("acuut", 0).when("spoed", 1).when("gewoon", 2).else_(3);

  private final DSLContext sql;

  MeldinglijstStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A page of a list and how many there are in all. */
  public record Bladzijde(List<Melding> meldingen, int totaal) {
    /** Keeps its own copy. */
    public Bladzijde {
      meldingen = List.copyOf(meldingen);
    }
  }

  /**
   * Open meldingen of these teams and those without a team, the heaviest first, then the oldest. A
   * new attempt shows from its day on.
   */
  public List<Melding> open(Collection<TeamId> teams, LocalDate vandaag, int hoogstens) {
    return sql.selectFrom(MELDING_)
        .where(eigen())
        .and(MELDING_.STAND.in("ontvangen", "wacht_op_opname", "nieuwe_poging"))
        .and(MELDING_.OPNIEUW_OP.isNull().or(MELDING_.OPNIEUW_OP.le(vandaag)))
        .and(vanTeams(teams).or(MELDING_.TEAM.isNull()))
        .orderBy(ZWAARTE, MELDING_.ONTVANGEN_OP)
        .limit(hoogstens)
        .fetch(Meldingrij::lees);
  }

  /** Meldingen of these teams that wait: for a teambesluit, or for the day of a new attempt. */
  public List<Melding> wachtend(Collection<TeamId> teams, LocalDate vandaag, int hoogstens) {
    return sql.selectFrom(MELDING_)
        .where(eigen())
        .and(
            MELDING_
                .STAND
                .eq("wacht_op_teambesluit")
                .or(MELDING_.STAND.eq("nieuwe_poging").and(MELDING_.OPNIEUW_OP.gt(vandaag))))
        .and(vanTeams(teams))
        .orderBy(ZWAARTE, MELDING_.ONTVANGEN_OP)
        .limit(hoogstens)
        .fetch(Meldingrij::lees);
  }

  /** Meldingen of these teams that are done, the newest first. */
  public List<Melding> afgehandeld(Collection<TeamId> teams, int hoogstens) {
    return sql.selectFrom(MELDING_)
        .where(eigen())
        .and(MELDING_.STAND.eq("afgehandeld"))
        .and(vanTeams(teams))
        .orderBy(MELDING_.BESLIST_OP.desc())
        .limit(hoogstens)
        .fetch(Meldingrij::lees);
  }

  /** The list of the gemeente: what no team's ingang and reach accept, the oldest first. */
  public List<Melding> walEnSchip(int hoogstens) {
    return sql.selectFrom(MELDING_)
        .where(eigen())
        .and(MELDING_.STAND.eq("wal_en_schip"))
        .orderBy(ZWAARTE, MELDING_.ONTVANGEN_OP)
        .limit(hoogstens)
        .fetch(Meldingrij::lees);
  }

  /** What this person entered, the newest first; all that a volunteer or buurtconciërge reads. */
  public List<Melding> ingevoerdDoor(MedewerkerId wie, int hoogstens) {
    return sql.selectFrom(MELDING_)
        .where(eigen())
        .and(MELDING_.INGEVOERD_DOOR.eq(wie.waarde()))
        .orderBy(MELDING_.ONTVANGEN_OP.desc())
        .limit(hoogstens)
        .fetch(Meldingrij::lees);
  }

  /** How many stand on the list of the gemeente. */
  public int aantalWalEnSchip() {
    return sql.fetchCount(MELDING_, eigen().and(MELDING_.STAND.eq("wal_en_schip")));
  }

  /** Meldingen that a partner organisation brought, the newest first. */
  public Bladzijde vanPartner(OrganisatieId organisatie, int bladzijde, int perBladzijde) {
    Condition eigen = eigen().and(MELDING_.MELDER_ORGANISATIE.eq(organisatie.waarde()));
    List<Melding> meldingen =
        sql.selectFrom(MELDING_)
            .where(eigen)
            .orderBy(MELDING_.ONTVANGEN_OP.desc(), MELDING_.ID)
            .limit(perBladzijde)
            .offset((bladzijde - 1) * perBladzijde)
            .fetch(Meldingrij::lees);
    return new Bladzijde(meldingen, sql.fetchCount(MELDING_, eigen));
  }

  private static Condition vanTeams(Collection<TeamId> teams) {
    return MELDING_.TEAM.in(teams.stream().map(TeamId::waarde).toList());
  }

  private static Condition eigen() {
    return MELDING_.GEMEENTE.eq(gemeente());
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
