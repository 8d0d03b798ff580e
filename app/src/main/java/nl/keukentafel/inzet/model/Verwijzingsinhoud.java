package nl.keukentafel.inzet.model;

import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of another organisation.
 *
 * @param vraag what they are asked to do
 * @param overbrugging what bridges the wait; null when nothing does yet
 * @param deelt kinds of data that go along; never vertrouwelijk
 * @param merk for whom, and whether it stays with that person
 */
public record Verwijzingsinhoud(
    OrganisatieId organisatie,
    @Nullable String contactpersoon,
    Leefgebied leefgebied,
    Wet wet,
    Tweedelijnsvorm vorm,
    String vraag,
    @Nullable String overbrugging,
    Set<Categorie> deelt,
    Merk merk) {

  /** Refuses an empty question, and sharing what was told in confidence as a kind of its own. */
  public Verwijzingsinhoud {
    deelt = Set.copyOf(deelt);
    if (vraag.isBlank()) {
      throw new IllegalArgumentException("een verwijzing vraagt iets");
    }
    if (deelt.contains(Categorie.VERTROUWELIJK)) {
      throw new IllegalArgumentException("wat in vertrouwen is verteld gaat niet mee");
    }
  }

  /** The kind of data that it exists at all is. */
  public Categorie categorie() {
    return Gevoeligheid.van(leefgebied);
  }

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Verwijzingsinhoud[" + vorm + "]";
  }
}
