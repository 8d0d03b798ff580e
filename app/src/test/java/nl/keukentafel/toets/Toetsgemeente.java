package nl.keukentafel.toets;

import static nl.keukentafel.database.sql.organisatie.Tables.ORGANISATIE_;
import static nl.keukentafel.database.sql.team.Tables.TEAM_;
import static nl.keukentafel.database.sql.team.Tables.TEAM_WIJK;
import static nl.keukentafel.database.sql.team.Tables.WIJK;
import static nl.keukentafel.database.sql.team.Tables.WIJK_POSTCODE;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.WijkId;
import org.jspecify.annotations.Nullable;

/** A gemeente of the cast, with its wijken, teams and organisaties by name. */
public final class Toetsgemeente {

  private final GemeenteId id;
  private final String naam;
  private final Toetsdatabase database;
  private final Clock klok;
  private final Map<String, WijkId> wijken = new LinkedHashMap<>();
  private final Map<String, Toetsteam> teams = new LinkedHashMap<>();
  private final Map<String, OrganisatieId> organisaties = new LinkedHashMap<>();

  Toetsgemeente(GemeenteId id, String naam, Toetsdatabase database, Clock klok) {
    this.id = id;
    this.naam = naam;
    this.database = database;
    this.klok = klok;
  }

  public GemeenteId id() {
    return id;
  }

  public String naam() {
    return naam;
  }

  /** A wijk with the postcodes in it ("1234" or "1234 AB"). */
  public Toetsgemeente metWijk(String wijk, String... postcodes) {
    WijkId wijkId = new WijkId(UUID.randomUUID());
    doe(() -> {
      database
          .sql()
          .insertInto(WIJK)
          .set(WIJK.GEMEENTE, id.waarde())
          .set(WIJK.ID, wijkId.waarde())
          .set(WIJK.NAAM, wijk)
          .set(WIJK.INWONERS, 12_000)
          .set(WIJK.HUISHOUDENS, 5_500)
          .execute();
      for (String postcode : postcodes) {
        database
            .sql()
            .insertInto(WIJK_POSTCODE)
            .set(WIJK_POSTCODE.GEMEENTE, id.waarde())
            .set(WIJK_POSTCODE.POSTCODE, postcode)
            .set(WIJK_POSTCODE.WIJK, wijkId.waarde())
            .execute();
      }
      return wijkId;
    });
    wijken.put(wijk, wijkId);
    return this;
  }

  /** A team that works in these wijken, each made before. */
  public Toetsgemeente metTeam(String team, String... inWijken) {
    TeamId teamId = new TeamId(UUID.randomUUID());
    doe(() -> {
      database
          .sql()
          .insertInto(TEAM_)
          .set(TEAM_.GEMEENTE, id.waarde())
          .set(TEAM_.ID, teamId.waarde())
          .set(TEAM_.NAAM, team)
          .set(TEAM_.TELEFOON, "088 000 00 00")
          .execute();
      for (String wijk : inWijken) {
        database
            .sql()
            .insertInto(TEAM_WIJK)
            .set(TEAM_WIJK.GEMEENTE, id.waarde())
            .set(TEAM_WIJK.TEAM, teamId.waarde())
            .set(TEAM_WIJK.WIJK, wijk(wijk).waarde())
            .execute();
      }
      return teamId;
    });
    teams.put(team, new Toetsteam(this, teamId, team, klok));
    return this;
  }

  /** An organisatie of this kind (code of 002 questions 46/47, e.g. huisarts). */
  public Toetsgemeente metOrganisatie(String organisatie, String soort) {
    OrganisatieId organisatieId = new OrganisatieId(UUID.randomUUID());
    doe(() ->
        database
            .sql()
            .insertInto(ORGANISATIE_)
            .set(ORGANISATIE_.GEMEENTE, id.waarde())
            .set(ORGANISATIE_.ID, organisatieId.waarde())
            .set(ORGANISATIE_.NAAM, organisatie)
            .set(ORGANISATIE_.SOORT, soort)
            .set(ORGANISATIE_.ZOEK, organisatie.toLowerCase(Locale.ROOT))
            .execute());
    organisaties.put(organisatie, organisatieId);
    return this;
  }

  public WijkId wijk(String wijk) {
    return bekend(wijken.get(wijk), wijk);
  }

  public Toetsteam team(String team) {
    return bekend(teams.get(team), team);
  }

  public OrganisatieId organisatie(String organisatie) {
    return bekend(organisaties.get(organisatie), organisatie);
  }

  /** Work of the system itself in this gemeente. */
  public Werkcontext context() {
    return Werkcontext.systeem(id);
  }

  /** Runs the work for this gemeente, in one transaction. */
  public <R extends @Nullable Object> R doe(Callable<R> werk) {
    return database.in(id, werk);
  }

  Toetsdatabase database() {
    return database;
  }

  private static <T> T bekend(@Nullable T gevonden, String naam) {
    if (gevonden == null) {
      throw new IllegalArgumentException("Nog niet gemaakt: " + naam);
    }
    return gevonden;
  }

  @Override
  public String toString() {
    return naam;
  }
}
