package nl.keukentafel.overleg.web;

import java.util.Set;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.overleg.web.OverlegPagina.Bericht;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * What a page of an overleg shows again after something was sent: the question on the table and
 * what was typed, so that nothing is lost.
 *
 * @param punt id of the question on the table; empty for the first that is open
 * @param stemmen the voices as typed; null when none were sent
 * @param botsend whose voices somebody else recorded meanwhile
 * @param besluit the decision as typed; null when none was sent
 */
record Terug(
    String punt,
    @Nullable Formulier stemmen,
    Set<MedewerkerId> botsend,
    @Nullable Formulier besluit,
    @Nullable Bericht bericht,
    @Nullable Weigeringsvak weigering) {

  /** Nothing was sent. */
  static Terug naar(String punt, @Nullable Bericht bericht) {
    return new Terug(punt, null, Set.of(), null, bericht, null);
  }

  static Terug metStemmen(
      String punt, Formulier stemmen, Set<MedewerkerId> botsend, @Nullable Bericht bericht) {
    return new Terug(punt, stemmen, botsend, null, bericht, null);
  }

  static Terug metBesluit(String punt, Formulier besluit, @Nullable Bericht bericht) {
    return new Terug(punt, null, Set.of(), besluit, bericht, null);
  }

  static Terug metWeigering(String punt, Weigeringsvak weigering) {
    return new Terug(punt, null, Set.of(), null, null, weigering);
  }
}
