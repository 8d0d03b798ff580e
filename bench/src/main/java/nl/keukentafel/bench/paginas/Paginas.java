package nl.keukentafel.bench.paginas;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.keukentafel.bench.Machine;
import nl.keukentafel.bench.Opties;
import nl.keukentafel.bench.Tabel;
import nl.keukentafel.bench.Verslag;
import nl.keukentafel.bench.kaal.Kaal;
import nl.keukentafel.bench.opstelling.Opstelling;
import nl.keukentafel.bench.opstelling.Pagina;
import nl.keukentafel.bench.product.Database;
import nl.keukentafel.bench.product.Product;

/**
 * Fifty users in a closed loop, page by page: how long, how many, how many statements; and the same
 * statements without the product (see {@link Kaal}).
 */
public final class Paginas {

  private Paginas() {}

  private record Opzet(
      int gebruikers,
      int casussen,
      List<Pagina> paginas,
      Duration warm,
      Duration duur,
      Duration leestijd,
      boolean kaal,
      Path uitvoer,
      String titel) {}

  /** See {@code bench/meet help}. */
  public static void main(String[] argumenten) throws Exception {
    Opties opties = Opties.van(argumenten);
    Opzet opzet =
        new Opzet(
            opties.getal("gebruikers", 50),
            opties.getal("casussen", 60),
            Arrays.stream(opties.get("paginas", "casus,werkvoorraad,zoeken").split(","))
                .map(naam -> Pagina.valueOf(naam.toUpperCase(Locale.ROOT)))
                .toList(),
            opties.seconden("warm", 30),
            opties.seconden("duur", 30),
            Duration.ofMillis(opties.getal("leestijd", 1_000)),
            opties.get("kaal", "ja").equals("ja"),
            opties.pad("uitvoer", "bench/target/uitkomsten/paginas.md"),
            opties.get("titel", "Pages"));
    Product.Instellingen instellingen = Product.Instellingen.uit(opties);
    opties.sluit();
    try (Product product = Product.van(instellingen)) {
      product.start();
      product.wachtTotKlaar(Duration.ofMinutes(3));
      meet(product, opzet);
    }
  }

  private static void meet(Product product, Opzet opzet) throws Exception {
    Database database = new Database(product.map());
    Opstelling opstelling =
        Opstelling.maak(product, database, opzet.gebruikers(), opzet.casussen());
    String omvang = opstelling.omvang(database);
    System.out.println(omvang);
    Map<Pagina, Ronde.Uitkomst> uitkomsten = new EnumMap<>(Pagina.class);
    Map<Pagina, Ronde.Uitkomst> lezend = new EnumMap<>(Pagina.class);
    for (Pagina pagina : opzet.paginas()) {
      Ronde ronde = new Ronde(product, database, opstelling);
      System.out.println("Warm: " + pagina.omschrijving());
      ronde.voerUit(pagina, opzet.warm(), 1_000);
      System.out.println("Meten: " + pagina.omschrijving());
      uitkomsten.put(pagina, ronde.voerUit(pagina, opzet.duur(), 2_000));
      lezend.put(pagina, ronde.voerUit(pagina, opzet.duur(), opzet.leestijd(), 3_000));
    }
    Kaal kaal = new Kaal(product, database, opstelling);
    Map<Pagina, Kaal.Uitkomst> kale = new EnumMap<>(Pagina.class);
    for (Pagina pagina : opzet.paginas()) {
      kale.put(
          pagina,
          kaal.meet(pagina, opzet.kaal() ? opzet.duur() : Duration.ZERO, opzet.gebruikers()));
    }
    new Verslag(opzet.titel())
        .alinea(omvang)
        .tabel(lezers(lezend))
        .tabel(snelheid(uitkomsten, kale))
        .tabel(kosten(uitkomsten))
        .alinea(
            """
            %d users in a closed loop, %d s after %d s of warming up, without compression; times as the user sees them, on the same cores as product, database and users. In the first table each reads a page for %s s on average before asking for the next; in the other two nobody reads: each asks as soon as the last byte is there, so that a time is the number of users divided by the rate. *Queries* counts all that reaches the server in a page, as its own log tells: session, `set_config` and log insert too; BEGIN (sent together with the next one) and COMMIT come on top. *Raw* is `pgbench -M prepared` as the application's role with as many clients: the same statements, BEGIN and COMMIT too, with the recorded parameters.\
            """
                .formatted(
                    opzet.gebruikers(),
                    opzet.duur().toSeconds(),
                    opzet.warm().toSeconds(),
                    opzet.leestijd().toMillis() / 1000.0))
        .tabel(Machine.tabel(database.versie()))
        .schrijf(opzet.uitvoer());
  }

  private static Tabel lezers(Map<Pagina, Ronde.Uitkomst> uitkomsten) {
    Tabel tabel = new Tabel("users who read", "p50 ms", "p95 ms", "p99 ms", "pages/s");
    uitkomsten.forEach((pagina, uitkomst) ->
        tabel.rij(
            pagina.omschrijving(),
            uitkomst.tijden().milliseconden(50),
            uitkomst.tijden().milliseconden(95),
            uitkomst.tijden().milliseconden(99),
            uitkomst.perSeconde()));
    return tabel;
  }

  private static Tabel snelheid(
      Map<Pagina, Ronde.Uitkomst> uitkomsten, Map<Pagina, Kaal.Uitkomst> kale) {
    Tabel tabel =
        new Tabel(
            "page", "p50 ms", "p95 ms", "p99 ms", "pages/s", "queries", "raw pages/s", "% of raw");
    uitkomsten.forEach((pagina, uitkomst) -> {
      Kaal.Uitkomst kaal = kale.getOrDefault(pagina, Kaal.Uitkomst.GEEN);
      tabel.rij(
          pagina.omschrijving(),
          uitkomst.tijden().milliseconden(50),
          uitkomst.tijden().milliseconden(95),
          uitkomst.tijden().milliseconden(99),
          uitkomst.perSeconde(),
          kaal.vragen(),
          kaal.perSeconde(),
          uitkomst.perSeconde() / kaal.perSeconde() * 100);
    });
    return tabel;
  }

  private static Tabel kosten(Map<Pagina, Ronde.Uitkomst> uitkomsten) {
    Tabel tabel =
        new Tabel(
            "processor time per page",
            "product ms",
            "PostgreSQL ms",
            "measuring ms",
            "bytes",
            "pages");
    uitkomsten.forEach((pagina, uitkomst) ->
        tabel.rij(
            pagina.omschrijving(),
            uitkomst.cpuProduct(),
            uitkomst.cpuDatabase(),
            uitkomst.cpuMeting(),
            uitkomst.bytes(),
            "%,d".formatted(uitkomst.tijden().aantal())));
    return tabel;
  }
}
