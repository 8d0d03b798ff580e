/**
 * Fictitious gemeenten: the example of the embedded default, and the generator that makes large
 * ones to measure with.
 */
@NullMarked
@ApplicationModule
package nl.keukentafel.voorbeeld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
