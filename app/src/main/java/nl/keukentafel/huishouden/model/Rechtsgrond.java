package nl.keukentafel.huishouden.model;

/**
 * The law behind an answer.
 *
 * @param bron law and article
 * @param nagelezen false while the row is from memory: a jurist of the gemeente checks it first
 */
public record Rechtsgrond(String bron, boolean nagelezen) {}
