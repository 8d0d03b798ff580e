package nl.keukentafel.team.store;

import static nl.keukentafel.database.sql.team.Tables.EXPERTISE;
import static nl.keukentafel.database.sql.team.Tables.LIDMAATSCHAP;
import static nl.keukentafel.database.sql.team.Tables.MEDEWERKER;
import static nl.keukentafel.database.sql.team.Tables.REGISTRATIE;
import static nl.keukentafel.database.sql.team.Tables.TEAM_;
import static nl.keukentafel.database.sql.team.Tables.TEAM_WIJK;
import static nl.keukentafel.database.sql.team.Tables.WIJK;
import static nl.keukentafel.database.sql.team.Tables.WIJK_POSTCODE;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbObjectAgg;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.WijkId;
import nl.keukentafel.team.Teams.Team;
import nl.keukentafel.team.Teams.Teamlid;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads teams, members and wijken, each list in one statement. */
@Repository
public class TeamStore {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Field<String> NAAM =
      concat(
          MEDEWERKER.VOORNAAM,
          inline(" "),
          coalesce(concat(MEDEWERKER.TUSSENVOEGSEL, inline(" ")), inline("")),
          MEDEWERKER.ACHTERNAAM);

  private static final Field<UUID[]> WIJKEN =
      field(
          select(arrayAgg(TEAM_WIJK.WIJK))
              .from(TEAM_WIJK)
              .where(TEAM_WIJK.GEMEENTE.eq(TEAM_.GEMEENTE))
              .and(TEAM_WIJK.TEAM.eq(TEAM_.ID)));

  private static final Field<JSONB> KAN =
      field(
          select(jsonbObjectAgg(EXPERTISE.LEEFGEBIED, EXPERTISE.NIVEAU))
              .from(EXPERTISE)
              .where(EXPERTISE.GEMEENTE.eq(MEDEWERKER.GEMEENTE))
              .and(EXPERTISE.MEDEWERKER.eq(MEDEWERKER.ID)));

  private final DSLContext sql;

  TeamStore(DSLContext sql) {
    this.sql = sql;
  }

  public List<Team> alle() {
    return teams(DSL.noCondition());
  }

  public Optional<Team> find(TeamId team) {
    return teams(TEAM_.ID.eq(team.waarde())).stream().findFirst();
  }

  private List<Team> teams(Condition welke) {
    return sql.select(TEAM_.ID, TEAM_.NAAM, TEAM_.TELEFOON, WIJKEN)
        .from(TEAM_)
        .where(welke)
        .orderBy(TEAM_.NAAM)
        .fetch(rij ->
            new Team(new TeamId(rij.value1()), rij.value2(), rij.value3(), wijken(rij.value4())));
  }

  private static Set<WijkId> wijken(UUID @Nullable [] ids) {
    return ids == null
        ? Set.of()
        : Arrays.stream(ids).map(WijkId::new).collect(Collectors.toUnmodifiableSet());
  }

  public List<Teamlid> leden(TeamId team, LocalDate dag) {
    return sql.select(
            MEDEWERKER.ID,
            NAAM,
            LIDMAATSCHAP.POSITIE,
            LIDMAATSCHAP.TYPE,
            LIDMAATSCHAP.UREN,
            LIDMAATSCHAP.PRESENTIE_UREN,
            KAN,
            MEDEWERKER.ORGANISATIE,
            MEDEWERKER.TELEFOON)
        .from(LIDMAATSCHAP)
        .join(MEDEWERKER)
        .on(MEDEWERKER.GEMEENTE.eq(LIDMAATSCHAP.GEMEENTE))
        .and(MEDEWERKER.ID.eq(LIDMAATSCHAP.MEDEWERKER))
        .where(LIDMAATSCHAP.TEAM.eq(team.waarde()))
        .and(LIDMAATSCHAP.VAN.le(dag))
        .and(LIDMAATSCHAP.TOT.isNull().or(LIDMAATSCHAP.TOT.ge(dag)))
        .and(MEDEWERKER.ACTIEF)
        .orderBy(
            when(LIDMAATSCHAP.POSITIE.eq("teamleider"), 0).otherwise(1),
            MEDEWERKER.VOORNAAM,
            MEDEWERKER.ACHTERNAAM)
        .fetch(rij ->
            new Teamlid(
                new MedewerkerId(rij.value1()),
                team,
                rij.value2(),
                rij.value3(),
                rij.value4(),
                rij.value5().doubleValue(),
                rij.value6().doubleValue(),
                expertise(rij.value7()),
                rij.value8() == null ? null : new OrganisatieId(rij.value8()),
                rij.value9()));
  }

  private static Map<String, String> expertise(@Nullable JSONB json) {
    return json == null
        ? Map.of()
        : JSON.readValue(json.data(), new TypeReference<Map<String, String>>() {});
  }

  /** Who of these has a registration of which the last day is not past. */
  public Set<MedewerkerId> geregistreerd(Collection<MedewerkerId> medewerkers, LocalDate dag) {
    return sql.selectDistinct(REGISTRATIE.MEDEWERKER)
        .from(REGISTRATIE)
        .where(REGISTRATIE.MEDEWERKER.in(medewerkers.stream().map(MedewerkerId::waarde).toList()))
        .and(REGISTRATIE.TOT.ge(dag))
        .fetchSet(rij -> new MedewerkerId(rij.value1()));
  }

  public Map<MedewerkerId, String> namen(Collection<MedewerkerId> medewerkers) {
    return sql.select(MEDEWERKER.ID, NAAM)
        .from(MEDEWERKER)
        .where(MEDEWERKER.ID.in(medewerkers.stream().map(MedewerkerId::waarde).toList()))
        .fetchMap(rij -> new MedewerkerId(rij.value1()), rij -> rij.value2());
  }

  /** By part of the full name; the table is small, so every row of the gemeente is looked at. */
  public Map<MedewerkerId, String> zoekMedewerkers(String tekst, int hoogstens) {
    return sql.select(MEDEWERKER.ID, NAAM)
        .from(MEDEWERKER)
        .where(NAAM.containsIgnoreCase(tekst))
        .orderBy(NAAM)
        .limit(hoogstens)
        .fetchMap(rij -> new MedewerkerId(rij.value1()), rij -> rij.value2());
  }

  /** The wijk whose postcode ("1234 AB" or "1234") matches the longest. */
  public Optional<WijkId> wijkBij(String postcode) {
    return sql.select(WIJK_POSTCODE.WIJK)
        .from(WIJK_POSTCODE)
        .where(WIJK_POSTCODE.POSTCODE.in(postcode, postcode.substring(0, 4)))
        .orderBy(length(WIJK_POSTCODE.POSTCODE).desc())
        .limit(1)
        .fetchOptional(rij -> new WijkId(rij.value1()));
  }

  public Map<WijkId, String> wijknamen() {
    return sql.select(WIJK.ID, WIJK.NAAM)
        .from(WIJK)
        .fetchMap(rij -> new WijkId(rij.value1()), rij -> rij.value2());
  }
}
