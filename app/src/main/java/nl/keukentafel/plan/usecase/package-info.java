/** What a worker does with a plan, one class each. */
@NullMarked
package nl.keukentafel.plan.usecase;

import org.jspecify.annotations.NullMarked;
