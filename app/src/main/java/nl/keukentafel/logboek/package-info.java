/** Verwerkingenlogboek: who saw or changed what, of whom, on which ground; append-only. */
@NullMarked
@ApplicationModule(allowedDependencies = "kern")
package nl.keukentafel.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
