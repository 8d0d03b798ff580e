package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What support the team gives itself (001 overzicht 4). */
public enum EigenInzet implements Begrip {
  /** Short interventions. */
  KORTDUREND,
  /** What own strength leaves over. */
  AANVULLEND_OP_EIGEN_KRACHT,
  /** Within the expertise of each teamlid. */
  EIGEN_EXPERTISEGEBIED
}
