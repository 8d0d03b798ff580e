package nl.keukentafel.casus.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.LopendeCasus;
import nl.keukentafel.casus.model.Regieregel;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.team.Teams;

/** Who holds the regie of a casus, who held it, and to whom it may go. */
@UseCase
public class ToonRegie {
  private static final int ORGANISATIES = 8;

  private final Levenslezer lezer;
  private final Heropening houders;
  private final Inrichtingen inrichtingen;
  private final Organisaties organisaties;

  ToonRegie(
      Levenslezer lezer, Heropening houders, Inrichtingen inrichtingen, Organisaties organisaties) {
    this.lezer = lezer;
    this.houders = houders;
    this.inrichtingen = inrichtingen;
    this.organisaties = organisaties;
  }

  /**
   * What the page shows.
   *
   * @param magGeven whether this person may give it at all
   * @param weigeringen the forms that the design refuses
   * @param leden teamleden who may be regisseur
   * @param gevonden organisations whose name looks like what was typed
   */
  public record Beeld(
      Levensbeeld leven,
      boolean magGeven,
      Map<Regievorm, Weigering> weigeringen,
      List<Teams.Teamlid> leden,
      List<Organisaties.Organisatie> gevonden) {}

  /** Reads the page; nothing when the content is not for this person. */
  public Optional<Beeld> toon(CasusId id, String organisatie, boolean bijWet, Gebruiker wie) {
    return lezer
        .lees(id, "casus.regie.inzien", wie)
        .map(leven -> {
          Casus casus = leven.casus();
          boolean mag = leven.rechten().schrijven() && casus instanceof LopendeCasus;
          TeamId team = casus.gegevens().leidendTeam();
          InrichtingVersie versie = inrichtingen.geldig(team, leven.vandaag());
          Map<Regievorm, Weigering> weigeringen = new EnumMap<>(Regievorm.class);
          for (Regievorm vorm : Regievorm.values()) {
            Regieregel.bezwaar(versie, Stapbeoordeling.positie(wie, team), vorm, bijWet)
                .ifPresent(weigering -> weigeringen.put(vorm, weigering));
          }
          return new Beeld(
              leven,
              mag,
              weigeringen,
              mag
                  ? leven.verloop().teamsNu().stream()
                      .flatMap(deel -> houders.kandidaten(deel.team()).stream())
                      .toList()
                  : List.of(),
              organisatie.isBlank()
                  ? List.of()
                  : organisaties.zoek(organisatie.strip(), ORGANISATIES));
        });
  }
}
