package nl.keukentafel.melding.triage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The team that is proposed, and why.
 *
 * @param team the team
 * @param medewerker the worker who wakes a slapende casus
 * @param redenen why this team, the deciding reason first
 */
public record Teamvoorstel(UUID team, Optional<UUID> medewerker, List<Reden> redenen) {

  /** Copies the reasons. */
  public Teamvoorstel {
    redenen = List.copyOf(redenen);
  }

  /**
   * A reason in words.
   *
   * @param sleutel the message key, such as {@code triage.team.wijk}
   * @param gegevens what the text fills in
   */
  public record Reden(String sleutel, List<String> gegevens) {

    /** Copies what is filled in. */
    public Reden {
      gegevens = List.copyOf(gegevens);
    }
  }

  /**
   * A team that was looked at and is not proposed.
   *
   * @param team the team
   * @param reden why not: the choice in its inrichting that refuses, or what another team had more
   */
  public record Afgevallen(UUID team, Reden reden) {}
}
