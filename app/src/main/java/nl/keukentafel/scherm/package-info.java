/** What every screen is made of: texts, forms, fields, the frame, and how a template is shown. */
@NullMarked
@ApplicationModule(allowedDependencies = "kern")
package nl.keukentafel.scherm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
