/** Names, birth dates, households, network and representation as values that check themselves. */
@NullMarked
package nl.keukentafel.huishouden.model;

import org.jspecify.annotations.NullMarked;
