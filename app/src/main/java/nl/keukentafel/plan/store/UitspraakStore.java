package nl.keukentafel.plan.store;

import static nl.keukentafel.database.sql.plan.Tables.AKKOORD;
import static nl.keukentafel.database.sql.plan.Tables.EVALUATIE;
import static nl.keukentafel.database.sql.plan.Tables.TREDE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.Oordeel;
import nl.keukentafel.plan.model.Trede;
import nl.keukentafel.plan.model.Tredestand;
import nl.keukentafel.plan.model.Tredevondst;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was said about a plan: agreement, evaluation, and what was found on a rung. */
@Repository
public class UitspraakStore {
  private final DSLContext sql;

  UitspraakStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps what somebody said to this text of the plan. */
  public void bewaar(PlanId plan, int tekststand, Akkoord akkoord, Instant nu) {
    var rij =
        sql.insertInto(AKKOORD)
            .set(AKKOORD.GEMEENTE, gemeente())
            .set(AKKOORD.PLAN, plan.waarde())
            .set(AKKOORD.PERSOON, akkoord.persoon().waarde())
            .set(AKKOORD.TEKSTSTAND, tekststand)
            .set(AKKOORD.DATUM, akkoord.datum())
            .set(AKKOORD.DOOR, akkoord.door().waarde())
            .set(AKKOORD.OP, nu.atOffset(ZoneOffset.UTC));
    switch (akkoord) {
      case Akkoord.Gegeven gegeven ->
          rij.set(AKKOORD.VORM, gegeven.vorm().code())
              .set(AKKOORD.NAMENS, ids(gegeven.namens()))
              .set(AKKOORD.TOELICHTING, gegeven.onbekwaam())
              .execute();
      case Akkoord.Zonder zonder ->
          rij.set(AKKOORD.ZONDER, zonder.reden().code())
              .set(AKKOORD.TOELICHTING, zonder.toelichting())
              .execute();
    }
  }

  /** Keeps an evaluation of a doel. */
  public UUID bewaarEvaluatie(
      CasusId casus,
      DoelId doel,
      LocalDate datum,
      @Nullable Oordeel bewoner,
      Oordeel werker,
      String toelichting,
      Instant nu,
      MedewerkerId door) {
    return sql.insertInto(EVALUATIE)
        .set(EVALUATIE.GEMEENTE, gemeente())
        .set(EVALUATIE.CASUS, casus.waarde())
        .set(EVALUATIE.DOEL, doel.waarde())
        .set(EVALUATIE.DATUM, datum)
        .set(EVALUATIE.BEWONER, bewoner == null ? null : bewoner.code())
        .set(EVALUATIE.WERKER, werker.code())
        .set(EVALUATIE.TOELICHTING, toelichting)
        .set(EVALUATIE.DOOR, door.waarde())
        .set(EVALUATIE.OP, nu.atOffset(ZoneOffset.UTC))
        .returningResult(EVALUATIE.ID)
        .fetchSingle()
        .value1();
  }

  /** What is known of a rung. */
  public Optional<Tredevondst> trede(CasusId casus, Leefgebied leefgebied, Trede trede) {
    return sql.selectFrom(TREDE)
        .where(TREDE.GEMEENTE.eq(gemeente()))
        .and(TREDE.CASUS.eq(casus.waarde()))
        .and(TREDE.LEEFGEBIED.eq(leefgebied.code()))
        .and(TREDE.TREDE_.eq(trede.code()))
        .fetchOptional(Planrijen::trede);
  }

  /**
   * Keeps what was found on a rung, unless somebody was first.
   *
   * @param versie that was read; 0 when nothing was known
   * @param stand null opens the rung again
   */
  public boolean zetTrede(
      CasusId casus,
      Leefgebied leefgebied,
      Trede trede,
      int versie,
      Tredestand.@Nullable Onderzocht stand,
      Instant nu,
      MedewerkerId door) {
    String bevinding = stand == null ? null : stand.bevinding().code();
    String toelichting = stand == null ? "" : stand.toelichting();
    if (versie == 0) {
      return sql.insertInto(TREDE)
              .set(TREDE.GEMEENTE, gemeente())
              .set(TREDE.CASUS, casus.waarde())
              .set(TREDE.LEEFGEBIED, leefgebied.code())
              .set(TREDE.TREDE_, trede.code())
              .set(TREDE.BEVINDING, bevinding)
              .set(TREDE.TOELICHTING, toelichting)
              .set(TREDE.DOOR, door.waarde())
              .set(TREDE.OP, nu.atOffset(ZoneOffset.UTC))
              .onConflictDoNothing()
              .execute()
          == 1;
    }
    return sql.update(TREDE)
            .set(TREDE.BEVINDING, bevinding)
            .set(TREDE.TOELICHTING, toelichting)
            .set(TREDE.DOOR, door.waarde())
            .set(TREDE.OP, nu.atOffset(ZoneOffset.UTC))
            .set(TREDE.VERSIE, TREDE.VERSIE.plus(1))
            .where(TREDE.GEMEENTE.eq(gemeente()))
            .and(TREDE.CASUS.eq(casus.waarde()))
            .and(TREDE.LEEFGEBIED.eq(leefgebied.code()))
            .and(TREDE.TREDE_.eq(trede.code()))
            .and(TREDE.VERSIE.eq(versie))
            .execute()
        == 1;
  }

  private static UUID[] ids(Collection<PersoonId> personen) {
    return personen.stream().map(PersoonId::waarde).toArray(UUID[]::new);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
