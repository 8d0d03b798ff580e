/** Tests of the measuring itself: a wrong ruler measures nothing. */
@NullMarked
package nl.keukentafel.bench.doodslaan;

import org.jspecify.annotations.NullMarked;
