package nl.keukentafel.toestemming.store;

import static nl.keukentafel.database.sql.toestemming.Tables.ANTWOORD;
import static nl.keukentafel.database.sql.toestemming.Tables.GEVER;
import static nl.keukentafel.database.sql.toestemming.Tables.INTREKKING;
import static nl.keukentafel.database.sql.toestemming.Tables.TEAMVRAAG;
import static nl.keukentafel.database.sql.toestemming.Tables.VRAAG;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.database.sql.toestemming.tables.records.AntwoordRecord;
import nl.keukentafel.database.sql.toestemming.tables.records.GeverRecord;
import nl.keukentafel.database.sql.toestemming.tables.records.IntrekkingRecord;
import nl.keukentafel.database.sql.toestemming.tables.records.TeamvraagRecord;
import nl.keukentafel.database.sql.toestemming.tables.records.VraagRecord;
import nl.keukentafel.huishouden.model.Uitzondering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.toestemming.model.Antwoord;
import nl.keukentafel.toestemming.model.Antwoord.Intrekking;
import nl.keukentafel.toestemming.model.Doel;
import nl.keukentafel.toestemming.model.Gevers;
import nl.keukentafel.toestemming.model.Regel;
import nl.keukentafel.toestemming.model.Vorm;
import nl.keukentafel.toestemming.model.Vraag;
import nl.keukentafel.toestemming.model.Vraaginhoud;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Questions with what became of them, in one statement. */
@Repository
public class VraagStore {

  private final DSLContext sql;
  private final Clock klok;

  VraagStore(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /** Keeps a question. */
  public UUID voegToe(
      CasusId casus, HuishoudenId huishouden, Vraaginhoud inhoud, MedewerkerId door) {
    return sql.insertInto(VRAAG)
        .set(VRAAG.GEMEENTE, gemeente())
        .set(VRAAG.CASUS, casus.waarde())
        .set(VRAAG.HUISHOUDEN, huishouden.waarde())
        .set(VRAAG.OVER_PERSOON, inhoud.voor().waarde())
        .set(VRAAG.VERTROUWELIJK, inhoud.vertrouwelijk())
        .set(VRAAG.DOEL, inhoud.doel().code())
        .set(VRAAG.ONTVANGER, inhoud.ontvanger())
        .set(VRAAG.WET, inhoud.wet().name().toLowerCase(Locale.ROOT))
        .set(VRAAG.CATEGORIEEN, Categoriecodes.codes(inhoud.categorieen()))
        .set(VRAAG.WAARVOOR, inhoud.waarvoor())
        .set(VRAAG.TOT, inhoud.tot())
        .set(VRAAG.GESTELD_DOOR, door.waarde())
        .set(VRAAG.GESTELD_OP, OffsetDateTime.now(klok))
        .returningResult(VRAAG.ID)
        .fetchSingle()
        .value1();
  }

  /** Puts an unanswered question away; false when it was answered or put away already. */
  public boolean laatVervallen(CasusId casus, UUID vraag) {
    return sql.update(VRAAG)
            .set(VRAAG.VERVALLEN_OP, OffsetDateTime.now(klok))
            .where(VRAAG.GEMEENTE.eq(gemeente()))
            .and(VRAAG.CASUS.eq(casus.waarde()))
            .and(VRAAG.ID.eq(vraag))
            .and(VRAAG.VERVALLEN_OP.isNull())
            .andNotExists(
                selectFrom(ANTWOORD)
                    .where(ANTWOORD.GEMEENTE.eq(VRAAG.GEMEENTE))
                    .and(ANTWOORD.VRAAG.eq(VRAAG.ID)))
            .execute()
        == 1;
  }

  /** All questions of a household with what became of them, the newest first. */
  public List<Regel> van(HuishoudenId huishouden) {
    return zoek(VRAAG.HUISHOUDEN.eq(huishouden.waarde()));
  }

  /** One question of this casus. */
  public Optional<Regel> find(CasusId casus, UUID vraag) {
    return zoek(VRAAG.CASUS.eq(casus.waarde()).and(VRAAG.ID.eq(vraag))).stream().findFirst();
  }

  private List<Regel> zoek(Condition welke) {
    Field<List<GeverRecord>> gevers =
        multiset(
                selectFrom(GEVER)
                    .where(GEVER.GEMEENTE.eq(ANTWOORD.GEMEENTE))
                    .and(GEVER.ANTWOORD.eq(ANTWOORD.ID)))
            .as("gevers")
            .convertFrom(rijen -> rijen.map(rij -> rij));
    return sql.select(VRAAG.fields())
        .select(ANTWOORD.fields())
        .select(INTREKKING.fields())
        .select(TEAMVRAAG.fields())
        .select(gevers)
        .from(VRAAG)
        .leftJoin(ANTWOORD)
        .on(ANTWOORD.GEMEENTE.eq(VRAAG.GEMEENTE))
        .and(ANTWOORD.VRAAG.eq(VRAAG.ID))
        .leftJoin(INTREKKING)
        .on(INTREKKING.GEMEENTE.eq(ANTWOORD.GEMEENTE))
        .and(INTREKKING.ANTWOORD.eq(ANTWOORD.ID))
        .leftJoin(TEAMVRAAG)
        .on(TEAMVRAAG.GEMEENTE.eq(VRAAG.GEMEENTE))
        .and(TEAMVRAAG.VRAAG.eq(VRAAG.ID))
        .where(VRAAG.GEMEENTE.eq(gemeente()))
        .and(welke)
        .orderBy(VRAAG.GESTELD_OP.desc(), VRAAG.ID.desc())
        .fetch(rij ->
            new Regel(
                vraag(rij.into(VRAAG)),
                rij.get(ANTWOORD.ID) == null
                    ? null
                    : antwoord(
                        rij.into(ANTWOORD),
                        rij.get(gevers),
                        rij.get(INTREKKING.ID) == null ? null : rij.into(INTREKKING)),
                rij.get(TEAMVRAAG.ID) == null ? null : teamvraag(rij.into(TEAMVRAAG))));
  }

  private static Vraag vraag(VraagRecord rij) {
    return new Vraag(
        rij.getId(),
        new CasusId(rij.getCasus()),
        new HuishoudenId(rij.getHuishouden()),
        new Vraaginhoud(
            new PersoonId(rij.getOverPersoon()),
            Doel.valueOf(rij.getDoel().toUpperCase(Locale.ROOT)),
            rij.getOntvanger(),
            Wet.valueOf(rij.getWet().toUpperCase(Locale.ROOT)),
            Categoriecodes.lees(rij.getCategorieen()),
            rij.getWaarvoor(),
            rij.getTot(),
            rij.getVertrouwelijk()),
        new MedewerkerId(rij.getGesteldDoor()),
        rij.getGesteldOp().toInstant(),
        rij.getVervallenOp() != null);
  }

  private static Antwoord antwoord(
      AntwoordRecord rij, List<GeverRecord> gevers, @Nullable IntrekkingRecord intrekking) {
    Set<PersoonId> personen = new HashSet<>();
    Set<String> instellingen = new HashSet<>();
    for (GeverRecord gever : gevers) {
      if (gever.getPersoon() != null) {
        personen.add(new PersoonId(gever.getPersoon()));
      } else {
        instellingen.add(gever.getInstelling());
      }
    }
    String uitzondering = rij.getUitzondering();
    return new Antwoord(
        rij.getId(),
        rij.getJa(),
        Vorm.valueOf(rij.getVorm().toUpperCase(Locale.ROOT)),
        rij.getVan(),
        new Gevers(
            personen,
            instellingen,
            uitzondering == null
                ? null
                : Uitzondering.valueOf(uitzondering.toUpperCase(Locale.ROOT)),
            rij.getUitzonderingReden(),
            rij.getWilsonbekwaamOmdat()),
        rij.getBron(),
        rij.getAanwezigen(),
        new MedewerkerId(rij.getVastgelegdDoor()),
        rij.getVastgelegdOp().toInstant(),
        intrekking == null
            ? null
            : new Intrekking(
                new PersoonId(intrekking.getPersoon()),
                intrekking.getReden(),
                new MedewerkerId(intrekking.getVastgelegdDoor()),
                intrekking.getOp().toInstant()));
  }

  private static Regel.Teamvraag teamvraag(TeamvraagRecord rij) {
    return new Regel.Teamvraag(
        rij.getId(),
        rij.getReden(),
        new MedewerkerId(rij.getGesteldDoor()),
        rij.getGesteldOp().toInstant());
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
