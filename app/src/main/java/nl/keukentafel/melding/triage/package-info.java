/**
 * The triage table: reads a decision table (DMN) that a gemeente can change, proposes what happens
 * with a melding and tells why. The only place that knows the decision engine.
 */
@NullMarked
package nl.keukentafel.melding.triage;

import org.jspecify.annotations.NullMarked;
