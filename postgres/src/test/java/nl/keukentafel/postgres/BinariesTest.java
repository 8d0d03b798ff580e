package nl.keukentafel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

  @TempDir Path folder;

  @Test
  void twee_die_tegelijk_uitpakken_krijgen_dezelfde_hele_map_en_laten_niets_achter()
      throws Exception {
    var map = folder.resolve("cache");
    var uitkomsten = new ArrayList<Binaries>();
    try (var uitvoerders = Executors.newFixedThreadPool(2)) {
      Callable<Binaries> opdracht = () -> Binaries.pakUit(map);
      var eerste = uitvoerders.submit(opdracht);
      var tweede = uitvoerders.submit(opdracht);
      uitkomsten.add(eerste.get());
      uitkomsten.add(tweede.get());
    }
    assertThat(uitkomsten.getFirst()).isEqualTo(uitkomsten.getLast());
    var programmas = uitkomsten.getFirst().folder();
    assertThat(programmas.getFileName().toString()).startsWith("postgres-" + Binaries.versie());
    assertThat(programmas.resolve("bin/postgres")).isExecutable();
    assertThat(Files.isSymbolicLink(programmas.resolve("lib/libpq.so.5"))).isTrue();
    assertThat(programmas.resolve("lib/libpq.so.5")).isRegularFile();
    try (var inhoud = Files.list(map)) {
      assertThat(inhoud).containsExactly(programmas);
    }
  }

  @Test
  void een_ander_systeem_of_een_andere_processor_krijgt_te_horen_wat_wel_kan() {
    assertThat(Binaries.archief("Linux", "amd64").resource()).contains("x86_64");
    assertThat(Binaries.archief("Linux", "aarch64").resource()).contains("arm_64");
    for (var archief : new String[] {"amd64", "aarch64"}) {
      assertThat(Binaries.class.getResource(Binaries.archief("Linux", archief).resource()))
          .isNotNull();
    }
    assertThatThrownBy(() -> Binaries.archief("Windows 11", "amd64"))
        .isInstanceOf(PostgresStartFout.class)
        .hasMessageContaining("Windows 11")
        .hasMessageContaining("eigen PostgreSQL");
    assertThatThrownBy(() -> Binaries.archief("Linux", "riscv64"))
        .isInstanceOf(PostgresStartFout.class);
  }

  @Test
  void elke_oorzaak_heeft_een_melding_met_wat_te_doen() {
    assertThat(
            Foutuitleg.map(
                "De map kan niet worden gemaakt", folder, new AccessDeniedException("/x")))
        .hasMessageContaining("geen schrijfrecht op " + folder)
        .hasMessageContaining("Wat u kunt doen");
    assertThat(
            Foutuitleg.map(
                "De map kan niet worden gemaakt",
                folder,
                new IOException("/x: No space left on device")))
        .hasMessageContaining("vol");
    assertThat(Foutuitleg.server("starten", folder, "FATAL:  No space left on device"))
        .hasMessageContaining("De schijf van " + folder + " is vol");
    assertThat(
            Foutuitleg.server(
                "starten", folder, "initdb: error: could not look up effective user ID 12345"))
        .hasMessageContaining("heeft op deze machine geen naam");
    assertThat(Foutuitleg.server("starten", folder, "FATAL:  iets nieuws"))
        .hasMessageContaining("iets nieuws")
        .hasMessageContaining(folder.resolve("log").toString());
  }
}
