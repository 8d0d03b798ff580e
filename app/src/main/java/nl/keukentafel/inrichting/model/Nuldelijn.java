package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What the team does with informal and collective support (001 §3.1.3). */
public enum Nuldelijn implements Begrip {
  /** Leads people to it. */
  TOELEIDEN,
  /** Brings people together. */
  BEMIDDELEN,
  /** Organises or makes possible. */
  ORGANISEREN
}
