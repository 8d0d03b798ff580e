package nl.keukentafel.plan.store;

import static nl.keukentafel.database.sql.plan.Tables.PLAN_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.EigenPlan;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.model.Planaard;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The life of a version: begun, agreed, replaced, let go. */
@Repository
public class PlanversieStore {
  private final DSLContext sql;

  PlanversieStore(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Begins a concept with the next number; empty when the casus has one. The database decides, so
   * that of two who begin at once one hears that it is there.
   */
  public Optional<PlanId> begin(
      CasusId casus,
      Set<Planaard> aanleiding,
      String reden,
      @Nullable EigenPlan eigen,
      Instant nu,
      MedewerkerId door) {
    return sql.insertInto(PLAN_)
        .set(PLAN_.GEMEENTE, gemeente())
        .set(PLAN_.CASUS, casus.waarde())
        .set(
            PLAN_.NUMMER,
            select(coalesce(max(PLAN_.NUMMER), inline(0)).plus(1))
                .from(PLAN_)
                .where(PLAN_.GEMEENTE.eq(gemeente()))
                .and(PLAN_.CASUS.eq(casus.waarde()))
                .asField())
        .set(
            PLAN_.AANLEIDING,
            aanleiding.stream().sorted().map(Gecodeerd::code).toArray(String[]::new))
        .set(PLAN_.REDEN, reden)
        .set(PLAN_.BEGONNEN_OP, tijd(nu))
        .set(PLAN_.BEGONNEN_DOOR, door.waarde())
        .set(PLAN_.EIGEN_SOORT, eigen == null ? null : eigen.soort().code())
        .set(PLAN_.EIGEN_MAKER, eigen == null ? null : eigen.maker())
        .set(PLAN_.EIGEN_DATUM, eigen == null ? null : eigen.datum())
        .set(PLAN_.EIGEN_TEKST, eigen == null ? null : eigen.tekst())
        .onConflictDoNothing()
        .returningResult(PLAN_.ID)
        .fetchOptional(rij -> new PlanId(rij.value1()));
  }

  /**
   * The concept comes into force and the version before it is replaced.
   *
   * @param tekststand the text that was agreed; false when it changed meanwhile
   */
  public boolean zetInKracht(PlanId plan, int tekststand, LocalDate dag, MedewerkerId door) {
    CasusId casus =
        sql.select(PLAN_.CASUS)
            .from(PLAN_)
            .where(PLAN_.GEMEENTE.eq(gemeente()))
            .and(PLAN_.ID.eq(plan.waarde()))
            .and(PLAN_.STAAT.eq("concept"))
            .and(PLAN_.TEKSTSTAND.eq(tekststand))
            .forUpdate()
            .fetchOne(rij -> new CasusId(rij.value1()));
    if (casus == null) {
      return false;
    }
    sql.update(PLAN_)
        .set(PLAN_.STAAT, "vervangen")
        .set(PLAN_.VERVANGEN_OP, dag)
        .set(PLAN_.VERSIE, PLAN_.VERSIE.plus(1))
        .where(PLAN_.GEMEENTE.eq(gemeente()))
        .and(PLAN_.CASUS.eq(casus.waarde()))
        .and(PLAN_.STAAT.eq("overeengekomen"))
        .execute();
    return sql.update(PLAN_)
            .set(PLAN_.STAAT, "overeengekomen")
            .set(PLAN_.IN_KRACHT_OP, dag)
            .set(PLAN_.IN_KRACHT_DOOR, door.waarde())
            .set(PLAN_.VERSIE, PLAN_.VERSIE.plus(1))
            .where(PLAN_.GEMEENTE.eq(gemeente()))
            .and(PLAN_.ID.eq(plan.waarde()))
            .execute()
        == 1;
  }

  /** Lets a concept go; false when it is none any more. */
  public boolean laatLos(PlanId plan) {
    return sql.update(PLAN_)
            .set(PLAN_.STAAT, "losgelaten")
            .set(PLAN_.VERSIE, PLAN_.VERSIE.plus(1))
            .where(PLAN_.GEMEENTE.eq(gemeente()))
            .and(PLAN_.ID.eq(plan.waarde()))
            .and(PLAN_.STAAT.eq("concept"))
            .execute()
        == 1;
  }

  /**
   * Locks a version against other changes until the transaction ends, and tells whether it is still
   * in this state: what is written into a plan must not meet its agreement halfway.
   */
  public boolean houdVast(PlanId plan, String staat) {
    return sql.select(PLAN_.ID)
        .from(PLAN_)
        .where(PLAN_.GEMEENTE.eq(gemeente()))
        .and(PLAN_.ID.eq(plan.waarde()))
        .and(PLAN_.STAAT.eq(staat))
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  /** Agreements given until now no longer hold: the text changed. */
  public void nieuweTekst(PlanId plan) {
    sql.update(PLAN_)
        .set(PLAN_.TEKSTSTAND, PLAN_.TEKSTSTAND.plus(1))
        .set(PLAN_.VERSIE, PLAN_.VERSIE.plus(1))
        .where(PLAN_.GEMEENTE.eq(gemeente()))
        .and(PLAN_.ID.eq(plan.waarde()))
        .execute();
  }

  /** The team agreed that this version is proposed to the household. */
  public void noteerTeambesluit(PlanId plan, TeambesluitId besluit) {
    sql.update(PLAN_)
        .set(PLAN_.TEAMBESLUIT, besluit.waarde())
        .where(PLAN_.GEMEENTE.eq(gemeente()))
        .and(PLAN_.ID.eq(plan.waarde()))
        .execute();
  }

  /** When household and team look at the plan together; false when somebody was first. */
  public boolean zetEvaluatiedag(PlanId plan, int versie, @Nullable LocalDate dag) {
    return sql.update(PLAN_)
            .set(PLAN_.EVALUEREN_OP, dag)
            .set(PLAN_.VERSIE, PLAN_.VERSIE.plus(1))
            .where(PLAN_.GEMEENTE.eq(gemeente()))
            .and(PLAN_.ID.eq(plan.waarde()))
            .and(PLAN_.VERSIE.eq(versie))
            .execute()
        == 1;
  }

  /** The casus of a version, for who hears of it by its id. */
  public Optional<CasusId> casusVan(PlanId plan) {
    return sql.select(PLAN_.CASUS)
        .from(PLAN_)
        .where(PLAN_.GEMEENTE.eq(gemeente()))
        .and(PLAN_.ID.eq(plan.waarde()))
        .fetchOptional(rij -> new CasusId(rij.value1()));
  }

  private static OffsetDateTime tijd(Instant nu) {
    return nu.atOffset(ZoneOffset.UTC);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
