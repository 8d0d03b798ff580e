package nl.keukentafel.werkplek.zoek;

import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * The form that searches by BSN.
 *
 * @param gezocht whether a number was looked for
 * @param vondst who has it; null when nobody on record has
 */
public record Bsnpagina(Formulier formulier, boolean gezocht, Vondsten.@Nullable Vondst vondst) {}
