package nl.keukentafel.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says which process owns the server of a data folder. The operating system releases it when that
 * process dies, however it dies, so whoever gets it may start, adopt and stop the server.
 */
final class Slot implements AutoCloseable {

  /**
   * Closing any channel on a file drops every lock this process has on it, so a second start in the
   * same JVM must not even open the file.
   */
  private static final Set<Path> BEZET = new HashSet<>();

  private final Path bestand;
  private final FileChannel kanaal;

  private Slot(Path bestand, FileChannel kanaal) {
    this.bestand = bestand;
    this.kanaal = kanaal;
  }

  /** The lock, or empty when another owner is alive. */
  static Optional<Slot> neem(Path bestand) throws IOException {
    synchronized (BEZET) {
      if (!BEZET.add(bestand)) {
        return Optional.empty();
      }
      FileChannel kanaal = null;
      FileLock slot = null;
      try {
        kanaal = FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        slot = kanaal.tryLock();
        return slot == null ? Optional.empty() : Optional.of(new Slot(bestand, kanaal));
      } finally {
        if (slot == null) {
          BEZET.remove(bestand);
          if (kanaal != null) {
            kanaal.close();
          }
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (BEZET) {
      kanaal.close();
      BEZET.remove(bestand);
    }
  }
}
