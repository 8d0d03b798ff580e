package nl.keukentafel.inrichting.json;

import nl.keukentafel.inrichting.model.Bericht;

/**
 * One mistake in a written design.
 *
 * @param pad where it stands, such as {@code keuzes.ingang.waarde[1]}; empty for the whole
 * @param bericht what is wrong with it
 */
public record Leesfout(String pad, Bericht bericht) {}
