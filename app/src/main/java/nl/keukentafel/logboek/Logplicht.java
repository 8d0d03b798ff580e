package nl.keukentafel.logboek;

import java.util.HashSet;
import java.util.Set;

/**
 * Keeps an endpoint to its promise: what it declares to log, it must have logged by the time it
 * answers. Bound per request beside the {@code Werkcontext}.
 */
public final class Logplicht {

  private static final ScopedValue<Set<String>> GELOGD = ScopedValue.newInstance();

  private Logplicht() {}

  /** Runs a request and remembers what it logs. */
  public static <R, X extends Throwable> R waak(ScopedValue.CallableOp<R, X> werk) throws X {
    return ScopedValue.where(GELOGD, new HashSet<>()).call(werk);
  }

  static void gelogd(String sleutel) {
    if (GELOGD.isBound()) {
      GELOGD.get().add(sleutel);
    }
  }

  /** Whether this processing activity was logged during this request. */
  public static boolean isGelogd(String sleutel) {
    return GELOGD.isBound() && GELOGD.get().contains(sleutel);
  }
}
