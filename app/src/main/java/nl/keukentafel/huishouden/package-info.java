/** Residents: persons, the households they form, and those around them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kern",
      "scherm",
      "logboek",
      "aanmelding",
      "aanmelding :: web",
      "privacy",
      "inrichting",
      "termijn",
      "team",
      "organisatie"
    })
package nl.keukentafel.huishouden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
