package nl.keukentafel.bench.opstelling;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.http.Browser;
import nl.keukentafel.bench.product.Bezetting;
import nl.keukentafel.bench.product.Database;
import nl.keukentafel.bench.product.Medewerker;
import nl.keukentafel.bench.product.Product;
import nl.keukentafel.bench.product.Team;

/**
 * Users before a running product: fifty sessions of ordinary teamleden of one team, with the
 * casussen that each of them may open.
 *
 * @param casussen that every one of these users may open
 */
public record Opstelling(
    Team team, List<UUID> casussen, List<String> zoekvragen, List<String> sessies) {

  private static final String KOEKJE = "kt_sessie";

  /** Makes it: picks the team, signs in, tries every page once; refuses what does not work. */
  public static Opstelling maak(Product product, Database database, int gebruikers, int casussen)
      throws Exception {
    // What an administrator has done after a large import.
    database.beheer("vacuum analyze", "checkpoint");
    Bezetting bezetting = new Bezetting(database);
    Team team = bezetting.kiesTeam(casussen);
    List<Medewerker> leden = bezetting.teamleden(team.gemeente(), team.id());
    List<String> sessies = new ArrayList<>();
    for (int i = 0; i < gebruikers; i++) {
      sessies.add(bezetting.sessie(leden.get(i % leden.size())));
    }
    List<UUID> open = new ArrayList<>(team.casussen());
    for (String sessie : sessies.subList(0, Math.min(leden.size(), sessies.size()))) {
      try (Browser browser = browser(product, sessie)) {
        for (UUID casus : List.copyOf(open)) {
          if (browser.haal("/casussen/" + casus).status() != 200) {
            open.remove(casus);
          }
        }
      }
    }
    if (open.isEmpty()) {
      throw new Benchfout("Geen enkele casus van team " + team.naam() + " is te openen");
    }
    List<String> vragen = Zoekvragen.van(database, team.gemeente(), 500, new Random(1));
    Opstelling opstelling = new Opstelling(team, List.copyOf(open), vragen, List.copyOf(sessies));
    for (Pagina pagina : Pagina.values()) {
      try (Browser browser = browser(product, sessies.getFirst())) {
        browser.pagina(opstelling.pad(pagina, new Random(1)));
      }
    }
    return opstelling;
  }

  /** The next address of this page for one of these users. */
  public String pad(Pagina pagina, Random toeval) {
    return pagina.pad(casussen, zoekvragen, toeval);
  }

  /** The browser of one user. */
  public static Browser browser(Product product, String sessie) {
    return new Browser(product.poort(), Duration.ofSeconds(30)).metKoekje(KOEKJE, sessie);
  }

  /** The bytes of a GET by this user. */
  public static byte[] verzoek(Browser browser, Pagina pagina, String pad) {
    return browser.verzoek(
        "GET", pad, pagina == Pagina.ZOEKEN ? Map.of("HX-Request", "true") : Map.of(), new byte[0]);
  }

  /** Sizes of the data, as a sentence for the report. */
  public String omvang(Database database) throws SQLException {
    try (Connection verbinding = database.beheerder();
        Statement vraag = verbinding.createStatement();
        ResultSet rij =
            vraag.executeQuery(
                """
                select (select count(*) from kern.gemeente), (select count(*) from huishouden.huishouden),
                       (select count(*) from huishouden.persoon), (select count(*) from casus.casus),
                       (select count(*) from logboek.regel)
                """)) {
      rij.next();
      return "%,d gemeenten, %,d households, %,d persons, %,d casussen, %,d log lines; team %s with %d open casussen, of which each of its teamleden may open %d."
          .formatted(
              rij.getLong(1),
              rij.getLong(2),
              rij.getLong(3),
              rij.getLong(4),
              rij.getLong(5),
              team.naam(),
              team.casussen().size(),
              casussen.size());
    }
  }
}
