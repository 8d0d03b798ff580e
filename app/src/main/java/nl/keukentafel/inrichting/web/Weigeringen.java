package nl.keukentafel.inrichting.web;

import java.util.stream.Collectors;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Tekstdeel;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/** What a design says, in the language of the reader of this request. */
public final class Weigeringen {

  private Weigeringen() {}

  /**
   * A refusal as every room shows it, with a link to the choice behind it.
   *
   * @param team the team whose design refuses
   * @param verder the way on, in words of the room that was asked; null for none
   */
  public static Weigeringsvak vak(Weigering weigering, TeamId team, @Nullable String verder) {
    return vak(weigering, Inrichtingen.pad(team, weigering.keuze()), verder);
  }

  /** The same for a reader who may not open the design, such as a ketenpartner. */
  public static Weigeringsvak vakZonderLink(Weigering weigering, @Nullable String verder) {
    return vak(weigering, (String) null, verder);
  }

  private static Weigeringsvak vak(
      Weigering weigering, @Nullable String link, @Nullable String verder) {
    String wieWel =
        weigering.wieWel().stream().map(Weigeringen::tekst).collect(Collectors.joining(" "));
    return new Weigeringsvak(
        tekst(weigering.wat()), tekst(weigering.waarom()), link, wieWel, verder);
  }

  /** Any text of a design: the label of a choice, a value, a sentence. */
  public static String tekst(Tekstdeel deel) {
    return deel.tekst(Teksten.locale(), sleutel -> Teksten.tekst(sleutel));
  }

  /** The same words with a capital, for the beginning of a line. */
  public static String metHoofdletter(String tekst) {
    return tekst.isEmpty() ? tekst : Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }
}
