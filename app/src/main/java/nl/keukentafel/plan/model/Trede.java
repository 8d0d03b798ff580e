package nl.keukentafel.plan.model;

import java.util.Arrays;
import java.util.List;

/** A rung of the ladder, from light to heavy (1-domein: Actie; 001 §3.7). */
public enum Trede implements Gecodeerd {
  EIGEN_KRACHT,
  NETWERK,
  COLLECTIEF,
  EERSTE_LIJN,
  TWEEDE_LIJN;

  /** The rungs below this one, the lightest first. */
  public List<Trede> lichter() {
    return Arrays.stream(values()).filter(trede -> trede.compareTo(this) < 0).toList();
  }
}
