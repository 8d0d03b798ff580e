package nl.keukentafel.scherm;

import org.jspecify.annotations.Nullable;

/**
 * A refusal as shown: in the place of the action, amber and not red, because a refusal is no error.
 *
 * @param wat what is refused, as a sentence
 * @param keuze the choice that refuses it, with its number and date
 * @param keuzeLink page of that choice; null when this person may not open it
 * @param wieWel who may do it instead
 * @param verder the way on; null for none
 */
public record Weigeringsvak(
    String wat, String keuze, @Nullable String keuzeLink, String wieWel, @Nullable String verder) {}
