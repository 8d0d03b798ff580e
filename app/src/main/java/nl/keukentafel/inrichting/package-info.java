/**
 * The room of designs: a Teaminrichting is a versioned value that answers what a team may do, for
 * whom, and who decides.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"kern", "scherm", "logboek", "aanmelding", "aanmelding :: web"})
package nl.keukentafel.inrichting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
