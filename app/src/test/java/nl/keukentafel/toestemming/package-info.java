/** Tests of consent and of what members see. */
@NullMarked
package nl.keukentafel.toestemming;

import org.jspecify.annotations.NullMarked;
