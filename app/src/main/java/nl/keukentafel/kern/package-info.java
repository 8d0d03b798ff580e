/**
 * Checked values, periods and reading of typed text that every room uses; no rules of the field.
 */
@NullMarked
@ApplicationModule(
    displayName = "Kern",
    allowedDependencies = {})
package nl.keukentafel.kern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
