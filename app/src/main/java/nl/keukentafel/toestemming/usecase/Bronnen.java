package nl.keukentafel.toestemming.usecase;

import nl.keukentafel.huishouden.Beslissers;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.team.Teams;
import nl.keukentafel.toestemming.Casuspoort;
import nl.keukentafel.toestemming.store.Geldend;
import nl.keukentafel.toestemming.store.VraagStore;
import org.springframework.stereotype.Component;

/** Where the facts of the pages come from. */
@Component
class Bronnen {
  final VraagStore vragen;
  final Geldend geldend;
  final Beslissers beslissers;
  final Inrichtingen inrichtingen;
  final Teams teams;
  final Casuspoort poort;

  Bronnen(
      VraagStore vragen,
      Geldend geldend,
      Beslissers beslissers,
      Inrichtingen inrichtingen,
      Teams teams,
      Casuspoort poort) {
    this.vragen = vragen;
    this.geldend = geldend;
    this.beslissers = beslissers;
    this.inrichtingen = inrichtingen;
    this.teams = teams;
    this.poort = poort;
  }
}
