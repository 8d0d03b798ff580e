package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON_VERSIE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Persons: each change keeps the row as it was. The BSN goes through {@link BsnStore}. */
@Repository
public class PersoonStore {

  private final DSLContext sql;
  private final Clock klok;

  PersoonStore(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /**
   * A person on record.
   *
   * @param gewijzigdDoor who saved it last; null when a machine did
   */
  public record Vastgelegd(
      PersoonId id,
      int versie,
      Persoonsgegevens gegevens,
      boolean heeftBsn,
      @Nullable MedewerkerId gewijzigdDoor,
      OffsetDateTime gewijzigdOp) {}

  /** Keeps a new person. */
  public PersoonId voegToe(Persoonsgegevens persoon, MedewerkerId door) {
    UUID id =
        sql.insertInto(PERSOON)
            .set(Persoonsrij.kolommen(persoon))
            .set(PERSOON.GEMEENTE, Werkcontext.gemeenteNu().waarde())
            .set(PERSOON.GEWIJZIGD_DOOR, door.waarde())
            .set(PERSOON.GEWIJZIGD_OP, nu())
            .returningResult(PERSOON.ID)
            .fetchSingle()
            .value1();
    return new PersoonId(id);
  }

  public Optional<Vastgelegd> find(PersoonId persoon) {
    return sql.select(
            Arrays.stream(PERSOON.fields())
                .filter(veld -> !veld.equals(PERSOON.BSN_VERSLEUTELD))
                .toList())
        .from(PERSOON)
        .where(PERSOON.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(PERSOON.ID.eq(persoon.waarde()))
        .fetchOptional(PersoonStore::vastgelegd);
  }

  private static Vastgelegd vastgelegd(Record rij) {
    UUID door = rij.get(PERSOON.GEWIJZIGD_DOOR);
    return new Vastgelegd(
        new PersoonId(rij.get(PERSOON.ID)),
        rij.get(PERSOON.VERSIE),
        Persoonsrij.gegevens(rij),
        rij.get(PERSOON.BSN_SLEUTEL) != null,
        door == null ? null : new MedewerkerId(door),
        rij.get(PERSOON.GEWIJZIGD_OP));
  }

  /**
   * Waits until nobody else changes where this person lives; false when there is no such person.
   */
  public boolean vergrendel(PersoonId persoon) {
    return sql.select(PERSOON.ID)
        .from(PERSOON)
        .where(PERSOON.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(PERSOON.ID.eq(persoon.waarde()))
        .forNoKeyUpdate()
        .fetchOptional()
        .isPresent();
  }

  /**
   * Changes a person and keeps the version before it.
   *
   * @return false when somebody else saved in between: then nothing has changed
   */
  public boolean wijzig(PersoonId persoon, int versie, Persoonsgegevens nieuw, MedewerkerId door) {
    bewaarVersie(persoon, versie);
    Map<Field<?>, @Nullable Object> kolommen = Persoonsrij.kolommen(nieuw);
    return sql.update(PERSOON)
            .set(kolommen)
            .set(PERSOON.VERSIE, PERSOON.VERSIE.plus(1))
            .set(PERSOON.GEWIJZIGD_DOOR, door.waarde())
            .set(PERSOON.GEWIJZIGD_OP, nu())
            .where(PERSOON.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
            .and(PERSOON.ID.eq(persoon.waarde()))
            .and(PERSOON.VERSIE.eq(versie))
            .execute()
        == 1;
  }

  /** The person as this version had it; empty when there was no such version. */
  public Optional<Persoonsgegevens> versie(PersoonId persoon, int versie) {
    return sql.select(DSL.asterisk())
        .from(PERSOON_VERSIE)
        .crossJoin(
            DSL.table(
                "jsonb_populate_record(null::huishouden.persoon, {0}) as persoon",
                PERSOON_VERSIE.INHOUD))
        .where(PERSOON_VERSIE.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(PERSOON_VERSIE.PERSOON.eq(persoon.waarde()))
        .and(PERSOON_VERSIE.VERSIE.eq(versie))
        .fetchOptional(rij -> Persoonsrij.gegevens(rij.into(PERSOON)));
  }

  /** Copies the row as it is into its history, without BSN; nothing when it has moved on. */
  private void bewaarVersie(PersoonId persoon, int versie) {
    Field<JSONB> inhoud =
        DSL.field(
            "to_jsonb(persoon) - 'bsn_versleuteld' - 'bsn_sleutel' - 'zoek' - 'gemeente'",
            SQLDataType.JSONB);
    sql.insertInto(
            PERSOON_VERSIE,
            PERSOON_VERSIE.GEMEENTE,
            PERSOON_VERSIE.PERSOON,
            PERSOON_VERSIE.VERSIE,
            PERSOON_VERSIE.INHOUD,
            PERSOON_VERSIE.GEWIJZIGD_DOOR,
            PERSOON_VERSIE.GEWIJZIGD_OP)
        .select(
            DSL.select(
                    PERSOON.GEMEENTE,
                    PERSOON.ID,
                    PERSOON.VERSIE,
                    inhoud,
                    PERSOON.GEWIJZIGD_DOOR,
                    PERSOON.GEWIJZIGD_OP)
                .from(PERSOON)
                .where(PERSOON.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
                .and(PERSOON.ID.eq(persoon.waarde()))
                .and(PERSOON.VERSIE.eq(versie)))
        .onConflictDoNothing()
        .execute();
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }
}
