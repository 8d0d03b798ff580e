/** Tests of the search field. */
@NullMarked
package nl.keukentafel.werkplek.zoek;

import org.jspecify.annotations.NullMarked;
