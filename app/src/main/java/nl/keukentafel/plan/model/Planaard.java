package nl.keukentafel.plan.model;

/** Why a version of the plan is more than the one before: what had to be agreed again. */
public enum Planaard implements Gecodeerd {
  /** A doel came, went or changed. */
  DOEL,
  /** An individual provision came, went or changed. */
  INDIVIDUELE_VOORZIENING,
  /** Somebody else hears of it. */
  WIE_KRIJGT_GEGEVENS,
  /** Somebody else holds the regie. */
  REGIE
}
