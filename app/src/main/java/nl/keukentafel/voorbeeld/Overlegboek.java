package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.inrichting.Kernbesluit;

/**
 * The overleg of the teams that decide together: on the weekday of today and four days earlier in
 * the week, so that one is planned today.
 */
final class Overlegboek {

  /** A melding of this many days ago has been discussed: the last overleg was four days ago. */
  static final int AL_BESPROKEN = 5;

  private static final LocalTime BEGIN = LocalTime.of(11, 0);
  private static final int DAGEN_IN_WEEK = 7;
  private static final int EERDER_IN_DE_WEEK = 4;

  private final Lader lader;
  private final Willekeur willekeur;
  private final LocalDate vandaag;
  private final Map<Sleutel, UUID> gehouden = new HashMap<>();

  private record Sleutel(UUID team, LocalDate dag) {}

  Overlegboek(Lader lader, Willekeur willekeur, LocalDate vandaag) {
    this.lader = lader;
    this.willekeur = willekeur;
    this.vandaag = vandaag;
  }

  /** The first overleg at least a day after the melding. */
  LocalDate eersteNa(LocalDate gemeld) {
    LocalDate dag = gemeld.plusDays(1);
    while (!isOverlegdag(dag)) {
      dag = dag.plusDays(1);
    }
    return dag;
  }

  private boolean isOverlegdag(LocalDate dag) {
    long geleden = Math.floorMod(vandaag.toEpochDay() - dag.toEpochDay(), DAGEN_IN_WEEK);
    return geleden == 0 || geleden == EERDER_IN_DE_WEEK;
  }

  /** The last overleg on or before this day. */
  LocalDate laatsteVoor(LocalDate dag) {
    LocalDate overlegdag = dag.isBefore(vandaag) ? dag : vandaag.minusDays(1);
    while (!isOverlegdag(overlegdag)) {
      overlegdag = overlegdag.minusDays(1);
    }
    return overlegdag;
  }

  /**
   * What the team is asked.
   *
   * @param soort of what it is about
   * @param over its id
   * @param link to the page on which it stands
   */
  record Vraag(Kernbesluit besluit, String soort, UUID over, String titel, String link) {

    /** Opname of a melding. */
    static Vraag opname(UUID melding, String titel) {
      return new Vraag(Kernbesluit.OPNAME, "melding", melding, titel, "/meldingen/" + melding);
    }
  }

  /** Puts a question on the agenda of the overleg of today. */
  UUID agendeer(Teamschets team, Vraag vraag, UUID door, LocalDateTime op) {
    return agendapunt(overleg(team, vandaag), team, vraag, door, op, "open");
  }

  /** Decided in an overleg of the past, everybody present in favour. */
  UUID besluit(Teamschets team, Vraag vraag, UUID door, LocalDateTime gevraagd, LocalDate dag) {
    return besluitMetPunt(team, vraag, door, gevraagd, dag).besluit();
  }

  /** A decision and the point of the agenda on which it was taken. */
  record Besloten(UUID besluit, UUID agendapunt) {}

  /** As {@link #besluit}, for who needs the point of the agenda as well. */
  Besloten besluitMetPunt(
      Teamschets team, Vraag vraag, UUID door, LocalDateTime gevraagd, LocalDate dag) {
    UUID overleg = overleg(team, dag);
    UUID punt = agendapunt(overleg, team, vraag, door, gevraagd, "besloten");
    LocalDateTime op = dag.atTime(BEGIN).plusMinutes(25);
    for (UUID stemmer : team.stemmers()) {
      lader.voeg(
          Tabel.STEM, willekeur.id(), punt, overleg, stemmer, "voor", null, op, team.teamleider());
    }
    int aanwezig = team.stemmers().size();
    UUID besluit = willekeur.id();
    lader.voeg(
        Tabel.TEAMBESLUIT,
        besluit,
        punt,
        overleg,
        team.id(),
        vraag.besluit().code(),
        team.wijze(vraag.besluit()).code(),
        "team",
        "aangenomen",
        null,
        team.stemmers(),
        aanwezig,
        team.quorum(vraag.besluit()),
        aanwezig,
        0,
        0,
        1,
        op,
        team.teamleider());
    return new Besloten(besluit, punt);
  }

  /** Makes sure that there is an overleg today, also without anything to decide. */
  void planVandaag(Teamschets team) {
    overleg(team, vandaag);
  }

  private UUID agendapunt(
      UUID overleg, Teamschets team, Vraag vraag, UUID door, LocalDateTime op, String stand) {
    UUID punt = willekeur.id();
    lader.voeg(
        Tabel.AGENDAPUNT,
        punt,
        overleg,
        team.id(),
        vraag.besluit().code(),
        vraag.soort(),
        vraag.over(),
        vraag.titel(),
        vraag.link(),
        door,
        op,
        stand);
    return punt;
  }

  private UUID overleg(Teamschets team, LocalDate dag) {
    UUID bekend = gehouden.get(new Sleutel(team.id(), dag));
    if (bekend != null) {
      return bekend;
    }
    UUID id = willekeur.id();
    gehouden.put(new Sleutel(team.id(), dag), id);
    boolean voorbij = dag.isBefore(vandaag);
    lader.voeg(
        Tabel.OVERLEG,
        id,
        team.id(),
        "nieuwe_meldingen",
        dag.atTime(BEGIN),
        "Wijkhuis De Huiskamer",
        team.teamleider(),
        voorbij ? "afgesloten" : "gepland",
        voorbij ? dag.atTime(BEGIN) : null,
        voorbij ? team.teamleider() : null,
        voorbij ? dag.atTime(BEGIN).plusHours(1) : null,
        voorbij ? team.teamleider() : null);
    for (UUID wie : voorbij ? team.stemmers() : List.<UUID>of()) {
      lader.voeg(Tabel.AANWEZIGHEID, id, wie, dag.atTime(BEGIN), team.teamleider());
    }
    return id;
  }
}
