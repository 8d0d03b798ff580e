package nl.keukentafel.inzet.model;

import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Lijn;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in a household, and in whose commission.
 *
 * @param helper who comes; null when not known
 * @param rol with which cap on, in the words of the household
 * @param wat what they do
 * @param kostenPerMaand whole euros; null when not known
 * @param merk for whom, and whether it stays with that person
 */
public record Inzetinhoud(
    OrganisatieId organisatie,
    Leefgebied leefgebied,
    Lijn lijn,
    Wet wet,
    Leveringsvorm leveringsvorm,
    Opdrachtgever opdrachtgever,
    @Nullable String helper,
    @Nullable String rol,
    String wat,
    @Nullable Integer kostenPerMaand,
    Periode periode,
    Merk merk) {

  /** Refuses a service that does nothing, and costs below zero. */
  public Inzetinhoud {
    if (wat.isBlank()) {
      throw new IllegalArgumentException("inzet doet iets");
    }
    if (kostenPerMaand != null && kostenPerMaand < 0) {
      throw new IllegalArgumentException("kosten zijn niet negatief");
    }
  }

  /** The kind of data that it exists at all is. */
  public Categorie categorie() {
    return Gevoeligheid.van(leefgebied);
  }

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Inzetinhoud[" + leefgebied + "]";
  }
}
