package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** A domain of supply a team is put together from (001 §3.1.1, overzicht 6). */
public enum Domein implements Begrip {
  /** Youth care. */
  JEUGDZORG,
  /** Care. */
  ZORG,
  /** Welfare. */
  WELZIJN,
  /** Work and income. */
  WERK_EN_INKOMEN,
  /** Debt help. */
  SCHULDHULPVERLENING,
  /** Community building. */
  SAMENLEVINGSOPBOUW,
  /** Education. */
  ONDERWIJS
}
