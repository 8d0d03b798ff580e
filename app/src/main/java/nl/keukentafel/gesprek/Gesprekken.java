package nl.keukentafel.gesprek;

import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the gesprek room: which conversations there were, and what was said. */
@Service
@Transactional
public class Gesprekken {

  /**
   * A conversation at a glance.
   *
   * @param bezoekers the teamleden who held it, one or two
   * @param leefgebieden codes of those that were talked about
   */
  public record Kop(
      GesprekId id,
      LocalDate datum,
      boolean afgerond,
      List<MedewerkerId> bezoekers,
      List<String> leefgebieden) {

    /** Keeps its own copies. */
    public Kop {
      bezoekers = List.copyOf(bezoekers);
      leefgebieden = List.copyOf(leefgebieden);
    }
  }

  /**
   * The conversations of a casus, the newest first, in one query. Ask first whether this reader may
   * see the content.
   */
  @Transactional(readOnly = true)
  public List<Kop> van(CasusId casus) {
    throw new UnsupportedOperationException("gesprekken van " + casus);
  }

  /**
   * Per leefgebied what was said in the newest conversation about it, as far as this reader may see
   * it, in one query; empty without the right to see conversations.
   */
  @Transactional(readOnly = true)
  public List<Leefgebiedvraag> vragen(CasusId casus, CasusRechten rechten, Gebruiker wie) {
    throw new UnsupportedOperationException("vragen van " + casus);
  }

  /**
   * Lays down a conversation in one go: the leefgebied joins, the contact is noted, the
   * conversation is finished. Ask first whether this person may write: otherwise it throws.
   */
  public GesprekId legVast(KortGesprek gesprek, Gebruiker door) {
    throw new UnsupportedOperationException("vastleggen van " + gesprek);
  }
}
