package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What a teamleider does (001 §4.2.3). */
public enum Leiderstaak implements Begrip {
  /** Builds the team. */
  TEAMBOUW,
  /** Guards the work process. */
  WERKPROCES_BEWAKEN,
  /** Develops the work process. */
  WERKPROCES_ONTWIKKELEN,
  /** Runs the meetings. */
  TEAMOVERLEG,
  /** Coaches on content. */
  INHOUDELIJKE_COACHING,
  /** Coaches towards generalist work. */
  COACHING_GENERALISTISCH,
  /** Steers towards generalist work. */
  STUREN_OP_GENERALISTISCH,
  /** Keeps contact with the network. */
  NETWERKCONTACTEN,
  /** Thinks along with the gemeente. */
  MEEDENKEN_DOORONTWIKKELING,
  /** Works out the principles. */
  UITGANGSPUNTEN_UITWERKEN,
  /** Makes the work plan. */
  WERKPLAN,
  /** Makes frameworks with other teamleiders. */
  KADERS_MET_TEAMLEIDERS,
  /** Sets and guards the course. */
  KOERS_BEWAKEN,
  /** Makes self-management possible. */
  VOORWAARDEN_ZELFSTURING
}
