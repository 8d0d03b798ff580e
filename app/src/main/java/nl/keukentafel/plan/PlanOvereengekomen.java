package nl.keukentafel.plan;

import nl.keukentafel.kern.CasusId;

/**
 * A version of the plan came into force; published within the same transaction.
 *
 * @param versie the number that people say: version 2 of the plan
 */
public record PlanOvereengekomen(CasusId casus, PlanId plan, int versie) {}
