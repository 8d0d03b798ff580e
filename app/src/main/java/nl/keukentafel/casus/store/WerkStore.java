package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.AANDACHT;
import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static nl.keukentafel.database.sql.casus.Tables.JOURNAAL;
import static nl.keukentafel.database.sql.casus.Tables.TAAK;
import static nl.keukentafel.database.sql.casus.Tables.WEGING;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Caseloadregel;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Weging;
import nl.keukentafel.casus.model.Werktaak;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** All that this room knows for a werkvoorraad, in one statement whatever the caseload. */
@Repository
public class WerkStore {
  private final DSLContext sql;

  WerkStore(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Work of one person.
   *
   * @param caseload casussen held that are not closed, the oldest first
   * @param wachtend casussen without casushouder of the teams asked for
   * @param aandacht what waits, and what others wrote; the newest first, nothing vertrouwelijk
   * @param taken open tasks given to this person, the first day on top
   */
  public record Werk(
      List<Caseloadregel> caseload,
      List<Caseloadregel> wachtend,
      List<Aandacht> aandacht,
      List<Werktaak> taken,
      Weging weging) {}

  /** Reads the work of this person; what others wrote since that moment is news. */
  public Werk werk(MedewerkerId wie, Collection<TeamId> wachtlijsten, Instant sinds) {
    UUID gemeente = Werkcontext.gemeenteNu().waarde();
    Field<List<Caseloadregel>> caseload =
        multiset(
                selectFrom(CASUS_)
                    .where(CASUS_.GEMEENTE.eq(gemeente))
                    .and(CASUS_.CASUSHOUDER.eq(wie.waarde()))
                    .and(CASUS_.FASE.ne(Fase.AFGESLOTEN.code()))
                    .orderBy(CASUS_.GEOPEND_OP, CASUS_.ID))
            .convertFrom(rijen -> rijen.map(CaseloadStore::rij));
    Field<List<Caseloadregel>> wachtend =
        multiset(
                selectFrom(CASUS_)
                    .where(CASUS_.GEMEENTE.eq(gemeente))
                    .and(CASUS_.LEIDEND_TEAM.in(wachtlijsten.stream().map(TeamId::waarde).toList()))
                    .and(CASUS_.FASE.eq(Fase.AANGEMELD.code()))
                    .and(CASUS_.CASUSHOUDER.isNull()))
            .convertFrom(rijen -> rijen.map(CaseloadStore::rij));
    Field<List<Aandacht>> aandacht =
        multiset(aandacht(gemeente, wie, sinds))
            .convertFrom(rijen ->
                rijen.map(rij ->
                    new Aandacht(
                        rij.value1(),
                        Aandacht.Soort.van(rij.value2()),
                        new CasusId(rij.value3()),
                        rij.value4(),
                        new HuishoudenId(rij.value5()),
                        rij.value6(),
                        rij.value7().toInstant(),
                        new MedewerkerId(rij.value8()))));
    Field<List<Werktaak>> taken =
        multiset(
                select(TAAK.fields())
                    .select(CASUS_.NUMMER, CASUS_.HUISHOUDEN)
                    .from(TAAK)
                    .join(CASUS_)
                    .on(CASUS_.GEMEENTE.eq(TAAK.GEMEENTE).and(CASUS_.ID.eq(TAAK.CASUS)))
                    .where(TAAK.GEMEENTE.eq(gemeente))
                    .and(TAAK.WIE.eq(wie.waarde()))
                    .and(TAAK.UITKOMST.isNull())
                    .and(CASUS_.FASE.ne(Fase.AFGESLOTEN.code()))
                    .orderBy(TAAK.UITERLIJK.asc().nullsLast(), TAAK.ID))
            .convertFrom(rijen ->
                rijen.map(rij ->
                    new Werktaak(
                        TaakStore.taak(rij.into(TAAK)),
                        rij.get(CASUS_.NUMMER),
                        new HuishoudenId(rij.get(CASUS_.HUISHOUDEN)))));
    Field<Map<String, Double>> eigen =
        multiset(
                select(WEGING.SLEUTEL, WEGING.WAARDE)
                    .from(WEGING)
                    .where(WEGING.GEMEENTE.eq(gemeente)))
            .convertFrom(rijen ->
                rijen.stream()
                    .collect(
                        Collectors.toMap(rij -> rij.value1(), rij -> rij.value2().doubleValue())));
    return sql.select(caseload, wachtend, aandacht, taken, eigen)
        .fetchSingle(rij ->
            new Werk(
                rij.value1(),
                rij.value2(),
                rij.value3().stream()
                    .sorted(Comparator.comparing(Aandacht::op).reversed())
                    .toList(),
                rij.value4(),
                WegingStore.meegeleverd().met(rij.value5())));
  }

  private static Select<Record8<UUID, String, UUID, String, UUID, String, OffsetDateTime, UUID>>
      aandacht(UUID gemeente, MedewerkerId wie, Instant sinds) {
    return select(
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
        .where(CASUS_.GEMEENTE.eq(gemeente))
        .and(CASUS_.CASUSHOUDER.eq(wie.waarde()))
        .and(AANDACHT.GEZIEN_OP.isNull())
        .unionAll(
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
                .where(CASUS_.GEMEENTE.eq(gemeente))
                .and(CASUS_.CASUSHOUDER.eq(wie.waarde()))
                .and(JOURNAAL.GEWIJZIGD_OP.ge(sinds.atOffset(ZoneOffset.UTC)))
                .and(JOURNAAL.GEWIJZIGD_DOOR.ne(wie.waarde()))
                .and(JOURNAAL.VERTROUWELIJK.isFalse()));
  }
}
