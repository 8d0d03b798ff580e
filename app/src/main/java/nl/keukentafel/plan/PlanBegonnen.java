package nl.keukentafel.plan;

import nl.keukentafel.kern.CasusId;

/** A concept was begun: the first, or that of a next version. */
public record PlanBegonnen(CasusId casus, PlanId plan, int versie) {}
