package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_;
import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;
import static nl.keukentafel.database.sql.huishouden.Tables.ZOEK_ADRES;
import static nl.keukentafel.database.sql.huishouden.Tables.ZOEK_PERSOON;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.Huishoudens.Treffer;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.huishouden.model.Geboortedatum;
import nl.keukentafel.huishouden.model.Gelijkende;
import nl.keukentafel.huishouden.model.Leeftijd;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Postcode;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.Zoeksleutel;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Finds persons by name and households by address, tolerant of typing errors. The functions in the
 * database ({@code V006__huishouden.sql}, {@code V013__bijschaven.sql}) do the looking and hand out
 * ids; what is read of them passes row-level security.
 */
@Repository
public class ZoekStore {

  private static final int KANDIDATEN = 40;
  private static final int HOOGSTENS_GELIJKENDEN = 5;

  private static final Field<UUID> GEVONDEN_PERSOON = DSL.field("t.persoon", SQLDataType.UUID);
  private static final Field<UUID> GEVONDEN_HUISHOUDEN =
      DSL.field("t.huishouden", SQLDataType.UUID);
  private static final Field<Integer> RANG = DSL.field("t.rang", SQLDataType.INTEGER);
  private static final Field<Float> GELIJKENIS = DSL.field("t.gelijkenis", SQLDataType.REAL);

  private final DSLContext sql;
  private final Clock klok;

  ZoekStore(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /** Persons by name and households by address, the best first, in one statement. */
  public List<Treffer> zoek(Zoeksleutel sleutel, int hoogstens) {
    LocalDate vandaag = LocalDate.now(klok);
    return lees(opNaam(sleutel, hoogstens).unionAll(opAdres(sleutel, hoogstens)), vandaag)
        .orderBy(RANG, GELIJKENIS.desc(), GEVONDEN_PERSOON.isNull(), PERSOON.ZOEK)
        .limit(hoogstens)
        .fetch(rij -> treffer(rij, vandaag));
  }

  /** One person as search shows them. */
  public Optional<Treffer> treffer(PersoonId persoon) {
    LocalDate vandaag = LocalDate.now(klok);
    return lees(
            select(val(persoon.waarde()), castNull(SQLDataType.UUID), inline(0), inline(1f)),
            vandaag)
        .fetchOptional(rij -> treffer(rij, vandaag));
  }

  /**
   * Persons who have something in common with a new one: a name that looks like it, the day of
   * birth, or the address; in one statement.
   *
   * @param geboren compared only when it is a whole day
   */
  private List<Gelijkende> verwant(
      Zoeksleutel naam, @Nullable Geboortedatum geboren, Adres adres, int hoogstens) {
    LocalDate vandaag = LocalDate.now(klok);
    Select<Record4<UUID, UUID, Integer, Float>> bronnen = opNaam(naam, hoogstens);
    if (geboren instanceof Geboortedatum.OpDag(LocalDate dag)) {
      bronnen = bronnen.unionAll(opGeboortedag(dag, hoogstens));
    }
    Postcode postcode = adres.postcode().orElse(null);
    if (postcode != null && !adres.huisnummer().isEmpty()) {
      bronnen = bronnen.unionAll(opDeur(postcode, adres.huisnummer(), vandaag));
    }
    Map<UUID, Gelijkende> perPersoon = new LinkedHashMap<>();
    Field<Float> gelijkenis =
        DSL.function(DSL.name("similarity"), SQLDataType.REAL, val(naam.waarde()), PERSOON.ZOEK);
    lees(bronnen, vandaag, gelijkenis)
        .orderBy(gelijkenis.desc())
        .forEach(rij ->
            perPersoon.computeIfAbsent(
                rij.get(PERSOON.ID),
                nieuw ->
                    new Gelijkende(
                        treffer(rij, vandaag),
                        rij.get(gelijkenis),
                        Persoonsrij.geboren(rij).orElse(null),
                        opDezelfdeDeur(rij, postcode, adres.huisnummer()))));
    return List.copyOf(perPersoon.values());
  }

  /** Persons who may be the same as a new one, the likeliest first. */
  public List<Gelijkende> gelijkenden(
      Persoonsnaam naam, @Nullable Geboortedatum geboren, Adres adres) {
    return verwant(naam.zoeksleutel(), geboren, adres, KANDIDATEN).stream()
        .filter(ander -> ander.kanDezelfdeZijn(geboren))
        .sorted(Comparator.comparingDouble((Gelijkende g) -> g.gewicht(geboren)).reversed())
        .limit(HOOGSTENS_GELIJKENDEN)
        .toList();
  }

  private static boolean opDezelfdeDeur(
      Record rij, @Nullable Postcode postcode, String huisnummer) {
    return postcode != null
        && postcode.waarde().equals(rij.get(HUISHOUDEN_.POSTCODE))
        && huisnummer.equals(rij.get(HUISHOUDEN_.HUISNUMMER))
        && !rij.get(HUISHOUDEN_.ADRES_BESCHERMD);
  }

  private static Select<Record4<UUID, UUID, Integer, Float>> opNaam(
      Zoeksleutel sleutel, int hoogstens) {
    var gevonden = ZOEK_PERSOON.call(sleutel.waarde(), hoogstens);
    return select(
            gevonden.field(ZOEK_PERSOON.ID).as("persoon"),
            castNull(SQLDataType.UUID).as("huishouden"),
            gevonden.field(ZOEK_PERSOON.RANG).as("rang"),
            gevonden.field(ZOEK_PERSOON.GELIJKENIS).as("gelijkenis"))
        .from(gevonden);
  }

  private static Select<Record4<UUID, UUID, Integer, Float>> opAdres(
      Zoeksleutel sleutel, int hoogstens) {
    var gevonden = ZOEK_ADRES.call(sleutel.waarde(), hoogstens);
    return select(
            castNull(SQLDataType.UUID).as("persoon"),
            gevonden.field(ZOEK_ADRES.ID).as("huishouden"),
            gevonden.field(ZOEK_ADRES.RANG).as("rang"),
            gevonden.field(ZOEK_ADRES.GELIJKENIS).as("gelijkenis"))
        .from(gevonden);
  }

  private static Select<Record4<UUID, UUID, Integer, Float>> opGeboortedag(
      LocalDate dag, int hoogstens) {
    return select(PERSOON.ID, castNull(SQLDataType.UUID), inline(3), inline(0f))
        .from(PERSOON)
        .where(PERSOON.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(PERSOON.GEBOREN_JAAR.eq(dag.getYear()))
        .and(PERSOON.GEBOREN_MAAND.eq(dag.getMonthValue()))
        .and(PERSOON.GEBOREN_DAG.eq(dag.getDayOfMonth()))
        .limit(hoogstens);
  }

  private static Select<Record4<UUID, UUID, Integer, Float>> opDeur(
      Postcode postcode, String huisnummer, LocalDate vandaag) {
    return select(LID.PERSOON, castNull(SQLDataType.UUID), inline(3), inline(0f))
        .from(HUISHOUDEN_)
        .join(LID)
        .on(LID.GEMEENTE.eq(HUISHOUDEN_.GEMEENTE))
        .and(LID.HUISHOUDEN.eq(HUISHOUDEN_.ID))
        .and(Kaarten.woontEr(vandaag))
        .where(HUISHOUDEN_.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(HUISHOUDEN_.POSTCODE.eq(postcode.waarde()))
        .and(HUISHOUDEN_.HUISNUMMER.eq(huisnummer))
        .and(HUISHOUDEN_.ADRES_BESCHERMD.isFalse());
  }

  /**
   * Reads who and what was found: the person where one was, and the household of either. The
   * household is chosen with a case and not with coalesce, since PostgreSQL takes coalesce for an
   * expression that may leak, and then row-level security keeps the index from the join.
   */
  private SelectOnConditionStep<Record> lees(
      Select<Record4<UUID, UUID, Integer, Float>> bronnen, LocalDate vandaag, Field<?>... ook) {
    UUID gemeente = Werkcontext.gemeenteNu().waarde();
    Table<?> gevonden = bronnen.asTable("t", "persoon", "huishouden", "rang", "gelijkenis");
    Field<UUID> huishouden =
        DSL.when(GEVONDEN_HUISHOUDEN.isNotNull(), GEVONDEN_HUISHOUDEN).otherwise(LID.HUISHOUDEN);
    List<Field<?>> velden = new ArrayList<>(Persoonsrij.NAAM_EN_LEEFTIJD);
    velden.addAll(List.of(PERSOON.ID, HUISHOUDEN_.ID, HUISHOUDEN_.NAAM, GELIJKENIS));
    velden.addAll(Adresrij.VELDEN);
    velden.addAll(List.of(HUISHOUDEN_.BEGONNEN_DOOR, HUISHOUDEN_.BEGONNEN_OP));
    velden.addAll(List.of(ook));
    return sql.select(velden)
        .from(gevonden)
        .leftJoin(PERSOON)
        .on(PERSOON.GEMEENTE.eq(gemeente))
        .and(PERSOON.ID.eq(GEVONDEN_PERSOON))
        .leftJoin(LID)
        .on(LID.GEMEENTE.eq(gemeente))
        .and(LID.PERSOON.eq(PERSOON.ID))
        .and(Kaarten.woontEr(vandaag))
        .leftJoin(HUISHOUDEN_)
        .on(HUISHOUDEN_.GEMEENTE.eq(gemeente))
        .and(HUISHOUDEN_.ID.eq(huishouden));
  }

  private Treffer treffer(Record rij, LocalDate vandaag) {
    UUID persoon = rij.get(PERSOON.ID);
    UUID huishouden = rij.get(HUISHOUDEN_.ID);
    boolean beschermd = huishouden != null && rij.get(HUISHOUDEN_.ADRES_BESCHERMD);
    return new Treffer(
        persoon == null ? null : new PersoonId(persoon),
        huishouden == null ? null : new HuishoudenId(huishouden),
        persoon == null ? rij.get(HUISHOUDEN_.NAAM) : Persoonsrij.naam(rij).opScherm(),
        persoon == null
            ? null
            : Persoonsrij.leeftijd(rij, vandaag).map(Leeftijd::minstens).orElse(null),
        huishouden == null ? null : Adresrij.voorIedereen(rij),
        beschermd,
        huishouden != null && Vastlegging.legtVast(rij, Instant.now(klok)),
        rij.get(GELIJKENIS));
  }
}
