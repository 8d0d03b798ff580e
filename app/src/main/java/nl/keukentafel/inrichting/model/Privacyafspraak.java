package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** In what the handling of data is laid down (001 §3.6.1, §4.2.6). */
public enum Privacyafspraak implements Begrip {
  /** Covenant. */
  CONVENANT,
  /** Privacy regulations. */
  PRIVACYREGLEMENT,
  /** Protocol. */
  PROTOCOL,
  /** Guide for workers. */
  HANDREIKING,
  /** Security plan. */
  BEVEILIGINGSPLAN
}
