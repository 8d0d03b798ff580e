package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Positie;

/**
 * Somebody of the team wants to see information of a casus.
 *
 * @param positie the position of the asker
 * @param betrokkenheid how the asker stands to the casus
 * @param toestemming whether the resident agreed that the team shares it
 * @param medisch whether it is medical information
 */
public record Inzagevraag(
    Positie positie, Betrokkenheid betrokkenheid, boolean toestemming, boolean medisch) {}
