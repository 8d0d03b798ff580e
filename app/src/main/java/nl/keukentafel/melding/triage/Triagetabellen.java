package nl.keukentafel.melding.triage;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The tables in use, each read once. Gemeenten that use the same bytes share what was read. Keep
 * one of these for the whole application.
 *
 * <p>A version of a gemeente never changes; a change is a new version. A table that nobody asked
 * for since many others came is read again when it is needed.
 */
public final class Triagetabellen {

  /** More than a country's gemeenten with a table of their own would ask for at one time. */
  private static final int MEESTE = 400;

  private final ConcurrentMap<Sleutel, FutureTask<Triagetabel>> perGemeente =
      new ConcurrentHashMap<>();
  private final ConcurrentMap<ByteBuffer, FutureTask<Triagetabel>> perInhoud =
      new ConcurrentHashMap<>();

  private record Sleutel(UUID gemeente, String versie) {}

  /**
   * The table of a gemeente in a version; waits when another thread is reading it.
   *
   * @param gemeente whose table
   * @param versie the version under which the gemeente keeps it
   * @param dmn gives the bytes; asked only when the table is not here yet
   * @throws OngeldigeTriagetabel when the bytes are no table
   */
  public Triagetabel haal(UUID gemeente, String versie, Supplier<byte[]> dmn) {
    return eenmaal(perGemeente, new Sleutel(gemeente, versie), () -> lees(dmn.get()));
  }

  /** The table that a gemeente starts with. */
  public Triagetabel standaard() {
    return lees(Triagetabel.standaard());
  }

  /**
   * Reads the table that most gemeenten use on a thread of its own, so that neither the start of
   * the application nor the first melding waits for it.
   */
  public void laadVooruit() {
    Thread.ofVirtual().name("triagetabel-lezen").start(this::standaard);
  }

  private Triagetabel lees(byte[] dmn) {
    return eenmaal(perInhoud, inhoud(dmn), () -> Triagetabel.lees(dmn));
  }

  /**
   * Does the work for a key once, outside the lock of the map. A failure is not kept: the next one
   * tries again.
   */
  private static <K> Triagetabel eenmaal(
      ConcurrentMap<K, FutureTask<Triagetabel>> map, K sleutel, Supplier<Triagetabel> werk) {
    if (map.size() >= MEESTE) {
      map.clear();
    }
    var taak = map.computeIfAbsent(sleutel, _ -> new FutureTask<>(werk::get));
    try {
      taak.run(); // does nothing when another thread runs it or has run it
      return taak.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a triage table was read", e);
    } catch (ExecutionException e) {
      map.remove(sleutel, taak);
      if (e.getCause() instanceof RuntimeException oorzaak) {
        throw oorzaak;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static ByteBuffer inhoud(byte[] dmn) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(dmn));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
