/** Pages per second under fifty users in a closed loop. */
@NullMarked
package nl.keukentafel.bench.paginas;

import org.jspecify.annotations.NullMarked;
