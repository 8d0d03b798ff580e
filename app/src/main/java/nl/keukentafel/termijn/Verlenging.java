package nl.keukentafel.termijn;

/** Under which rule an end on a Saturday, Sunday or holiday moves to the next working day. */
public enum Verlenging {
  /** Algemene termijnenwet art. 1 and 2, for terms in Dutch law within the limits of art. 4. */
  ATW,
  /** Regulation (EEG, Euratom) 1182/71 art. 3, for terms in European law. */
  EU_1182_71,
  /** The end stays where it falls: own norms, agreements, retention. */
  GEEN
}
