/** The life of a casus, the order of the wachtlijst, and who fits: rules without Spring or SQL. */
@NamedInterface("model")
@NullMarked
package nl.keukentafel.casus.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
