package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.TAAK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.model.Taakinhoud;
import nl.keukentafel.database.sql.casus.tables.records.TaakRecord;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.Wet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Tasks of workers in casussen, and the contact moments of nazorg. */
@Repository
public class TaakStore {
  private static final String KLAAR = "klaar";
  private static final String VERVALLEN = "vervallen";

  private final DSLContext sql;

  TaakStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A task to keep. */
  public record Nieuw(
      CasusId casus,
      Taak.Soort soort,
      Taakinhoud inhoud,
      MedewerkerId wie,
      @Nullable LocalDate uiterlijk) {}

  public UUID voegToe(Nieuw taak, MedewerkerId door, Instant nu) {
    PersoonId over = taak.inhoud().overPersoon();
    return sql.insertInto(TAAK)
        .set(TAAK.GEMEENTE, gemeente())
        .set(TAAK.CASUS, taak.casus().waarde())
        .set(TAAK.SOORT, taak.soort().code())
        .set(TAAK.WAT, taak.inhoud().wat())
        .set(TAAK.WIE, taak.wie().waarde())
        .set(TAAK.UITERLIJK, taak.uiterlijk())
        .set(TAAK.WET, code(taak.inhoud().wet()))
        .set(TAAK.OVER_PERSOON, over == null ? null : over.waarde())
        .set(TAAK.VERTROUWELIJK, taak.inhoud().vertrouwelijk())
        .set(TAAK.GEGEVEN_DOOR, door.waarde())
        .set(TAAK.GEGEVEN_OP, nu.atOffset(ZoneOffset.UTC))
        .set(TAAK.GEWIJZIGD_DOOR, door.waarde())
        .set(TAAK.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
        .returningResult(TAAK.ID)
        .fetchSingle()
        .value1();
  }

  /** All tasks of a casus: open ones by their day, then the ended ones, the newest first. */
  public List<Taak> van(CasusId casus) {
    return sql.selectFrom(TAAK)
        .where(TAAK.GEMEENTE.eq(gemeente()))
        .and(TAAK.CASUS.eq(casus.waarde()))
        .orderBy(TAAK.UITKOMST_OP.desc().nullsFirst(), TAAK.UITERLIJK.asc().nullsLast(), TAAK.ID)
        .fetch(TaakStore::taak);
  }

  public Optional<Taak> find(CasusId casus, UUID taak) {
    return sql.selectFrom(TAAK)
        .where(TAAK.GEMEENTE.eq(gemeente()))
        .and(TAAK.CASUS.eq(casus.waarde()))
        .and(TAAK.ID.eq(taak))
        .fetchOptional(TaakStore::taak);
  }

  /** Changes what, who and when of an open task; false when it has another version by now. */
  public boolean wijzig(
      UUID taak,
      int versie,
      String wat,
      MedewerkerId wie,
      @Nullable LocalDate uiterlijk,
      MedewerkerId door,
      Instant nu) {
    return sql.update(TAAK)
            .set(TAAK.WAT, wat)
            .set(TAAK.WIE, wie.waarde())
            .set(TAAK.UITERLIJK, uiterlijk)
            .set(TAAK.GEWIJZIGD_DOOR, door.waarde())
            .set(TAAK.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
            .set(TAAK.VERSIE, TAAK.VERSIE.plus(1))
            .where(TAAK.GEMEENTE.eq(gemeente()))
            .and(TAAK.ID.eq(taak))
            .and(TAAK.VERSIE.eq(versie))
            .and(TAAK.UITKOMST.isNull())
            .execute()
        == 1;
  }

  /** Ends a task; false when it has ended already. */
  public boolean rondAf(
      UUID taak, boolean klaar, @Nullable String reden, MedewerkerId door, Instant nu) {
    return sql.update(TAAK)
            .set(TAAK.UITKOMST, klaar ? KLAAR : VERVALLEN)
            .set(TAAK.UITKOMST_REDEN, reden)
            .set(TAAK.UITKOMST_DOOR, door.waarde())
            .set(TAAK.UITKOMST_OP, nu.atOffset(ZoneOffset.UTC))
            .set(TAAK.VERSIE, TAAK.VERSIE.plus(1))
            .where(TAAK.GEMEENTE.eq(gemeente()))
            .and(TAAK.ID.eq(taak))
            .and(TAAK.UITKOMST.isNull())
            .execute()
        == 1;
  }

  /** The casus leaves nazorg: the contact moments that were planned lapse. */
  public void vervalNazorg(CasusId casus, String reden, MedewerkerId door, Instant nu) {
    sql.update(TAAK)
        .set(TAAK.UITKOMST, VERVALLEN)
        .set(TAAK.UITKOMST_REDEN, reden)
        .set(TAAK.UITKOMST_DOOR, door.waarde())
        .set(TAAK.UITKOMST_OP, nu.atOffset(ZoneOffset.UTC))
        .set(TAAK.VERSIE, TAAK.VERSIE.plus(1))
        .where(TAAK.GEMEENTE.eq(gemeente()))
        .and(TAAK.CASUS.eq(casus.waarde()))
        .and(TAAK.SOORT.eq(Taak.Soort.NAZORG.code()))
        .and(TAAK.UITKOMST.isNull())
        .execute();
  }

  /** Open tasks of one worker in a casus go to another: nothing gets lost at a handing over. */
  public void draagOver(
      CasusId casus, MedewerkerId van, MedewerkerId naar, MedewerkerId door, Instant nu) {
    sql.update(TAAK)
        .set(TAAK.WIE, naar.waarde())
        .set(TAAK.GEWIJZIGD_DOOR, door.waarde())
        .set(TAAK.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
        .set(TAAK.VERSIE, TAAK.VERSIE.plus(1))
        .where(TAAK.GEMEENTE.eq(gemeente()))
        .and(TAAK.CASUS.eq(casus.waarde()))
        .and(TAAK.WIE.eq(van.waarde()))
        .and(TAAK.UITKOMST.isNull())
        .execute();
  }

  static Taak taak(TaakRecord rij) {
    UUID over = rij.getOverPersoon();
    String uitkomst = rij.getUitkomst();
    return new Taak(
        rij.getId(),
        new CasusId(rij.getCasus()),
        rij.getVersie(),
        Taak.Soort.van(rij.getSoort()),
        new Taakinhoud(
            rij.getWat(),
            Wet.valueOf(rij.getWet().toUpperCase(Locale.ROOT)),
            over == null ? null : new PersoonId(over),
            rij.getVertrouwelijk()),
        new MedewerkerId(rij.getWie()),
        rij.getUiterlijk(),
        new MedewerkerId(rij.getGegevenDoor()),
        rij.getGegevenOp().toInstant(),
        new MedewerkerId(rij.getGewijzigdDoor()),
        rij.getGewijzigdOp().toInstant(),
        uitkomst == null
            ? null
            : new Taak.Einde(
                uitkomst.equals(KLAAR),
                rij.getUitkomstOp().toInstant(),
                new MedewerkerId(rij.getUitkomstDoor()),
                rij.getUitkomstReden()));
  }

  private static String code(Wet wet) {
    return wet.name().toLowerCase(Locale.ROOT);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
