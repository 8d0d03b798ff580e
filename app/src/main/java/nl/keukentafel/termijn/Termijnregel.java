package nl.keukentafel.termijn;

import nl.keukentafel.kern.Periode;

/**
 * One row of the dated term table.
 *
 * <p>The start rule is one for all rows: the day of the event itself does not count, so day 1 is
 * the day after it (Awb art. 6:8 says so for bezwaar; for the other terms it is the usual reading).
 * A term of weeks thus ends on the same weekday, one of months on the same day number or the last
 * of a shorter month.
 *
 * @param sleutel name such as {@code wmo.onderzoek}; also the key of its label in the bundle
 * @param duur length
 * @param beginBij event whose day does not count, in words: {@code melding}, {@code aanvraag}
 * @param aard what the end means
 * @param verlenging rule for an end on a free day
 * @param opschortbaar whether a legal ground can stop it (Awb art. 4:15: only terms for a decision)
 * @param instelbaar whether the gemeente may set it
 * @param bron law and article, or the gemeente
 * @param status how sure we are of it
 * @param geldig clocks that start in this period follow this row to their end
 */
public record Termijnregel(
    String sleutel,
    Duur duur,
    String beginBij,
    Termijnaard aard,
    Verlenging verlenging,
    boolean opschortbaar,
    Instelbaar instelbaar,
    String bron,
    Bronstatus status,
    Periode geldig) {

  /** Refuses a nameless row and a term that the Algemene termijnenwet does not reach. */
  public Termijnregel {
    if (!sleutel.matches("[a-z0-9]+(\\.[a-z0-9]+)+")) {
      throw new IllegalArgumentException("geen sleutel van een termijn: " + sleutel);
    }
    if (bron.isBlank() || beginBij.isBlank()) {
      throw new IllegalArgumentException(sleutel + ": bron en begin staan in de tabel");
    }
    if (verlenging == Verlenging.ATW && duur.buitenTermijnenwet()) {
      throw new IllegalArgumentException(
          sleutel + ": de Algemene termijnenwet geldt niet voor een termijn van deze lengte");
    }
  }

  /** The same row with a length and period of the gemeente's own. */
  Termijnregel met(Duur eigen, Periode vanToepassing) {
    return new Termijnregel(
        sleutel,
        eigen,
        beginBij,
        aard,
        verlenging,
        opschortbaar,
        instelbaar,
        bron,
        status,
        vanToepassing);
  }
}
