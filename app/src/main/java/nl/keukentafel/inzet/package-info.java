/** Who is active in a household, and what was asked of the second line: inzet and verwijzing. */
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
      "organisatie",
      "team",
      "privacy",
      "huishouden",
      "toestemming",
      "overleg",
      "termijn",
      "casus",
      "casus :: model",
      "casus :: web"
    })
package nl.keukentafel.inzet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
