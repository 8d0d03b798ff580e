package nl.keukentafel.inzet.model;

import nl.keukentafel.inrichting.Begrip;

/** Who commissioned a service, and so who can end it (1-domein: Inzet). */
public enum Opdrachtgever implements Begrip {
  /** By a beschikking or a contract of the gemeente. */
  GEMEENTE,
  /** By an Overeenkomst between organisations. */
  OVEREENKOMST,
  /** By the household itself, with a pgb or of its own. */
  HUISHOUDEN,
  /** By a huisarts, medisch specialist or jeugdarts who referred. */
  VERWIJZER,
  /** By the holder of a maatregel. */
  HOUDER_MAATREGEL,
  /** By the organisation itself, as a school or a corporatie does. */
  EIGEN;

  @Override
  public String sleutel() {
    return "inzet.opdrachtgever." + code();
  }
}
