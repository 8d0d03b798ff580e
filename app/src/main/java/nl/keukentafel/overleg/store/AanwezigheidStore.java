package nl.keukentafel.overleg.store;

import static nl.keukentafel.database.sql.overleg.Tables.AANWEZIGHEID;
import static nl.keukentafel.database.sql.overleg.Tables.TEAMBESLUIT;

import java.time.Instant;
import java.util.Set;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Who is at an overleg, and who left before the end. */
@Repository
public class AanwezigheidStore {

  private final DSLContext sql;

  AanwezigheidStore(DSLContext sql) {
    this.sql = sql;
  }

  /** These came in, or came back. */
  public void komenBinnen(OverlegId overleg, Set<MedewerkerId> wie, MedewerkerId door, Instant nu) {
    for (MedewerkerId medewerker : wie) {
      sql.insertInto(AANWEZIGHEID)
          .set(AANWEZIGHEID.GEMEENTE, Werkcontext.gemeenteNu().waarde())
          .set(AANWEZIGHEID.OVERLEG, overleg.waarde())
          .set(AANWEZIGHEID.MEDEWERKER, medewerker.waarde())
          .set(AANWEZIGHEID.SINDS, OverlegStore.tijd(nu))
          .set(AANWEZIGHEID.VASTGELEGD_DOOR, door.waarde())
          .onConflict(AANWEZIGHEID.GEMEENTE, AANWEZIGHEID.OVERLEG, AANWEZIGHEID.MEDEWERKER)
          .doUpdate()
          .setNull(AANWEZIGHEID.VERTROKKEN_OP)
          .execute();
    }
  }

  /**
   * These are not present. Whoever was counted in a decision of this overleg stays in it as
   * somebody who left; whoever was ticked by mistake leaves no trace.
   */
  public void gaanWeg(OverlegId overleg, Set<MedewerkerId> wie, Instant nu) {
    if (wie.isEmpty()) {
      return;
    }
    Condition zij =
        AANWEZIGHEID
            .OVERLEG
            .eq(overleg.waarde())
            .and(AANWEZIGHEID.MEDEWERKER.in(wie.stream().map(MedewerkerId::waarde).toList()));
    sql.update(AANWEZIGHEID)
        .set(AANWEZIGHEID.VERTROKKEN_OP, OverlegStore.tijd(nu))
        .where(zij)
        .and(
            DSL.exists(
                DSL.selectOne()
                    .from(TEAMBESLUIT)
                    .where(TEAMBESLUIT.OVERLEG.eq(overleg.waarde()))
                    .and(AANWEZIGHEID.MEDEWERKER.eq(DSL.any(TEAMBESLUIT.AANWEZIGEN)))))
        .execute();
    sql.deleteFrom(AANWEZIGHEID).where(zij).and(AANWEZIGHEID.VERTROKKEN_OP.isNull()).execute();
  }

  /** Who was there and left before the end. */
  public Set<MedewerkerId> vertrokken(OverlegId overleg) {
    return sql.select(AANWEZIGHEID.MEDEWERKER)
        .from(AANWEZIGHEID)
        .where(AANWEZIGHEID.OVERLEG.eq(overleg.waarde()))
        .and(AANWEZIGHEID.VERTROKKEN_OP.isNotNull())
        .fetchSet(rij -> new MedewerkerId(rij.value1()));
  }
}
