package nl.keukentafel.casus.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.Sluitbezwaar;
import nl.keukentafel.casus.model.AfgeslotenCasus;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Levensloop;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.model.LopendeCasus;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.store.StapvraagStore;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** Where a casus is in its life, how it came there, and which steps it can take. */
@UseCase
public class ToonLeven {
  private final Levenslezer lezer;
  private final Stapbeoordeling beoordeling;
  private final Heropening heropening;
  private final StapvraagStore vragen;

  ToonLeven(
      Levenslezer lezer,
      Stapbeoordeling beoordeling,
      Heropening heropening,
      StapvraagStore vragen) {
    this.lezer = lezer;
    this.beoordeling = beoordeling;
    this.heropening = heropening;
    this.vragen = vragen;
  }

  /**
   * What the page shows.
   *
   * @param stappen that exist from here and that this person may ask for
   * @param open the step that is looked at
   * @param vragen what the team was asked
   */
  public record Beeld(
      Levensbeeld leven, Set<Levensstap> stappen, Optional<Open> open, List<Stapvraag> vragen) {}

  /**
   * A step that is looked at.
   *
   * @param weigering why this person may not; null when nothing keeps them
   * @param viaOverleg whether the team can be asked
   * @param eerst what must be done first
   * @param andere the casus that the household has meanwhile; null when none
   * @param kandidaten who may become casushouder, for a casus that is reopened
   */
  public record Open(
      Levensstap stap,
      @Nullable Weigering weigering,
      boolean viaOverleg,
      List<Sluitbezwaar> eerst,
      Casussen.@Nullable Verwijzing andere,
      List<Teams.Teamlid> kandidaten) {}

  /** Reads the page; nothing when the content is not for this person. */
  public Optional<Beeld> toon(CasusId id, Optional<Levensstap> kijkNaar, Gebruiker wie) {
    return lezer
        .lees(id, "casus.leven.inzien", wie)
        .map(leven -> {
          Casus casus = leven.casus();
          boolean raken = leven.rechten().schrijven() || !(casus instanceof LopendeCasus);
          Set<Levensstap> stappen = raken ? Levensloop.mogelijk(casus) : Set.of();
          return new Beeld(
              leven,
              stappen,
              kijkNaar.filter(stappen::contains).map(stap -> open(casus, stap, wie)),
              vragen.lopend(id));
        });
  }

  private Open open(Casus casus, Levensstap stap, Gebruiker wie) {
    List<Teams.Teamlid> kandidaten =
        casus instanceof AfgeslotenCasus
            ? heropening.kandidaten(casus.gegevens().leidendTeam())
            : List.of();
    Casussen.Verwijzing andere =
        casus instanceof AfgeslotenCasus ? heropening.andere(casus).orElse(null) : null;
    return switch (beoordeling.beoordeel(casus, stap, wie)) {
      case Stapbeoordeling.Oordeel.Mag _ ->
          new Open(stap, null, false, List.of(), andere, kandidaten);
      case Stapbeoordeling.Oordeel.Eerst(var bezwaren) ->
          new Open(stap, null, false, bezwaren, andere, kandidaten);
      case Stapbeoordeling.Oordeel.MagNiet(var weigering, boolean viaOverleg) ->
          new Open(stap, weigering, viaOverleg, List.of(), andere, kandidaten);
    };
  }
}
