/** What leaves the house on paper: HTML made into accessible PDF, and the check of plain Dutch. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "scherm"})
package nl.keukentafel.papier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
