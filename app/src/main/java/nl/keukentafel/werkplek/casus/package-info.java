/** The casus on one page, composed of what the rooms know. */
@NullMarked
package nl.keukentafel.werkplek.casus;

import org.jspecify.annotations.NullMarked;
