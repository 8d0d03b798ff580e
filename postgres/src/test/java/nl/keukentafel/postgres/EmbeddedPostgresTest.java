package nl.keukentafel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.keukentafel.postgres.EmbeddedPostgres.Instellingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir Path folder;

  private final List<Process> processen = new ArrayList<>();
  private Datamap datamap;

  @BeforeEach
  void begin() {
    datamap = new Datamap(folder.resolve("data"));
  }

  /** Whatever a test left behind is stopped by adopting it. */
  @AfterEach
  void ruimOp() throws Exception {
    for (var proces : processen) {
      proces.destroyForcibly().waitFor();
    }
    var over = Postmaster.findVan(datamap.cluster()).filter(p -> p.leeft(datamap.cluster()));
    over.flatMap(p -> ProcessHandle.of(p.pid())).ifPresent(ProcessHandle::destroyForcibly);
  }

  @Test
  void een_lege_map_wordt_een_database_waarop_alles_staat_wat_wij_nodig_hebben() throws Exception {
    try (var postgres = EmbeddedPostgres.start(duurzaam())) {
      assertThat(postgres.geadopteerd()).isFalse();
      assertThat(postgres.eigenaar()).isTrue();
      assertThat(vraag(postgres, "select current_setting('server_version_num')"))
          .startsWith(Binaries.hoofdversie());
      assertThat(vraag(postgres, "show fsync")).isEqualTo("on");
      assertThat(vraag(postgres, "show full_page_writes")).isEqualTo("on");
      assertThat(vraag(postgres, "show synchronous_commit")).isEqualTo("on");
      assertThat(vraag(postgres, "show data_checksums")).isEqualTo("on");
      assertThat(vraag(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(vraag(postgres, "show unix_socket_directories")).isEmpty();
      assertThat(vraag(postgres, "show shared_buffers")).isEqualTo("256MB");
      assertThat(
              vraag(
                  postgres,
                  """
                  select pg_encoding_to_char(encoding) || ' ' || datlocprovider::text || ' ' || datlocale
                  from pg_database where datname = 'postgres'
                  """))
          .isEqualTo("UTF8 b C.UTF-8");
      doe(postgres, "create extension pg_trgm", "create extension unaccent");
      assertThat(vraag(postgres, "select unaccent('Zoë') || upper('ë')")).isEqualTo("ZoeË");
      assertThat(
              vraag(
                  postgres,
                  """
                  select string_agg(w, ' ' order by w collate "nl-NL-x-icu")
                  from unnest(array['Zee', 'élan', 'appel', 'Eva', 'IJs']) w
                  """))
          .isEqualTo("appel élan Eva IJs Zee");
    }
  }

  @Test
  void alleen_wie_het_wachtwoord_heeft_komt_erin_en_het_bestand_is_voor_ons_alleen()
      throws Exception {
    try (var postgres = EmbeddedPostgres.start(test())) {
      assertThat(PosixFilePermissions.toString(rechten("wachtwoord"))).isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(rechten("cluster"))).isEqualTo("rwx------");
      assertThat(postgres.wachtwoord()).hasSize(32);
      assertThatThrownBy(() ->
              DriverManager.getConnection(
                  postgres.jdbcUrl("postgres"), postgres.superuser(), "fout"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void na_opnieuw_starten_staat_alles_er_nog_en_na_sluiten_is_het_proces_weg() throws Exception {
    Postmaster eerste;
    try (var postgres = EmbeddedPostgres.start(test())) {
      doe(postgres, "create table t (x text)", "insert into t values ('bewaard')");
      eerste = postmaster();
      postgres.close();
      assertThat(eerste.leeft(datamap.cluster())).isFalse();
      assertThat(Postmaster.pidBestand(datamap.cluster())).doesNotExist();
    }
    try (var postgres = EmbeddedPostgres.start(test())) {
      assertThat(postgres.geadopteerd()).isFalse();
      assertThat(vraag(postgres, "select x from t")).isEqualTo("bewaard");
    }
  }

  @Test
  void een_server_die_wordt_afgebroken_komt_terug_op_dezelfde_poort_met_alles_wat_bevestigd_was()
      throws Exception {
    try (var postgres = EmbeddedPostgres.start(duurzaam())) {
      doe(postgres, "create table t (x text)", "insert into t values ('bevestigd')");
      var eerste = postmaster();
      breekAf(eerste);
      wachtTot(() -> vraag(postgres, "select x from t").equals("bevestigd"));
      assertThat(postmaster().pid()).isNotEqualTo(eerste.pid());
      assertThat(postmaster().port()).isEqualTo(postgres.port());
    }
  }

  @Test
  void als_server_en_product_samen_wegvallen_herstelt_de_volgende_start() throws Exception {
    var eerste = startProduct();
    var server = postmaster();
    var wachtwoord = datamap.wachtwoord();
    try (var verbinding =
            DriverManager.getConnection(
                Server.url(server.port(), "postgres"), Datamap.SUPERUSER, wachtwoord);
        var opdracht = verbinding.createStatement()) {
      opdracht.execute("create table t as select 'bevestigd' as x");
    }
    eerste.destroyForcibly().waitFor();
    breekAf(server);
    assertThat(Postmaster.pidBestand(datamap.cluster())).exists();
    try (var postgres = EmbeddedPostgres.start(duurzaam())) {
      assertThat(postgres.geadopteerd()).isFalse();
      assertThat(vraag(postgres, "select x from t")).isEqualTo("bevestigd");
    }
  }

  @Test
  void de_server_van_een_afgebroken_product_wordt_overgenomen_en_netjes_gesloten()
      throws Exception {
    var product = startProduct();
    var server = postmaster();
    product.destroyForcibly().waitFor();
    assertThat(server.leeft(datamap.cluster())).isTrue();
    try (var postgres = EmbeddedPostgres.start(duurzaam())) {
      assertThat(postgres.geadopteerd()).isTrue();
      assertThat(postgres.eigenaar()).isTrue();
      assertThat(postgres.port()).isEqualTo(server.port());
      assertThat(vraag(postgres, "select 1")).isEqualTo("1");
    }
    assertThat(server.leeft(datamap.cluster())).isFalse();
  }

  @Test
  void een_overgenomen_server_zonder_fsync_wordt_voor_het_product_opnieuw_gestart()
      throws Exception {
    Postmaster zonder;
    try (var postgres = EmbeddedPostgres.start(duurzaam().metParameter("fsync", "off"))) {
      zonder = postmaster();
      assertThat(vraag(postgres, "show fsync")).isEqualTo("off");
    }
    assertThat(zonder.leeft(datamap.cluster())).isFalse();
    var binaries = Binaries.pakUit(Binaries.standaardmap());
    var identiteit = Identiteit.kies(datamap.map(), datamap.cluster(), binaries);
    var achtergelaten =
        new Server(datamap, binaries, identiteit, StandaardParameters.met(false, Map.of()))
            .start(0);
    try (var postgres = EmbeddedPostgres.start(duurzaam())) {
      assertThat(postmaster().pid()).isNotEqualTo(achtergelaten.pid());
      assertThat(vraag(postgres, "show fsync")).isEqualTo("on");
    }
  }

  @Test
  void een_opdracht_naast_het_lopende_product_gebruikt_dezelfde_server_en_laat_hem_draaien()
      throws Exception {
    try (var product = EmbeddedPostgres.start(test())) {
      try (var opdracht = EmbeddedPostgres.start(test())) {
        assertThat(opdracht.eigenaar()).isFalse();
        assertThat(opdracht.geadopteerd()).isTrue();
        assertThat(opdracht.port()).isEqualTo(product.port());
      }
      var ander = startProduct();
      ander.getOutputStream().close();
      assertThat(ander.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(vraag(product, "select 1")).isEqualTo("1");
      product.close();
      assertThat(product.eigenaar()).isFalse();
    }
  }

  @Test
  void een_achtergebleven_pid_bestand_hindert_niet() throws Exception {
    EmbeddedPostgres.start(test()).close();
    var onzin =
        List.of("", "999999999\n", ProcessHandle.current().pid() + "\n" + datamap.cluster());
    for (var inhoud : onzin) {
      Files.writeString(
          Postmaster.pidBestand(datamap.cluster()),
          inhoud.isEmpty() ? "" : inhoud + "\n1795323343\n54999\n\n127.0.0.1\n");
      try (var postgres = EmbeddedPostgres.start(test())) {
        assertThat(postgres.geadopteerd()).isFalse();
        assertThat(vraag(postgres, "select 1")).isEqualTo("1");
      }
    }
  }

  @Test
  void een_half_gemaakte_database_wordt_opnieuw_gemaakt() throws Exception {
    Files.createDirectories(datamap.map().resolve("cluster.nieuw/base"));
    try (var postgres = EmbeddedPostgres.start(test())) {
      assertThat(vraag(postgres, "select 1")).isEqualTo("1");
      assertThat(datamap.map().resolve("cluster.nieuw")).doesNotExist();
    }
  }

  @Test
  void een_map_van_een_andere_hoofdversie_wordt_geweigerd_met_wat_te_doen() throws Exception {
    Files.createDirectories(datamap.cluster());
    Files.writeString(datamap.cluster().resolve("PG_VERSION"), "16\n");
    assertThatThrownBy(() -> EmbeddedPostgres.start(test()))
        .isInstanceOf(PostgresStartFout.class)
        .hasMessageContaining("horen bij PostgreSQL 16")
        .hasMessageContaining("back-up");
  }

  @Test
  void een_beschadigde_map_wordt_geweigerd_en_niet_aangeraakt() throws Exception {
    Files.createDirectories(datamap.cluster());
    Files.writeString(datamap.cluster().resolve("vakantie.txt"), "foto's");
    assertThatThrownBy(() -> EmbeddedPostgres.start(test()))
        .isInstanceOf(PostgresStartFout.class)
        .hasMessageContaining("bevat geen bruikbare database");
    assertThat(datamap.cluster().resolve("vakantie.txt")).hasContent("foto's");
  }

  @Test
  void een_database_met_kapotte_bestanden_geeft_een_duidelijke_melding() throws Exception {
    EmbeddedPostgres.start(test()).close();
    Files.write(datamap.cluster().resolve("global/pg_control"), new byte[8192]);
    assertThatThrownBy(() -> EmbeddedPostgres.start(test()))
        .isInstanceOf(PostgresStartFout.class)
        .hasMessageContaining("bevat geen bruikbare database")
        .hasMessageContaining("herstel");
  }

  @Test
  void zonder_of_met_een_verkeerd_wachtwoord_staat_er_welk_bestand_terug_moet() throws Exception {
    EmbeddedPostgres.start(test()).close();
    Files.writeString(datamap.map().resolve("wachtwoord"), "ander\n");
    assertThatThrownBy(() -> EmbeddedPostgres.start(test()))
        .isInstanceOf(PostgresStartFout.class)
        .hasMessageContaining("past niet");
    Files.delete(datamap.map().resolve("wachtwoord"));
    ruimOp();
    assertThatThrownBy(() -> EmbeddedPostgres.start(test()))
        .isInstanceOf(PostgresStartFout.class)
        .hasMessageContaining("ontbreekt");
  }

  @Test
  void een_bezette_poort_wordt_genoemd() throws Exception {
    try (var bezet = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      var poort = Integer.toString(bezet.getLocalPort());
      assertThatThrownBy(() -> EmbeddedPostgres.start(test().metParameter("port", poort)))
          .isInstanceOf(PostgresStartFout.class)
          .hasMessageContaining("Poort " + poort)
          .hasMessageContaining("al in gebruik");
    }
  }

  @Test
  void een_bestand_in_plaats_van_een_map_wordt_genoemd() throws Exception {
    Files.writeString(datamap.map(), "geen map");
    assertThatThrownBy(() -> EmbeddedPostgres.start(test()))
        .isInstanceOf(PostgresStartFout.class)
        .hasMessageContaining("geen map maar een bestand");
  }

  @Test
  void eigen_instellingen_gaan_voor_en_onzin_wordt_geweigerd() throws Exception {
    try (var postgres =
        EmbeddedPostgres.start(
            test().metParameter("max_connections", "23").metParameter("app.merk", "'t huis"))) {
      assertThat(vraag(postgres, "show max_connections")).isEqualTo("23");
      assertThat(vraag(postgres, "show app.merk")).isEqualTo("'t huis");
      assertThat(vraag(postgres, "show fsync")).isEqualTo("off");
    }
    assertThatThrownBy(() -> test().metParameter("x = 1\ny", "z"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void het_log_bevat_geen_gegevens_van_inwoners() throws Exception {
    try (var postgres = EmbeddedPostgres.start(test())) {
      doe(postgres, "create table t (bsn text unique)", "insert into t values ('999990019')");
      assertThatThrownBy(() -> doe(postgres, "insert into t values ('999990019')"))
          .hasMessageContaining("duplicate key");
    }
    assertThat(datamap.laatsteMeldingen()).contains("duplicate key").doesNotContain("999990019");
  }

  private Instellingen test() {
    return Instellingen.voorTest(datamap.map());
  }

  private Instellingen duurzaam() {
    return Instellingen.forFolder(datamap.map());
  }

  private Postmaster postmaster() {
    return Postmaster.findVan(datamap.cluster()).orElseThrow();
  }

  private Set<PosixFilePermission> rechten(String naam) throws IOException {
    return Files.getPosixFilePermissions(datamap.map().resolve(naam));
  }

  /** A JVM of its own that has started on the folder. */
  private Process startProduct() throws IOException {
    var proces =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StartEnWacht.class.getName(),
                datamap.map().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    processen.add(proces);
    var lezer =
        new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8));
    for (var regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
      if (regel.startsWith("poort=")) {
        return proces;
      }
    }
    throw new IOException("Het product startte niet");
  }

  private void breekAf(Postmaster server) throws Exception {
    new ProcessBuilder("kill", "-9", Long.toString(server.pid())).start().waitFor();
    wachtTot(() -> !server.leeft(datamap.cluster()));
  }

  private interface Voorwaarde {
    boolean waar() throws Exception;
  }

  private static void wachtTot(Voorwaarde voorwaarde) throws Exception {
    var einde = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (true) {
      try {
        if (voorwaarde.waar()) {
          return;
        }
      } catch (SQLException e) {
        if (System.nanoTime() > einde) {
          throw e;
        }
      }
      assertThat(System.nanoTime()).as("30 seconden voorbij").isLessThan(einde);
      Thread.sleep(50);
    }
  }

  private static String vraag(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (var verbinding =
            DriverManager.getConnection(
                postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.wachtwoord());
        var opdracht = verbinding.createStatement();
        var rij = opdracht.executeQuery(sql)) {
      assertThat(rij.next()).isTrue();
      return rij.getString(1);
    }
  }

  private static void doe(EmbeddedPostgres postgres, String... sql) throws SQLException {
    try (var verbinding =
            DriverManager.getConnection(
                postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.wachtwoord());
        var opdracht = verbinding.createStatement()) {
      for (var een : sql) {
        opdracht.execute(een);
      }
    }
  }
}
