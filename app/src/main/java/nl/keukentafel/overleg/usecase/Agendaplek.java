package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.overleg.model.Overlegkeuze;
import nl.keukentafel.overleg.store.OverlegStore;
import org.springframework.stereotype.Component;

/** Finds the agenda that a question joins: the next planned overleg of the kind that fits. */
@Component
public class Agendaplek {

  private final OverlegStore overleggen;
  private final Inrichtingen inrichtingen;
  private final Clock klok;

  Agendaplek(OverlegStore overleggen, Inrichtingen inrichtingen, Clock klok) {
    this.overleggen = overleggen;
    this.inrichtingen = inrichtingen;
    this.klok = klok;
  }

  /** The overleg that is next for such a decision; empty when none is planned. */
  public Optional<OverlegId> voor(TeamId team, Kernbesluit besluit) {
    LocalDate vandaag = LocalDate.now(klok);
    Overlegvorm vorm = Overlegkeuze.voor(inrichtingen.geldig(team, vandaag), besluit);
    Instant beginVandaag = vandaag.atStartOfDay(klok.getZone()).toInstant();
    return overleggen.eerstvolgende(team, vorm, beginVandaag).map(overleg -> overleg.kop().id());
  }
}
