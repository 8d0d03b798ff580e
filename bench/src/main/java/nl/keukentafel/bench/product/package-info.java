/** The product under test: its process, its database, and people who may sign in. */
@NullMarked
package nl.keukentafel.bench.product;

import org.jspecify.annotations.NullMarked;
