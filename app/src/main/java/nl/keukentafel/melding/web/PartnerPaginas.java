package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Partnerstand;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Teksten;
import org.jspecify.annotations.Nullable;

/** The pages of a ketenpartner. */
public final class PartnerPaginas {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  private PartnerPaginas() {}

  /** The list of own meldingen. */
  public record Lijst(List<Rij> rijen, int bladzijde, int bladzijden, int totaal) {}

  /** The form. */
  public record Invoer(Formulier formulier, String organisatie, @Nullable String hersteld) {}

  /** One own melding, with its receipt. */
  public record Een(Rij rij, String verhaal, OntvangstPagina ontvangst) {}

  /**
   * A melding as its partner sees it.
   *
   * @param kenmerk the partner's own reference; null when none
   * @param stand what became of it, in words
   */
  public record Rij(
      String pad,
      String nummer,
      String overWie,
      String soort,
      String ontvangen,
      @Nullable String kenmerk,
      String stand) {

    static Rij van(Melding melding, Map<TeamId, String> teams) {
      Begrip soort = melding.inhoud().soort();
      return new Rij(
          "/partner/meldingen/" + melding.id(),
          melding.nummer(),
          melding.inhoud().over().naam(),
          tekst(soort.sleutel()),
          Datums.kortMetJaar(melding.ontvangenOp().atZone(HIER).toLocalDate(), Teksten.locale()),
          melding.inhoud().melder().kenmerk(),
          stand(Partnerstand.van(melding), teams));
    }

    private static String stand(Partnerstand stand, Map<TeamId, String> teams) {
      return switch (stand) {
        case Partnerstand.Opgepakt(TeamId team) ->
            tekst("melding.partnerstand.opgepakt", teams.getOrDefault(team, ""));
        case Partnerstand.Ontvangen _, Partnerstand.Afgesloten _ ->
            tekst("melding.partnerstand." + stand.code());
      };
    }
  }
}
