/** The kill test: what was acknowledged must be there, whatever died. */
@NullMarked
package nl.keukentafel.bench.doodslaan;

import org.jspecify.annotations.NullMarked;
