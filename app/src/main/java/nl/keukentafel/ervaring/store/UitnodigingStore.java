package nl.keukentafel.ervaring.store;

import static nl.keukentafel.database.sql.ervaring.Tables.UITNODIGING;
import static nl.keukentafel.database.sql.ervaring.Tables.UITNODIGING_BIJ;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.database.sql.ervaring.tables.records.UitnodigingRecord;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.model.Sleutel;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who may answer, and who did. */
@Repository
public class UitnodigingStore {

  private final DSLContext sql;

  UitnodigingStore(DSLContext sql) {
    this.sql = sql;
  }

  /** What a link leads to, before a gemeente is known. */
  public record Ingang(GemeenteId gemeente, String gemeenteNaam, ErvaringId uitnodiging) {}

  /** The invitation behind a link, whatever its state. */
  public Optional<Ingang> findBij(Sleutel sleutel) {
    return sql.selectFrom(UITNODIGING_BIJ.call(sleutel.hash()))
        .fetchOptional(rij ->
            new Ingang(
                new GemeenteId(rij.getGemeente()),
                rij.getGemeenteNaam(),
                new ErvaringId(rij.getId())));
  }

  public Optional<Uitnodiging> find(ErvaringId id) {
    return sql.selectFrom(UITNODIGING)
        .where(UITNODIGING.GEMEENTE.eq(gemeente()))
        .and(UITNODIGING.ID.eq(id.waarde()))
        .fetchOptional(UitnodigingStore::uitnodiging);
  }

  /** Those of a casus, the newest first. */
  public List<Uitnodiging> van(CasusId casus) {
    return sql.selectFrom(UITNODIGING)
        .where(UITNODIGING.GEMEENTE.eq(gemeente()))
        .and(UITNODIGING.CASUS.eq(casus.waarde()))
        .orderBy(UITNODIGING.GEMAAKT_OP.desc(), UITNODIGING.ID)
        .fetch(UitnodigingStore::uitnodiging);
  }

  /** Adds one; an open one that has run out is prolonged instead. */
  public void nodigUit(
      CasusId casus, PersoonId persoon, TeamId team, LocalDate dag, LocalDate verlooptOp) {
    sql.insertInto(UITNODIGING)
        .set(UITNODIGING.GEMEENTE, gemeente())
        .set(UITNODIGING.CASUS, casus.waarde())
        .set(UITNODIGING.PERSOON, persoon.waarde())
        .set(UITNODIGING.TEAM, team.waarde())
        .set(UITNODIGING.GEMAAKT_OP, dag)
        .set(UITNODIGING.VERLOOPT_OP, verlooptOp)
        .onConflict(UITNODIGING.GEMEENTE, UITNODIGING.CASUS, UITNODIGING.PERSOON)
        .where(UITNODIGING.INGEVULD_OP.isNull())
        .doUpdate()
        .set(UITNODIGING.TEAM, team.waarde())
        .set(UITNODIGING.VERLOOPT_OP, verlooptOp)
        .execute();
  }

  /** Gives it a link; an earlier one stops working. False when it cannot be answered any more. */
  public boolean geefLink(ErvaringId id, Sleutel sleutel, LocalDate dag, MedewerkerId door) {
    return sql.update(UITNODIGING)
            .set(UITNODIGING.SLEUTEL, sleutel.hash())
            .set(UITNODIGING.WIJZE, "link")
            .set(UITNODIGING.GEGEVEN_OP, dag)
            .set(UITNODIGING.GEGEVEN_DOOR, door.waarde())
            .where(open(id, dag))
            .execute()
        == 1;
  }

  /** Notes that it was given on paper. */
  public boolean geefPapier(ErvaringId id, LocalDate dag, MedewerkerId door) {
    return sql.update(UITNODIGING)
            .set(UITNODIGING.WIJZE, "papier")
            .set(UITNODIGING.GEGEVEN_OP, dag)
            .set(UITNODIGING.GEGEVEN_DOOR, door.waarde())
            .where(open(id, dag))
            .execute()
        == 1;
  }

  /**
   * Marks it as answered; false when it was already, or its time is over.
   *
   * @param invoerder who typed it in from paper; null when the resident did it by link
   */
  public boolean ingevuld(ErvaringId id, LocalDate dag, @Nullable MedewerkerId invoerder) {
    return sql.update(UITNODIGING)
            .set(UITNODIGING.INGEVULD_OP, dag)
            .set(UITNODIGING.INGEVOERD_DOOR, invoerder == null ? null : invoerder.waarde())
            .where(open(id, dag))
            .execute()
        == 1;
  }

  private static Condition open(ErvaringId id, LocalDate dag) {
    return UITNODIGING
        .GEMEENTE
        .eq(gemeente())
        .and(UITNODIGING.ID.eq(id.waarde()))
        .and(UITNODIGING.INGEVULD_OP.isNull())
        .and(UITNODIGING.VERLOOPT_OP.ge(dag));
  }

  private static Uitnodiging uitnodiging(UitnodigingRecord rij) {
    return new Uitnodiging(
        new ErvaringId(rij.getId()),
        new CasusId(rij.getCasus()),
        new PersoonId(rij.getPersoon()),
        new TeamId(rij.getTeam()),
        rij.getGemaaktOp(),
        rij.getVerlooptOp(),
        rij.getGegevenOp(),
        rij.getIngevuldOp());
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
