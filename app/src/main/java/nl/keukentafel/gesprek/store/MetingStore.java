package nl.keukentafel.gesprek.store;

import static nl.keukentafel.database.sql.gesprek.Tables.METING;
import static nl.keukentafel.database.sql.gesprek.Tables.METING_SCORE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.keukentafel.database.sql.gesprek.tables.records.MetingRecord;
import nl.keukentafel.database.sql.gesprek.tables.records.MetingScoreRecord;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.MetingId;
import nl.keukentafel.gesprek.model.Meting;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.inrichting.model.Meetmoment;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.Wet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Metingen: only added, never changed. */
@Repository
public class MetingStore {
  private final DSLContext sql;

  MetingStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A meting to lay down; empty scores are left out. */
  public record NieuweMeting(
      CasusId casus,
      @Nullable GesprekId gesprek,
      String instrument,
      LocalDate datum,
      Meetmoment moment,
      Wet wet,
      boolean deels,
      List<MedewerkerId> beoordelaars,
      List<Score> scores) {

    /** Keeps its own copies, without the empty ones. */
    public NieuweMeting {
      beoordelaars = List.copyOf(beoordelaars);
      scores = scores.stream().filter(score -> !score.isLeeg()).toList();
      if (scores.isEmpty() || beoordelaars.isEmpty()) {
        throw new IllegalArgumentException("een meting heeft een beoordelaar en een niveau");
      }
    }
  }

  public MetingId voegToe(NieuweMeting meting, Instant nu, MedewerkerId door) {
    GesprekId gesprek = meting.gesprek();
    MetingId id =
        new MetingId(
            sql.insertInto(METING)
                .set(METING.GEMEENTE, gemeente())
                .set(METING.CASUS, meting.casus().waarde())
                .set(METING.GESPREK, gesprek == null ? null : gesprek.waarde())
                .set(METING.INSTRUMENT, meting.instrument())
                .set(METING.DATUM, meting.datum())
                .set(METING.MOMENT, meting.moment().code())
                .set(METING.WET, meting.wet().name().toLowerCase(Locale.ROOT))
                .set(METING.DEELS, meting.deels())
                .set(
                    METING.BEOORDELAARS,
                    meting.beoordelaars().stream().map(MedewerkerId::waarde).toArray(UUID[]::new))
                .set(METING.VASTGELEGD_OP, nu.atOffset(ZoneOffset.UTC))
                .set(METING.VASTGELEGD_DOOR, door.waarde())
                .returningResult(METING.ID)
                .fetchSingle()
                .value1());
    sql.batchInsert(
            meting.scores().stream()
                .map(score -> {
                  MetingScoreRecord rij = sql.newRecord(METING_SCORE);
                  rij.setGemeente(gemeente());
                  rij.setMeting(id.waarde());
                  rij.setOverPersoon(score.persoon().waarde());
                  rij.setDomein(score.domein().code());
                  rij.setNiveau(klein(score.niveau()));
                  rij.setEigen(klein(score.eigen()));
                  rij.setVertrouwelijk(score.vertrouwelijk());
                  rij.setDoor(score.door().waarde());
                  return rij;
                })
                .toList())
        .execute();
    return id;
  }

  /** The metingen of a casus, the newest first, in one statement. */
  public List<Meting> van(CasusId casus) {
    Field<List<Score>> scores =
        multiset(
                selectFrom(METING_SCORE)
                    .where(METING_SCORE.GEMEENTE.eq(METING.GEMEENTE))
                    .and(METING_SCORE.METING.eq(METING.ID)))
            .convertFrom(rijen ->
                rijen.map(rij ->
                    new Score(
                        Gespreksrijen.leefgebied(rij.getDomein()),
                        new PersoonId(rij.getOverPersoon()),
                        Gespreksrijen.getal(rij.getNiveau()),
                        Gespreksrijen.getal(rij.getEigen()),
                        rij.getVertrouwelijk(),
                        new MedewerkerId(rij.getDoor()))));
    return sql.select(METING.fields())
        .select(scores)
        .from(METING)
        .where(METING.GEMEENTE.eq(gemeente()))
        .and(METING.CASUS.eq(casus.waarde()))
        .orderBy(METING.DATUM.desc(), METING.VASTGELEGD_OP.desc(), METING.ID.desc())
        .fetch(rij -> meting(rij.into(METING), rij.get(scores)));
  }

  private static Meting meting(MetingRecord rij, List<Score> scores) {
    UUID gesprek = rij.getGesprek();
    return new Meting(
        new MetingId(rij.getId()),
        new CasusId(rij.getCasus()),
        gesprek == null ? null : new GesprekId(gesprek),
        rij.getInstrument(),
        rij.getDatum(),
        Arrays.stream(Meetmoment.values())
            .filter(moment -> moment.code().equals(rij.getMoment()))
            .findFirst()
            .orElseThrow(),
        Wet.valueOf(rij.getWet().toUpperCase(Locale.ROOT)),
        rij.getDeels(),
        Arrays.stream(rij.getBeoordelaars()).map(MedewerkerId::new).toList(),
        scores);
  }

  private static @Nullable Short klein(@Nullable Integer getal) {
    return getal == null ? null : getal.shortValue();
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
