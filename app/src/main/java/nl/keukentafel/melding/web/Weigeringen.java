package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.stream.Collectors;
import nl.keukentafel.inrichting.model.Bericht;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Weigeringsvak;

/** A refusal of the design in the words of the screen. */
final class Weigeringen {

  private Weigeringen() {}

  /** The box in the place of the action: what, which choice since when, who may, the way on. */
  static Weigeringsvak vak(Weigering weigering, TeamId team, boolean viaOverleg) {
    return new Weigeringsvak(
        zin(weigering.wat()),
        waarom(weigering),
        "/inrichting/" + team,
        weigering.wieWel().stream().map(Weigeringen::zin).collect(Collectors.joining(" ")),
        viaOverleg ? tekst("melding.opname.zet_op_agenda") : tekst("melding.opname.vraag_een_ander"));
  }

  /** The choice behind it: number, value, date. */
  static String waarom(Weigering weigering) {
    return zin(weigering.waarom());
  }

  static String zin(Bericht bericht) {
    return bericht.tekst(Teksten.locale(), sleutel -> tekst(sleutel));
  }
}
