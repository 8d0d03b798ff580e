/** The worker's desk: the frame, search, werkvoorraad and the casus page, composed of the rooms. */
@NullMarked
package nl.keukentafel.werkplek;

import org.jspecify.annotations.NullMarked;
