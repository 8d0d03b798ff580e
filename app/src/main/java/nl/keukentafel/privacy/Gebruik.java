package nl.keukentafel.privacy;

/** What data are asked or given for, beside the law under which that is done. */
public enum Gebruik {
  /** The work itself: onderzoek, plan, help. */
  UITVOERING,
  /** An aanbieder who carries out the provision. */
  AANBIEDER,
  /** A zorgverzekeraar or zorgaanbieder outside the gemeente. */
  ZORG,
  /** Safety of somebody is at stake and consent cannot be waited for. */
  VEILIGHEID,
  /** Enforcement of benefits and fines. */
  HANDHAVING
}
