/** Rules of the plan, tested on real values. */
@NullMarked
package nl.keukentafel.plan.model;

import org.jspecify.annotations.NullMarked;
