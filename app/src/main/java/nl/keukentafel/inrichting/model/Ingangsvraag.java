package nl.keukentafel.inrichting.model;

import java.util.Set;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.Meldingsoort;

/**
 * What must be known of a melding to ask a design whether it may come in here.
 *
 * @param melder who brings it
 * @param kanaal by which way
 * @param soort of what kind
 * @param leefgebieden on which there is a question, as far as known; empty when not known yet
 * @param groepen the groups the household belongs to, as far as known
 * @param expertise the leefgebieden of which some teamlid has expertise; read only where the design
 *     works by expertise
 */
public record Ingangsvraag(
    Melderssoort melder,
    Kanaal kanaal,
    Meldingsoort soort,
    Set<Leefgebied> leefgebieden,
    Set<Bewonersgroep> groepen,
    Set<Leefgebied> expertise) {

  /** Keeps its own copies. */
  public Ingangsvraag {
    leefgebieden = Set.copyOf(leefgebieden);
    groepen = Set.copyOf(groepen);
    expertise = Set.copyOf(expertise);
  }

  /** A melding of which only the leefgebieden are known. */
  public static Ingangsvraag van(
      Melderssoort melder, Kanaal kanaal, Meldingsoort soort, Set<Leefgebied> leefgebieden) {
    return new Ingangsvraag(melder, kanaal, soort, leefgebieden, Set.of(), Set.of());
  }
}
