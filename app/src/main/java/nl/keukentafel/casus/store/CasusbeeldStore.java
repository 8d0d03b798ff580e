package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static nl.keukentafel.database.sql.casus.Tables.FASEWISSEL;
import static nl.keukentafel.database.sql.casus.Tables.HOUDERSCHAP;
import static nl.keukentafel.database.sql.casus.Tables.JOURNAAL;
import static nl.keukentafel.database.sql.casus.Tables.LEEFGEBIED;
import static nl.keukentafel.database.sql.casus.Tables.REGIE;
import static nl.keukentafel.database.sql.casus.Tables.TEAMROL;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Casusverloop.Deelname;
import nl.keukentafel.casus.model.Casusverloop.Houder;
import nl.keukentafel.casus.model.Casusverloop.Leefgebied;
import nl.keukentafel.casus.model.Casusverloop.Regie;
import nl.keukentafel.casus.model.Casusverloop.Wissel;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Vastevraag;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All that this room knows of one casus, in one statement. */
@Repository
public class CasusbeeldStore {
  /** As many entries as a page shows; older ones have a page of their own. */
  public static final int JOURNAAL_OP_PAGINA = 25;

  private static final Param<UUID> GEMEENTE = param("gemeente", UUID.class);
  private static final Param<UUID> WELKE = param("casus", UUID.class);
  private static final Param<Integer> JOURNAAL_VANAF = param("vanaf", Integer.class);

  private static final Field<List<Wissel>> WISSELS_LIJST =
      multiset(
              selectFrom(FASEWISSEL)
                  .where(FASEWISSEL.GEMEENTE.eq(CASUS_.GEMEENTE))
                  .and(FASEWISSEL.CASUS.eq(CASUS_.ID))
                  .orderBy(FASEWISSEL.OP, FASEWISSEL.ID))
          .convertFrom(rijen ->
              rijen.map(r ->
                  new Wissel(
                      Fase.van(r.getNaar()),
                      r.getOp().toInstant(),
                      new MedewerkerId(r.getDoor()),
                      r.getReden())));

  private static final Field<List<Houder>> HOUDERS_LIJST =
      multiset(
              selectFrom(HOUDERSCHAP)
                  .where(HOUDERSCHAP.GEMEENTE.eq(CASUS_.GEMEENTE))
                  .and(HOUDERSCHAP.CASUS.eq(CASUS_.ID))
                  .orderBy(HOUDERSCHAP.VAN.desc(), HOUDERSCHAP.ID.desc()))
          .convertFrom(rijen ->
              rijen.map(r ->
                  new Houder(
                      new MedewerkerId(r.getMedewerker()),
                      r.getVan().toInstant(),
                      r.getTot() == null ? null : r.getTot().toInstant(),
                      r.getReden(),
                      new MedewerkerId(r.getGegevenDoor()))));

  private static final Field<List<Deelname>> ROLLEN_LIJST =
      multiset(
              selectFrom(TEAMROL)
                  .where(TEAMROL.GEMEENTE.eq(CASUS_.GEMEENTE))
                  .and(TEAMROL.CASUS.eq(CASUS_.ID))
                  .orderBy(TEAMROL.VAN))
          .convertFrom(rijen ->
              rijen.map(r ->
                  new Deelname(
                      r.getId(),
                      new TeamId(r.getTeam()),
                      Teamrol.van(r.getRol()),
                      List.of(r.getLeefgebieden()),
                      r.getVan(),
                      r.getTot(),
                      r.getReden(),
                      r.getGegevenDoor() == null ? null : new MedewerkerId(r.getGegevenDoor()))));

  private static final Field<List<Regie>> REGIES_LIJST =
      multiset(
              selectFrom(REGIE)
                  .where(REGIE.GEMEENTE.eq(CASUS_.GEMEENTE))
                  .and(REGIE.CASUS.eq(CASUS_.ID))
                  .orderBy(REGIE.VAN.desc(), REGIE.ID.desc()))
          .convertFrom(rijen ->
              rijen.map(r ->
                  new Regie(
                      r.getId(),
                      Regievorm.van(r.getVorm()),
                      r.getHouder(),
                      r.getVan().toInstant(),
                      r.getTot() == null ? null : r.getTot().toInstant(),
                      r.getReden(),
                      new MedewerkerId(r.getGegevenDoor()))));

  private static final Field<List<Leefgebied>> LEEFGEBIEDEN_LIJST =
      multiset(
              selectFrom(LEEFGEBIED)
                  .where(LEEFGEBIED.GEMEENTE.eq(CASUS_.GEMEENTE))
                  .and(LEEFGEBIED.CASUS.eq(CASUS_.ID))
                  .orderBy(LEEFGEBIED.SINDS))
          .convertFrom(rijen ->
              rijen.map(r -> new Leefgebied(r.getLeefgebied(), r.getReden(), r.getSinds())));

  // One more than shown, to know whether there are older ones.
  private static final Field<List<Journaalregel>> JOURNAAL_LIJST =
      multiset(
              selectFrom(JOURNAAL)
                  .where(JOURNAAL.GEMEENTE.eq(CASUS_.GEMEENTE))
                  .and(JOURNAAL.CASUS.eq(CASUS_.ID))
                  .orderBy(JOURNAAL.OP.desc(), JOURNAAL.ID.desc())
                  .limit(JOURNAAL_OP_PAGINA + 1)
                  .offset(JOURNAAL_VANAF))
          .convertFrom(rijen -> rijen.map(JournaalStore::regel));

  private final Vastevraag vraag;

  CasusbeeldStore(DSLContext sql) {
    this.vraag =
        new Vastevraag(
            sql,
            () ->
                select(CASUS_.fields())
                    .select(WISSELS_LIJST, HOUDERS_LIJST, ROLLEN_LIJST, REGIES_LIJST)
                    .select(LEEFGEBIEDEN_LIJST, JOURNAAL_LIJST)
                    .from(CASUS_)
                    .where(CASUS_.GEMEENTE.eq(GEMEENTE))
                    .and(CASUS_.ID.eq(WELKE)));
  }

  /** A casus with its history. */
  public record Ruw(
      CasusStore.Bewaard bewaard,
      @Nullable LocalDate laatsteContact,
      Casusverloop verloop,
      List<Journaalregel> journaal) {}

  public Optional<Ruw> find(CasusId casus, int journaalVanaf) {
    return vraag.fetchOptional(
        Map.of(
            GEMEENTE.getName(),
            Werkcontext.gemeenteNu().waarde(),
            WELKE.getName(),
            casus.waarde(),
            JOURNAAL_VANAF.getName(),
            journaalVanaf),
        CasusbeeldStore::ruw);
  }

  private static Ruw ruw(Record rij) {
    var record = rij.into(CASUS_);
    return new Ruw(
        Casusrij.bewaard(record),
        record.getLaatsteContactOp(),
        new Casusverloop(
            rij.get(WISSELS_LIJST),
            rij.get(HOUDERS_LIJST),
            rij.get(ROLLEN_LIJST),
            rij.get(REGIES_LIJST),
            rij.get(LEEFGEBIEDEN_LIJST)),
        rij.get(JOURNAAL_LIJST));
  }
}
