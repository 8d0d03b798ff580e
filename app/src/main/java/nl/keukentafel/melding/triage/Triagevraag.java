package nl.keukentafel.melding.triage;

import java.util.List;
import java.util.Set;

/**
 * The facts of a melding that the triage table may look at. No text and no names: the table decides
 * on answers, never on words.
 *
 * @param soort code of the kind of melding, such as {@code hulpvraag_wmo}; refused when unknown
 * @param kanaal code of the way it came in (002 question 40)
 * @param melder code of who brings it
 * @param leefgebieden codes of the main leefgebieden it touches, each once
 * @param gevaar whether somebody is in acute danger
 * @param afsluiting what is about to be cut off
 * @param vermoedenGeweld a suspicion of huiselijk geweld or kindermishandeling
 * @param leeftijden the ages in the household
 * @param casus the casus that the household has already
 * @param medeweten whether the household knows
 * @param kandidaten the teams that might take it, with what their inrichting says
 */
public record Triagevraag(
    String soort,
    String kanaal,
    String melder,
    Set<String> leefgebieden,
    Gevaar gevaar,
    Afsluiting afsluiting,
    boolean vermoedenGeweld,
    Leeftijden leeftijden,
    BestaandeCasus casus,
    Medeweten medeweten,
    List<Kandidaatteam> kandidaten) {

  /** Refuses a kind of melding that the table does not know, and a team that is named twice. */
  public Triagevraag {
    leefgebieden = Set.copyOf(leefgebieden);
    kandidaten = List.copyOf(kandidaten);
    if (!Invoer.SOORT.waarden().contains(soort)) {
      throw new IllegalArgumentException("unknown kind of melding: " + soort);
    }
    if (kandidaten.stream().map(Kandidaatteam::team).distinct().count() != kandidaten.size()) {
      throw new IllegalArgumentException("a team is a candidate once");
    }
  }

  /** Says the kind only: the other facts are about people. */
  @Override
  public String toString() {
    return "Triagevraag[soort=" + soort + "]";
  }
}
