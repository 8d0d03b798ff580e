package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.STAPVRAAG;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.database.sql.casus.tables.records.StapvraagRecord;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What the team was asked to decide about casussen, until something followed from it. */
@Repository
public class StapvraagStore {
  private static final String BESPROKEN = "besproken";

  private final DSLContext sql;

  StapvraagStore(DSLContext sql) {
    this.sql = sql;
  }

  /** What followed from a question. */
  public enum Uitkomst {
    BESPROKEN,
    GEZET,
    AFGEWEZEN,
    VERVALLEN
  }

  /** Keeps a question; one about the same decision that is still open is replaced by it. */
  public void vraag(
      CasusId casus,
      Stapvraag.Inhoud inhoud,
      AgendapuntId agendapunt,
      MedewerkerId door,
      Instant nu) {
    sql.update(STAPVRAAG)
        .set(STAPVRAAG.UITKOMST, code(Uitkomst.VERVALLEN))
        .set(STAPVRAAG.UITKOMST_OP, nu.atOffset(ZoneOffset.UTC))
        .where(STAPVRAAG.GEMEENTE.eq(gemeente()))
        .and(STAPVRAAG.CASUS.eq(casus.waarde()))
        .and(STAPVRAAG.KERNBESLUIT.eq(inhoud.soort().kernbesluit().code()))
        .and(STAPVRAAG.UITKOMST.isNull())
        .execute();
    Teamrol rol = inhoud.rol();
    sql.insertInto(STAPVRAAG)
        .set(STAPVRAAG.GEMEENTE, gemeente())
        .set(STAPVRAAG.CASUS, casus.waarde())
        .set(STAPVRAAG.STAP, inhoud.soort().code())
        .set(STAPVRAAG.KERNBESLUIT, inhoud.soort().kernbesluit().code())
        .set(STAPVRAAG.REDEN, inhoud.reden())
        .set(STAPVRAAG.NAAR, inhoud.naar())
        .set(STAPVRAAG.ROL, rol == null ? null : rol.code())
        .set(STAPVRAAG.LEEFGEBIEDEN, inhoud.leefgebieden().toArray(String[]::new))
        .set(STAPVRAAG.AGENDAPUNT, agendapunt.waarde())
        .set(STAPVRAAG.GEVRAAGD_DOOR, door.waarde())
        .set(STAPVRAAG.GEVRAAGD_OP, nu.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** What waits for the team, or was talked over and waits for a person; the newest first. */
  public List<Stapvraag> lopend(CasusId casus) {
    return sql.selectFrom(STAPVRAAG)
        .where(STAPVRAAG.GEMEENTE.eq(gemeente()))
        .and(STAPVRAAG.CASUS.eq(casus.waarde()))
        .and(STAPVRAAG.UITKOMST.isNull().or(STAPVRAAG.UITKOMST.eq(BESPROKEN)))
        .orderBy(STAPVRAAG.GEVRAAGD_OP.desc())
        .fetch(StapvraagStore::vraag);
  }

  /** The question about this decision that waits for the team. */
  public Optional<Stapvraag> findOpen(CasusId casus, Kernbesluit besluit) {
    return sql.selectFrom(STAPVRAAG)
        .where(STAPVRAAG.GEMEENTE.eq(gemeente()))
        .and(STAPVRAAG.CASUS.eq(casus.waarde()))
        .and(STAPVRAAG.KERNBESLUIT.eq(besluit.code()))
        .and(STAPVRAAG.UITKOMST.isNull())
        .fetchOptional(StapvraagStore::vraag);
  }

  /** Notes what followed. */
  public void rondAf(UUID vraag, Uitkomst uitkomst, Instant nu) {
    sql.update(STAPVRAAG)
        .set(STAPVRAAG.UITKOMST, code(uitkomst))
        .set(STAPVRAAG.UITKOMST_OP, nu.atOffset(ZoneOffset.UTC))
        .where(STAPVRAAG.GEMEENTE.eq(gemeente()))
        .and(STAPVRAAG.ID.eq(vraag))
        .execute();
  }

  /**
   * The work is over: what was asked about it lapses.
   *
   * @return how many questions did
   */
  public int vervalAlle(CasusId casus, Instant nu) {
    return sql.update(STAPVRAAG)
        .set(STAPVRAAG.UITKOMST, code(Uitkomst.VERVALLEN))
        .set(STAPVRAAG.UITKOMST_OP, nu.atOffset(ZoneOffset.UTC))
        .where(STAPVRAAG.GEMEENTE.eq(gemeente()))
        .and(STAPVRAAG.CASUS.eq(casus.waarde()))
        .and(STAPVRAAG.UITKOMST.isNull().or(STAPVRAAG.UITKOMST.eq(BESPROKEN)))
        .execute();
  }

  private static Stapvraag vraag(StapvraagRecord rij) {
    return new Stapvraag(
        rij.getId(),
        new CasusId(rij.getCasus()),
        new Stapvraag.Inhoud(
            Stapvraag.Soort.van(rij.getStap()),
            rij.getReden(),
            rij.getNaar(),
            rij.getRol() == null ? null : Teamrol.van(rij.getRol()),
            List.of(rij.getLeefgebieden())),
        new AgendapuntId(rij.getAgendapunt()),
        new MedewerkerId(rij.getGevraagdDoor()),
        rij.getGevraagdOp().toInstant(),
        BESPROKEN.equals(rij.getUitkomst()));
  }

  private static String code(Uitkomst uitkomst) {
    return uitkomst.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
