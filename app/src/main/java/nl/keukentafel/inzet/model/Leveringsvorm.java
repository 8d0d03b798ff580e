package nl.keukentafel.inzet.model;

import nl.keukentafel.inrichting.Begrip;

/** How a service is delivered (1-domein: Inzet). */
public enum Leveringsvorm implements Begrip {
  /** Paid and arranged by the gemeente. */
  IN_NATURA,
  /** Bought by the household from a persoonsgebonden budget. */
  PGB,
  /** Open to everybody, without a beschikking. */
  VRIJ_TOEGANKELIJK,
  /** Imposed by a court or another authority. */
  WETTELIJKE_MAATREGEL;

  @Override
  public String sleutel() {
    return "inzet.leveringsvorm." + code();
  }
}
