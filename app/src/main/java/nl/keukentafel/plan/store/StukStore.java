package nl.keukentafel.plan.store;

import static nl.keukentafel.database.sql.plan.Tables.ACTIE;
import static nl.keukentafel.database.sql.plan.Tables.DOEL;
import static nl.keukentafel.database.sql.plan.Tables.PLAN_;
import static nl.keukentafel.database.sql.plan.Tables.STUKVERSIE;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.database.sql.plan.tables.records.StukversieRecord;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.privacy.Merk;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Doelen and acties of one version, and every text that stood there. */
@Repository
public class StukStore {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final DSLContext sql;

  StukStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds a doel. */
  public DoelId voegToe(PlanId plan, Doel.Inhoud doel, MedewerkerId maker) {
    return new DoelId(
        sql.insertInto(DOEL)
            .set(DOEL.GEMEENTE, gemeente())
            .set(DOEL.PLAN, plan.waarde())
            .set(DOEL.LEEFGEBIED, doel.leefgebied().code())
            .set(DOEL.TEKST, doel.tekst())
            .set(DOEL.CATEGORIE, doel.categorie().name().toLowerCase(Locale.ROOT))
            .set(DOEL.OVER_PERSOON, over(doel.merk()))
            .set(DOEL.VERTROUWELIJK, doel.merk().vertrouwelijk())
            .set(DOEL.MAKER, maker.waarde())
            .returningResult(DOEL.ID)
            .fetchSingle()
            .value1());
  }

  /** Changes a doel, unless somebody was first; a doel that was taken out comes back. */
  public boolean wijzig(PlanId plan, DoelId id, int versie, Doel.Inhoud doel) {
    return sql.update(DOEL)
            .set(DOEL.LEEFGEBIED, doel.leefgebied().code())
            .set(DOEL.TEKST, doel.tekst())
            .set(DOEL.CATEGORIE, doel.categorie().name().toLowerCase(Locale.ROOT))
            .set(DOEL.OVER_PERSOON, over(doel.merk()))
            .set(DOEL.VERTROUWELIJK, doel.merk().vertrouwelijk())
            .set(DOEL.WEG, false)
            .set(DOEL.VERSIE, DOEL.VERSIE.plus(1))
            .where(DOEL.GEMEENTE.eq(gemeente()))
            .and(DOEL.PLAN.eq(plan.waarde()))
            .and(DOEL.ID.eq(id.waarde()))
            .and(DOEL.VERSIE.eq(versie))
            .execute()
        == 1;
  }

  /** Takes a doel out of the version, unless somebody changed it meanwhile. */
  public boolean haalWeg(PlanId plan, DoelId id, int versie) {
    return sql.update(DOEL)
            .set(DOEL.WEG, true)
            .set(DOEL.VERSIE, DOEL.VERSIE.plus(1))
            .where(DOEL.GEMEENTE.eq(gemeente()))
            .and(DOEL.PLAN.eq(plan.waarde()))
            .and(DOEL.ID.eq(id.waarde()))
            .and(DOEL.VERSIE.eq(versie))
            .and(DOEL.WEG.isFalse())
            .execute()
        == 1;
  }

  /**
   * Adds an actie.
   *
   * @param id null for a new one; that of another version when it is the same actie there
   */
  public ActieId voegToe(
      PlanId plan,
      @Nullable ActieId id,
      DoelId doel,
      Actie.Inhoud actie,
      Merk eigen,
      MedewerkerId maker) {
    return new ActieId(
        sql.insertInto(ACTIE)
            .set(ACTIE.GEMEENTE, gemeente())
            .set(ACTIE.PLAN, plan.waarde())
            .set(ACTIE.ID, id == null ? UUID.randomUUID() : id.waarde())
            .set(ACTIE.DOEL, doel.waarde())
            .set(waarden(actie, eigen))
            .set(ACTIE.MAKER, maker.waarde())
            .returningResult(ACTIE.ID)
            .fetchSingle()
            .value1());
  }

  /** Changes an actie, unless somebody was first; one that was taken out comes back. */
  public boolean wijzig(PlanId plan, ActieId id, int versie, Actie.Inhoud actie, Merk eigen) {
    return sql.update(ACTIE)
            .set(waarden(actie, eigen))
            .set(ACTIE.WEG, false)
            .set(ACTIE.VERSIE, ACTIE.VERSIE.plus(1))
            .where(ACTIE.GEMEENTE.eq(gemeente()))
            .and(ACTIE.PLAN.eq(plan.waarde()))
            .and(ACTIE.ID.eq(id.waarde()))
            .and(ACTIE.VERSIE.eq(versie))
            .execute()
        == 1;
  }

  /** Takes an actie out of the version, unless somebody changed it meanwhile. */
  public boolean haalWeg(PlanId plan, ActieId id, int versie) {
    return sql.update(ACTIE)
            .set(ACTIE.WEG, true)
            .set(ACTIE.VERSIE, ACTIE.VERSIE.plus(1))
            .where(ACTIE.GEMEENTE.eq(gemeente()))
            .and(ACTIE.PLAN.eq(plan.waarde()))
            .and(ACTIE.ID.eq(id.waarde()))
            .and(ACTIE.VERSIE.eq(versie))
            .and(ACTIE.WEG.isFalse())
            .execute()
        == 1;
  }

  /** Keeps a text as it stands now. */
  public void bewaarTekst(PlanId plan, Stukversie tekst) {
    sql.insertInto(STUKVERSIE)
        .set(STUKVERSIE.GEMEENTE, gemeente())
        .set(STUKVERSIE.PLAN, plan.waarde())
        .set(STUKVERSIE.SOORT, tekst.soort().code())
        .set(STUKVERSIE.STUK, tekst.stuk())
        .set(STUKVERSIE.VERSIE, tekst.versie())
        .set(STUKVERSIE.AARD, tekst.aard().code())
        .set(STUKVERSIE.VELDEN, JSONB.valueOf(JSON.writeValueAsString(tekst.velden())))
        .set(STUKVERSIE.CATEGORIE, tekst.categorie().name().toLowerCase(Locale.ROOT))
        .set(STUKVERSIE.OVER_PERSOON, over(tekst.merk()))
        .set(STUKVERSIE.VERTROUWELIJK, tekst.merk().vertrouwelijk())
        .set(STUKVERSIE.MAKER, tekst.maker().waarde())
        .set(STUKVERSIE.DOOR, tekst.door().waarde())
        .set(STUKVERSIE.OP, tekst.op().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** All texts of one doel or actie in a version, the newest first. */
  public List<Stukversie> teksten(PlanId plan, Stukversie.Soort soort, UUID stuk) {
    return sql.selectFrom(STUKVERSIE)
        .where(STUKVERSIE.GEMEENTE.eq(gemeente()))
        .and(STUKVERSIE.PLAN.eq(plan.waarde()))
        .and(STUKVERSIE.SOORT.eq(soort.code()))
        .and(STUKVERSIE.STUK.eq(stuk))
        .orderBy(STUKVERSIE.VERSIE.desc())
        .fetch(StukStore::stukversie);
  }

  /** All texts of all versions of a casus by version of the plan, the oldest first. */
  public Map<PlanId, List<Stukversie>> teksten(CasusId casus) {
    return sql.select(STUKVERSIE.fields())
        .from(STUKVERSIE)
        .join(PLAN_)
        .on(PLAN_.GEMEENTE.eq(STUKVERSIE.GEMEENTE).and(PLAN_.ID.eq(STUKVERSIE.PLAN)))
        .where(PLAN_.GEMEENTE.eq(gemeente()))
        .and(PLAN_.CASUS.eq(casus.waarde()))
        .orderBy(STUKVERSIE.OP, STUKVERSIE.VERSIE)
        .fetchGroups(
            rij -> new PlanId(rij.get(STUKVERSIE.PLAN)), rij -> stukversie(rij.into(STUKVERSIE)));
  }

  private static Stukversie stukversie(StukversieRecord rij) {
    return new Stukversie(
        Gecodeerd.van(Stukversie.Soort.class, rij.getSoort()),
        rij.getStuk(),
        rij.getVersie(),
        Gecodeerd.van(Stukversie.Aard.class, rij.getAard()),
        JSON.readValue(rij.getVelden().data(), new TypeReference<Map<String, String>>() {}),
        Planrijen.categorie(rij.getCategorie()),
        Planrijen.merk(rij.getOverPersoon(), rij.getVertrouwelijk()),
        new MedewerkerId(rij.getMaker()),
        new MedewerkerId(rij.getDoor()),
        rij.getOp().toInstant());
  }

  private static Map<Field<?>, @Nullable Object> waarden(Actie.Inhoud actie, Merk eigen) {
    var uitvoerder = actie.uitvoerder();
    Map<Field<?>, @Nullable Object> waarden = new LinkedHashMap<>();
    waarden.put(ACTIE.WAT, actie.wat());
    waarden.put(ACTIE.SOORT, uitvoerder.soort().code());
    waarden.put(
        ACTIE.PERSONEN, uitvoerder.personen().stream().map(PersoonId::waarde).toArray(UUID[]::new));
    waarden.put(ACTIE.NAAM, uitvoerder.naam());
    waarden.put(ACTIE.ORGANISATIE, uitvoerder.organisatie());
    waarden.put(ACTIE.ROL, uitvoerder.rol());
    waarden.put(ACTIE.WANNEER, actie.wanneer());
    waarden.put(ACTIE.UITERLIJK, actie.uiterlijk());
    waarden.put(ACTIE.STATUS, actie.status().code());
    waarden.put(ACTIE.UITKOMST, actie.uitkomst());
    waarden.put(ACTIE.INTERVENTIE, actie.interventie());
    waarden.put(ACTIE.OVERGESLAGEN, actie.overgeslagen());
    waarden.put(ACTIE.OVER_PERSOON, over(eigen));
    waarden.put(ACTIE.VERTROUWELIJK, eigen.vertrouwelijk());
    return waarden;
  }

  private static @Nullable UUID over(Merk merk) {
    PersoonId over = merk.over();
    return over == null ? null : over.waarde();
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
