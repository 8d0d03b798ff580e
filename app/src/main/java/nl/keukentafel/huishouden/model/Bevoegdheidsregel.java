package nl.keukentafel.huishouden.model;

import java.util.Set;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.Wet;

/**
 * One row of the table law × act × age.
 *
 * @param leeftijdVan first age it holds for
 * @param leeftijdTot first age it holds for no more; 999 for no end
 * @param toestand what must be true of the person
 * @param wie who acts
 * @param soorten grounds of the representatives meant
 * @param uitzonderingen grounds on which the person alone is enough
 * @param grond law and article
 * @param geldig days on which it holds
 */
record Bevoegdheidsregel(
    Wet wet,
    Handeling handeling,
    int leeftijdVan,
    int leeftijdTot,
    Toestand toestand,
    Wie wie,
    Set<Vertegenwoordigingssoort> soorten,
    Set<Uitzondering> uitzonderingen,
    Rechtsgrond grond,
    Periode geldig) {

  /** What must be true of the person for a row to hold. */
  enum Toestand {
    ALTIJD,
    /** Can weigh the own interests in this matter. */
    WILSBEKWAAM,
    WILSONBEKWAAM,
    /** A representation of one of the kinds of the row runs. */
    VERTEGENWOORDIGD
  }

  /** Who acts. */
  enum Wie {
    ZELF,
    VERTEGENWOORDIGER,
    SAMEN
  }

  boolean omvat(int leeftijd) {
    return leeftijd >= leeftijdVan && leeftijd < leeftijdTot;
  }
}
