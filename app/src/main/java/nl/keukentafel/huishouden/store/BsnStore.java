package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;

import java.nio.ByteBuffer;
import java.util.Optional;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The BSN of persons: locked up, found by keyed hash, one person per number and gemeente. */
@Repository
public class BsnStore {

  private final DSLContext sql;
  private final Bsnkluis kluis;

  BsnStore(DSLContext sql, Bsnkluis kluis) {
    this.sql = sql;
    this.kluis = kluis;
  }

  /** The number of this person in the clear; for who may see it, logged. */
  public Optional<Burgerservicenummer> open(PersoonId persoon) {
    GemeenteId gemeente = Werkcontext.gemeenteNu();
    return sql.select(PERSOON.BSN_VERSLEUTELD)
        .from(PERSOON)
        .where(PERSOON.GEMEENTE.eq(gemeente.waarde()))
        .and(PERSOON.ID.eq(persoon.waarde()))
        .and(PERSOON.BSN_VERSLEUTELD.isNotNull())
        .fetchOptional(rij -> kluis.ontsleutel(rij.value1(), gemeente, persoon));
  }

  /** Whose number this is. */
  public Optional<PersoonId> eigenaar(Burgerservicenummer bsn) {
    GemeenteId gemeente = Werkcontext.gemeenteNu();
    return sql.select(PERSOON.ID)
        .from(PERSOON)
        .where(PERSOON.GEMEENTE.eq(gemeente.waarde()))
        .and(PERSOON.BSN_SLEUTEL.eq(kluis.zoeksleutel(bsn, gemeente)))
        .fetchOptional(rij -> new PersoonId(rij.value1()));
  }

  /**
   * Gives this person the number.
   *
   * @return somebody else who has it already: then nothing has changed
   */
  public Optional<PersoonId> leg(PersoonId persoon, Burgerservicenummer bsn, MedewerkerId door) {
    GemeenteId gemeente = Werkcontext.gemeenteNu();
    byte[] sleutel = kluis.zoeksleutel(bsn, gemeente);
    // Two who type the same number at once wait for each other, so that one gets to hear it.
    sql.query("select pg_advisory_xact_lock(?)", ByteBuffer.wrap(sleutel).getLong()).execute();
    Optional<PersoonId> ander = eigenaar(bsn).filter(wie -> !wie.equals(persoon));
    if (ander.isEmpty()) {
      sql.update(PERSOON)
          .set(PERSOON.BSN_SLEUTEL, sleutel)
          .set(PERSOON.BSN_VERSLEUTELD, kluis.versleutel(bsn, gemeente, persoon))
          .set(PERSOON.GEWIJZIGD_DOOR, door.waarde())
          .where(PERSOON.GEMEENTE.eq(gemeente.waarde()))
          .and(PERSOON.ID.eq(persoon.waarde()))
          .execute();
    }
    return ander;
  }
}
