/**
 * Ids, checked values, periods, the clock and the transaction of one gemeente; no rules of the
 * field.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.keukentafel.kern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
