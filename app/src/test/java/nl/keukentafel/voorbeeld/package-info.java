/** Tests of the fictitious gemeenten. */
@NullMarked
package nl.keukentafel.voorbeeld;

import org.jspecify.annotations.NullMarked;
