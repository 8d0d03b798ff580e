/** Tests of meeting and deciding together. */
@NullMarked
package nl.keukentafel.overleg;

import org.jspecify.annotations.NullMarked;
