/** What a melding is, and the rules of the door: {@link Meldingsregels} lists them all. */
@NullMarked
package nl.keukentafel.melding.model;

import org.jspecify.annotations.NullMarked;
