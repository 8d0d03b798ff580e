package nl.keukentafel.bench.doodslaan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.product.Bezetting;
import nl.keukentafel.bench.product.Database;
import nl.keukentafel.bench.product.Medewerker;
import nl.keukentafel.bench.product.Product;
import nl.keukentafel.bench.product.Team;

/**
 * Brings the writers together: teamleden of as many teams as are needed, and tokens of a partner.
 */
final class Ploeg {

  private static final String WACHTWOORD = "bench-keukentafel";

  /** Tokens per writer, since the product lets each call once a second only. */
  private static final int SLEUTELS = 5;

  /** The product keeps five sessions an account; more would push each other out. */
  private static final int SESSIES = 5;

  private final Product product;
  private final Database database;
  private final Boekhouding boekhouding;
  private final Tellers tellers;
  private final Random toeval;

  Ploeg(
      Product product, Database database, Boekhouding boekhouding, Tellers tellers, Random toeval) {
    this.product = product;
    this.database = database;
    this.boekhouding = boekhouding;
    this.tellers = tellers;
    this.toeval = toeval;
  }

  /** A writer's seat: who, and the team whose casussen this person knows. */
  private record Plaats(Team team, Medewerker wie) {}

  /** Writers who have signed in, each with what it may write. */
  List<Schrijver> maak(int aantal, List<Schrijfwijze> wijzen) throws SQLException, IOException {
    Bezetting bezetting = new Bezetting(database);
    List<Plaats> plaatsen = plaatsen(bezetting, aantal);
    bezetting.geefWachtwoord(plaatsen.stream().map(Plaats::wie).distinct().toList(), WACHTWOORD);
    List<String> sleutels =
        wijzen.contains(Schrijfwijze.API)
            ? sleutels(bezetting, plaatsen.getFirst().team(), aantal)
            : List.of();
    String json;
    try (InputStream bron = Doodslaan.class.getResourceAsStream("melding.json")) {
      json = new String(Objects.requireNonNull(bron).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Schrijver> schrijvers = new ArrayList<>();
    for (Plaats plaats : plaatsen) {
      Schrijver.Rol rol =
          new Schrijver.Rol(
              plaats.wie().aanmeldnaam(),
              WACHTWOORD,
              plaats.team().casussen(),
              sleutels,
              json,
              wijzen);
      Schrijver schrijver =
          new Schrijver(product.poort(), rol, boekhouding, tellers, new Random(toeval.nextLong()));
      schrijver.meldAan();
      if (wijzen.contains(Schrijfwijze.NOTITIE)) {
        schrijver.zoekCasussen();
      }
      schrijvers.add(schrijver);
    }
    return schrijvers;
  }

  /** Fills teams until everybody has a seat; one account is used from few browsers at most. */
  private static List<Plaats> plaatsen(Bezetting bezetting, int aantal) throws SQLException {
    List<Plaats> plaatsen = new ArrayList<>();
    for (Team team : bezetting.teams(60)) {
      for (Medewerker wie : bezetting.teamleden(team.gemeente(), team.id())) {
        if (plaatsen.stream().noneMatch(plaats -> plaats.wie().equals(wie))) {
          for (int i = 0; i < SESSIES && plaatsen.size() < aantal; i++) {
            plaatsen.add(new Plaats(team, wie));
          }
        }
      }
    }
    if (plaatsen.size() < aantal) {
      throw new Benchfout("Er zijn te weinig teamleden voor " + aantal + " schrijvers");
    }
    return plaatsen;
  }

  private static List<String> sleutels(Bezetting bezetting, Team team, int aantal)
      throws SQLException {
    List<String> sleutels = new ArrayList<>();
    for (int i = 0; i < aantal * SLEUTELS; i++) {
      sleutels.add(bezetting.partnersleutel(team.gemeente()));
    }
    return sleutels;
  }
}
