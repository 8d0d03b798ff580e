package nl.keukentafel.plan.store;

import static nl.keukentafel.database.sql.plan.Tables.ACTIE;
import static nl.keukentafel.database.sql.plan.Tables.DOEL;
import static nl.keukentafel.database.sql.plan.Tables.PLAN_;
import static nl.keukentafel.database.sql.plan.Tables.STUKVERSIE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.plan.PlanId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Copies a version of the plan to the next. */
@Repository
public class OvernameStore {
  private final DSLContext sql;

  OvernameStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Copies what stands in one version to a concept: doelen and acties keep their ids. */
  public void neemOver(PlanId van, PlanId naar, Instant nu, MedewerkerId door) {
    sql.update(PLAN_)
        .set(
            PLAN_.EVALUEREN_OP,
            select(PLAN_.EVALUEREN_OP)
                .from(PLAN_)
                .where(PLAN_.GEMEENTE.eq(gemeente()))
                .and(PLAN_.ID.eq(van.waarde())))
        .where(PLAN_.GEMEENTE.eq(gemeente()))
        .and(PLAN_.ID.eq(naar.waarde()))
        .execute();
    sql.insertInto(
            DOEL,
            DOEL.GEMEENTE,
            DOEL.PLAN,
            DOEL.ID,
            DOEL.LEEFGEBIED,
            DOEL.TEKST,
            DOEL.CATEGORIE,
            DOEL.OVER_PERSOON,
            DOEL.VERTROUWELIJK,
            DOEL.MAKER)
        .select(
            select(
                    DOEL.GEMEENTE,
                    val(naar.waarde()),
                    DOEL.ID,
                    DOEL.LEEFGEBIED,
                    DOEL.TEKST,
                    DOEL.CATEGORIE,
                    DOEL.OVER_PERSOON,
                    DOEL.VERTROUWELIJK,
                    DOEL.MAKER)
                .from(DOEL)
                .where(DOEL.GEMEENTE.eq(gemeente()))
                .and(DOEL.PLAN.eq(van.waarde()))
                .and(DOEL.WEG.isFalse()))
        .execute();
    sql.insertInto(
            ACTIE,
            ACTIE.GEMEENTE,
            ACTIE.PLAN,
            ACTIE.ID,
            ACTIE.DOEL,
            ACTIE.WAT,
            ACTIE.SOORT,
            ACTIE.PERSONEN,
            ACTIE.NAAM,
            ACTIE.ORGANISATIE,
            ACTIE.ROL,
            ACTIE.WANNEER,
            ACTIE.UITERLIJK,
            ACTIE.STATUS,
            ACTIE.UITKOMST,
            ACTIE.INTERVENTIE,
            ACTIE.OVERGESLAGEN,
            ACTIE.OVER_PERSOON,
            ACTIE.VERTROUWELIJK,
            ACTIE.MAKER)
        .select(
            select(
                    ACTIE.GEMEENTE,
                    val(naar.waarde()),
                    ACTIE.ID,
                    ACTIE.DOEL,
                    ACTIE.WAT,
                    ACTIE.SOORT,
                    ACTIE.PERSONEN,
                    ACTIE.NAAM,
                    ACTIE.ORGANISATIE,
                    ACTIE.ROL,
                    ACTIE.WANNEER,
                    ACTIE.UITERLIJK,
                    ACTIE.STATUS,
                    ACTIE.UITKOMST,
                    ACTIE.INTERVENTIE,
                    ACTIE.OVERGESLAGEN,
                    ACTIE.OVER_PERSOON,
                    ACTIE.VERTROUWELIJK,
                    ACTIE.MAKER)
                .from(ACTIE)
                .where(ACTIE.GEMEENTE.eq(gemeente()))
                .and(ACTIE.PLAN.eq(van.waarde()))
                .and(ACTIE.WEG.isFalse()))
        .execute();
    neemTekstenOver(van, naar, nu, door);
  }

  /** The last text of each doel and actie is the first of the new version. */
  private void neemTekstenOver(PlanId van, PlanId naar, Instant nu, MedewerkerId door) {
    sql.insertInto(
            STUKVERSIE,
            STUKVERSIE.GEMEENTE,
            STUKVERSIE.PLAN,
            STUKVERSIE.SOORT,
            STUKVERSIE.STUK,
            STUKVERSIE.VERSIE,
            STUKVERSIE.AARD,
            STUKVERSIE.VELDEN,
            STUKVERSIE.CATEGORIE,
            STUKVERSIE.OVER_PERSOON,
            STUKVERSIE.VERTROUWELIJK,
            STUKVERSIE.MAKER,
            STUKVERSIE.DOOR,
            STUKVERSIE.OP)
        .select(
            select(
                    STUKVERSIE.GEMEENTE,
                    val(naar.waarde()),
                    STUKVERSIE.SOORT,
                    STUKVERSIE.STUK,
                    inline(1),
                    inline("begin"),
                    STUKVERSIE.VELDEN,
                    STUKVERSIE.CATEGORIE,
                    STUKVERSIE.OVER_PERSOON,
                    STUKVERSIE.VERTROUWELIJK,
                    STUKVERSIE.MAKER,
                    val(door.waarde()),
                    val(nu.atOffset(ZoneOffset.UTC)))
                .distinctOn(STUKVERSIE.SOORT, STUKVERSIE.STUK)
                .from(STUKVERSIE)
                .where(STUKVERSIE.GEMEENTE.eq(gemeente()))
                .and(STUKVERSIE.PLAN.eq(van.waarde()))
                .orderBy(STUKVERSIE.SOORT, STUKVERSIE.STUK, STUKVERSIE.VERSIE.desc()))
        .execute();
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
