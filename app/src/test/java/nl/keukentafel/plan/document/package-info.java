/** Tests of the plan on paper. */
@NullMarked
package nl.keukentafel.plan.document;

import org.jspecify.annotations.NullMarked;
