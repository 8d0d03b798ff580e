package nl.keukentafel.bench.product;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.bench.Benchfout;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Puts people before the product: picks a team from the generated data and gives its teamleden what
 * they need to come in. It adds accounts, sessions and keys, and changes nothing else.
 */
public final class Bezetting {

  private static final SecureRandom TOEVAL = new SecureRandom();

  private final Database database;

  public Bezetting(Database database) {
    this.database = database;
  }

  /** The team whose number of open casussen comes nearest; among equals always the same one. */
  public Team kiesTeam(int casussen) throws SQLException {
    return teams(casussen).getFirst();
  }

  /** All teams that have teamleden and open casussen, the nearest to this number first. */
  public List<Team> teams(int casussen) throws SQLException {
    List<Team> teams = new ArrayList<>();
    try (Connection verbinding = database.beheerder();
        PreparedStatement vraag =
            verbinding.prepareStatement(
                """
                select t.gemeente, t.id, t.naam, array_agg(c.id order by c.id) casussen
                from casus.casus c join team.team t on t.gemeente = c.gemeente and t.id = c.leidend_team
                where c.fase <> 'afgesloten'
                  and exists (select from team.lidmaatschap l where l.gemeente = t.gemeente and l.team = t.id
                              and l.positie = 'teamlid' and l.van <= current_date
                              and (l.tot is null or l.tot >= current_date))
                group by t.gemeente, t.id, t.naam
                order by abs(count(*) - ?), t.naam, t.id
                """)) {
      vraag.setInt(1, casussen);
      try (ResultSet rij = vraag.executeQuery()) {
        while (rij.next()) {
          UUID[] ids = (UUID[]) rij.getArray("casussen").getArray();
          teams.add(
              new Team(
                  rij.getObject("gemeente", UUID.class),
                  rij.getObject("id", UUID.class),
                  rij.getString("naam"),
                  List.of(ids)));
        }
      }
    }
    if (teams.isEmpty()) {
      throw new Benchfout("Er is geen team met teamleden en casussen; genereer eerst gegevens");
    }
    return teams;
  }

  /** Ordinary teamleden of a team, with an account; who had none gets one that nobody can use. */
  public List<Medewerker> teamleden(UUID gemeente, UUID team) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (Connection verbinding = database.beheerder();
        PreparedStatement vraag =
            verbinding.prepareStatement(
                """
                select m.id from team.medewerker m
                join team.lidmaatschap l on l.gemeente = m.gemeente and l.medewerker = m.id
                where m.gemeente = ? and l.team = ? and l.positie = 'teamlid' and m.actief
                  and l.van <= current_date and (l.tot is null or l.tot >= current_date)
                group by m.id order by m.id
                """)) {
      vraag.setObject(1, gemeente);
      vraag.setObject(2, team);
      try (ResultSet rijen = vraag.executeQuery()) {
        while (rijen.next()) {
          ids.add(rijen.getObject(1, UUID.class));
        }
      }
    }
    List<Medewerker> leden = new ArrayList<>();
    for (UUID id : ids) {
      leden.add(metAccount(gemeente, id));
    }
    return leden;
  }

  private Medewerker metAccount(UUID gemeente, UUID medewerker) throws SQLException {
    try (Connection verbinding = database.beheerder();
        PreparedStatement vraag =
            verbinding.prepareStatement(
                """
                select a.id, a.aanmeldnaam from team.medewerker m
                join aanmelding.account a on a.id = m.account where m.gemeente = ? and m.id = ?
                """)) {
      vraag.setObject(1, gemeente);
      vraag.setObject(2, medewerker);
      try (ResultSet rij = vraag.executeQuery()) {
        if (rij.next()) {
          return new Medewerker(
              gemeente, medewerker, rij.getObject(1, UUID.class), rij.getString(2));
        }
      }
      UUID account = UUID.randomUUID();
      String naam = "bench-" + medewerker;
      voerUit(
          verbinding,
          "insert into aanmelding.account (id, aanmeldnaam, wachtwoord) values (?, ?, '-')",
          account,
          naam);
      voerUit(
          verbinding,
          "update team.medewerker set account = ? where gemeente = ? and id = ?",
          account,
          gemeente,
          medewerker);
      return new Medewerker(gemeente, medewerker, account, naam);
    }
  }

  /** Gives these people one password, with which they can go past the sign-in page. */
  public void geefWachtwoord(List<Medewerker> mensen, String wachtwoord) throws SQLException {
    String hash = argon2id(wachtwoord);
    try (Connection verbinding = database.beheerder()) {
      for (Medewerker mens : mensen) {
        voerUit(
            verbinding,
            "update aanmelding.account set wachtwoord = ?, moet_wijzigen = false, mislukt = 0,"
                + " geblokkeerd_tot = null where id = ?",
            hash,
            mens.account());
      }
    }
  }

  /** A running session: the value of the cookie {@code kt_sessie}. */
  public String sessie(Medewerker mens) throws SQLException {
    String geheim = nieuwGeheim();
    try (Connection verbinding = database.beheerder()) {
      voerUit(
          verbinding,
          "insert into aanmelding.sessie (sleutel, account, gemeente, medewerker, verloopt_op)"
              + " values (?, ?, ?, ?, now() + interval '30 minutes')",
          hash(geheim),
          mens.account(),
          mens.gemeente(),
          mens.id());
    }
    return geheim;
  }

  /** A token with which an organisation of this gemeente calls the API. */
  public String partnersleutel(UUID gemeente) throws SQLException {
    String geheim = nieuwGeheim();
    try (Connection verbinding = database.beheerder()) {
      int gemaakt =
          voerUit(
              verbinding,
              "insert into aanmelding.partnersleutel (gemeente, organisatie, omschrijving, sleutel)"
                  + " select gemeente, id, 'bench', ? from organisatie.organisatie where gemeente = ?"
                  + " order by id limit 1",
              hash(geheim),
              gemeente);
      if (gemaakt == 0) {
        throw new Benchfout("Deze gemeente heeft geen organisaties");
      }
    }
    return geheim;
  }

  private static int voerUit(Connection verbinding, String sql, Object... waarden)
      throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        opdracht.setObject(i + 1, waarden[i]);
      }
      return opdracht.executeUpdate();
    }
  }

  private static String nieuwGeheim() {
    byte[] bytes = new byte[32];
    TOEVAL.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] hash(String geheim) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(geheim.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }

  /** In the notation and with the costs that the product uses (Spring Security 5.8 and later). */
  static String argon2id(String wachtwoord) {
    byte[] zout = new byte[16];
    TOEVAL.nextBytes(zout);
    Argon2BytesGenerator rekenaar = new Argon2BytesGenerator();
    rekenaar.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(zout)
            .withMemoryAsKB(1 << 14)
            .withIterations(2)
            .withParallelism(1)
            .build());
    byte[] uit = new byte[32];
    rekenaar.generateBytes(wachtwoord.toCharArray(), uit);
    Base64.Encoder tekst = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=16384,t=2,p=1$"
        + tekst.encodeToString(zout)
        + "$"
        + tekst.encodeToString(uit);
  }
}
