package nl.keukentafel.melding.triage;

import java.util.List;
import java.util.Optional;

/**
 * What the table proposes; a named person decides (4-regie, Toegang and triage).
 *
 * @param tabel the name of the table
 * @param versie its version
 * @param pad what happens with the melding
 * @param spoed how soon
 * @param termijn within what time the first gesprek is
 * @param team the proposed team; empty for tussen wal en schip
 * @param afgevallen the other teams, each with why not
 * @param deskundigheid codes of the expertise that is needed, each once
 * @param klokken keys of the period table of the clocks that start, each once
 * @param meldcode whether the five steps of the Meldcode start
 * @param wekken whether a slapende casus is woken
 * @param geteld the rules that fired, in the order of the table
 * @param nietVanToepassing the rules that did not, in the order of the table
 */
public record Triagevoorstel(
    String tabel,
    String versie,
    Pad pad,
    Spoed spoed,
    Gesprekstermijn termijn,
    Optional<Teamvoorstel> team,
    List<Teamvoorstel.Afgevallen> afgevallen,
    List<String> deskundigheid,
    List<String> klokken,
    boolean meldcode,
    boolean wekken,
    List<Triageregel.Geteld> geteld,
    List<Triageregel> nietVanToepassing) {

  /** Copies the lists. */
  public Triagevoorstel {
    afgevallen = List.copyOf(afgevallen);
    deskundigheid = List.copyOf(deskundigheid);
    klokken = List.copyOf(klokken);
    geteld = List.copyOf(geteld);
    nietVanToepassing = List.copyOf(nietVanToepassing);
  }

  /**
   * Whether the urgency follows from the kind of melding alone, because no rule that fired asks for
   * it.
   */
  public boolean spoedVolgtUitSoort() {
    return geteld.stream().noneMatch(Triageregel.Geteld::bepaaltSpoed);
  }

  /**
   * The message keys of the subjects of which no rule fired, each once, for the line <i>niet van
   * toepassing</i>.
   */
  public List<String> groepenNietVanToepassing() {
    var welGeteld = geteld.stream().map(regel -> regel.regel().groepSleutel()).toList();
    return nietVanToepassing.stream()
        .map(Triageregel::groepSleutel)
        .filter(groep -> !welGeteld.contains(groep))
        .distinct()
        .toList();
  }
}
