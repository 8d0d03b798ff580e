package nl.keukentafel.ervaring.store;

import static nl.keukentafel.database.sql.ervaring.Tables.ANTWOORD;
import static nl.keukentafel.database.sql.ervaring.Tables.VERHAAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.database.sql.ervaring.tables.records.AntwoordRecord;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.model.Ingevuld;
import nl.keukentafel.ervaring.model.Stelling;
import nl.keukentafel.ervaring.model.Teamcijfers;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** What was answered, without who answered it, and the stories. */
@Repository
public class ErvaringStore {

  private static final Map<Stelling, TableField<AntwoordRecord, Short>> KOLOM =
      new EnumMap<>(
          Map.of(
              Stelling.WIST_WAAR, ANTWOORD.WIST_WAAR,
              Stelling.SNEL, ANTWOORD.SNEL,
              Stelling.GELUISTERD, ANTWOORD.GELUISTERD,
              Stelling.SAMEN, ANTWOORD.SAMEN,
              Stelling.GOED, ANTWOORD.GOED,
              Stelling.PAST, ANTWOORD.PAST,
              Stelling.BETER, ANTWOORD.BETER));

  private final DSLContext sql;

  ErvaringStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A story as it may be shown. */
  public record Verhaal(String tekst, String naam, boolean openbaar) {

    @Override
    public String toString() {
      return "Verhaal";
    }
  }

  /** Keeps the answers, and lets them count once ten are together. */
  public void bewaar(TeamId team, LocalDate dag, Ingevuld antwoord) {
    Map<TableField<AntwoordRecord, Short>, Short> scores = new HashMap<>();
    antwoord.scores().forEach((stelling, score) -> scores.put(kolom(stelling), score.shortValue()));
    sql.insertInto(ANTWOORD)
        .set(ANTWOORD.GEMEENTE, gemeente())
        .set(ANTWOORD.ID, UUID.randomUUID())
        .set(ANTWOORD.TEAM, team.waarde())
        .set(ANTWOORD.JAAR, dag.getYear())
        .set(ANTWOORD.MAAND, dag.getMonthValue())
        .set(ANTWOORD.WIST_STEUN, antwoord.wistSteun())
        .set(ANTWOORD.TIP, antwoord.tip())
        .set(scores)
        .execute();
    telMee(team, dag.getYear());
  }

  /** One transaction at a time counts for a team, so that no portie is made twice or too small. */
  private void telMee(TeamId team, int jaar) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 18))", team.toString());
    List<UUID> wachten =
        sql.select(ANTWOORD.ID)
            .from(ANTWOORD)
            .where(ANTWOORD.GEMEENTE.eq(gemeente()))
            .and(ANTWOORD.TEAM.eq(team.waarde()))
            .and(ANTWOORD.JAAR.eq(jaar))
            .and(ANTWOORD.PORTIE.isNull())
            .fetch(ANTWOORD.ID);
    if (wachten.size() < Teamcijfers.DREMPEL) {
      return;
    }
    int portie =
        sql.select(coalesce(max(ANTWOORD.PORTIE), val(0)))
                .from(ANTWOORD)
                .where(ANTWOORD.GEMEENTE.eq(gemeente()))
                .and(ANTWOORD.TEAM.eq(team.waarde()))
                .and(ANTWOORD.JAAR.eq(jaar))
                .fetchSingle()
                .value1()
            + 1;
    sql.update(ANTWOORD)
        .set(ANTWOORD.PORTIE, portie)
        .where(ANTWOORD.GEMEENTE.eq(gemeente()))
        .and(ANTWOORD.ID.in(wachten))
        .execute();
  }

  /** The answers of a team in a year that count; in no order that tells when they came. */
  public List<Ingevuld> tellende(TeamId team, int jaar) {
    return sql.selectFrom(ANTWOORD)
        .where(ANTWOORD.GEMEENTE.eq(gemeente()))
        .and(ANTWOORD.TEAM.eq(team.waarde()))
        .and(ANTWOORD.JAAR.eq(jaar))
        .and(ANTWOORD.PORTIE.isNotNull())
        .orderBy(ANTWOORD.ID)
        .fetch(ErvaringStore::ingevuld);
  }

  /** What could be better, from the months before this one, in no order that tells when. */
  public List<String> tips(TeamId team, int jaar, YearMonth voor) {
    return sql.select(ANTWOORD.TIP)
        .from(ANTWOORD)
        .where(ANTWOORD.GEMEENTE.eq(gemeente()))
        .and(ANTWOORD.TEAM.eq(team.waarde()))
        .and(ANTWOORD.JAAR.eq(jaar))
        .and(ANTWOORD.TIP.ne(""))
        .and(ANTWOORD.JAAR.lt(voor.getYear()).or(ANTWOORD.MAAND.lt(voor.getMonthValue())))
        .orderBy(ANTWOORD.ID)
        .fetch(ANTWOORD.TIP);
  }

  public void bewaarVerhaal(ErvaringId uitnodiging, TeamId team, LocalDate dag, Ingevuld antwoord) {
    sql.insertInto(VERHAAL)
        .set(VERHAAL.GEMEENTE, gemeente())
        .set(VERHAAL.UITNODIGING, uitnodiging.waarde())
        .set(VERHAAL.TEAM, team.waarde())
        .set(VERHAAL.TEKST, antwoord.verhaal())
        .set(VERHAAL.NAAM, antwoord.naam())
        .set(VERHAAL.OPENBAAR, antwoord.openbaar())
        .set(VERHAAL.GEGEVEN_OP, dag)
        .execute();
  }

  /** Whether there is a story with this invitation. */
  public boolean heeftVerhaal(ErvaringId uitnodiging) {
    return sql.fetchExists(
        sql.selectFrom(VERHAAL)
            .where(VERHAAL.GEMEENTE.eq(gemeente()))
            .and(VERHAAL.UITNODIGING.eq(uitnodiging.waarde())));
  }

  /** Takes a story away for good; false when there was none. */
  public boolean verwijderVerhaal(ErvaringId uitnodiging) {
    return sql.deleteFrom(VERHAAL)
            .where(VERHAAL.GEMEENTE.eq(gemeente()))
            .and(VERHAAL.UITNODIGING.eq(uitnodiging.waarde()))
            .execute()
        > 0;
  }

  /** The stories told about a team in a year. */
  public List<Verhaal> verhalen(TeamId team, int jaar) {
    return sql.selectFrom(VERHAAL)
        .where(VERHAAL.GEMEENTE.eq(gemeente()))
        .and(VERHAAL.TEAM.eq(team.waarde()))
        .and(VERHAAL.GEGEVEN_OP.between(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31)))
        .orderBy(VERHAAL.ID)
        .fetch(rij -> new Verhaal(rij.getTekst(), rij.getNaam(), rij.getOpenbaar()));
  }

  private static Ingevuld ingevuld(AntwoordRecord rij) {
    Map<Stelling, Integer> scores = new EnumMap<>(Stelling.class);
    KOLOM.forEach((stelling, kolom) -> {
      Short score = rij.get(kolom);
      if (score != null) {
        scores.put(stelling, score.intValue());
      }
    });
    return new Ingevuld(scores, rij.getWistSteun(), rij.getTip(), "", false, "");
  }

  private static TableField<AntwoordRecord, Short> kolom(Stelling stelling) {
    return Objects.requireNonNull(KOLOM.get(stelling));
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
