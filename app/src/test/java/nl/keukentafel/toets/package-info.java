/**
 * The test ground of the house: one PostgreSQL and one running product per JVM, a cast of
 * characters, a client and a browser; and the tests that watch over all rooms at once.
 *
 * <p>{@link nl.keukentafel.toets.MetDatabase} gives a test class a migrated database of its own;
 * {@link nl.keukentafel.toets.MetProduct} the whole product on a port, shared by all classes, in
 * which each class makes gemeenten of its own; {@link nl.keukentafel.toets.InBrowser} a real
 * browser on top of that.
 */
@NullMarked
package nl.keukentafel.toets;

import org.jspecify.annotations.NullMarked;
