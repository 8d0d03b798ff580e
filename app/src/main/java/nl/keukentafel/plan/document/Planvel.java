package nl.keukentafel.plan.document;

/**
 * How a brief is laid out.
 *
 * @param dicht smaller letters, for a full plan
 * @param nieuwBlad whether what comes after the doelen begins on the second sheet
 */
public record Planvel(Planbrief brief, boolean dicht, boolean nieuwBlad) {}
