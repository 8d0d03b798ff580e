package nl.keukentafel.postgres;

import java.util.HashMap;
import java.util.Map;

/** The settings of postgresql.conf that we choose where the caller does not. */
final class StandaardParameters {

  /**
   * Two cores and 24 GB shared with the JVM. The log stays free of personal data: no statements and
   * no details, which quote the values of rows.
   */
  private static final Map<String, String> STANDAARD =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "100"),
          Map.entry("shared_buffers", "256MB"),
          Map.entry("effective_cache_size", "4GB"),
          Map.entry("work_mem", "16MB"),
          Map.entry("maintenance_work_mem", "128MB"),
          Map.entry("max_wal_size", "2GB"),
          Map.entry("wal_compression", "on"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("jit", "off"),
          Map.entry("log_timezone", "Europe/Amsterdam"),
          Map.entry("logging_collector", "on"),
          Map.entry("log_filename", "postgres-%a.log"),
          Map.entry("log_truncate_on_rotation", "on"),
          Map.entry("log_rotation_age", "1d"),
          Map.entry("log_rotation_size", "0"),
          Map.entry("log_checkpoints", "off"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("log_min_error_statement", "panic"));

  private StandaardParameters() {}

  /** All settings of a server; {@code eigen} go before ours. */
  static Map<String, String> met(boolean duurzaam, Map<String, String> eigen) {
    var alle = new HashMap<>(STANDAARD);
    var aan = duurzaam ? "on" : "off";
    alle.put("fsync", aan);
    alle.put("full_page_writes", aan);
    alle.put("synchronous_commit", aan);
    alle.putAll(eigen);
    return alle;
  }
}
