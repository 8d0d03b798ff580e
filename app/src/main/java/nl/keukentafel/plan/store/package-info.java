/** The plan in the database. */
@NullMarked
package nl.keukentafel.plan.store;

import org.jspecify.annotations.NullMarked;
