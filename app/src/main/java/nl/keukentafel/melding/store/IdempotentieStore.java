package nl.keukentafel.melding.store;

import static nl.keukentafel.database.sql.melding.Tables.IDEMPOTENTIE;

import java.util.Arrays;
import java.util.UUID;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** One answer per idempotency key of a partner. */
@Repository
public class IdempotentieStore {

  private final DSLContext sql;

  IdempotentieStore(DSLContext sql) {
    this.sql = sql;
  }

  /** What a key stands for. */
  public sealed interface Sleutelstand {
    /** New: the melding with this id is to be made in this transaction. */
    record Nieuw(MeldingId id) implements Sleutelstand {}

    /** Used for the same content: this melding was made. */
    record Herhaald(MeldingId id) implements Sleutelstand {}

    /** Used for other content. */
    record AndereInhoud() implements Sleutelstand {}
  }

  /**
   * Claims the key. A second request with the same key waits here until the first one's transaction
   * ends, so that two at once make one melding.
   */
  public Sleutelstand claim(OrganisatieId organisatie, String sleutel, byte[] hash) {
    UUID gemeente = Werkcontext.gemeenteNu().waarde();
    UUID nieuw =
        sql.insertInto(IDEMPOTENTIE)
            .set(IDEMPOTENTIE.GEMEENTE, gemeente)
            .set(IDEMPOTENTIE.ORGANISATIE, organisatie.waarde())
            .set(IDEMPOTENTIE.SLEUTEL, sleutel)
            .set(IDEMPOTENTIE.INHOUD_HASH, hash)
            .set(IDEMPOTENTIE.MELDING, DSL.function("uuidv7", UUID.class))
            .onConflict(IDEMPOTENTIE.GEMEENTE, IDEMPOTENTIE.ORGANISATIE, IDEMPOTENTIE.SLEUTEL)
            .doNothing()
            .returningResult(IDEMPOTENTIE.MELDING)
            .fetchOne(IDEMPOTENTIE.MELDING);
    if (nieuw != null) {
      return new Sleutelstand.Nieuw(new MeldingId(nieuw));
    }
    var eerder =
        sql.select(IDEMPOTENTIE.MELDING, IDEMPOTENTIE.INHOUD_HASH)
            .from(IDEMPOTENTIE)
            .where(IDEMPOTENTIE.GEMEENTE.eq(gemeente))
            .and(IDEMPOTENTIE.ORGANISATIE.eq(organisatie.waarde()))
            .and(IDEMPOTENTIE.SLEUTEL.eq(sleutel))
            .fetchSingle();
    return Arrays.equals(eerder.value2(), hash)
        ? new Sleutelstand.Herhaald(new MeldingId(eerder.value1()))
        : new Sleutelstand.AndereInhoud();
  }
}
