/** Keeps verwijzingen and inzet. */
@NullMarked
package nl.keukentafel.inzet.store;

import org.jspecify.annotations.NullMarked;
