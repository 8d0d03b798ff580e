package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.AANDACHT;
import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static nl.keukentafel.database.sql.casus.Tables.JOURNAAL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What waits for a casushouder, and what others wrote. */
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

  /**
   * What waits for this casushouder, and what others wrote in the journaal of these casussen since
   * that moment; the newest first. Nothing that is vertrouwelijk. One statement.
   */
  public List<Aandacht> voor(MedewerkerId houder, Instant sinds) {
    var wacht =
        select(
                AANDACHT.ID,
                AANDACHT.SOORT,
                AANDACHT.CASUS,
                CASUS_.NUMMER,
                CASUS_.HUISHOUDEN,
                AANDACHT.TEKST,
                AANDACHT.OP,
                AANDACHT.DOOR)
            .from(AANDACHT)
            .join(CASUS_)
            .on(CASUS_.GEMEENTE.eq(AANDACHT.GEMEENTE).and(CASUS_.ID.eq(AANDACHT.CASUS)))
            .where(CASUS_.GEMEENTE.eq(gemeente()))
            .and(CASUS_.CASUSHOUDER.eq(houder.waarde()))
            .and(AANDACHT.GEZIEN_OP.isNull());
    var nieuw =
        select(
                JOURNAAL.ID,
                inline(Aandacht.Soort.GESCHREVEN.code()),
                JOURNAAL.CASUS,
                CASUS_.NUMMER,
                CASUS_.HUISHOUDEN,
                JOURNAAL.SOORT,
                JOURNAAL.GEWIJZIGD_OP,
                JOURNAAL.GEWIJZIGD_DOOR)
            .from(JOURNAAL)
            .join(CASUS_)
            .on(CASUS_.GEMEENTE.eq(JOURNAAL.GEMEENTE).and(CASUS_.ID.eq(JOURNAAL.CASUS)))
            .where(CASUS_.GEMEENTE.eq(gemeente()))
            .and(CASUS_.CASUSHOUDER.eq(houder.waarde()))
            .and(JOURNAAL.GEWIJZIGD_OP.ge(sinds.atOffset(ZoneOffset.UTC)))
            .and(JOURNAAL.GEWIJZIGD_DOOR.ne(houder.waarde()))
            .and(JOURNAAL.VERTROUWELIJK.isFalse());
    return sql.fetch(wacht.unionAll(nieuw)).stream()
        .map(rij ->
            new Aandacht(
                rij.value1(),
                Aandacht.Soort.van(rij.value2()),
                new CasusId(rij.value3()),
                rij.value4(),
                new HuishoudenId(rij.value5()),
                rij.value6(),
                rij.value7().toInstant(),
                new MedewerkerId(rij.value8())))
        .sorted(Comparator.comparing(Aandacht::op).reversed())
        .toList();
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
