package nl.keukentafel.inrichting.store;

import static nl.keukentafel.database.sql.inrichting.Tables.CONCEPTVERSIE;

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
    return sql.select(
            CONCEPTVERSIE.NA,
            CONCEPTVERSIE.HERKOMST,
            CONCEPTVERSIE.INHOUD,
            CONCEPTVERSIE.BEWAARD_OP)
        .from(CONCEPTVERSIE)
        .where(CONCEPTVERSIE.TEAM.eq(team.waarde()))
        .and(CONCEPTVERSIE.MEDEWERKER.eq(wie.waarde()))
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
    return sql.select(CONCEPTVERSIE.MEDEWERKER)
        .from(CONCEPTVERSIE)
        .where(CONCEPTVERSIE.TEAM.eq(team.waarde()))
        .orderBy(CONCEPTVERSIE.BEWAARD_OP)
        .fetch(rij -> new MedewerkerId(rij.value1()));
  }

  public void bewaar(Conceptinrichting concept, MedewerkerId wie, Instant nu) {
    JSONB inhoud = JSONB.valueOf(InrichtingJson.schrijf(concept.keuzes()));
    sql.insertInto(CONCEPTVERSIE)
        .set(CONCEPTVERSIE.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(CONCEPTVERSIE.TEAM, concept.team().waarde())
        .set(CONCEPTVERSIE.MEDEWERKER, wie.waarde())
        .set(CONCEPTVERSIE.NA, concept.na())
        .set(CONCEPTVERSIE.HERKOMST, concept.herkomst())
        .set(CONCEPTVERSIE.INHOUD, inhoud)
        .set(CONCEPTVERSIE.BEWAARD_OP, nu.atOffset(ZoneOffset.UTC))
        .onConflict(CONCEPTVERSIE.GEMEENTE, CONCEPTVERSIE.TEAM, CONCEPTVERSIE.MEDEWERKER)
        .doUpdate()
        .set(CONCEPTVERSIE.NA, concept.na())
        .set(CONCEPTVERSIE.HERKOMST, concept.herkomst())
        .set(CONCEPTVERSIE.INHOUD, inhoud)
        .set(CONCEPTVERSIE.BEWAARD_OP, nu.atOffset(ZoneOffset.UTC))
        .execute();
  }

  public void verwijder(TeamId team, MedewerkerId wie) {
    sql.deleteFrom(CONCEPTVERSIE)
        .where(CONCEPTVERSIE.TEAM.eq(team.waarde()))
        .and(CONCEPTVERSIE.MEDEWERKER.eq(wie.waarde()))
        .execute();
  }
}
