package nl.keukentafel.toestemming.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;

/**
 * What is asked: over whom, for what, which data, with whom and until when. Never for everything
 * and for ever (AVG art. 4(11) and 7: specific).
 *
 * @param ontvanger with whom it is shared or from whom it is asked; empty for colleagues and
 *     housemates
 * @param wet whose rules say who may answer
 * @param waarvoor in the words of the conversation
 * @param tot first day on which it no longer holds
 * @param vertrouwelijk the other members do not know of this question
 */
public record Vraaginhoud(
    PersoonId voor,
    Doel doel,
    String ontvanger,
    Wet wet,
    Set<Categorie> categorieen,
    String waarvoor,
    LocalDate tot,
    boolean vertrouwelijk) {

  /** Refuses a question without data, without a reason, or without the receiver it needs. */
  public Vraaginhoud {
    if (categorieen.isEmpty() || waarvoor.isBlank()) {
      throw new IllegalArgumentException("een vraag noemt welke gegevens en waarvoor");
    }
    if (doel.heeftOntvanger() == ontvanger.isBlank()) {
      throw new IllegalArgumentException("een ontvanger hoort bij opvragen en delen");
    }
    categorieen = Set.copyOf(EnumSet.copyOf(categorieen));
  }

  @Override
  public String toString() {
    return "Vraaginhoud[" + voor + ", " + doel + ", " + categorieen + "]";
  }
}
