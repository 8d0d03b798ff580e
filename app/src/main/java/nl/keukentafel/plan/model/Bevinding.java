package nl.keukentafel.plan.model;

/** What came out of looking at a rung that is not used (1-domein: Actie). */
public enum Bevinding implements Gecodeerd {
  /** There is nothing there. */
  GEEN,
  /** There is something, not strong enough for this. */
  TE_ZWAK,
  /** There is something, it does not fit this household or this question. */
  ONGESCHIKT
}
