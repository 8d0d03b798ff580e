package nl.keukentafel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What it was measured on: a figure without its machine says nothing. */
public final class Machine {

  private Machine() {}

  /** One row per fact; {@code postgres} as the server itself tells its version. */
  public static Tabel tabel(String postgres) {
    return new Tabel("machine", "")
        .rij("cores", Integer.toString(Runtime.getRuntime().availableProcessors()))
        .rij("processor", regel("/proc/cpuinfo", "model name"))
        .rij("memory", geheugen())
        .rij("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"))
        .rij("JDK", System.getProperty("java.vm.name") + " " + Runtime.version())
        .rij("PostgreSQL", postgres)
        .rij("date", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
  }

  private static String geheugen() {
    String kilobytes = regel("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "");
    return kilobytes.isEmpty()
        ? "?"
        : String.format(Locale.ENGLISH, "%.0f GiB", Long.parseLong(kilobytes) / 1048576.0);
  }

  private static String regel(String bestand, String naam) {
    return lees(Path.of(bestand)).stream()
        .filter(regel -> regel.startsWith(naam))
        .map(regel -> regel.substring(regel.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("?");
  }

  private static List<String> lees(Path bestand) {
    try {
      return Files.exists(bestand) ? Files.readAllLines(bestand) : List.of();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /**
   * Processor time that these processes have used since they began, in nanoseconds; one that is
   * gone counts for nothing.
   */
  public static long processortijd(List<Long> pids) {
    long tikken = 0;
    for (long pid : pids) {
      try {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        // The name may hold spaces; the fields count from behind it (proc(5): utime 14, stime 15).
        String[] velden = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        tikken += Long.parseLong(velden[11]) + Long.parseLong(velden[12]);
      } catch (IOException fout) {
        continue;
      }
    }
    return tikken * 10_000_000L;
  }
}
