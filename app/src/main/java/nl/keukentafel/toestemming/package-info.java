/** Who agreed to what, who may decide for whom, and what each member sees of the others. */
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
      "team",
      "privacy",
      "huishouden",
      "huishouden :: model"
    })
package nl.keukentafel.toestemming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
