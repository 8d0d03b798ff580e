package nl.keukentafel.plan;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.kern.CasusId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the plan room: the one plan of a casus, as a reader may see it. */
@Service
@Transactional(readOnly = true)
public class Plannen {

  /**
   * The plan in force; while there is none yet, the concept. One statement, no line in the logbook:
   * the page that shows it writes one.
   */
  public Optional<Planbeeld> huidig(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    throw new UnsupportedOperationException("in de maak");
  }

  /** One version by its number. */
  public Optional<Planbeeld> versie(
      CasusId casus, int nummer, CasusRechten rechten, Gebruiker wie) {
    throw new UnsupportedOperationException("in de maak");
  }

  /** The concept that is being written, when there is one. */
  public Optional<Planbeeld> concept(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    throw new UnsupportedOperationException("in de maak");
  }

  /** The page of the plan. */
  public static String pad(CasusId casus) {
    return "/casussen/" + casus + "/plan";
  }
}
