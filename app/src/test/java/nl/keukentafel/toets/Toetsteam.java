package nl.keukentafel.toets;

import static nl.keukentafel.database.sql.inrichting.Tables.VERSIE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.keukentafel.kern.TeamId;
import org.jooq.JSONB;

/** A team of the cast. */
public record Toetsteam(Toetsgemeente gemeente, TeamId id, String naam, Clock klok) {

  /** A version of the Teaminrichting, in force since a year ago. */
  public Toetsteam metInrichting(String json) {
    return metInrichting(1, LocalDate.now(klok).minusYears(1), json);
  }

  /** A version of the Teaminrichting as the database keeps it. */
  public Toetsteam metInrichting(int versie, LocalDate geldigVanaf, String json) {
    gemeente.doe(() ->
        gemeente
            .database()
            .sql()
            .insertInto(VERSIE)
            .set(VERSIE.GEMEENTE, gemeente.id().waarde())
            .set(VERSIE.TEAM, id.waarde())
            .set(VERSIE.VERSIE_, versie)
            .set(VERSIE.GELDIG_VANAF, geldigVanaf)
            .set(VERSIE.INHOUD, JSONB.valueOf(json))
            .set(VERSIE.VASTGESTELD_OP, OffsetDateTime.now(klok))
            .execute());
    return this;
  }

  @Override
  public String toString() {
    return naam;
  }
}
