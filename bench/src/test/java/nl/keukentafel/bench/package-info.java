/** Tests of the measuring itself: a wrong ruler measures nothing. */
@NullMarked
package nl.keukentafel.bench;

import org.jspecify.annotations.NullMarked;
