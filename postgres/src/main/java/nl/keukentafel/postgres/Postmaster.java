package nl.keukentafel.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server process as its own {@code postmaster.pid} tells of it.
 *
 * @param port on 127.0.0.1
 */
record Postmaster(long pid, int port) {

  /** What the pid file of this cluster says, if there is one that can be understood. */
  static Optional<Postmaster> findVan(Path cluster) {
    try {
      var regels = Files.readAllLines(pidBestand(cluster));
      if (regels.size() < 4) {
        return Optional.empty();
      }
      return Optional.of(
          new Postmaster(
              Long.parseLong(regels.get(0).strip()), Integer.parseInt(regels.get(3).strip())));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  static Path pidBestand(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /**
   * Whether this process exists and is the server of this cluster. The number alone proves nothing:
   * after a restart of the machine, or in a container, another program may carry it. A zombie, left
   * where nobody collects dead children, has no command line and does not count either.
   */
  boolean leeft(Path cluster) {
    try {
      var woorden =
          List.of(
              Files.readString(
                      Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.UTF_8)
                  .split("\0", -1));
      return woorden.getFirst().endsWith("/postgres")
          && woorden.size() > 2
          && Files.isSameFile(Path.of(woorden.get(2)), cluster);
    } catch (IOException e) {
      return false;
    }
  }
}
