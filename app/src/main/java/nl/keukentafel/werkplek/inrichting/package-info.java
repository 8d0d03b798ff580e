/** The designs of the teams on screen: team names of one room beside the designs of another. */
@NullMarked
package nl.keukentafel.werkplek.inrichting;

import org.jspecify.annotations.NullMarked;
