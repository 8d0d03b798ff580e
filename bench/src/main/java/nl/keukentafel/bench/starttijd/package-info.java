/** From the start command to the first page. */
@NullMarked
package nl.keukentafel.bench.starttijd;

import org.jspecify.annotations.NullMarked;
