package nl.keukentafel.inrichting.store;

import static nl.keukentafel.database.sql.inrichting.Tables.CONCEPT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.inrichting.Conceptinrichting;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;

/** Designs in the making, one per team and typist. */
@Repository
public class ConceptinrichtingStore {

  private final DSLContext sql;

  ConceptinrichtingStore(DSLContext sql) {
    this.sql = sql;
  }

  public Optional<Conceptinrichting> find(TeamId team, MedewerkerId wie) {
    return sql.select(CONCEPT.NA, CONCEPT.HERKOMST, CONCEPT.INHOUD, CONCEPT.BEWAARD_OP)
        .from(CONCEPT)
        .where(CONCEPT.TEAM.eq(team.waarde()))
        .and(CONCEPT.MEDEWERKER.eq(wie.waarde()))
        .fetchOptional(rij ->
            new Conceptinrichting(
                team,
                rij.value1(),
                rij.value2(),
                InrichtingJson.leesKeuzes(rij.value3().data()),
                rij.value4().toInstant()));
  }

  /** Who is working on a next version of this team. */
  public List<MedewerkerId> makers(TeamId team) {
    return sql.select(CONCEPT.MEDEWERKER)
        .from(CONCEPT)
        .where(CONCEPT.TEAM.eq(team.waarde()))
        .orderBy(CONCEPT.BEWAARD_OP)
        .fetch(rij -> new MedewerkerId(rij.value1()));
  }

  public void bewaar(Conceptinrichting concept, MedewerkerId wie, Instant nu) {
    JSONB inhoud = JSONB.valueOf(InrichtingJson.schrijf(concept.keuzes()));
    sql.insertInto(CONCEPT)
        .set(CONCEPT.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(CONCEPT.TEAM, concept.team().waarde())
        .set(CONCEPT.MEDEWERKER, wie.waarde())
        .set(CONCEPT.NA, concept.na())
        .set(CONCEPT.HERKOMST, concept.herkomst())
        .set(CONCEPT.INHOUD, inhoud)
        .set(CONCEPT.BEWAARD_OP, nu.atOffset(ZoneOffset.UTC))
        .onConflict(CONCEPT.GEMEENTE, CONCEPT.TEAM, CONCEPT.MEDEWERKER)
        .doUpdate()
        .set(CONCEPT.NA, concept.na())
        .set(CONCEPT.HERKOMST, concept.herkomst())
        .set(CONCEPT.INHOUD, inhoud)
        .set(CONCEPT.BEWAARD_OP, nu.atOffset(ZoneOffset.UTC))
        .execute();
  }

  public void verwijder(TeamId team, MedewerkerId wie) {
    sql.deleteFrom(CONCEPT)
        .where(CONCEPT.TEAM.eq(team.waarde()))
        .and(CONCEPT.MEDEWERKER.eq(wie.waarde()))
        .execute();
  }
}
