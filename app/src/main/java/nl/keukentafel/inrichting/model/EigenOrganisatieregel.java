package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What holds when a teamlid assigns help to the own moederorganisatie (002 §4.5). */
public enum EigenOrganisatieregel implements Begrip {
  /** No rule. */
  VRIJ,
  /** A second teamlid looks. */
  TWEEDE_PAAR_OGEN,
  /** A coordinator decides. */
  ZORGCOORDINATOR
}
