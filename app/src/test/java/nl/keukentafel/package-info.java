/** Tests of the command line. */
@NullMarked
package nl.keukentafel;

import org.jspecify.annotations.NullMarked;
