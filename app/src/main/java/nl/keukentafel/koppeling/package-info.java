/** What the machines of other organisations may read of the work: the minimal extract. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kern",
      "scherm",
      "logboek",
      "aanmelding",
      "aanmelding :: api",
      "inrichting",
      "inrichting :: model",
      "team",
      "casus"
    })
package nl.keukentafel.koppeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
