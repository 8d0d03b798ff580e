/** Teams, teamleden, wijken and dekking: who works where, and what they can. */
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
      "organisatie"
    })
package nl.keukentafel.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
