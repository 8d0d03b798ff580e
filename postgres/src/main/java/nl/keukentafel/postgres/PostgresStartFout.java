package nl.keukentafel.postgres;

import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL cannot be started. The message is meant for the Dutch operator who reads
 * it on the console: what is wrong, and what to do about it.
 */
public final class PostgresStartFout extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PostgresStartFout(String message) {
    super(message);
  }

  PostgresStartFout(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
