package nl.keukentafel.casus.web;

import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/** Puts a refusal of the inrichting in the words of the reader. */
public final class Weigeringstekst {

  private Weigeringstekst() {}

  /**
   * The box that stands in place of the action.
   *
   * @param verder the way on; null for none
   */
  public static Weigeringsvak vak(Weigering weigering, @Nullable String verder) {
    return vak(weigering, (String) null, verder);
  }

  /**
   * The same, with a link to the choice behind it.
   *
   * @param team the team whose design refuses
   */
  public static Weigeringsvak vak(Weigering weigering, TeamId team, @Nullable String verder) {
    return vak(weigering, Inrichtingen.pad(team, weigering.keuze()), verder);
  }

  private static Weigeringsvak vak(
      Weigering weigering, @Nullable String link, @Nullable String verder) {
    Locale taal = Teksten.locale();
    UnaryOperator<String> patroon =
        sleutel -> Objects.requireNonNull(Teksten.alle(taal).get(sleutel), sleutel);
    return new Weigeringsvak(
        weigering.wat().tekst(taal, patroon),
        weigering.waarom().tekst(taal, patroon),
        link,
        weigering.wieWel().stream()
            .map(bericht -> bericht.tekst(taal, patroon))
            .collect(Collectors.joining(" ")),
        verder);
  }
}
