/** Tests of the measuring itself: a wrong ruler measures nothing. */
@NullMarked
package nl.keukentafel.bench.http;

import org.jspecify.annotations.NullMarked;
