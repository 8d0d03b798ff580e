/** The plan in a real database. */
@NullMarked
package nl.keukentafel.plan.store;

import org.jspecify.annotations.NullMarked;
