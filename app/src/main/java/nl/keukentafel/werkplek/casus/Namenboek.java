package nl.keukentafel.werkplek.casus;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.kern.Vastevraag;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Looks up all names of a page in one statement, in the views that the rooms publish for it. */
@Repository
class Namenboek {

  private static final nl.keukentafel.database.sql.team.tables.Naamkaart TEAM =
      nl.keukentafel.database.sql.team.Tables.NAAMKAART;
  private static final nl.keukentafel.database.sql.organisatie.tables.Naamkaart ORGANISATIE =
      nl.keukentafel.database.sql.organisatie.Tables.NAAMKAART;

  private static final Param<UUID> GEMEENTE = param("gemeente", UUID.class);
  private static final Param<String[]> IDS = param("ids", String[].class);
  private static final Field<UUID[]> WELKE = IDS.cast(UUID[].class);

  private final Vastevraag vraag;

  Namenboek(DSLContext sql) {
    this.vraag =
        new Vastevraag(
            sql,
            () ->
                select(TEAM.ID, TEAM.NAAM)
                    .from(TEAM)
                    .where(TEAM.GEMEENTE.eq(GEMEENTE))
                    .and(TEAM.ID.eq(any(WELKE)))
                    .unionAll(
                        select(ORGANISATIE.ID, ORGANISATIE.NAAM)
                            .from(ORGANISATIE)
                            .where(ORGANISATIE.GEMEENTE.eq(GEMEENTE))
                            .and(ORGANISATIE.ID.eq(any(WELKE)))));
  }

  /** The names of these ids, whichever room they belong to; an unknown one is left out. */
  Namen zoek(Collection<UUID> ids) {
    Map<UUID, String> gevonden = new HashMap<>();
    vraag
        .fetch(
            Map.of(
                GEMEENTE.getName(),
                Werkcontext.gemeenteNu().waarde(),
                IDS.getName(),
                ids.stream().distinct().map(UUID::toString).toArray(String[]::new)),
            rij -> Map.entry(rij.get(TEAM.ID), rij.get(TEAM.NAAM)))
        .forEach(naam -> gevonden.put(naam.getKey(), naam.getValue()));
    return new Namen(gevonden);
  }
}
