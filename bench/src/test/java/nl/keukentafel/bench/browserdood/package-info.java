/** The arithmetic of what a kill cost. */
@NullMarked
package nl.keukentafel.bench.browserdood;

import org.jspecify.annotations.NullMarked;
