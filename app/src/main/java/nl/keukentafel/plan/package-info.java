/** The one plan: doelen, acties on the ladder, agreement, evaluation, versions. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kern",
      "scherm",
      "papier",
      "logboek",
      "aanmelding",
      "aanmelding :: web",
      "inrichting",
      "inrichting :: model",
      "inrichting :: web",
      "team",
      "privacy",
      "huishouden",
      "huishouden :: model",
      "toestemming",
      "overleg",
      "termijn",
      "organisatie",
      "casus",
      "casus :: model",
      "casus :: web",
      "gesprek"
    })
package nl.keukentafel.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
