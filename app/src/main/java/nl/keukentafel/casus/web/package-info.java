/** The pages of casussen: wachtlijst, list and journaal. */
@NullMarked
@NamedInterface("web")
package nl.keukentafel.casus.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
