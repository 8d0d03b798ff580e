package nl.keukentafel.melding.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The policy that chooses among teams. A team that accepts goes before one whose doelgroep refuses;
 * then the team of the wijk of the address (001 §3.1.6: the team works in its wijk), then the one
 * with most of the needed expertise, then the one with the fewest waiting. What is left is decided
 * by the order in which the caller names them, so that the same facts give the same proposal.
 */
final class Teamkeuze {

  private final Set<String> nodig;

  /**
   * Chooses for this need.
   *
   * @param nodig codes of the expertise that the melding asks for
   */
  Teamkeuze(Collection<String> nodig) {
    this.nodig = Set.copyOf(nodig);
  }

  /**
   * The outcome of choosing.
   *
   * @param gekozen the team, empty when no ingang and reach accept
   * @param redenen why this team, the deciding reason first
   * @param afgevallen the others
   */
  record Keuze(
      Optional<Kandidaatteam> gekozen,
      List<Teamvoorstel.Reden> redenen,
      List<Teamvoorstel.Afgevallen> afgevallen) {

    Toegang toegang() {
      return gekozen.map(Kandidaatteam::toegang).orElse(Toegang.GEEN);
    }
  }

  /** The steps of the policy, in order; a step decides when it tells two teams apart. */
  private enum Stap {
    DOELGROEP,
    WIJK,
    DESKUNDIGHEID,
    WACHTENDEN,
    VOLGORDE;

    String sleutel() {
      return "triage.team." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Chooses, and tells why; the outcome has no team when no ingang and reach accept. */
  Keuze kies(List<Kandidaatteam> kandidaten) {
    var bereikbaar = kandidaten.stream().filter(team -> team.toegang() != Toegang.GEEN).toList();
    var gekozen = bereikbaar.stream().min(volgorde());
    var redenen = new ArrayList<Teamvoorstel.Reden>();
    gekozen.ifPresent(team -> redenen.addAll(redenen(team, bereikbaar)));
    var afgevallen =
        kandidaten.stream()
            .filter(team -> !gekozen.equals(Optional.of(team)))
            .map(team -> new Teamvoorstel.Afgevallen(team.team(), waaromNiet(team, gekozen)))
            .toList();
    return new Keuze(gekozen, List.copyOf(redenen), afgevallen);
  }

  /** Whether there is anything to choose, so that the needed expertise matters. */
  static boolean vraagtDeskundigheid(List<Kandidaatteam> kandidaten) {
    return kandidaten.stream().filter(team -> team.toegang() != Toegang.GEEN).count() > 1;
  }

  private Comparator<Kandidaatteam> volgorde() {
    return Comparator.<Kandidaatteam>comparingInt(team -> team.doelgroep().aanvaardt() ? 0 : 1)
        .thenComparingInt(team -> team.inWijkVanAdres() ? 0 : 1)
        .thenComparingInt(team -> -passend(team).size())
        .thenComparingInt(Kandidaatteam::wachtenden);
  }

  private List<String> passend(Kandidaatteam team) {
    return nodig.stream().filter(team.deskundigheden()::contains).sorted().toList();
  }

  private List<Teamvoorstel.Reden> redenen(Kandidaatteam team, List<Kandidaatteam> bereikbaar) {
    var redenen = new ArrayList<Teamvoorstel.Reden>();
    var tweede = bereikbaar.stream().filter(ander -> !ander.equals(team)).min(volgorde());
    redenen.add(
        tweede
            .map(ander -> reden(onderscheid(team, ander), team))
            .orElseGet(() -> new Teamvoorstel.Reden("triage.team.enige", List.of())));
    if (team.inWijkVanAdres()) {
      redenen.add(reden(Stap.WIJK, team));
    }
    if (!passend(team).isEmpty()) {
      redenen.add(reden(Stap.DESKUNDIGHEID, team));
    }
    return redenen.stream().distinct().toList();
  }

  private Teamvoorstel.Reden waaromNiet(Kandidaatteam team, Optional<Kandidaatteam> gekozen) {
    return team.weigering()
        .map(sleutel -> new Teamvoorstel.Reden(sleutel, List.of()))
        .or(() -> gekozen.map(beter -> minder(onderscheid(beter, team), team)))
        .orElseThrow();
  }

  private Stap onderscheid(Kandidaatteam gekozen, Kandidaatteam ander) {
    if (gekozen.doelgroep().aanvaardt() != ander.doelgroep().aanvaardt()) {
      return Stap.DOELGROEP;
    }
    if (gekozen.inWijkVanAdres() != ander.inWijkVanAdres()) {
      return Stap.WIJK;
    }
    if (passend(gekozen).size() != passend(ander).size()) {
      return Stap.DESKUNDIGHEID;
    }
    return gekozen.wachtenden() == ander.wachtenden() ? Stap.VOLGORDE : Stap.WACHTENDEN;
  }

  private Teamvoorstel.Reden reden(Stap stap, Kandidaatteam team) {
    return new Teamvoorstel.Reden(stap.sleutel(), gegevens(stap, team));
  }

  private Teamvoorstel.Reden minder(Stap stap, Kandidaatteam team) {
    return new Teamvoorstel.Reden(stap.sleutel() + ".minder", gegevens(stap, team));
  }

  private List<String> gegevens(Stap stap, Kandidaatteam team) {
    return switch (stap) {
      case DOELGROEP, WIJK, VOLGORDE -> List.of();
      case DESKUNDIGHEID -> passend(team);
      case WACHTENDEN -> List.of(String.valueOf(team.wachtenden()));
    };
  }
}
