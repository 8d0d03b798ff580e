package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The weekly overleg nieuwe meldingen of the teams that decide on opname together: on the weekday
 * of today, so that one is planned today.
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

  /** Puts opname of a melding on the agenda of the overleg of today. */
  void agendeer(Teamschets team, UUID melding, String titel, UUID door, LocalDateTime op) {
    agendapunt(overleg(team, vandaag), team, melding, titel, door, op, "open");
  }

  /** Opname decided in an overleg of the past, everybody present in favour. */
  UUID besluit(
      Teamschets team,
      UUID melding,
      String titel,
      UUID door,
      LocalDateTime gevraagd,
      LocalDate dag) {
    UUID overleg = overleg(team, dag);
    UUID punt = agendapunt(overleg, team, melding, titel, door, gevraagd, "besloten");
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
        "opname",
        team.opname().code(),
        "team",
        "aangenomen",
        null,
        team.stemmers(),
        aanwezig,
        team.quorum(),
        aanwezig,
        0,
        0,
        1,
        op,
        team.teamleider());
    return besluit;
  }

  /** Makes sure that there is an overleg today, also without anything to decide. */
  void planVandaag(Teamschets team) {
    overleg(team, vandaag);
  }

  private UUID agendapunt(
      UUID overleg,
      Teamschets team,
      UUID melding,
      String titel,
      UUID door,
      LocalDateTime op,
      String stand) {
    UUID punt = willekeur.id();
    lader.voeg(
        Tabel.AGENDAPUNT,
        punt,
        overleg,
        team.id(),
        "opname",
        "melding",
        melding,
        titel,
        "/meldingen/" + melding,
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
