/** Tests of the measuring itself: a wrong ruler measures nothing. */
@NullMarked
package nl.keukentafel.bench.kaal;

import org.jspecify.annotations.NullMarked;
