package nl.keukentafel.overleg.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.keukentafel.database.sql.overleg.Tables.AGENDAPUNT;
import static nl.keukentafel.database.sql.overleg.Tables.STEM;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.overleg.model.Stem;
import nl.keukentafel.overleg.model.Stemkeuze;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The voices on the questions of an overleg: what holds, and what was taken back. */
@Repository
public class StemStore {

  private final DSLContext sql;

  StemStore(DSLContext sql) {
    this.sql = sql;
  }

  /** All voices of an overleg by question, in the order in which they were given. */
  Map<UUID, List<Stem>> perPunt(OverlegId overleg) {
    return sql
        .selectFrom(STEM)
        .where(STEM.OVERLEG.eq(overleg.waarde()))
        .orderBy(STEM.OP, STEM.ID)
        .fetch()
        .stream()
        .collect(groupingBy(rij -> rij.getAgendapunt(), mapping(StemStore::stem, toList())));
  }

  /** The voices on one question of an overleg. */
  List<Stem> over(AgendapuntId punt, OverlegId overleg) {
    return sql.selectFrom(STEM)
        .where(STEM.AGENDAPUNT.eq(punt.waarde()))
        .and(STEM.OVERLEG.eq(overleg.waarde()))
        .orderBy(STEM.OP, STEM.ID)
        .fetch(StemStore::stem);
  }

  /** Whether this person has a voice on a question of this overleg that is still open. */
  public Set<MedewerkerId> sprakenOverOpenPunt(OverlegId overleg) {
    return sql.selectDistinct(STEM.MEDEWERKER)
        .from(STEM)
        .join(AGENDAPUNT)
        .on(AGENDAPUNT.GEMEENTE.eq(STEM.GEMEENTE))
        .and(AGENDAPUNT.ID.eq(STEM.AGENDAPUNT))
        .where(STEM.OVERLEG.eq(overleg.waarde()))
        .and(STEM.INGETROKKEN_OP.isNull())
        .and(AGENDAPUNT.STAND.eq("open"))
        .fetchSet(rij -> new MedewerkerId(rij.value1()));
  }

  /** Takes back the voice that holds. */
  public void trekStemIn(AgendapuntId punt, MedewerkerId wie, Instant nu) {
    sql.update(STEM)
        .set(STEM.INGETROKKEN_OP, OverlegStore.tijd(nu))
        .where(STEM.AGENDAPUNT.eq(punt.waarde()))
        .and(STEM.MEDEWERKER.eq(wie.waarde()))
        .and(STEM.INGETROKKEN_OP.isNull())
        .execute();
  }

  /** Takes back every voice on a question. */
  void trekAlleIn(AgendapuntId punt, Instant nu) {
    sql.update(STEM)
        .set(STEM.INGETROKKEN_OP, OverlegStore.tijd(nu))
        .where(STEM.AGENDAPUNT.eq(punt.waarde()))
        .and(STEM.INGETROKKEN_OP.isNull())
        .execute();
  }

  /** Adds a voice; the earlier one was taken back first. */
  public void geefStem(AgendapuntId punt, OverlegId overleg, Stem stem) {
    sql.insertInto(STEM)
        .set(STEM.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(STEM.AGENDAPUNT, punt.waarde())
        .set(STEM.OVERLEG, overleg.waarde())
        .set(STEM.MEDEWERKER, stem.wie().waarde())
        .set(STEM.KEUZE, stem.keuze().code())
        .set(STEM.REDEN, stem.reden())
        .set(STEM.OP, OverlegStore.tijd(stem.op()))
        .set(STEM.VASTGELEGD_DOOR, stem.vastgelegdDoor().waarde())
        .execute();
  }

  private static Stem stem(Record rij) {
    return new Stem(
        new MedewerkerId(rij.get(STEM.MEDEWERKER)),
        Stemkeuze.find(rij.get(STEM.KEUZE)).orElseThrow(),
        rij.get(STEM.REDEN),
        rij.get(STEM.OP).toInstant(),
        new MedewerkerId(rij.get(STEM.VASTGELEGD_DOOR)),
        rij.get(STEM.INGETROKKEN_OP) == null ? null : rij.get(STEM.INGETROKKEN_OP).toInstant());
  }
}
