package nl.keukentafel.kern;

import static nl.keukentafel.database.sql.kern.Tables.VOLGNUMMER;

import java.time.Clock;
import java.time.Year;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Numbers that people say aloud, such as 2026-0412, counted per gemeente, kind and year. */
@Repository
public class Volgnummers {

  private final DSLContext sql;
  private final Clock klok;

  Volgnummers(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /**
   * The next number of this kind. It holds a row lock until the transaction ends, so ask for it
   * last.
   */
  public String volgende(String soort) {
    int jaar = Year.now(klok).getValue();
    Integer nummer =
        sql.insertInto(VOLGNUMMER)
            .set(VOLGNUMMER.GEMEENTE, Werkcontext.gemeenteNu().waarde())
            .set(VOLGNUMMER.SOORT, soort)
            .set(VOLGNUMMER.JAAR, jaar)
            .set(VOLGNUMMER.LAATSTE, 1)
            .onConflict(VOLGNUMMER.GEMEENTE, VOLGNUMMER.SOORT, VOLGNUMMER.JAAR)
            .doUpdate()
            .set(VOLGNUMMER.LAATSTE, VOLGNUMMER.LAATSTE.plus(1))
            .returningResult(VOLGNUMMER.LAATSTE)
            .fetchSingle()
            .value1();
    return "%d-%04d".formatted(jaar, nummer);
  }
}
