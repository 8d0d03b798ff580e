package nl.keukentafel.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.keukentafel.casus.store.WaarneemStore;
import nl.keukentafel.casus.usecase.LaatWaarnemen;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.Werkcontext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every half hour whether a waarneming begins or ends. Each node does so; the version of the
 * casus lets one of them win, and doing it twice does nothing (docs/adr/0010).
 */
@Component
class Waarneemklok {
  private static final Logger LOG = LoggerFactory.getLogger(Waarneemklok.class);

  private final WaarneemStore waarnemingen;
  private final LaatWaarnemen laatWaarnemen;
  private final TransactionTemplate transactie;
  private final Clock klok;

  Waarneemklok(
      WaarneemStore waarnemingen,
      LaatWaarnemen laatWaarnemen,
      TransactionTemplate transactie,
      Clock klok) {
    this.waarnemingen = waarnemingen;
    this.laatWaarnemen = laatWaarnemen;
    this.transactie = transactie;
    this.klok = klok;
  }

  @Scheduled(initialDelay = 2, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
  void kijk() {
    LocalDate vandaag = LocalDate.now(klok);
    List<GemeenteId> gemeenten = transactie.execute(t -> waarnemingen.gemeentenAanDeBeurt(vandaag));
    for (GemeenteId gemeente : gemeenten == null ? List.<GemeenteId>of() : gemeenten) {
      try {
        Werkcontext.systeem(gemeente).voerUit(() -> laatWaarnemen.opDag(vandaag));
      } catch (RuntimeException fout) {
        // One gemeente must not keep the others waiting; the next round tries again.
        LOG.error("De waarnemingen van gemeente {} zijn niet bijgewerkt", gemeente, fout);
      }
    }
  }
}
