package nl.keukentafel.toestemming;

import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.toestemming.usecase.Noodtoezicht;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the toestemming room for the desk: how many looks in an emergency wait for somebody. */
@Service
@Transactional(readOnly = true)
public class Noodinzages {
  private final Noodtoezicht toezicht;

  Noodinzages(Noodtoezicht toezicht) {
    this.toezicht = toezicht;
  }

  /** Path of the list, for a teamleider and a privacy officer. */
  public static String pad() {
    return "/noodinzages";
  }

  /** Path of the form that breaks the glass of this casus. */
  public static String pad(CasusId casus) {
    return "/casussen/" + casus + "/noodinzage";
  }

  /** How many this teamleider or privacy officer has not looked at yet; 0 for anybody else. */
  public long teBekijken(Gebruiker wie) {
    return toezicht.van(wie).stream().filter(een -> een.oordeel() == null).count();
  }
}
