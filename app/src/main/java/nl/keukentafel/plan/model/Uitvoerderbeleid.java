package nl.keukentafel.plan.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Procesactiviteit;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Weigering;

/**
 * Who may be chosen to carry an actie out, by the inrichting of the team (2-inrichting: diepte,
 * tweede lijn, first line). In kwadrant I and III the team itself is refused; where the first line
 * was taken into the team there is no outside one.
 */
public final class Uitvoerderbeleid {

  /** The ways in which somebody else than the team gives the second-line help. */
  private static final Set<Tweedelijnsvorm> DOOR_EEN_ANDER =
      EnumSet.complementOf(EnumSet.of(Tweedelijnsvorm.ZELF));

  private Uitvoerderbeleid() {}

  /** Why this uitvoerder cannot be chosen; empty when it can. */
  public static Optional<Weigering> weigering(
      Uitvoerdersoort soort, Leefgebied leefgebied, InrichtingVersie versie) {
    return switch (soort) {
      case HUISHOUDEN, NETWERK, VRIJWILLIGER, COLLECTIEVE_VOORZIENING, WERK_EN_INKOMEN ->
          Optional.empty();
      case TEAM -> weigering(versie.vraag(i -> i.doet(Procesactiviteit.INTERVENIEREN, leefgebied)));
      case EERSTE_LIJN -> weigering(versie.vraag(i -> i.magEersteLijnKiezen(leefgebied)));
      case TWEEDE_LIJN ->
          versie.inrichting().tweedeLijn().stream().anyMatch(DOOR_EEN_ANDER::contains)
              ? Optional.empty()
              : weigering(versie.vraag(i -> i.mag(Tweedelijnsvorm.INSCHAKELEN_MET_REGIE)));
    };
  }

  private static Optional<Weigering> weigering(Antwoord antwoord) {
    return switch (antwoord) {
      case Antwoord.Ja ja -> Optional.empty();
      case Antwoord.Nee(Weigering weigering) -> Optional.of(weigering);
    };
  }
}
