/** What the room knows: verwijzingen, inzet, overlaps and the rules on them; no Spring, no SQL. */
@NullMarked
package nl.keukentafel.inzet.model;

import org.jspecify.annotations.NullMarked;
