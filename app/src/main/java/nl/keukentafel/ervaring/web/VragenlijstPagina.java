package nl.keukentafel.ervaring.web;

import java.util.List;
import nl.keukentafel.ervaring.model.Stelling;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;

/**
 * The questionnaire, for a resident with a link or for a worker with a sheet of paper.
 *
 * @param pad where the form goes
 * @param terug where a worker goes back to; empty for a resident
 * @param vanWie the gemeente for a resident, the number of the casus for a worker
 * @param tot until when it can be answered, in words
 */
public record VragenlijstPagina(
    Formulier formulier,
    List<Stelling> stellingen,
    List<Veld.Optie> schaal,
    List<Veld.Optie> jaNee,
    String pad,
    String terug,
    String vanWie,
    String tot) {

  static VragenlijstPagina van(
      Formulier formulier, String pad, String terug, String vanWie, String tot) {
    return new VragenlijstPagina(
        formulier,
        List.of(Stelling.values()),
        Vragenlijstvorm.schaal(),
        Vragenlijstvorm.jaNee(),
        pad,
        terug,
        vanWie,
        tot);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "VragenlijstPagina";
  }
}
