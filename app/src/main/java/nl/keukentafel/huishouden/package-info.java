/** Who lives here: persons, households, the network around them and who may act for whom. */
@NullMarked
@ApplicationModule(displayName = "Huishouden", allowedDependencies = "kern")
package nl.keukentafel.huishouden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
