package nl.keukentafel.scherm;

/**
 * A page that says what went wrong and how to go on.
 *
 * @param soort which texts of the bundle: niet_gevonden, geen_recht, verlopen, storing
 */
public record Foutpagina(String soort) {}
