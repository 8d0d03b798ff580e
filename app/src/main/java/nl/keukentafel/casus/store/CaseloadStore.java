package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static nl.keukentafel.database.sql.casus.Tables.HOUDERSCHAP;
import static nl.keukentafel.database.sql.casus.Tables.JOURNAAL;
import static nl.keukentafel.database.sql.casus.Tables.TEAMROL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.casus.model.Caseloadregel;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Zwaarte;
import nl.keukentafel.database.sql.casus.tables.records.CasusRecord;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Lists of casussen: who holds what, what waits, who knew whom. */
@Repository
public class CaseloadStore {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final DSLContext sql;

  CaseloadStore(DSLContext sql) {
    this.sql = sql;
  }

  /** So many casussen of this kind with one casushouder. */
  public record Last(MedewerkerId houder, Zwaarte zwaarte, Fase fase, int aantal) {}

  /** Casussen in <i>aangemeld</i> without casushouder. */
  public List<Caseloadregel> wachtend(TeamId team) {
    return lees(
        CASUS_
            .LEIDEND_TEAM
            .eq(team.waarde())
            .and(CASUS_.FASE.eq(Fase.AANGEMELD.code()))
            .and(CASUS_.CASUSHOUDER.isNull()));
  }

  /** What a list shows: of whom, in which stage. */
  public record Keuze(
      @Nullable MedewerkerId houder,
      Set<TeamId> teams,
      @Nullable Fase fase,
      int vanaf,
      int aantal) {}

  /** One page of a list, and how many there are in all. */
  public record Bladzijde(List<Caseloadregel> rijen, int totaal) {}

  /** Casussen that the teams lead or work on, or that somebody holds; the newest stage first. */
  public Bladzijde blader(Keuze keuze) {
    Condition welke = open();
    if (keuze.fase() != null) {
      welke =
          keuze.fase() == Fase.AFGESLOTEN
              ? CASUS_.FASE.eq(Fase.AFGESLOTEN.code())
              : welke.and(CASUS_.FASE.eq(keuze.fase().code()));
    }
    if (keuze.houder() != null) {
      welke = welke.and(CASUS_.CASUSHOUDER.eq(keuze.houder().waarde()));
    } else {
      List<UUID> teams = keuze.teams().stream().map(TeamId::waarde).toList();
      welke =
          welke.and(
              CASUS_
                  .LEIDEND_TEAM
                  .in(teams)
                  .or(
                      CASUS_.ID.in(
                          select(TEAMROL.CASUS)
                              .from(TEAMROL)
                              .where(TEAMROL.GEMEENTE.eq(gemeente()))
                              .and(TEAMROL.TEAM.in(teams))
                              .and(TEAMROL.TOT.isNull()))));
    }
    var totaal = count().over();
    int[] aantal = {0};
    List<Caseloadregel> rijen =
        sql.select(CASUS_.fields())
            .select(totaal)
            .from(CASUS_)
            .where(CASUS_.GEMEENTE.eq(gemeente()).and(welke))
            .orderBy(CASUS_.FASE_SINDS.desc(), CASUS_.ID)
            .limit(keuze.aantal())
            .offset(keuze.vanaf())
            .fetch(rij -> {
              aantal[0] = rij.get(totaal);
              return rij(rij);
            });
    return new Bladzijde(rijen, aantal[0]);
  }

  private List<Caseloadregel> lees(Condition welke) {
    return sql.select(CASUS_.fields())
        .from(CASUS_)
        .where(CASUS_.GEMEENTE.eq(gemeente()).and(welke))
        .orderBy(CASUS_.GEOPEND_OP, CASUS_.ID)
        .fetch(CaseloadStore::rij);
  }

  private static Caseloadregel rij(Record record) {
    return rij(record.into(CASUS_));
  }

  static Caseloadregel rij(CasusRecord rij) {
    CasusStore.Bewaard bewaard = Casusrij.bewaard(rij);
    return new Caseloadregel(
        bewaard.casus(),
        bewaard.voorrang(),
        bewaard.verdelingsbesluit() != null,
        rij.getLaatsteContactOp());
  }

  /** The load of these people, over all teams they work in. */
  public List<Last> lasten(Collection<MedewerkerId> houders) {
    return sql.select(CASUS_.CASUSHOUDER, CASUS_.ZWAARTE, CASUS_.FASE, count())
        .from(CASUS_)
        .where(CASUS_.GEMEENTE.eq(gemeente()))
        .and(CASUS_.CASUSHOUDER.in(houders.stream().map(MedewerkerId::waarde).toList()))
        .and(open())
        .groupBy(CASUS_.CASUSHOUDER, CASUS_.ZWAARTE, CASUS_.FASE)
        .fetch(rij ->
            new Last(
                new MedewerkerId(rij.value1()),
                Zwaarte.van(rij.value2()),
                Fase.van(rij.value3()),
                rij.value4()));
  }

  /** What somebody holds of a team that is not closed, also what sleeps; the oldest first. */
  public List<Caseloadregel> vanHouder(TeamId team, MedewerkerId houder) {
    return lees(
        CASUS_
            .LEIDEND_TEAM
            .eq(team.waarde())
            .and(CASUS_.CASUSHOUDER.eq(houder.waarde()))
            .and(CASUS_.FASE.ne(Fase.AANGEMELD.code()))
            .and(open()));
  }

  /** How many casussen of a team each casushouder has that are not closed. */
  public Map<MedewerkerId, Integer> aantalPerHouder(TeamId team) {
    return sql.select(CASUS_.CASUSHOUDER, count())
        .from(CASUS_)
        .where(CASUS_.GEMEENTE.eq(gemeente()))
        .and(CASUS_.LEIDEND_TEAM.eq(team.waarde()))
        .and(CASUS_.CASUSHOUDER.isNotNull())
        .and(CASUS_.FASE.ne(Fase.AANGEMELD.code()))
        .and(open())
        .groupBy(CASUS_.CASUSHOUDER)
        .fetchMap(rij -> new MedewerkerId(rij.value1()), rij -> rij.value2());
  }

  /** The last year in which people held a casus of this household, or wrote in its journaal. */
  public Map<MedewerkerId, Integer> eerderContact(HuishoudenId huishouden) {
    return eerderContact(List.of(huishouden)).getOrDefault(huishouden, Map.of());
  }

  /** The same for many households, in one query. */
  public Map<HuishoudenId, Map<MedewerkerId, Integer>> eerderContact(
      Collection<HuishoudenId> huishoudens) {
    List<UUID> welke = huishoudens.stream().map(HuishoudenId::waarde).toList();
    var van =
        select(CASUS_.HUISHOUDEN, HOUDERSCHAP.MEDEWERKER, HOUDERSCHAP.VAN)
            .from(HOUDERSCHAP)
            .join(CASUS_)
            .on(CASUS_.GEMEENTE.eq(HOUDERSCHAP.GEMEENTE).and(CASUS_.ID.eq(HOUDERSCHAP.CASUS)))
            .where(CASUS_.GEMEENTE.eq(gemeente()))
            .and(CASUS_.HUISHOUDEN.in(welke))
            .unionAll(
                select(CASUS_.HUISHOUDEN, JOURNAAL.DOOR, JOURNAAL.OP)
                    .from(JOURNAAL)
                    .join(CASUS_)
                    .on(CASUS_.GEMEENTE.eq(JOURNAAL.GEMEENTE).and(CASUS_.ID.eq(JOURNAAL.CASUS)))
                    .where(CASUS_.GEMEENTE.eq(gemeente()))
                    .and(CASUS_.HUISHOUDEN.in(welke)))
            .asTable("eerder");
    var bij = van.field(CASUS_.HUISHOUDEN);
    var wie = van.field(HOUDERSCHAP.MEDEWERKER);
    var laatst = max(van.field(HOUDERSCHAP.VAN));
    Map<HuishoudenId, Map<MedewerkerId, Integer>> jaren = new HashMap<>();
    sql.select(bij, wie, laatst)
        .from(van)
        .groupBy(bij, wie)
        .forEach(rij ->
            jaren
                .computeIfAbsent(new HuishoudenId(rij.value1()), huishouden -> new HashMap<>())
                .put(
                    new MedewerkerId(rij.value2()),
                    rij.value3().atZoneSameInstant(NEDERLAND).getYear()));
    return jaren;
  }

  private static Condition open() {
    return CASUS_.FASE.ne(Fase.AFGESLOTEN.code());
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
