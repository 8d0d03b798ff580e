package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.store.AgendaStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Passes questions on to the next overleg of their kind, or lets them wait for one. */
@Component
class Verdaging {

  private final AgendaStore agenda;
  private final Agendaplek plek;
  private final Clock klok;

  Verdaging(AgendaStore agenda, Agendaplek plek, Clock klok) {
    this.agenda = agenda;
    this.plek = plek;
    this.klok = klok;
  }

  /**
   * Passes one question on.
   *
   * @return the overleg it goes to; empty when it waits for one
   */
  Optional<OverlegId> verdaag(
      Agendapunt punt, OverlegId uit, @Nullable String reden, MedewerkerId door) {
    Optional<OverlegId> naar = plek.voor(punt.team(), punt.kernbesluit());
    agenda.verdaag(punt, uit, naar.orElse(null), reden, door, klok.instant());
    return naar;
  }

  /**
   * Passes on what an overleg did not decide.
   *
   * @return how many
   */
  int verdaagOpen(OverlegId uit, MedewerkerId door) {
    List<Agendapunt> over = agenda.van(uit).stream().filter(Agendapunt::isOpen).toList();
    over.forEach(punt -> verdaag(punt, uit, null, door));
    return over.size();
  }
}
