package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What a teamlid does (001 kader 5, §4.2.3; 002 question 44). */
public enum Teamlidtaak implements Begrip {
  /** Information and advice. */
  INFORMATIE_EN_ADVIES,
  /** Receives questions. */
  VRAGEN_OPVANGEN,
  /** Visits at home. */
  HUISBEZOEK,
  /** Takes stock of what is going on. */
  INVENTARISEREN,
  /** Determines the approach with the household. */
  AANPAK_BEPALEN,
  /** Mobilises own strength and network. */
  EIGEN_KRACHT,
  /** Builds on the strength of the neighbourhood. */
  BUURTKRACHT,
  /** Organises a collective offer. */
  COLLECTIEF_AANBOD,
  /** Short interventions. */
  KORTDURENDE_INTERVENTIE,
  /** First-line support. */
  EERSTELIJNSONDERSTEUNING,
  /** Calls in the second line or refers. */
  TWEEDE_LIJN_BETREKKEN,
  /** Directs what others do. */
  REGIE,
  /** Winds support down. */
  AFBOUWEN
}
