/** What people do with verwijzingen and inzet. */
@NullMarked
package nl.keukentafel.inzet.usecase;

import org.jspecify.annotations.NullMarked;
