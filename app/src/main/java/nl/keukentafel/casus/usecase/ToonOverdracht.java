package nl.keukentafel.casus.usecase;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Toewijzingsvoorstel;
import nl.keukentafel.casus.model.Verdelingsrecht;
import nl.keukentafel.casus.model.Waarneming;
import nl.keukentafel.casus.store.WaarneemStore;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import org.jspecify.annotations.Nullable;

/** To whom one casus may be handed over, and who stands in for whom now. */
@UseCase
public class ToonOverdracht {
  private final Levenslezer lezer;
  private final Teambelasting belasting;
  private final Houdervoorstel voorstel;
  private final WaarneemStore waarnemingen;

  ToonOverdracht(
      Levenslezer lezer,
      Teambelasting belasting,
      Houdervoorstel voorstel,
      WaarneemStore waarnemingen) {
    this.lezer = lezer;
    this.belasting = belasting;
    this.voorstel = voorstel;
    this.waarnemingen = waarnemingen;
  }

  /**
   * What the page shows.
   *
   * @param kan whether the casus is in a stage in which it can be handed over
   * @param weigering why this person may not do so for good; null when nothing keeps them
   */
  public record Beeld(
      Levensbeeld leven,
      boolean kan,
      Teambelasting.Stand team,
      List<Toewijzingsvoorstel> voorstellen,
      Optional<Waarneming> waarneming,
      @Nullable Weigering weigering,
      boolean viaOverleg) {}

  /** Reads the page; nothing when the content is not for this person. */
  public Optional<Beeld> toon(CasusId id, Gebruiker wie) {
    return lezer
        .lees(id, "casus.overdracht.inzien", wie)
        .map(leven -> {
          Casus casus = leven.casus();
          TeamId team = casus.gegevens().leidendTeam();
          Teambelasting.Stand stand = belasting.van(team, leven.vandaag());
          return new Beeld(
              leven,
              DraagOver.isOverdraagbaar(casus) && wie.lidVan(team).isPresent(),
              stand,
              voorstel.voor(List.of(casus), stand).getOrDefault(id, List.of()),
              waarnemingen.findLopend(id),
              Verdelingsrecht.bezwaar(stand.inrichting(), Stapbeoordeling.positie(wie, team), false)
                  .orElse(null),
              Verdelingsrecht.vraagtTeambesluit(stand.inrichting()));
        });
  }
}
