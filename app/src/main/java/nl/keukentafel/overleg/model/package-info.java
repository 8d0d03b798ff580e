/** The rules of meeting and deciding together; no Spring, no SQL. */
@NullMarked
package nl.keukentafel.overleg.model;

import org.jspecify.annotations.NullMarked;
