package nl.keukentafel.termijn;

import nl.keukentafel.kern.Periode;

/** A length that a gemeente set itself, for clocks that start in {@code geldig}. */
public record EigenTermijn(String sleutel, Duur duur, Periode geldig) {}
