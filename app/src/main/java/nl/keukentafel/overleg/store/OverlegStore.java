package nl.keukentafel.overleg.store;

import static nl.keukentafel.database.sql.overleg.Tables.AANWEZIGHEID;
import static nl.keukentafel.database.sql.overleg.Tables.AGENDAPUNT;
import static nl.keukentafel.database.sql.overleg.Tables.OVERLEG_;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.overleg.model.Overleg;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Overleggen, each with who is there now. */
@Repository
public class OverlegStore {

  private static final String GEPLAND = "gepland";
  private static final String BEZIG = "bezig";
  private static final String AFGESLOTEN = "afgesloten";

  private static final Field<UUID[]> AANWEZIGEN =
      DSL.array(
              DSL.select(AANWEZIGHEID.MEDEWERKER)
                  .from(AANWEZIGHEID)
                  .where(AANWEZIGHEID.OVERLEG.eq(OVERLEG_.ID))
                  .and(AANWEZIGHEID.VERTROKKEN_OP.isNull()))
          .as("aanwezigen");

  private final DSLContext sql;

  OverlegStore(DSLContext sql) {
    this.sql = sql;
  }

  /** How an overleg is held while a command works on it. */
  public enum Slot {
    /** Reading a page. */
    GEEN,
    /** Recording in it, together with others; it cannot be closed meanwhile. */
    DELEN,
    /** Changing it. */
    ALLEEN
  }

  /**
   * One overleg of a list, with its counts.
   *
   * @param open questions that are still to be decided
   * @param besloten questions that were
   */
  public record Overlegregel(Overleg overleg, int open, int besloten) {}

  public Optional<Overleg> find(OverlegId id, Slot slot) {
    SelectConditionStep<? extends Record> vraag = lees(OVERLEG_.ID.eq(id.waarde()));
    Select<? extends Record> metSlot =
        switch (slot) {
          case GEEN -> vraag;
          case DELEN -> vraag.forShare().of(OVERLEG_);
          case ALLEEN -> vraag.forUpdate().of(OVERLEG_);
        };
    return metSlot.fetchOptional(OverlegStore::overleg);
  }

  /**
   * Running and planned overleggen of these teams, soonest first.
   *
   * @param hoogstens most rows to give back
   */
  public List<Overlegregel> komend(Collection<TeamId> teams, int hoogstens) {
    return lijst(OVERLEG_.STAND.ne(AFGESLOTEN), teams, OVERLEG_.GEPLAND_OP.asc(), hoogstens);
  }

  /** Closed overleggen of these teams, the last first. */
  public List<Overlegregel> voorbij(Collection<TeamId> teams, int hoogstens) {
    return lijst(OVERLEG_.STAND.eq(AFGESLOTEN), teams, OVERLEG_.GEPLAND_OP.desc(), hoogstens);
  }

  private List<Overlegregel> lijst(
      Condition stand, Collection<TeamId> teams, org.jooq.SortField<?> volgorde, int hoogstens) {
    Field<Integer> open = aantal("open").as("open");
    Field<Integer> besloten = aantal("besloten").as("besloten");
    return sql.select(OVERLEG_.fields())
        .select(AANWEZIGEN, open, besloten)
        .from(OVERLEG_)
        .where(OVERLEG_.TEAM.in(teams.stream().map(TeamId::waarde).toList()))
        .and(stand)
        .orderBy(volgorde)
        .limit(hoogstens)
        .fetch(rij -> new Overlegregel(overleg(rij), rij.get(open), rij.get(besloten)));
  }

  /** The last overleg of each kind of this team, planned or held: where a rhythm goes on from. */
  public List<Overleg> laatstePerVorm(TeamId team) {
    return sql.select(OVERLEG_.fields())
        .select(AANWEZIGEN)
        .distinctOn(OVERLEG_.SOORT)
        .from(OVERLEG_)
        .where(OVERLEG_.TEAM.eq(team.waarde()))
        .orderBy(OVERLEG_.SOORT, OVERLEG_.GEPLAND_OP.desc())
        .fetch(OverlegStore::overleg);
  }

  /** The first planned overleg of this kind at or after a moment. */
  public Optional<Overleg> eerstvolgende(TeamId team, Overlegvorm vorm, Instant vanaf) {
    return lees(OVERLEG_.TEAM.eq(team.waarde()))
        .and(OVERLEG_.SOORT.eq(vorm.code()))
        .and(OVERLEG_.STAND.eq(GEPLAND))
        .and(OVERLEG_.GEPLAND_OP.ge(tijd(vanaf)))
        .orderBy(OVERLEG_.GEPLAND_OP)
        .limit(1)
        .fetchOptional(OverlegStore::overleg);
  }

  /** Plans an overleg; empty when the team has this very one already. */
  public Optional<OverlegId> plan(
      TeamId team, Overlegvorm vorm, Instant op, @Nullable String plaats, MedewerkerId door) {
    return sql.insertInto(OVERLEG_)
        .set(OVERLEG_.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(OVERLEG_.TEAM, team.waarde())
        .set(OVERLEG_.SOORT, vorm.code())
        .set(OVERLEG_.GEPLAND_OP, tijd(op))
        .set(OVERLEG_.PLAATS, plaats)
        .set(OVERLEG_.GEPLAND_DOOR, door.waarde())
        .onConflictDoNothing()
        .returningResult(OVERLEG_.ID)
        .fetchOptional(rij -> new OverlegId(rij.value1()));
  }

  public void leg(Overleg.LopendOverleg geopend, MedewerkerId door) {
    sql.update(OVERLEG_)
        .set(OVERLEG_.STAND, BEZIG)
        .set(OVERLEG_.GEOPEND_OP, tijd(geopend.geopendOp()))
        .set(OVERLEG_.GEOPEND_DOOR, door.waarde())
        .set(OVERLEG_.VERSIE, OVERLEG_.VERSIE.plus(1))
        .where(OVERLEG_.ID.eq(geopend.kop().id().waarde()))
        .execute();
  }

  public void leg(Overleg.AfgeslotenOverleg gesloten, MedewerkerId door) {
    sql.update(OVERLEG_)
        .set(OVERLEG_.STAND, AFGESLOTEN)
        .set(OVERLEG_.AFGESLOTEN_OP, tijd(gesloten.afgeslotenOp()))
        .set(OVERLEG_.AFGESLOTEN_DOOR, door.waarde())
        .set(OVERLEG_.VERSIE, OVERLEG_.VERSIE.plus(1))
        .where(OVERLEG_.ID.eq(gesloten.kop().id().waarde()))
        .execute();
  }

  private SelectConditionStep<? extends Record> lees(Condition waar) {
    return sql.select(OVERLEG_.fields()).select(AANWEZIGEN).from(OVERLEG_).where(waar);
  }

  private static Field<Integer> aantal(String stand) {
    return DSL.field(
        DSL.selectCount()
            .from(AGENDAPUNT)
            .where(AGENDAPUNT.OVERLEG.eq(OVERLEG_.ID))
            .and(AGENDAPUNT.STAND.eq(stand)));
  }

  private static Overleg overleg(Record rij) {
    Overleg.Kop kop =
        new Overleg.Kop(
            new OverlegId(rij.get(OVERLEG_.ID)),
            new TeamId(rij.get(OVERLEG_.TEAM)),
            vorm(rij.get(OVERLEG_.SOORT)),
            rij.get(OVERLEG_.GEPLAND_OP).toInstant(),
            rij.get(OVERLEG_.PLAATS),
            rij.get(OVERLEG_.VERSIE));
    Set<MedewerkerId> aanwezig =
        Arrays.stream(rij.get(AANWEZIGEN)).map(MedewerkerId::new).collect(Collectors.toSet());
    return switch (rij.get(OVERLEG_.STAND)) {
      case GEPLAND -> new Overleg.GeplandOverleg(kop);
      case BEZIG ->
          new Overleg.LopendOverleg(kop, rij.get(OVERLEG_.GEOPEND_OP).toInstant(), aanwezig);
      case AFGESLOTEN ->
          new Overleg.AfgeslotenOverleg(
              kop,
              rij.get(OVERLEG_.GEOPEND_OP).toInstant(),
              rij.get(OVERLEG_.AFGESLOTEN_OP).toInstant(),
              aanwezig);
      default -> throw new IllegalStateException("Onbekende stand van overleg " + kop.id());
    };
  }

  /** The kind behind a code of the database. */
  static Overlegvorm vorm(String code) {
    return Overlegvorm.valueOf(code.toUpperCase(Locale.ROOT));
  }

  static OffsetDateTime tijd(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
