package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** What volunteers in the team do (001 §3.2, §4.2.3). */
public enum Vrijwilligerstaak implements Begrip {
  /** First contact. */
  EERSTE_CONTACT,
  /** Administration. */
  ADMINISTRATIE,
  /** Simple questions at the inloop. */
  EENVOUDIGE_VRAGEN,
  /** Makes reports of talks. */
  VERSLAG,
  /** Accompanies a resident together with a teamlid. */
  BEGELEIDING_MET_TEAMLID,
  /** Visits to notice questions early. */
  SIGNALERINGSBEZOEK
}
