/** Tests of the rules, without a database. */
@NullMarked
package nl.keukentafel.overleg.model;

import org.jspecify.annotations.NullMarked;
