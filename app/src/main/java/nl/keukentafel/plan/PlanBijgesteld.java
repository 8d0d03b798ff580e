package nl.keukentafel.plan;

import nl.keukentafel.kern.CasusId;

/**
 * Something small changed in the plan in force: a status, a date, a named person, an extra
 * own-strength actie. Published within the same transaction.
 */
public record PlanBijgesteld(CasusId casus, PlanId plan) {}
