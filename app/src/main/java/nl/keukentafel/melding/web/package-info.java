/** The pages of the door: for a team, for a ketenpartner, and for who hands out tokens. */
@NullMarked
package nl.keukentafel.melding.web;

import org.jspecify.annotations.NullMarked;
