/** The door: meldingen, triage, and what stands tussen wal en schip. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kern",
      "scherm",
      "logboek",
      "aanmelding",
      "aanmelding :: api",
      "aanmelding :: web",
      "inrichting",
      "inrichting :: model",
      "inrichting :: web",
      "team",
      "privacy",
      "huishouden",
      "overleg",
      "termijn",
      "organisatie",
      "casus",
      "casus :: model"
    })
package nl.keukentafel.melding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
