package nl.keukentafel.termijn;

/** Facts that change which clock starts. */
public enum Omstandigheid {
  /** Forced eviction, or the end of gas, electricity, heat, water or health insurance (Wgs 4:2). */
  BEDREIGEND,
  /** The applicant is under 27 and no exception to the zoektermijn holds (Pw art. 41 lid 4). */
  JONGER_DAN_27
}
