/** Organisaties: moederorganisaties, aanbieders, ketenpartners, and what was agreed with them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"kern", "scherm", "logboek", "aanmelding", "aanmelding :: web"})
package nl.keukentafel.organisatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
