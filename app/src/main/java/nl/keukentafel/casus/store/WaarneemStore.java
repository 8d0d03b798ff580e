package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.WAARNEMING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.casus.model.Waarneming;
import nl.keukentafel.database.sql.casus.tables.records.WaarnemingRecord;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who holds a casus for somebody else, from when until when. */
@Repository
public class WaarneemStore {
  private final DSLContext sql;

  WaarneemStore(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Keeps a waarneming of a casus; one that is still open is ended.
   *
   * @return its id
   */
  public UUID neemWaar(Waarneming nieuw, Instant nu) {
    beeindig(nieuw.casus(), nu);
    return sql.insertInto(WAARNEMING)
        .set(WAARNEMING.GEMEENTE, gemeente())
        .set(WAARNEMING.ID, nieuw.id())
        .set(WAARNEMING.CASUS, nieuw.casus().waarde())
        .set(WAARNEMING.VOOR, nieuw.voor().waarde())
        .set(WAARNEMING.DOOR, nieuw.door().waarde())
        .set(WAARNEMING.VAN, nieuw.van())
        .set(WAARNEMING.TOT, nieuw.tot())
        .set(WAARNEMING.REDEN, nieuw.reden())
        .set(WAARNEMING.GEGEVEN_DOOR, nieuw.gegevenDoor().waarde())
        .set(WAARNEMING.GEGEVEN_OP, nu.atOffset(ZoneOffset.UTC))
        .returningResult(WAARNEMING.ID)
        .fetchSingle()
        .value1();
  }

  /** The one that runs or will begin. */
  public Optional<Waarneming> findLopend(CasusId casus) {
    return lopend(List.of(casus)).stream().findFirst();
  }

  /** The same for many casussen. */
  public List<Waarneming> lopend(Collection<CasusId> casussen) {
    return sql.selectFrom(WAARNEMING)
        .where(WAARNEMING.GEMEENTE.eq(gemeente()))
        .and(WAARNEMING.CASUS.in(casussen.stream().map(CasusId::waarde).toList()))
        .and(WAARNEMING.BEEINDIGD_OP.isNull())
        .fetch(WaarneemStore::waarneming);
  }

  /** Those that must begin or end by this day. */
  public List<Waarneming> aanDeBeurt(LocalDate dag) {
    return sql.selectFrom(WAARNEMING)
        .where(WAARNEMING.GEMEENTE.eq(gemeente()))
        .and(WAARNEMING.BEEINDIGD_OP.isNull())
        .and(WAARNEMING.TOT.lt(dag).or(WAARNEMING.BEGONNEN_OP.isNull().and(WAARNEMING.VAN.le(dag))))
        .orderBy(WAARNEMING.VAN)
        .fetch(WaarneemStore::waarneming);
  }

  public void begin(UUID waarneming, Instant nu) {
    sql.update(WAARNEMING)
        .set(WAARNEMING.BEGONNEN_OP, nu.atOffset(ZoneOffset.UTC))
        .where(WAARNEMING.GEMEENTE.eq(gemeente()))
        .and(WAARNEMING.ID.eq(waarneming))
        .execute();
  }

  /** Ends what is open for this casus. */
  public void beeindig(CasusId casus, Instant nu) {
    sql.update(WAARNEMING)
        .set(WAARNEMING.BEEINDIGD_OP, nu.atOffset(ZoneOffset.UTC))
        .where(WAARNEMING.GEMEENTE.eq(gemeente()))
        .and(WAARNEMING.CASUS.eq(casus.waarde()))
        .and(WAARNEMING.BEEINDIGD_OP.isNull())
        .execute();
  }

  /** Gemeenten in which one must begin or end by this day; known to the job before any context. */
  public List<GemeenteId> gemeentenAanDeBeurt(LocalDate dag) {
    return sql
        .resultQuery("select g from casus.gemeenten_met_waarneming(?) g", dag)
        .fetch(0, UUID.class)
        .stream()
        .map(GemeenteId::new)
        .toList();
  }

  private static Waarneming waarneming(WaarnemingRecord rij) {
    return new Waarneming(
        rij.getId(),
        new CasusId(rij.getCasus()),
        new MedewerkerId(rij.getVoor()),
        new MedewerkerId(rij.getDoor()),
        rij.getVan(),
        rij.getTot(),
        rij.getReden(),
        new MedewerkerId(rij.getGegevenDoor()),
        rij.getBegonnenOp() != null);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
