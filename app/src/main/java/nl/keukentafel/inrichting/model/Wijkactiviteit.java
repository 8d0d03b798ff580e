package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What the team does for the wijk beside households (001 §3.1.6, §5.2.6). */
public enum Wijkactiviteit implements Begrip {
  /** Information. */
  VOORLICHTING,
  /** Prevention. */
  PREVENTIE,
  /** Proactive visits. */
  PROACTIEF,
  /** Collective provisions. */
  COLLECTIEF,
  /** Supports what residents start. */
  BURGERINITIATIEF
}
