package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.JOURNAAL;
import static nl.keukentafel.database.sql.casus.Tables.JOURNAAL_VERSIE;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.casus.model.Journaalinhoud;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.casus.model.Journaalsoort;
import nl.keukentafel.database.sql.casus.tables.records.JournaalRecord;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.Wet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The journaal, of which each version is kept. */
@Repository
public class JournaalStore {
  private final DSLContext sql;

  JournaalStore(DSLContext sql) {
    this.sql = sql;
  }

  /** An entry as it once was. */
  public record Versie(
      int versie, Journaalsoort soort, Wet wet, String tekst, MedewerkerId door, Instant op) {}

  public UUID voegToe(
      CasusId casus, Journaalinhoud inhoud, Instant op, Instant nu, MedewerkerId door) {
    PersoonId over = inhoud.overPersoon();
    UUID id =
        sql.insertInto(JOURNAAL)
            .set(JOURNAAL.GEMEENTE, gemeente())
            .set(JOURNAAL.CASUS, casus.waarde())
            .set(JOURNAAL.OP, op.atOffset(ZoneOffset.UTC))
            .set(JOURNAAL.DOOR, door.waarde())
            .set(JOURNAAL.SOORT, inhoud.soort().code())
            .set(JOURNAAL.WET, code(inhoud.wet()))
            .set(JOURNAAL.TEKST, inhoud.tekst())
            .set(JOURNAAL.OVER_PERSOON, over == null ? null : over.waarde())
            .set(JOURNAAL.VERTROUWELIJK, inhoud.vertrouwelijk())
            .set(JOURNAAL.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
            .set(JOURNAAL.GEWIJZIGD_DOOR, door.waarde())
            .returningResult(JOURNAAL.ID)
            .fetchSingle()
            .value1();
    bewaarVersie(id, 1, inhoud, nu, door);
    return id;
  }

  public Optional<Journaalregel> find(CasusId casus, UUID regel) {
    return sql.selectFrom(JOURNAAL)
        .where(JOURNAAL.GEMEENTE.eq(gemeente()))
        .and(JOURNAAL.CASUS.eq(casus.waarde()))
        .and(JOURNAAL.ID.eq(regel))
        .fetchOptional(JournaalStore::regel);
  }

  /** Changes an entry, unless it has another version by now; false then. */
  public boolean wijzig(
      UUID regel, int versie, Journaalinhoud inhoud, Instant nu, MedewerkerId door) {
    // What stands there now is kept before it goes, also when whoever wrote it kept no version.
    sql.insertInto(
            JOURNAAL_VERSIE,
            JOURNAAL_VERSIE.GEMEENTE,
            JOURNAAL_VERSIE.JOURNAAL,
            JOURNAAL_VERSIE.VERSIE,
            JOURNAAL_VERSIE.SOORT,
            JOURNAAL_VERSIE.WET,
            JOURNAAL_VERSIE.TEKST,
            JOURNAAL_VERSIE.DOOR,
            JOURNAAL_VERSIE.OP)
        .select(
            select(
                    JOURNAAL.GEMEENTE,
                    JOURNAAL.ID,
                    JOURNAAL.VERSIE,
                    JOURNAAL.SOORT,
                    JOURNAAL.WET,
                    JOURNAAL.TEKST,
                    JOURNAAL.GEWIJZIGD_DOOR,
                    JOURNAAL.GEWIJZIGD_OP)
                .from(JOURNAAL)
                .where(JOURNAAL.GEMEENTE.eq(gemeente()))
                .and(JOURNAAL.ID.eq(regel))
                .and(JOURNAAL.VERSIE.eq(versie)))
        .onConflictDoNothing()
        .execute();
    int gewijzigd =
        sql.update(JOURNAAL)
            .set(JOURNAAL.SOORT, inhoud.soort().code())
            .set(JOURNAAL.WET, code(inhoud.wet()))
            .set(JOURNAAL.TEKST, inhoud.tekst())
            .set(JOURNAAL.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
            .set(JOURNAAL.GEWIJZIGD_DOOR, door.waarde())
            .set(JOURNAAL.VERSIE, JOURNAAL.VERSIE.plus(1))
            .where(JOURNAAL.GEMEENTE.eq(gemeente()))
            .and(JOURNAAL.ID.eq(regel))
            .and(JOURNAAL.VERSIE.eq(versie))
            .execute();
    if (gewijzigd == 0) {
      return false;
    }
    bewaarVersie(regel, versie + 1, inhoud, nu, door);
    return true;
  }

  /** All versions of an entry, the newest first. */
  public List<Versie> versies(UUID regel) {
    return sql.selectFrom(JOURNAAL_VERSIE)
        .where(JOURNAAL_VERSIE.GEMEENTE.eq(gemeente()))
        .and(JOURNAAL_VERSIE.JOURNAAL.eq(regel))
        .orderBy(JOURNAAL_VERSIE.VERSIE.desc())
        .fetch(rij ->
            new Versie(
                rij.getVersie(),
                Journaalsoort.van(rij.getSoort()),
                wet(rij.getWet()),
                rij.getTekst(),
                new MedewerkerId(rij.getDoor()),
                rij.getOp().toInstant()));
  }

  private void bewaarVersie(
      UUID regel, int versie, Journaalinhoud inhoud, Instant nu, MedewerkerId door) {
    sql.insertInto(JOURNAAL_VERSIE)
        .set(JOURNAAL_VERSIE.GEMEENTE, gemeente())
        .set(JOURNAAL_VERSIE.JOURNAAL, regel)
        .set(JOURNAAL_VERSIE.VERSIE, versie)
        .set(JOURNAAL_VERSIE.SOORT, inhoud.soort().code())
        .set(JOURNAAL_VERSIE.WET, code(inhoud.wet()))
        .set(JOURNAAL_VERSIE.TEKST, inhoud.tekst())
        .set(JOURNAAL_VERSIE.DOOR, door.waarde())
        .set(JOURNAAL_VERSIE.OP, nu.atOffset(ZoneOffset.UTC))
        .execute();
  }

  static Journaalregel regel(JournaalRecord rij) {
    UUID over = rij.getOverPersoon();
    return new Journaalregel(
        rij.getId(),
        new CasusId(rij.getCasus()),
        rij.getVersie(),
        rij.getOp().toInstant(),
        new MedewerkerId(rij.getDoor()),
        new Journaalinhoud(
            Journaalsoort.van(rij.getSoort()),
            wet(rij.getWet()),
            rij.getTekst(),
            over == null ? null : new PersoonId(over),
            rij.getVertrouwelijk()),
        rij.getGewijzigdOp().toInstant(),
        new MedewerkerId(rij.getGewijzigdDoor()));
  }

  private static Wet wet(String code) {
    return Wet.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static String code(Wet wet) {
    return wet.name().toLowerCase(Locale.ROOT);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
