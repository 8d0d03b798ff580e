package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.usecase.ToonMelding;
import org.jspecify.annotations.Nullable;

/**
 * The casus of the household of a melding.
 *
 * @param wat its number and team; null when there is none
 * @param pad its page; null for a reader to whom it would not open
 */
record Casuslink(@Nullable String wat, @Nullable String pad) {

  /**
   * What this reader may know. Once the melding is done, only the team that has it follows it.
   *
   * @param isLid whether the reader is of the team that has the melding
   */
  static Casuslink van(ToonMelding.Beeld beeld, boolean isLid) {
    return beeld
        .triage()
        .casus()
        .map(casus ->
            new Casuslink(
                tekst(
                    "melding.casus",
                    casus.nummer(),
                    beeld.triage().naam(casus.leidendTeam()).orElse("")),
                isLid || !(beeld.melding().stand() instanceof Stand.Afgehandeld)
                    ? "/casussen/" + casus.id()
                    : null))
        .orElse(new Casuslink(null, null));
  }
}
