package nl.keukentafel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nl.keukentafel.postgres.EmbeddedPostgres.Instellingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentiteitTest {

  @TempDir Path folder;

  private Binaries binaries;
  private Datamap datamap;

  @BeforeEach
  void begin() throws Exception {
    binaries = Binaries.pakUit(Binaries.standaardmap());
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    datamap = Datamap.open(folder.resolve("data"));
  }

  /** User namespaces are forbidden in many containers. */
  private static final Identiteit VERBODEN =
      new Identiteit(
          List.of("sh", "-c", "echo unshare failed: Operation not permitted; exit 1"), null);

  /** A machine without setpriv. */
  private static final Identiteit AFWEZIG = new Identiteit(List.of("/bestaat/niet/setpriv"), null);

  private static final Identiteit BLIJFT_ROOT = new Identiteit(List.of("env"), null);

  @Test
  void een_gewone_gebruiker_draait_de_server_zelf_en_root_nooit() {
    var gekozen = Identiteit.kies(datamap.map(), datamap.cluster(), binaries);
    if (Identiteit.eigenUid() == 0) {
      assertThat(gekozen).isNotEqualTo(Identiteit.zoalsWij());
    } else {
      assertThat(gekozen).isEqualTo(Identiteit.zoalsWij());
    }
  }

  @Test
  void als_root_zonder_naamruimten_draait_de_server_als_onbevoegde_die_zijn_map_bezit()
      throws Exception {
    assumeTrue(Identiteit.eigenUid() == 0, "alleen root kan van gebruiker wisselen");
    var ander = Identiteit.andereGebruiker(Identiteit.onbevoegde());
    var gekozen = Identiteit.kies(List.of(VERBODEN, ander), datamap.map(), binaries);
    assertThat(gekozen).isEqualTo(ander);

    datamap.maakCluster(binaries, gekozen, false);
    var server = new Server(datamap, binaries, gekozen, StandaardParameters.met(false, Map.of()));
    var postmaster = server.start(0);
    assertThat(Server.findLopende(datamap, datamap.wachtwoord())).isPresent();
    assertThat(Identiteit.uid(Path.of("/proc/" + postmaster.pid())))
        .isEqualTo(Identiteit.onbevoegde().uid());
    server.stop();
    assertThat(postmaster.leeft(datamap.cluster())).isFalse();

    // The next start sees who owns the cluster and runs as that user again.
    try (var postgres = EmbeddedPostgres.start(Instellingen.voorTest(datamap.map()))) {
      var pid = Postmaster.findVan(datamap.cluster()).orElseThrow().pid();
      assertThat(Identiteit.uid(Path.of("/proc/" + pid))).isEqualTo(Identiteit.onbevoegde().uid());
      assertThat(postgres.eigenaar()).isTrue();
    }
  }

  @Test
  void een_database_van_root_verhuist_naar_de_onbevoegde_waar_naamruimten_verboden_zijn()
      throws Exception {
    assumeTrue(Identiteit.eigenUid() == 0, "alleen root kan van gebruiker wisselen");
    var ander = Identiteit.andereGebruiker(Identiteit.onbevoegde());
    EmbeddedPostgres.start(Instellingen.voorTest(datamap.map())).close();
    var server = new Server(datamap, binaries, ander, StandaardParameters.met(false, Map.of()));
    server.start(0);
    assertThat(Server.findLopende(datamap, datamap.wachtwoord())).isPresent();
    server.stop();
  }

  @Test
  void als_niets_lukt_staat_er_waarom_en_wat_te_doen() {
    assumeTrue(Identiteit.eigenUid() == 0, "de melding is voor root");
    assertThatThrownBy(
            () -> Identiteit.kies(List.of(VERBODEN, AFWEZIG, BLIJFT_ROOT), datamap.map(), binaries))
        .isInstanceOf(PostgresStartFout.class)
        .hasMessageContaining("U bent root")
        .hasMessageContaining("Operation not permitted")
        .hasMessageContaining("niet aanwezig")
        .hasMessageContaining("het blijft root")
        .hasMessageContaining("start als een gewone gebruiker");
  }

  @Test
  void een_map_die_de_onbevoegde_niet_bereikt_wordt_genoemd() throws Exception {
    assumeTrue(Identiteit.eigenUid() == 0, "alleen root kan van gebruiker wisselen");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    var ander = Identiteit.andereGebruiker(Identiteit.onbevoegde());
    assertThatThrownBy(() -> Identiteit.kies(List.of(ander), datamap.map(), binaries))
        .isInstanceOf(PostgresStartFout.class)
        .hasMessageContaining("kan niet bij de map " + datamap.map());
  }
}
