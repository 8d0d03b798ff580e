package nl.keukentafel.plan.model;

/** Whether a doel was reached (1-domein: Plan). */
public enum Oordeel implements Gecodeerd {
  BEREIKT,
  DEELS,
  NIET
}
