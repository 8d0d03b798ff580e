package nl.keukentafel.gesprek.store;

import static nl.keukentafel.database.sql.gesprek.Tables.BLAD;
import static nl.keukentafel.database.sql.gesprek.Tables.PASSAGE;
import static nl.keukentafel.database.sql.gesprek.Tables.SCORE;
import static nl.keukentafel.database.sql.gesprek.Tables.VELDVERSIE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.database.sql.gesprek.tables.records.VeldversieRecord;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.privacy.Merk;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The sheets of a conversation, of which each version of each field is kept. */
@Repository
public class BladStore {
  private final DSLContext sql;

  BladStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A field as it once stood. */
  public record Veldversie(String veld, String waarde, Merk merk) {}

  /**
   * Takes the next version of a sheet, unless it has another than {@code versie} by now; false
   * then. A sheet that nobody saved yet has version 0.
   */
  public boolean volgendeVersie(
      GesprekId gesprek,
      String leefgebied,
      int versie,
      boolean niets,
      Instant nu,
      MedewerkerId door) {
    if (versie == 0) {
      return begin(gesprek, leefgebied, niets, nu, door);
    }
    return sql.update(BLAD)
            .set(BLAD.VERSIE, versie + 1)
            .set(BLAD.NIETS, niets)
            .set(BLAD.OP, op(nu))
            .set(BLAD.DOOR, door.waarde())
            .where(BLAD.GEMEENTE.eq(gemeente()))
            .and(BLAD.GESPREK.eq(gesprek.waarde()))
            .and(BLAD.LEEFGEBIED.eq(leefgebied))
            .and(BLAD.VERSIE.eq(versie))
            .execute()
        == 1;
  }

  /** Makes the sheet when it is not there yet; whether it did. */
  public boolean begin(
      GesprekId gesprek, String leefgebied, boolean niets, Instant nu, MedewerkerId door) {
    return sql.insertInto(BLAD)
            .set(BLAD.GEMEENTE, gemeente())
            .set(BLAD.GESPREK, gesprek.waarde())
            .set(BLAD.LEEFGEBIED, leefgebied)
            .set(BLAD.NIETS, niets)
            .set(BLAD.OP, op(nu))
            .set(BLAD.DOOR, door.waarde())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Writes an open piece: at most one of a kind on a sheet. */
  public void zetPassage(GesprekId gesprek, String leefgebied, Passage passage, Instant nu) {
    UUID over = over(passage.merk());
    sql.insertInto(PASSAGE)
        .set(PASSAGE.GEMEENTE, gemeente())
        .set(PASSAGE.GESPREK, gesprek.waarde())
        .set(PASSAGE.LEEFGEBIED, leefgebied)
        .set(PASSAGE.SOORT, passage.soort().code())
        .set(PASSAGE.TEKST, passage.tekst())
        .set(PASSAGE.OVER_PERSOON, over)
        .set(PASSAGE.OP, op(nu))
        .set(PASSAGE.DOOR, passage.door().waarde())
        .onConflict(PASSAGE.GEMEENTE, PASSAGE.GESPREK, PASSAGE.LEEFGEBIED, PASSAGE.SOORT)
        .where(PASSAGE.VERTROUWELIJK.isFalse())
        .doUpdate()
        .set(PASSAGE.TEKST, passage.tekst())
        .set(PASSAGE.OVER_PERSOON, over)
        .set(PASSAGE.OP, op(nu))
        .set(PASSAGE.DOOR, passage.door().waarde())
        .set(PASSAGE.VERSIE, PASSAGE.VERSIE.plus(1))
        .execute();
  }

  /** Writes a piece that was told in confidence. */
  public UUID voegVertrouwelijkToe(
      GesprekId gesprek, String leefgebied, Passage passage, Instant nu) {
    UUID id =
        sql.insertInto(PASSAGE)
            .set(PASSAGE.GEMEENTE, gemeente())
            .set(PASSAGE.GESPREK, gesprek.waarde())
            .set(PASSAGE.LEEFGEBIED, leefgebied)
            .set(PASSAGE.SOORT, passage.soort().code())
            .set(PASSAGE.TEKST, passage.tekst())
            .set(PASSAGE.OVER_PERSOON, over(passage.merk()))
            .set(PASSAGE.VERTROUWELIJK, true)
            .set(PASSAGE.OP, op(nu))
            .set(PASSAGE.DOOR, passage.door().waarde())
            .returningResult(PASSAGE.ID)
            .fetchSingle()
            .value1();
    bewaar(
        gesprek, leefgebied, "stuk-" + id, 1, passage.tekst(), passage.merk(), nu, passage.door());
    return id;
  }

  /** Changes a confidential piece, unless it has another version by now; false then. */
  public boolean wijzigVertrouwelijk(
      GesprekId gesprek, String leefgebied, UUID id, int versie, Passage passage, Instant nu) {
    int gewijzigd =
        sql.update(PASSAGE)
            .set(PASSAGE.SOORT, passage.soort().code())
            .set(PASSAGE.TEKST, passage.tekst())
            .set(PASSAGE.OVER_PERSOON, over(passage.merk()))
            .set(PASSAGE.OP, op(nu))
            .set(PASSAGE.VERSIE, versie + 1)
            .where(PASSAGE.GEMEENTE.eq(gemeente()))
            .and(PASSAGE.ID.eq(id))
            .and(PASSAGE.VERTROUWELIJK)
            .and(PASSAGE.VERSIE.eq(versie))
            .execute();
    if (gewijzigd == 0) {
      return false;
    }
    bewaar(
        gesprek,
        leefgebied,
        "stuk-" + id,
        versie + 1,
        passage.tekst(),
        passage.merk(),
        nu,
        passage.door());
    return true;
  }

  /** Writes the level of one adult on one domain. */
  public void zetScore(GesprekId gesprek, String leefgebied, Score score, Instant nu) {
    Short niveau = klein(score.niveau());
    Short eigen = klein(score.eigen());
    sql.insertInto(SCORE)
        .set(SCORE.GEMEENTE, gemeente())
        .set(SCORE.GESPREK, gesprek.waarde())
        .set(SCORE.LEEFGEBIED, leefgebied)
        .set(SCORE.DOMEIN, score.domein().code())
        .set(SCORE.OVER_PERSOON, score.persoon().waarde())
        .set(SCORE.NIVEAU, niveau)
        .set(SCORE.EIGEN, eigen)
        .set(SCORE.VERTROUWELIJK, score.vertrouwelijk())
        .set(SCORE.OP, op(nu))
        .set(SCORE.DOOR, score.door().waarde())
        .onConflict(SCORE.GEMEENTE, SCORE.GESPREK, SCORE.DOMEIN, SCORE.OVER_PERSOON)
        .doUpdate()
        .set(SCORE.LEEFGEBIED, leefgebied)
        .set(SCORE.NIVEAU, niveau)
        .set(SCORE.EIGEN, eigen)
        .set(SCORE.VERTROUWELIJK, score.vertrouwelijk())
        .set(SCORE.OP, op(nu))
        .set(SCORE.DOOR, score.door().waarde())
        .execute();
  }

  /** Keeps the fields of a sheet as they are in this version. */
  public void bewaarVersie(
      GesprekId gesprek,
      String leefgebied,
      int versie,
      Collection<Veldversie> velden,
      Instant nu,
      MedewerkerId door) {
    List<VeldversieRecord> rijen =
        velden.stream().map(veld -> rij(gesprek, leefgebied, versie, veld, nu, door)).toList();
    sql.batchInsert(rijen).execute();
  }

  /** The open fields of a sheet as they stood in this version. */
  public Map<String, String> velden(GesprekId gesprek, String leefgebied, int versie) {
    Map<String, String> velden = new HashMap<>();
    Field<String> veld = VELDVERSIE.VELD;
    sql.select(veld, VELDVERSIE.WAARDE)
        .distinctOn(veld)
        .from(VELDVERSIE)
        .where(VELDVERSIE.GEMEENTE.eq(gemeente()))
        .and(VELDVERSIE.GESPREK.eq(gesprek.waarde()))
        .and(VELDVERSIE.LEEFGEBIED.eq(leefgebied))
        .and(VELDVERSIE.VERSIE.le(versie))
        .and(VELDVERSIE.VERTROUWELIJK.isFalse())
        .orderBy(veld, VELDVERSIE.VERSIE.desc())
        .forEach(rij -> velden.put(rij.value1(), rij.value2()));
    return velden;
  }

  private void bewaar(
      GesprekId gesprek,
      String leefgebied,
      String veld,
      int versie,
      String waarde,
      Merk merk,
      Instant nu,
      MedewerkerId door) {
    sql.insertInto(VELDVERSIE)
        .set(rij(gesprek, leefgebied, versie, new Veldversie(veld, waarde, merk), nu, door))
        .execute();
  }

  private VeldversieRecord rij(
      GesprekId gesprek,
      String leefgebied,
      int versie,
      Veldversie veld,
      Instant nu,
      MedewerkerId door) {
    VeldversieRecord rij = sql.newRecord(VELDVERSIE);
    rij.setGemeente(gemeente());
    rij.setGesprek(gesprek.waarde());
    rij.setLeefgebied(leefgebied);
    rij.setVeld(veld.veld());
    rij.setVersie(versie);
    rij.setWaarde(veld.waarde());
    rij.setOverPersoon(over(veld.merk()));
    rij.setVertrouwelijk(veld.merk().vertrouwelijk());
    rij.setOp(op(nu));
    rij.setDoor(door.waarde());
    return rij;
  }

  private static @Nullable UUID over(Merk merk) {
    PersoonId over = merk.over();
    return over == null ? null : over.waarde();
  }

  private static @Nullable Short klein(@Nullable Integer getal) {
    return getal == null ? null : getal.shortValue();
  }

  private static OffsetDateTime op(Instant nu) {
    return nu.atOffset(ZoneOffset.UTC);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
