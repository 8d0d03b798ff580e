package nl.keukentafel.bench.kaal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.bench.Benchfout;
import nl.keukentafel.bench.product.Database;

/**
 * Records what reaches the server for one page, from the server's own log: nothing in the product
 * has to count, so nothing can be forgotten. Meant for made-up data only: the log then holds all
 * parameters. Afterwards the log is as it was.
 */
final class Opname implements AutoCloseable {

  private static final String[] ZETTINGEN = {
    "log_destination", "log_statement", "log_error_verbosity"
  };
  private static final String[] WAARDEN = {"jsonlog", "all", "default"};

  private final Database database;
  private final Connection verbinding;

  private Opname(Database database, Connection verbinding) {
    this.database = database;
    this.verbinding = verbinding;
  }

  /** Asks for one page. */
  @FunctionalInterface
  interface Aanvraag {
    void doe() throws IOException;
  }

  static Opname begin(Database database) throws SQLException, InterruptedException {
    for (int i = 0; i < ZETTINGEN.length; i++) {
      database.beheer("alter system set " + ZETTINGEN[i] + " = '" + WAARDEN[i] + "'");
    }
    database.beheer("select pg_reload_conf()");
    // Every server process reads its settings between two statements; the log writer by itself.
    Thread.sleep(1500);
    return new Opname(database, database.beheerder());
  }

  /** The statements of one page; nothing else may be asked meanwhile. */
  List<Opdracht> neemOp(Aanvraag aanvraag) throws SQLException, IOException, InterruptedException {
    String merk = "bench " + UUID.randomUUID();
    Path log = log();
    long vanaf = Files.exists(log) ? Files.size(log) : 0;
    meld(merk + " begin");
    aanvraag.doe();
    meld(merk + " eind");
    for (int poging = 0; poging < 100; poging++) {
      String deel = lees(log, vanaf);
      int begin = deel.indexOf(merk + " begin");
      int eind = deel.indexOf(merk + " eind");
      if (begin >= 0 && eind >= 0) {
        return opdrachten(
            deel.substring(deel.indexOf('\n', begin) + 1, deel.lastIndexOf('\n', eind) + 1));
      }
      Thread.sleep(20);
    }
    throw new Benchfout("Het log van PostgreSQL laat de bladzijde niet zien: " + log);
  }

  /** Of the product only; what it does by itself (its clockwork) is no part of a page. */
  private static List<Opdracht> opdrachten(String deel) {
    List<Opdracht> uit = new ArrayList<>();
    deel.lines()
        .map(Opdracht::lees)
        .flatMap(Optional::stream)
        .filter(regel -> regel.gebruiker().equals(Database.APPLICATIE))
        .map(Opdracht.Regel::opdracht)
        .filter(opdracht -> !opdracht.sql().contains("scheduled_tasks"))
        .forEach(uit::add);
    return uit;
  }

  private void meld(String tekst) throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("select '" + tekst + "'");
    }
  }

  private Path log() throws SQLException {
    try (Statement vraag = verbinding.createStatement();
        ResultSet rij =
            vraag.executeQuery(
                "select pg_current_logfile('jsonlog'), current_setting('data_directory')")) {
      rij.next();
      String bestand = rij.getString(1);
      if (bestand == null) {
        throw new Benchfout("PostgreSQL schrijft geen log in JSON");
      }
      return Path.of(rij.getString(2)).resolve(bestand);
    }
  }

  private static String lees(Path log, long vanaf) throws IOException {
    try (var kanaal = Files.newInputStream(log)) {
      kanaal.skipNBytes(vanaf);
      return new String(kanaal.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws SQLException {
    verbinding.close();
    for (String zetting : ZETTINGEN) {
      database.beheer("alter system reset " + zetting);
    }
    database.beheer("select pg_reload_conf()");
  }
}
