/** Tests of who may answer for whom. */
@NullMarked
package nl.keukentafel.toestemming.model;

import org.jspecify.annotations.NullMarked;
