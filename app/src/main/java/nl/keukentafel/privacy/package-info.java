/** Decides who may see and do what, and why; every room hands over the facts it owns. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kern",
      "scherm",
      "logboek",
      "aanmelding",
      "aanmelding :: web",
      "inrichting",
      "inrichting :: model",
      "team"
    })
package nl.keukentafel.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
