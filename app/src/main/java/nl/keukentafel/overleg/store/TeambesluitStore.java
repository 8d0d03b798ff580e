package nl.keukentafel.overleg.store;

import static nl.keukentafel.database.sql.overleg.Tables.AGENDAPUNT;
import static nl.keukentafel.database.sql.overleg.Tables.TEAMBESLUIT;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.overleg.Overleggen.Teambesluit;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.model.Telling;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Decisions that were taken; never changed. */
@Repository
public class TeambesluitStore {

  private final DSLContext sql;

  TeambesluitStore(DSLContext sql) {
    this.sql = sql;
  }

  /** By whom a decision was taken. */
  public enum BeslistDoor {
    TEAM,
    TEAMLEIDER,
    MEDEWERKER
  }

  /**
   * A decision to keep.
   *
   * @param inrichtingVersie the version of the design it was taken under
   */
  public record Nieuw(
      Agendapunt punt,
      OverlegId overleg,
      Besluitwijze wijze,
      BeslistDoor beslistDoor,
      boolean aangenomen,
      @Nullable String reden,
      Telling telling,
      int quorum,
      int inrichtingVersie,
      Instant genomenOp,
      MedewerkerId vastgelegdDoor) {}

  public TeambesluitId leg(Nieuw nieuw) {
    UUID[] aanwezigen =
        nieuw.telling().aanwezig().stream().map(MedewerkerId::waarde).sorted().toArray(UUID[]::new);
    return new TeambesluitId(
        sql.insertInto(TEAMBESLUIT)
            .set(TEAMBESLUIT.GEMEENTE, Werkcontext.gemeenteNu().waarde())
            .set(TEAMBESLUIT.AGENDAPUNT, nieuw.punt().id().waarde())
            .set(TEAMBESLUIT.OVERLEG, nieuw.overleg().waarde())
            .set(TEAMBESLUIT.TEAM, nieuw.punt().team().waarde())
            .set(TEAMBESLUIT.KERNBESLUIT, nieuw.punt().kernbesluit().code())
            .set(TEAMBESLUIT.WIJZE, nieuw.wijze().code())
            .set(TEAMBESLUIT.BESLIST_DOOR, nieuw.beslistDoor().name().toLowerCase(Locale.ROOT))
            .set(TEAMBESLUIT.UITKOMST, nieuw.aangenomen() ? "aangenomen" : "afgewezen")
            .set(TEAMBESLUIT.REDEN, nieuw.reden())
            .set(TEAMBESLUIT.AANWEZIGEN, aanwezigen)
            .set(TEAMBESLUIT.AANWEZIG, aanwezigen.length)
            .set(TEAMBESLUIT.QUORUM, nieuw.quorum())
            .set(TEAMBESLUIT.VOOR, nieuw.telling().voor())
            .set(TEAMBESLUIT.BEZWAAR, nieuw.telling().bezwaar())
            .set(TEAMBESLUIT.ONTHOUDEN, nieuw.telling().onthouden())
            .set(TEAMBESLUIT.INRICHTING_VERSIE, nieuw.inrichtingVersie())
            .set(TEAMBESLUIT.GENOMEN_OP, OverlegStore.tijd(nieuw.genomenOp()))
            .set(TEAMBESLUIT.VASTGELEGD_DOOR, nieuw.vastgelegdDoor().waarde())
            .returningResult(TEAMBESLUIT.ID)
            .fetchSingle()
            .value1());
  }

  public Optional<Teambesluit> find(TeambesluitId id) {
    return lees(TEAMBESLUIT.ID.eq(id.waarde())).fetchOptional(TeambesluitStore::teambesluit);
  }

  /** The decisions of an overleg. */
  public List<Teambesluit> van(OverlegId overleg) {
    return lees(TEAMBESLUIT.OVERLEG.eq(overleg.waarde())).fetch(TeambesluitStore::teambesluit);
  }

  private SelectConditionStep<? extends Record> lees(Condition waar) {
    return sql.select(TEAMBESLUIT.fields())
        .select(AGENDAPUNT.ONDERWERP_SOORT, AGENDAPUNT.ONDERWERP)
        .from(TEAMBESLUIT)
        .join(AGENDAPUNT)
        .on(AGENDAPUNT.GEMEENTE.eq(TEAMBESLUIT.GEMEENTE))
        .and(AGENDAPUNT.ID.eq(TEAMBESLUIT.AGENDAPUNT))
        .where(waar);
  }

  private static Teambesluit teambesluit(Record rij) {
    return new Teambesluit(
        new TeambesluitId(rij.get(TEAMBESLUIT.ID)),
        new AgendapuntId(rij.get(TEAMBESLUIT.AGENDAPUNT)),
        new TeamId(rij.get(TEAMBESLUIT.TEAM)),
        new OverlegId(rij.get(TEAMBESLUIT.OVERLEG)),
        rij.get(TEAMBESLUIT.KERNBESLUIT),
        rij.get(AGENDAPUNT.ONDERWERP_SOORT),
        rij.get(AGENDAPUNT.ONDERWERP),
        rij.get(TEAMBESLUIT.WIJZE),
        rij.get(TEAMBESLUIT.BESLIST_DOOR).equals("team"),
        rij.get(TEAMBESLUIT.UITKOMST).equals("aangenomen"),
        rij.get(TEAMBESLUIT.REDEN),
        Arrays.stream(rij.get(TEAMBESLUIT.AANWEZIGEN)).map(MedewerkerId::new).toList(),
        rij.get(TEAMBESLUIT.QUORUM),
        rij.get(TEAMBESLUIT.VOOR),
        rij.get(TEAMBESLUIT.BEZWAAR),
        rij.get(TEAMBESLUIT.ONTHOUDEN),
        rij.get(TEAMBESLUIT.GENOMEN_OP).toInstant(),
        new MedewerkerId(rij.get(TEAMBESLUIT.VASTGELEGD_DOOR)));
  }
}
