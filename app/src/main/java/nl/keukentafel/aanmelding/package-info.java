/** Who is at work: accounts, sessions, the person behind a request, and who may call which page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kern", "scherm", "logboek"})
package nl.keukentafel.aanmelding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
