package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.AANDACHT;
import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What waits for a casushouder until it is seen. */
@Repository
public class AandachtStore {
  private final DSLContext sql;

  AandachtStore(DSLContext sql) {
    this.sql = sql;
  }

  public void vraag(
      CasusId casus, Aandacht.Soort soort, String tekst, Instant nu, MedewerkerId door) {
    sql.insertInto(AANDACHT)
        .set(AANDACHT.GEMEENTE, gemeente())
        .set(AANDACHT.CASUS, casus.waarde())
        .set(AANDACHT.SOORT, soort.code())
        .set(AANDACHT.TEKST, tekst)
        .set(AANDACHT.OP, nu.atOffset(ZoneOffset.UTC))
        .set(AANDACHT.DOOR, door.waarde())
        .execute();
  }

  /** Marks what waited as seen; false when it was not there or seen already. */
  public boolean gezien(UUID id, MedewerkerId door, Instant nu) {
    return sql.update(AANDACHT)
            .set(AANDACHT.GEZIEN_OP, nu.atOffset(ZoneOffset.UTC))
            .set(AANDACHT.GEZIEN_DOOR, door.waarde())
            .where(AANDACHT.GEMEENTE.eq(gemeente()))
            .and(AANDACHT.ID.eq(id))
            .and(AANDACHT.GEZIEN_OP.isNull())
            .and(
                AANDACHT.CASUS.in(
                    select(CASUS_.ID)
                        .from(CASUS_)
                        .where(CASUS_.GEMEENTE.eq(gemeente()))
                        .and(CASUS_.CASUSHOUDER.eq(door.waarde()))))
            .execute()
        == 1;
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
