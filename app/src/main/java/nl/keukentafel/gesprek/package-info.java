/** The conversation at the kitchen table, and the metingen of self-reliance that come of it. */
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
      "inrichting :: web",
      "team",
      "privacy",
      "huishouden",
      "toestemming",
      "casus",
      "casus :: model",
      "casus :: web"
    })
package nl.keukentafel.gesprek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
