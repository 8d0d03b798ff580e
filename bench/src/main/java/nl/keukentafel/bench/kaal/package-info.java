/** The same statements without the product around them: pgbench. */
@NullMarked
package nl.keukentafel.bench.kaal;

import org.jspecify.annotations.NullMarked;
