package nl.keukentafel.logboek;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the logbook of every gemeente every few minutes, and makes the partitions of the months to
 * come. Each node does so: a lock per gemeente lets one at a time, and doing it twice does nothing,
 * so no table of jobs is needed (docs/adr/0010).
 */
@Component
class Zegelwerk {

  private static final Logger LOG = LoggerFactory.getLogger(Zegelwerk.class);
  private static final int MAANDEN_VOORUIT = 2;

  private final DSLContext sql;
  private final Zegels zegels;
  private final TransactionTemplate transactie;

  Zegelwerk(DSLContext sql, Zegels zegels, TransactionTemplate transactie) {
    this.sql = sql;
    this.zegels = zegels;
    this.transactie = transactie;
  }

  /** Turns on what runs by the clock. */
  @Configuration(proxyBeanMethods = false)
  @EnableScheduling
  static class Aan {}

  @Scheduled(initialDelay = 1, fixedDelay = 3, timeUnit = TimeUnit.MINUTES)
  void verzegelAlles() {
    for (GemeenteId gemeente : gemeenten()) {
      try {
        Werkcontext.systeem(gemeente).voerUit(zegels::verzegel);
      } catch (RuntimeException fout) {
        // One gemeente must not keep the others waiting; the next round tries again.
        LOG.error("Het logboek van gemeente {} is niet verzegeld", gemeente, fout);
      }
    }
  }

  @Scheduled(initialDelay = 0, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
  void maakMaanden() {
    transactie.executeWithoutResult(t ->
        sql.execute(
            "select logboek.maak_maand((date_trunc('month', now()) + make_interval(months => m))::date)"
                + " from generate_series(0, ?) m",
            MAANDEN_VOORUIT));
  }

  private List<GemeenteId> gemeenten() {
    List<UUID> ids =
        transactie.execute(
            t -> sql.resultQuery("select g from logboek.gemeenten() g").fetch(0, UUID.class));
    return ids == null ? List.of() : ids.stream().map(GemeenteId::new).toList();
  }
}
