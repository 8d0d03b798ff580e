package nl.keukentafel.termijn;

import nl.keukentafel.kern.Periode;

/**
 * A stretch in which a clock stood still.
 *
 * @param periode first day that does not count, up to the first day that counts again; without end
 *     while it still stands
 * @param grond why it may
 * @param toelichting the worker's words
 */
public record Opschorting(Periode periode, Opschortgrond grond, String toelichting) {}
