package nl.keukentafel.toestemming;

import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;

/**
 * A piece of a plan, gesprek or list, as far as it matters for who may see it.
 *
 * @param merk over whom it is and whether it stays with that person
 * @param categorie kind of data
 */
public record Stuk(Merk merk, Categorie categorie) {}
