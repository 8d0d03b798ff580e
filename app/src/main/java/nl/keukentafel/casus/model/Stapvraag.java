package nl.keukentafel.casus.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * What the team was asked to decide about a casus, with all that is needed to go on.
 *
 * @param besproken whether the team talked it over and one person may now decide
 */
public record Stapvraag(
    UUID id,
    CasusId casus,
    Inhoud inhoud,
    AgendapuntId agendapunt,
    MedewerkerId gevraagdDoor,
    Instant gevraagdOp,
    boolean besproken) {

  /** What would happen. */
  public enum Soort {
    OPSCHALEN(Kernbesluit.OPSCHALEN),
    AFSLUITEN(Kernbesluit.AFSLUITEN),
    SLAPEN(Kernbesluit.AFSLUITEN),
    TEAM_ERBIJ(Kernbesluit.INSCHAKELEN),
    OVERDRAGEN(Kernbesluit.VERDELING);

    private final Kernbesluit kernbesluit;

    Soort(Kernbesluit kernbesluit) {
      this.kernbesluit = kernbesluit;
    }

    /** The decision that the team is asked for. */
    public Kernbesluit kernbesluit() {
      return kernbesluit;
    }

    /** The code in the database and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code; an unknown code is an error. */
    public static Soort van(String code) {
      return Arrays.stream(values())
          .filter(soort -> soort.code().equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("Onbekend: " + code));
    }

    /** The question that belongs to a step in the life of the casus. */
    public static Soort van(Levensstap stap) {
      return switch (stap) {
        case OPSCHALEN -> OPSCHALEN;
        case AFSLUITEN -> AFSLUITEN;
        case SLAPEN -> SLAPEN;
        case NAAR_VRAAGVERHELDERING,
            NAAR_PLAN,
            NAAR_UITVOERING,
            AFSCHALEN,
            NAZORG,
            WEKKEN,
            HEROPENEN ->
            throw new IllegalArgumentException("geen teambesluit voor " + stap.code());
      };
    }
  }

  /**
   * The step with its details.
   *
   * @param naar the team that joins, or the teamlid who becomes casushouder
   * @param rol of the team that joins
   */
  public record Inhoud(
      Soort soort,
      String reden,
      @Nullable UUID naar,
      @Nullable Teamrol rol,
      List<String> leefgebieden) {

    /** Keeps its own copy; a question has a reason. */
    public Inhoud {
      leefgebieden = List.copyOf(leefgebieden);
      if (reden.isBlank()) {
        throw new IllegalArgumentException("een vraag aan het team heeft een reden");
      }
    }
  }
}
