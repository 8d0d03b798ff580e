package nl.keukentafel.bench.kaal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.http.Browser;
import nl.keukentafel.bench.opstelling.Opstelling;
import nl.keukentafel.bench.opstelling.Pagina;
import nl.keukentafel.bench.product.Database;
import nl.keukentafel.bench.product.Product;

/**
 * How many pages a second the database alone could give: the statements of pages that were really
 * asked for, with their parameters, sent by pgbench.
 */
public final class Kaal {

  private static final int OPNAMEN = 120;
  private static final Duration WARM = Duration.ofSeconds(10);

  /** Rarer than this share of the pages: once a minute a session is prolonged, for instance. */
  private static final double ZELDZAAM = 0.03;

  private final Product product;
  private final Database database;
  private final Opstelling opstelling;

  public Kaal(Product product, Database database, Opstelling opstelling) {
    this.product = product;
    this.database = database;
    this.opstelling = opstelling;
  }

  /**
   * What it gave.
   *
   * @param vragen that reach the server in a page, BEGIN and COMMIT not counted: the usual number,
   *     or from–to
   * @param perSeconde pages; not a number when it was not measured
   */
  public record Uitkomst(String vragen, double perSeconde) {
    public static final Uitkomst GEEN = new Uitkomst("–", Double.NaN);
  }

  /** Records the page, and replays it for a while; for no time at all it is only recorded. */
  public Uitkomst meet(Pagina pagina, Duration duur, int klanten)
      throws SQLException, IOException, InterruptedException {
    System.out.println("Opnemen: " + pagina.omschrijving());
    List<List<Opdracht>> opnamen = neemOp(pagina);
    List<Vorm> alle = Vorm.van(opnamen);
    List<Vorm> vormen =
        alle.stream().filter(vorm -> vorm.sets().size() >= OPNAMEN * ZELDZAAM).toList();
    if (vormen.isEmpty()) {
      throw new Benchfout("Geen twee keer dezelfde opdrachten bij " + pagina.omschrijving());
    }
    int kleinst = vormen.stream().mapToInt(Vorm::vragen).min().orElse(0);
    int grootst = vormen.stream().mapToInt(Vorm::vragen).max().orElse(0);
    String vragen = kleinst == grootst ? "" + kleinst : kleinst + "–" + grootst;
    System.out.printf(
        "%s: %s vragen, %d vormen (%d van %d opnamen)%n",
        pagina.omschrijving(),
        vragen,
        vormen.size(),
        vormen.stream().mapToInt(v -> v.sets().size()).sum(),
        OPNAMEN);
    vormen.getFirst().voorbeeld().forEach(opdracht -> System.out.println("  " + kort(opdracht)));
    if (duur.isZero()) {
      return new Uitkomst(vragen, Double.NaN);
    }
    Pgbench pgbench = new Pgbench(database, Path.of("bench/target/pgbench", pagina.code()));
    pgbench.leg(vormen);
    try {
      System.out.println("pgbench: " + pagina.omschrijving());
      pgbench.perSeconde(vormen, klanten, WARM.compareTo(duur) < 0 ? WARM : duur);
      return new Uitkomst(vragen, pgbench.perSeconde(vormen, klanten, duur));
    } finally {
      pgbench.ruimOp();
    }
  }

  private List<List<Opdracht>> neemOp(Pagina pagina)
      throws SQLException, IOException, InterruptedException {
    List<List<Opdracht>> opnamen = new ArrayList<>();
    Random toeval = new Random(3);
    try (Opname opname = Opname.begin(database)) {
      for (int i = 0; i < OPNAMEN; i++) {
        String sessie = opstelling.sessies().get(i % opstelling.sessies().size());
        String pad = opstelling.pad(pagina, toeval);
        try (Browser browser = Opstelling.browser(product, sessie)) {
          opnamen.add(opname.neemOp(() -> browser.haal(pad)));
        }
      }
    }
    return opnamen;
  }

  private static String kort(Opdracht opdracht) {
    String sql = opdracht.sql().replaceAll("\\s+", " ");
    return sql.substring(0, Math.min(sql.length(), 150));
  }
}
