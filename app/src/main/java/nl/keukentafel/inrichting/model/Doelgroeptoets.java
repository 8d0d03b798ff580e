package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** When it is looked at whether a household belongs to the doelgroep. */
public enum Doelgroeptoets implements Begrip {
  /** Before a melding reaches the team. */
  BIJ_TRIAGE,
  /** By whoever decides on opname. */
  BIJ_OPNAME,
  /** In the first gesprek. */
  BIJ_EERSTE_GESPREK
}
