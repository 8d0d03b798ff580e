package nl.keukentafel.toestemming.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.privacy.Merk;

/**
 * A question for consent, as it was put.
 *
 * @param vervallen put away without an answer
 */
public record Vraag(
    UUID id,
    CasusId casus,
    HuishoudenId huishouden,
    Vraaginhoud inhoud,
    MedewerkerId gesteldDoor,
    Instant gesteldOp,
    boolean vervallen) {

  /** Over whom it is and whether others may know of it. */
  public Merk merk() {
    return new Merk(inhoud.voor(), inhoud.vertrouwelijk());
  }

  /** The kinds of data asked for. */
  public Set<nl.keukentafel.privacy.Categorie> categorieen() {
    return inhoud.categorieen();
  }

  /** Whether the period that was asked for holds on a day, from the day of the answer on. */
  boolean looptOp(LocalDate dag, LocalDate van) {
    return !dag.isBefore(van) && dag.isBefore(inhoud.tot());
  }
}
