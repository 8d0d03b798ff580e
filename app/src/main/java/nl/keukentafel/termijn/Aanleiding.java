package nl.keukentafel.termijn;

/** Events at the door that may start clocks; the room that hears the event names it. */
public enum Aanleiding {
  HULPVRAAG_WMO,
  HULPVRAAG_JEUGD,
  HULPVRAAG_SCHULD,
  HULPVRAAG_INKOMEN,
  SIGNAAL,
  VROEGSIGNAAL,
  /** The household accepted the offer that followed a vroegsignaal (Wgs art. 4 lid 1). */
  VROEGSIGNAAL_AANBOD_AANVAARD,
  INFORMATIEVRAAG
}
