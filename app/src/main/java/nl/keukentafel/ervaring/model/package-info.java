/** Answers, invitations and figures; no Spring, no SQL. */
@NullMarked
package nl.keukentafel.ervaring.model;

import org.jspecify.annotations.NullMarked;
