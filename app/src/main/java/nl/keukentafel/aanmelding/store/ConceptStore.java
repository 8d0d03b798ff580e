package nl.keukentafel.aanmelding.store;

import static nl.keukentafel.database.sql.aanmelding.Tables.CONCEPT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Half-filled forms, one per form and typist. */
@Repository
public class ConceptStore {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final DSLContext sql;

  ConceptStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A kept form. */
  public record Bewaard(Map<String, List<String>> velden, Instant op) {}

  public void bewaar(
      MedewerkerId wie, String formulier, Map<String, List<String>> velden, Instant nu) {
    JSONB inhoud = JSONB.valueOf(JSON.writeValueAsString(velden));
    sql.insertInto(CONCEPT)
        .set(CONCEPT.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(CONCEPT.MEDEWERKER, wie.waarde())
        .set(CONCEPT.FORMULIER, formulier)
        .set(CONCEPT.VELDEN, inhoud)
        .set(CONCEPT.BEWAARD_OP, nu.atOffset(ZoneOffset.UTC))
        .onConflict(CONCEPT.GEMEENTE, CONCEPT.MEDEWERKER, CONCEPT.FORMULIER)
        .doUpdate()
        .set(CONCEPT.VELDEN, inhoud)
        .set(CONCEPT.BEWAARD_OP, nu.atOffset(ZoneOffset.UTC))
        .execute();
  }

  public Optional<Bewaard> find(MedewerkerId wie, String formulier) {
    return sql.select(CONCEPT.VELDEN, CONCEPT.BEWAARD_OP)
        .from(CONCEPT)
        .where(CONCEPT.MEDEWERKER.eq(wie.waarde()))
        .and(CONCEPT.FORMULIER.eq(formulier))
        .fetchOptional(rij ->
            new Bewaard(
                JSON.readValue(
                    rij.value1().data(), new TypeReference<Map<String, List<String>>>() {}),
                rij.value2().toInstant()));
  }

  public void verwijder(MedewerkerId wie, String formulier) {
    sql.deleteFrom(CONCEPT)
        .where(CONCEPT.MEDEWERKER.eq(wie.waarde()))
        .and(CONCEPT.FORMULIER.eq(formulier))
        .execute();
  }
}
