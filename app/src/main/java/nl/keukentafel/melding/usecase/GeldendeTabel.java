package nl.keukentafel.melding.usecase;

import java.time.LocalDate;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.melding.store.TriageStore;
import nl.keukentafel.melding.triage.Triagetabel;
import nl.keukentafel.melding.triage.Triagetabellen;
import org.springframework.stereotype.Component;

/** The triage table of this gemeente on a day: its own version, or the shipped one. */
@Component
class GeldendeTabel {

  private final TriageStore store;
  private final Triagetabellen tabellen;

  GeldendeTabel(TriageStore store, Triagetabellen tabellen) {
    this.store = store;
    this.tabellen = tabellen;
  }

  Triagetabel op(LocalDate dag) {
    return store
        .geldigeTabel(dag)
        .map(versie ->
            tabellen.haal(
                Werkcontext.gemeenteNu().waarde(),
                String.valueOf(versie),
                () -> store.getTabel(versie)))
        .orElseGet(tabellen::standaard);
  }
}
