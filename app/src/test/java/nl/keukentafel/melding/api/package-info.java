/** The API of partners on the running product, and its description. */
@NullMarked
package nl.keukentafel.melding.api;

import org.jspecify.annotations.NullMarked;
