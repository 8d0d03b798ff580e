package nl.keukentafel.melding.model;

import java.time.LocalDate;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Postcode;
import nl.keukentafel.kern.Telefoonnummer;
import org.jspecify.annotations.Nullable;

/**
 * About whom a melding is: as told, and — once somebody said who it is — the person we know.
 *
 * @param naam as told, never empty
 * @param adres street and house number in one line
 * @param persoon who it is, when that is known
 * @param huishouden where this person lives; always there when {@code persoon} is
 */
public record Betrokkene(
    String naam,
    @Nullable LocalDate geboren,
    @Nullable String adres,
    @Nullable Postcode postcode,
    @Nullable String plaats,
    @Nullable Telefoonnummer telefoon,
    @Nullable PersoonId persoon,
    @Nullable HuishoudenId huishouden) {

  /** Refuses a person without a household. */
  public Betrokkene {
    if (persoon != null && huishouden == null) {
      throw new IllegalArgumentException("een bekende persoon heeft een huishouden");
    }
  }

  /** The same, now known. */
  public Betrokkene is(PersoonId wie, HuishoudenId waar) {
    return new Betrokkene(naam, geboren, adres, postcode, plaats, telefoon, wie, waar);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Betrokkene[…]";
  }
}
