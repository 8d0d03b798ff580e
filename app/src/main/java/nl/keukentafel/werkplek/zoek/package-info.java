/** The one search field: persons, households, addresses, casussen and organisations. */
@NullMarked
package nl.keukentafel.werkplek.zoek;

import org.jspecify.annotations.NullMarked;
