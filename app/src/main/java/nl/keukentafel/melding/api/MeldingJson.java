package nl.keukentafel.melding.api;

import static nl.keukentafel.scherm.Teksten.tekst;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Partnerstand;
import nl.keukentafel.melding.web.OntvangstPagina;
import org.jspecify.annotations.Nullable;

/** What the API answers. */
final class MeldingJson {

  private MeldingJson() {}

  /** The receipt: the same whenever it is asked, so that a repeated request gets it again. */
  record Ontvangst(
      UUID id,
      String nummer,
      Instant ontvangenOp,
      String url,
      String bericht,
      List<String> rechten) {

    static Ontvangst van(Melding melding) {
      return new Ontvangst(
          melding.id().waarde(),
          melding.nummer(),
          moment(melding),
          pad(melding),
          tekst("melding.api.ontvangen", melding.nummer()),
          OntvangstPagina.rechten(melding.inhoud().soort()));
    }
  }

  /**
   * A melding as its partner sees it: never the casus.
   *
   * @param status ontvangen, opgepakt, afgesloten
   * @param team the team that picked it up; absent otherwise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Stand(
      UUID id,
      String nummer,
      @Nullable String kenmerk,
      String soort,
      Instant ontvangenOp,
      String status,
      @Nullable String team,
      String url) {

    static Stand van(Melding melding, Map<TeamId, String> teams) {
      Partnerstand stand = Partnerstand.van(melding);
      return new Stand(
          melding.id().waarde(),
          melding.nummer(),
          melding.inhoud().melder().kenmerk(),
          melding.inhoud().soort().code(),
          moment(melding),
          stand.code(),
          stand instanceof Partnerstand.Opgepakt(TeamId team) ? teams.get(team) : null,
          pad(melding));
    }
  }

  /** A page of own meldingen, the newest first. */
  record Lijst(int pagina, int paginaGrootte, int totaal, List<Stand> meldingen) {}

  private static Instant moment(Melding melding) {
    return melding.ontvangenOp().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String pad(Melding melding) {
    return "/api/v1/meldingen/" + melding.id();
  }
}
