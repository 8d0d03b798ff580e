package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_;
import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_VERSIE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.WijkId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Households, and their address with its history. */
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

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
