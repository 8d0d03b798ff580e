package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.BIJRELATIE;
import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_;
import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_VERSIE;
import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.huishouden.model.Huishouden;
import nl.keukentafel.huishouden.model.Huishoudlid;
import nl.keukentafel.huishouden.model.Huishoudnaam;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.huishouden.model.Verblijf;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.WijkId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Households, their address with its history, and who lived in them when. */
@Repository
public class HuishoudStore {

  private final DSLContext sql;
  private final Clock klok;

  HuishoudStore(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /** A household on record, without those who live in it. */
  public record Vastgelegd(
      HuishoudenId id,
      int versie,
      String naam,
      Adres adres,
      @Nullable MedewerkerId gewijzigdDoor,
      OffsetDateTime gewijzigdOp) {}

  /** Keeps a new household, still without members. */
  public HuishoudenId voegToe(String naam, Adres adres, @Nullable WijkId wijk, MedewerkerId door) {
    UUID id =
        sql.insertInto(HUISHOUDEN_)
            .set(Adresrij.kolommen(adres))
            .set(HUISHOUDEN_.GEMEENTE, gemeente())
            .set(HUISHOUDEN_.NAAM, naam)
            .set(HUISHOUDEN_.WIJK, wijk == null ? null : wijk.waarde())
            .set(HUISHOUDEN_.BEGONNEN_DOOR, door.waarde())
            .set(HUISHOUDEN_.BEGONNEN_OP, nu())
            .set(HUISHOUDEN_.GEWIJZIGD_DOOR, door.waarde())
            .set(HUISHOUDEN_.GEWIJZIGD_OP, nu())
            .returningResult(HUISHOUDEN_.ID)
            .fetchSingle()
            .value1();
    return new HuishoudenId(id);
  }

  public Optional<Vastgelegd> find(HuishoudenId huishouden) {
    List<Field<?>> velden = new ArrayList<>(Adresrij.VELDEN);
    velden.addAll(List.of(HUISHOUDEN_.ID, HUISHOUDEN_.VERSIE, HUISHOUDEN_.NAAM));
    velden.addAll(List.of(HUISHOUDEN_.GEWIJZIGD_DOOR, HUISHOUDEN_.GEWIJZIGD_OP));
    return sql.select(velden)
        .from(HUISHOUDEN_)
        .where(HUISHOUDEN_.GEMEENTE.eq(gemeente()))
        .and(HUISHOUDEN_.ID.eq(huishouden.waarde()))
        .fetchOptional(rij -> {
          UUID door = rij.get(HUISHOUDEN_.GEWIJZIGD_DOOR);
          return new Vastgelegd(
              huishouden,
              rij.get(HUISHOUDEN_.VERSIE),
              rij.get(HUISHOUDEN_.NAAM),
              Adresrij.adres(rij),
              door == null ? null : new MedewerkerId(door),
              rij.get(HUISHOUDEN_.GEWIJZIGD_OP));
        });
  }

  /**
   * Changes the address and keeps the version before it.
   *
   * @return false when somebody else saved in between: then nothing has changed
   */
  public boolean wijzigAdres(
      HuishoudenId huishouden, int versie, Adres adres, @Nullable WijkId wijk, MedewerkerId door) {
    bewaarVersie(huishouden, versie);
    return sql.update(HUISHOUDEN_)
            .set(Adresrij.kolommen(adres))
            .set(HUISHOUDEN_.WIJK, wijk == null ? null : wijk.waarde())
            .set(HUISHOUDEN_.VERSIE, HUISHOUDEN_.VERSIE.plus(1))
            .set(HUISHOUDEN_.GEWIJZIGD_DOOR, door.waarde())
            .set(HUISHOUDEN_.GEWIJZIGD_OP, nu())
            .where(HUISHOUDEN_.GEMEENTE.eq(gemeente()))
            .and(HUISHOUDEN_.ID.eq(huishouden.waarde()))
            .and(HUISHOUDEN_.VERSIE.eq(versie))
            .execute()
        == 1;
  }

  private void bewaarVersie(HuishoudenId huishouden, int versie) {
    Field<JSONB> inhoud =
        DSL.field("to_jsonb(huishouden) - 'zoek' - 'gemeente'", SQLDataType.JSONB);
    sql.insertInto(
            HUISHOUDEN_VERSIE,
            HUISHOUDEN_VERSIE.GEMEENTE,
            HUISHOUDEN_VERSIE.HUISHOUDEN,
            HUISHOUDEN_VERSIE.VERSIE,
            HUISHOUDEN_VERSIE.INHOUD,
            HUISHOUDEN_VERSIE.GEWIJZIGD_DOOR,
            HUISHOUDEN_VERSIE.GEWIJZIGD_OP)
        .select(
            DSL.select(
                    HUISHOUDEN_.GEMEENTE,
                    HUISHOUDEN_.ID,
                    HUISHOUDEN_.VERSIE,
                    inhoud,
                    HUISHOUDEN_.GEWIJZIGD_DOOR,
                    HUISHOUDEN_.GEWIJZIGD_OP)
                .from(HUISHOUDEN_)
                .where(HUISHOUDEN_.GEMEENTE.eq(gemeente()))
                .and(HUISHOUDEN_.ID.eq(huishouden.waarde()))
                .and(HUISHOUDEN_.VERSIE.eq(versie)))
        .onConflictDoNothing()
        .execute();
  }

  /** The address as this version had it; empty when there was no such version. */
  public Optional<Adres> adresIn(HuishoudenId huishouden, int versie) {
    return sql.select(DSL.asterisk())
        .from(HUISHOUDEN_VERSIE)
        .crossJoin(
            DSL.table(
                "jsonb_populate_record(null::huishouden.huishouden, {0}) as huishouden",
                HUISHOUDEN_VERSIE.INHOUD))
        .where(HUISHOUDEN_VERSIE.GEMEENTE.eq(gemeente()))
        .and(HUISHOUDEN_VERSIE.HUISHOUDEN.eq(huishouden.waarde()))
        .and(HUISHOUDEN_VERSIE.VERSIE.eq(versie))
        .fetchOptional(rij -> Adresrij.adres(rij.into(HUISHOUDEN_)));
  }

  /** Members of all times, for the rules about who lives where; locked against other moves. */
  public Optional<Huishouden> vergrendelLeden(HuishoudenId huishouden) {
    if (sql.select(HUISHOUDEN_.ID)
        .from(HUISHOUDEN_)
        .where(HUISHOUDEN_.GEMEENTE.eq(gemeente()))
        .and(HUISHOUDEN_.ID.eq(huishouden.waarde()))
        .forNoKeyUpdate()
        .fetchOptional()
        .isEmpty()) {
      return Optional.empty();
    }
    List<Huishoudlid> leden =
        sql.select(LID.PERSOON, LID.ROL, LID.VAN, LID.TOT)
            .from(LID)
            .where(LID.GEMEENTE.eq(gemeente()))
            .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
            .fetch(rij ->
                new Huishoudlid(
                    new PersoonId(rij.value1()),
                    Codes.waarde(Huishoudrol.class, rij.value2()),
                    new Periode(rij.value3(), Optional.ofNullable(rij.value4()))));
    return Optional.of(new Huishouden(huishouden, leden, List.of(), List.of()));
  }

  /** Where this person lives and lived. */
  public List<Verblijf> verblijven(PersoonId persoon) {
    return sql.select(LID.HUISHOUDEN, LID.VAN, LID.TOT)
        .from(LID)
        .where(LID.GEMEENTE.eq(gemeente()))
        .and(LID.PERSOON.eq(persoon.waarde()))
        .fetch(rij ->
            new Verblijf(
                new HuishoudenId(rij.value1()),
                new Periode(rij.value2(), Optional.ofNullable(rij.value3()))));
  }

  /** Whether this person lives or lived in this household, or belongs to it from elsewhere. */
  public boolean hoortBij(PersoonId persoon, HuishoudenId huishouden) {
    return sql.fetchExists(
        DSL.select(LID.ID)
            .from(LID)
            .where(LID.GEMEENTE.eq(gemeente()))
            .and(LID.PERSOON.eq(persoon.waarde()))
            .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
            .unionAll(
                DSL.select(BIJRELATIE.ID)
                    .from(BIJRELATIE)
                    .where(BIJRELATIE.GEMEENTE.eq(gemeente()))
                    .and(BIJRELATIE.PERSOON.eq(persoon.waarde()))
                    .and(BIJRELATIE.HUISHOUDEN.eq(huishouden.waarde()))));
  }

  public void voegLidToe(HuishoudenId huishouden, Huishoudlid lid) {
    sql.insertInto(LID)
        .set(LID.GEMEENTE, gemeente())
        .set(LID.HUISHOUDEN, huishouden.waarde())
        .set(LID.PERSOON, lid.persoon().waarde())
        .set(LID.ROL, Codes.code(lid.rol()))
        .set(LID.VAN, lid.periode().van())
        .set(LID.TOT, lid.periode().tot().orElse(null))
        .execute();
  }

  /** Ends the stay that holds on the day before {@code per}, the first day not living here. */
  public void beeindigVerblijf(HuishoudenId huishouden, PersoonId persoon, LocalDate per) {
    sql.update(LID)
        .set(LID.TOT, per)
        .where(LID.GEMEENTE.eq(gemeente()))
        .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
        .and(LID.PERSOON.eq(persoon.waarde()))
        .and(LID.VAN.lt(per))
        .and(LID.TOT.isNull().or(LID.TOT.gt(per)))
        .execute();
  }

  /** Corrects the role of a stay from its first day on, for a role that was recorded wrongly. */
  public void verbeterRol(HuishoudenId huishouden, PersoonId persoon, Huishoudrol rol) {
    sql.update(LID)
        .set(LID.ROL, Codes.code(rol))
        .where(LID.GEMEENTE.eq(gemeente()))
        .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
        .and(LID.PERSOON.eq(persoon.waarde()))
        .and(LID.TOT.isNull())
        .execute();
  }

  /** Names the household anew after those who live in it today; keeps the name when it is empty. */
  public void noemNaarLeden(HuishoudenId huishouden) {
    LocalDate vandaag = LocalDate.now(klok);
    List<Field<?>> velden = new ArrayList<>(Persoonsrij.NAAM_EN_LEEFTIJD);
    velden.addAll(List.of(PERSOON.ID, LID.ROL, LID.VAN));
    List<Huishoudlid> leden = new ArrayList<>();
    Map<PersoonId, Persoonsnaam> namen = new HashMap<>();
    for (Record rij :
        sql.select(velden)
            .from(LID)
            .join(PERSOON)
            .on(PERSOON.GEMEENTE.eq(LID.GEMEENTE))
            .and(PERSOON.ID.eq(LID.PERSOON))
            .where(LID.GEMEENTE.eq(gemeente()))
            .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
            .and(Kaarten.woontEr(vandaag))
            .orderBy(Kaarten.VOLGORDE)) {
      PersoonId persoon = new PersoonId(rij.get(PERSOON.ID));
      Huishoudrol rol = Codes.waarde(Huishoudrol.class, rij.get(LID.ROL));
      leden.add(new Huishoudlid(persoon, rol, Periode.vanaf(rij.get(LID.VAN))));
      namen.put(persoon, Persoonsrij.naam(rij));
    }
    Huishoudnaam.van(leden, namen)
        .ifPresent(naam ->
            sql.update(HUISHOUDEN_)
                .set(HUISHOUDEN_.NAAM, naam.achternamen())
                .where(HUISHOUDEN_.GEMEENTE.eq(gemeente()))
                .and(HUISHOUDEN_.ID.eq(huishouden.waarde()))
                .and(HUISHOUDEN_.NAAM.ne(naam.achternamen()))
                .execute());
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
