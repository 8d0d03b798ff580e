package nl.keukentafel.werkplek.zoek;

/**
 * The page with everything that was found.
 *
 * @param q what was typed, to go on from; empty when it looks like a BSN, which is not repeated
 */
public record Zoekpagina(String q, Vondsten vondsten) {}
