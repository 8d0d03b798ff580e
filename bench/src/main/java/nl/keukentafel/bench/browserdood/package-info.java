/**
 * Kills a real browser in the middle of a sentence and counts the seconds of typing that are lost.
 */
@NullMarked
package nl.keukentafel.bench.browserdood;

import org.jspecify.annotations.NullMarked;
