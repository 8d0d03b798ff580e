package nl.keukentafel.gesprek;

import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.kern.CasusId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the metingen of self-reliance. */
@Service
@Transactional(readOnly = true)
public class Metingen {

  /**
   * The strip of levels for the casus page, in one query beside the names; empty without the right
   * to see metingen.
   */
  public Meetstrook strook(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    throw new UnsupportedOperationException("strook van " + casus);
  }
}
