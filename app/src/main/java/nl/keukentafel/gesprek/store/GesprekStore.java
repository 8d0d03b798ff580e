package nl.keukentafel.gesprek.store;

import static nl.keukentafel.database.sql.gesprek.Tables.AANWEZIGE;
import static nl.keukentafel.database.sql.gesprek.Tables.BLAD;
import static nl.keukentafel.database.sql.gesprek.Tables.GESPREK_;
import static nl.keukentafel.database.sql.gesprek.Tables.PASSAGE;
import static nl.keukentafel.database.sql.gesprek.Tables.SCORE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.database.sql.gesprek.tables.records.AanwezigeRecord;
import nl.keukentafel.database.sql.gesprek.tables.records.BladRecord;
import nl.keukentafel.database.sql.gesprek.tables.records.GesprekRecord;
import nl.keukentafel.database.sql.gesprek.tables.records.PassageRecord;
import nl.keukentafel.database.sql.gesprek.tables.records.ScoreRecord;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.Gesprekken.Kop;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gespreksfeiten;
import nl.keukentafel.gesprek.model.Gespreksfeiten.Ondersteuner;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Conversations: their facts, and all that was said in one statement. */
@Repository
public class GesprekStore {
  private static final String BEZOEKER = "bezoeker";
  private static final String MEEKIJKER = "meekijker";
  private static final String ONDERSTEUNER = "clientondersteuner";

  private final DSLContext sql;

  GesprekStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Begins a conversation. */
  public GesprekId begin(CasusId casus, Gespreksfeiten feiten, Instant nu, MedewerkerId door) {
    GesprekRecord rij = sql.newRecord(GESPREK_);
    rij.setGemeente(gemeente());
    rij.setCasus(casus.waarde());
    rij.setGemaaktOp(op(nu));
    vul(rij, feiten, nu, door);
    GesprekId id =
        new GesprekId(
            sql.insertInto(GESPREK_).set(rij).returningResult(GESPREK_.ID).fetchSingle().value1());
    legAanwezigenVast(id, feiten);
    return id;
  }

  /** Changes the facts, unless they have another version by now; false then. */
  public boolean wijzig(
      GesprekId gesprek, int versie, Gespreksfeiten feiten, Instant nu, MedewerkerId door) {
    GesprekRecord rij = sql.newRecord(GESPREK_);
    vul(rij, feiten, nu, door);
    rij.setVersie(versie + 1);
    int gewijzigd =
        sql.update(GESPREK_)
            .set(rij)
            .where(GESPREK_.GEMEENTE.eq(gemeente()))
            .and(GESPREK_.ID.eq(gesprek.waarde()))
            .and(GESPREK_.VERSIE.eq(versie))
            .execute();
    if (gewijzigd == 0) {
      return false;
    }
    sql.deleteFrom(AANWEZIGE)
        .where(AANWEZIGE.GEMEENTE.eq(gemeente()))
        .and(AANWEZIGE.GESPREK.eq(gesprek.waarde()))
        .execute();
    legAanwezigenVast(gesprek, feiten);
    return true;
  }

  /** Finishes a conversation; false when somebody did so before. */
  public boolean rondAf(
      GesprekId gesprek, @Nullable Integer minuten, Instant nu, MedewerkerId door) {
    return sql.update(GESPREK_)
            .set(GESPREK_.AFGEROND_OP, op(nu))
            .set(GESPREK_.AFGEROND_DOOR, door.waarde())
            .set(
                GESPREK_.MINUTEN,
                minuten == null ? GESPREK_.MINUTEN : DSL.val(minuten, GESPREK_.MINUTEN))
            .set(GESPREK_.VERSIE, GESPREK_.VERSIE.plus(1))
            .where(GESPREK_.GEMEENTE.eq(gemeente()))
            .and(GESPREK_.ID.eq(gesprek.waarde()))
            .and(GESPREK_.AFGEROND_OP.isNull())
            .execute()
        == 1;
  }

  /** A conversation of this casus with all that was said. */
  public Optional<Gesprek> find(CasusId casus, GesprekId gesprek) {
    return gesprekken(casus, GESPREK_.ID.eq(gesprek.waarde())).stream().findFirst();
  }

  /** All conversations of a casus, the newest first, with all that was said. */
  public List<Gesprek> alle(CasusId casus) {
    return gesprekken(casus, DSL.noCondition());
  }

  private List<Gesprek> gesprekken(CasusId casus, Condition welke) {
    Field<List<AanwezigeRecord>> aanwezigen =
        multiset(
                selectFrom(AANWEZIGE)
                    .where(AANWEZIGE.GEMEENTE.eq(GESPREK_.GEMEENTE))
                    .and(AANWEZIGE.GESPREK.eq(GESPREK_.ID))
                    .orderBy(AANWEZIGE.NUMMER))
            .convertFrom(rijen -> List.copyOf(rijen));
    Field<List<BladRecord>> bladen =
        multiset(
                selectFrom(BLAD)
                    .where(BLAD.GEMEENTE.eq(GESPREK_.GEMEENTE))
                    .and(BLAD.GESPREK.eq(GESPREK_.ID)))
            .convertFrom(rijen -> List.copyOf(rijen));
    Field<List<PassageRecord>> passages =
        multiset(
                selectFrom(PASSAGE)
                    .where(PASSAGE.GEMEENTE.eq(GESPREK_.GEMEENTE))
                    .and(PASSAGE.GESPREK.eq(GESPREK_.ID))
                    .orderBy(PASSAGE.ID))
            .convertFrom(rijen -> List.copyOf(rijen));
    Field<List<ScoreRecord>> scores =
        multiset(
                selectFrom(SCORE)
                    .where(SCORE.GEMEENTE.eq(GESPREK_.GEMEENTE))
                    .and(SCORE.GESPREK.eq(GESPREK_.ID)))
            .convertFrom(rijen -> List.copyOf(rijen));
    return sql.select(GESPREK_.fields())
        .select(aanwezigen, bladen, passages, scores)
        .from(GESPREK_)
        .where(GESPREK_.GEMEENTE.eq(gemeente()))
        .and(GESPREK_.CASUS.eq(casus.waarde()))
        .and(welke)
        .orderBy(GESPREK_.DATUM.desc(), GESPREK_.ID.desc())
        .fetch(rij -> {
          GesprekRecord gesprek = rij.into(GESPREK_);
          return new Gesprek(
              new GesprekId(gesprek.getId()),
              casus,
              gesprek.getVersie(),
              Gespreksrijen.feiten(gesprek, rij.get(aanwezigen)),
              gesprek.getGewijzigdOp().toInstant(),
              new MedewerkerId(gesprek.getGewijzigdDoor()),
              gesprek.getAfgerondOp() == null ? null : gesprek.getAfgerondOp().toInstant(),
              Gespreksrijen.bladen(rij.get(bladen), rij.get(passages), rij.get(scores)));
        });
  }

  /** The conversations of a casus at a glance, the newest first. */
  public List<Kop> koppen(CasusId casus) {
    Field<List<UUID>> bezoekers =
        multiset(
                DSL.select(AANWEZIGE.WIE)
                    .from(AANWEZIGE)
                    .where(AANWEZIGE.GEMEENTE.eq(GESPREK_.GEMEENTE))
                    .and(AANWEZIGE.GESPREK.eq(GESPREK_.ID))
                    .and(AANWEZIGE.ALS.eq(BEZOEKER))
                    .orderBy(AANWEZIGE.NUMMER))
            .convertFrom(rijen -> rijen.map(r -> r.value1()));
    Field<List<String>> leefgebieden =
        multiset(
                DSL.select(BLAD.LEEFGEBIED)
                    .from(BLAD)
                    .where(BLAD.GEMEENTE.eq(GESPREK_.GEMEENTE))
                    .and(BLAD.GESPREK.eq(GESPREK_.ID)))
            .convertFrom(rijen -> rijen.map(r -> r.value1()));
    return sql.select(GESPREK_.ID, GESPREK_.DATUM, GESPREK_.AFGEROND_OP, bezoekers, leefgebieden)
        .from(GESPREK_)
        .where(GESPREK_.GEMEENTE.eq(gemeente()))
        .and(GESPREK_.CASUS.eq(casus.waarde()))
        .orderBy(GESPREK_.DATUM.desc(), GESPREK_.ID.desc())
        .fetch(rij ->
            new Kop(
                new GesprekId(rij.get(GESPREK_.ID)),
                rij.get(GESPREK_.DATUM),
                rij.get(GESPREK_.AFGEROND_OP) != null,
                rij.get(bezoekers).stream().map(MedewerkerId::new).toList(),
                Gespreksrijen.opVolgorde(rij.get(leefgebieden))));
  }

  private static void vul(GesprekRecord rij, Gespreksfeiten feiten, Instant nu, MedewerkerId door) {
    rij.setDatum(feiten.datum());
    rij.setBeginTijd(feiten.begin());
    rij.setMinuten(feiten.minuten());
    rij.setWet(feiten.wet().name().toLowerCase(Locale.ROOT));
    rij.setInstrument(feiten.instrument());
    rij.setMeetmoment(feiten.moment().code());
    rij.setAlleenReden(feiten.alleenReden());
    rij.setGewijzigdOp(op(nu));
    rij.setGewijzigdDoor(door.waarde());
  }

  private void legAanwezigenVast(GesprekId gesprek, Gespreksfeiten feiten) {
    List<AanwezigeRecord> rijen = new ArrayList<>();
    feiten.bezoekers().forEach(wie -> rijen.add(aanwezige(BEZOEKER, wie.waarde(), null)));
    if (feiten.meekijker() != null) {
      rijen.add(aanwezige(MEEKIJKER, feiten.meekijker().waarde(), null));
    }
    feiten.leden().forEach(wie -> rijen.add(aanwezige("lid", wie.waarde(), null)));
    feiten.netwerk().forEach(wie -> rijen.add(aanwezige("netwerk", wie, null)));
    Ondersteuner ondersteuner = feiten.clientondersteuner();
    if (ondersteuner != null) {
      rijen.add(
          switch (ondersteuner) {
            case Ondersteuner.Teamlid(MedewerkerId wie) ->
                aanwezige(ONDERSTEUNER, wie.waarde(), null);
            case Ondersteuner.VanBuiten(String naam) -> aanwezige(ONDERSTEUNER, null, naam);
          });
    }
    if (feiten.anderen() != null) {
      rijen.add(aanwezige("ander", null, feiten.anderen()));
    }
    for (int nummer = 0; nummer < rijen.size(); nummer++) {
      rijen.get(nummer).setGesprek(gesprek.waarde());
      rijen.get(nummer).setNummer(nummer);
    }
    sql.batchInsert(rijen).execute();
  }

  private AanwezigeRecord aanwezige(String als, @Nullable UUID wie, @Nullable String naam) {
    AanwezigeRecord rij = sql.newRecord(AANWEZIGE);
    rij.setGemeente(gemeente());
    rij.setAls(als);
    rij.setWie(wie);
    rij.setNaam(naam);
    return rij;
  }

  private static OffsetDateTime op(Instant nu) {
    return nu.atOffset(ZoneOffset.UTC);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
