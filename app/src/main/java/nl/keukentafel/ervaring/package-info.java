/**
 * What residents think of the help, asked after a casus: by link or on paper, told without name.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kern",
      "scherm",
      "papier",
      "logboek",
      "aanmelding",
      "aanmelding :: web",
      "team",
      "huishouden",
      "casus",
      "casus :: model",
      "casus :: web"
    })
package nl.keukentafel.ervaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
