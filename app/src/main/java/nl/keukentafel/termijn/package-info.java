/** Clocks: which legal or agreed terms run, when they end, and which of them breaks first. */
@NullMarked
@ApplicationModule(displayName = "Termijn", allowedDependencies = "kern")
package nl.keukentafel.termijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
