package nl.keukentafel.plan.store;

import static nl.keukentafel.database.sql.plan.Tables.ACTIE;
import static nl.keukentafel.database.sql.plan.Tables.AKKOORD;
import static nl.keukentafel.database.sql.plan.Tables.DOEL;
import static nl.keukentafel.database.sql.plan.Tables.EVALUATIE;
import static nl.keukentafel.database.sql.plan.Tables.PLAN_;
import static nl.keukentafel.database.sql.plan.Tables.TREDE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.database.sql.plan.tables.records.ActieRecord;
import nl.keukentafel.database.sql.plan.tables.records.AkkoordRecord;
import nl.keukentafel.database.sql.plan.tables.records.DoelRecord;
import nl.keukentafel.database.sql.plan.tables.records.EvaluatieRecord;
import nl.keukentafel.database.sql.plan.tables.records.PlanRecord;
import nl.keukentafel.database.sql.plan.tables.records.TredeRecord;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.plan.model.Evaluatie;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Trede;
import nl.keukentafel.plan.model.Tredestand;
import nl.keukentafel.plan.model.Tredevondst;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Versions of a plan with all that hangs on them, read in one statement. */
@Repository
public class PlanStore {
  private final DSLContext sql;

  PlanStore(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * A version as kept.
   *
   * @param teambesluit by which the team agreed to propose it; null when none was asked or taken
   */
  public record Ruw(
      Plan plan,
      @Nullable TeambesluitId teambesluit,
      List<Tredevondst> treden,
      List<Evaluatie> evaluaties) {

    /** Keeps its own copies. */
    public Ruw {
      treden = List.copyOf(treden);
      evaluaties = List.copyOf(evaluaties);
    }

    /** What was found on the rungs of one leefgebied. */
    public Map<Trede, Tredestand.Onderzocht> onderzocht(Leefgebied leefgebied) {
      Map<Trede, Tredestand.Onderzocht> vondsten = new EnumMap<>(Trede.class);
      for (Tredevondst vondst : treden) {
        Tredestand.Onderzocht stand = vondst.stand();
        if (vondst.leefgebied() == leefgebied && stand != null) {
          vondsten.put(vondst.trede(), stand);
        }
      }
      return vondsten;
    }
  }

  /** The versions that are not over: the concept, the one in force, or both; the newest first. */
  public List<Ruw> lopende(CasusId casus) {
    return lees(casus, PLAN_.STAAT.in("concept", "overeengekomen"));
  }

  /** One version by its number. */
  public Optional<Ruw> versie(CasusId casus, int nummer) {
    return lees(casus, PLAN_.NUMMER.eq(nummer).and(PLAN_.STAAT.ne("losgelaten"))).stream()
        .findFirst();
  }

  /** All versions that are or were in force, and the concept; the newest first. */
  public List<Ruw> alle(CasusId casus) {
    return lees(casus, PLAN_.STAAT.ne("losgelaten"));
  }

  /** How many doelen and acties are open in the version in force, for who wants to close. */
  public int openActies(CasusId casus) {
    return sql.fetchCount(
        sql.selectOne()
            .from(ACTIE)
            .join(PLAN_)
            .on(PLAN_.GEMEENTE.eq(ACTIE.GEMEENTE).and(PLAN_.ID.eq(ACTIE.PLAN)))
            .where(PLAN_.GEMEENTE.eq(gemeente()))
            .and(PLAN_.CASUS.eq(casus.waarde()))
            .and(PLAN_.STAAT.eq("overeengekomen"))
            .and(ACTIE.STATUS.in("gepland", "loopt", "wacht"))
            .and(ACTIE.WEG.isFalse()));
  }

  private List<Ruw> lees(CasusId casus, Condition welke) {
    Field<List<DoelRecord>> doelen =
        multiset(
                selectFrom(DOEL)
                    .where(DOEL.GEMEENTE.eq(PLAN_.GEMEENTE))
                    .and(DOEL.PLAN.eq(PLAN_.ID))
                    .and(DOEL.WEG.isFalse())
                    .orderBy(DOEL.ID))
            .convertFrom(rijen -> rijen.map(rij -> rij.into(DOEL)));
    Field<List<ActieRecord>> acties =
        multiset(
                selectFrom(ACTIE)
                    .where(ACTIE.GEMEENTE.eq(PLAN_.GEMEENTE))
                    .and(ACTIE.PLAN.eq(PLAN_.ID))
                    .and(ACTIE.WEG.isFalse())
                    .orderBy(ACTIE.ID))
            .convertFrom(rijen -> rijen.map(rij -> rij.into(ACTIE)));
    Field<List<AkkoordRecord>> akkoorden =
        multiset(
                selectFrom(AKKOORD)
                    .where(AKKOORD.GEMEENTE.eq(PLAN_.GEMEENTE))
                    .and(AKKOORD.PLAN.eq(PLAN_.ID))
                    .and(AKKOORD.TEKSTSTAND.eq(PLAN_.TEKSTSTAND))
                    .orderBy(AKKOORD.OP, AKKOORD.ID))
            .convertFrom(rijen -> rijen.map(rij -> rij.into(AKKOORD)));
    Field<List<TredeRecord>> treden =
        multiset(
                selectFrom(TREDE)
                    .where(TREDE.GEMEENTE.eq(PLAN_.GEMEENTE))
                    .and(TREDE.CASUS.eq(PLAN_.CASUS)))
            .convertFrom(rijen -> rijen.map(rij -> rij.into(TREDE)));
    Field<List<EvaluatieRecord>> evaluaties =
        multiset(
                selectFrom(EVALUATIE)
                    .where(EVALUATIE.GEMEENTE.eq(PLAN_.GEMEENTE))
                    .and(EVALUATIE.CASUS.eq(PLAN_.CASUS))
                    .orderBy(EVALUATIE.DATUM.desc(), EVALUATIE.ID.desc()))
            .convertFrom(rijen -> rijen.map(rij -> rij.into(EVALUATIE)));
    return sql.select(PLAN_.fields())
        .select(doelen, acties, akkoorden, treden, evaluaties)
        .from(PLAN_)
        .where(PLAN_.GEMEENTE.eq(gemeente()))
        .and(PLAN_.CASUS.eq(casus.waarde()))
        .and(welke)
        .orderBy(PLAN_.NUMMER.desc())
        .fetch(rij -> {
          PlanRecord plan = rij.into(PLAN_);
          UUID besluit = plan.getTeambesluit();
          return new Ruw(
              Planrijen.plan(plan, rij.get(doelen), rij.get(acties), rij.get(akkoorden)),
              besluit == null ? null : new TeambesluitId(besluit),
              rij.get(treden).stream().map(Planrijen::trede).toList(),
              rij.get(evaluaties).stream().map(Planrijen::evaluatie).toList());
        });
  }

  static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
