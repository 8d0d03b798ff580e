/** The work with one huishouden: its life, casushouder, regie, teams, wachtlijst and journaal. */
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
      "overleg",
      "termijn",
      "organisatie"
    })
package nl.keukentafel.casus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
