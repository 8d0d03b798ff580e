package nl.keukentafel.werkplek.voorraad;

import java.util.List;
import nl.keukentafel.casus.Kloklabel;
import org.jspecify.annotations.Nullable;

/**
 * The werkvoorraad as shown (schermen 02).
 *
 * @param caseloadRest how many households are not in the list below; 0 for none
 * @param wachtlijst what waits in the teams this person leads or supports; null for who does not
 * @param ruimte hours filled and left; null for who holds no casussen
 */
public record WerkvoorraadPagina(
    String nu,
    String voornaam,
    List<Taak> nuDoen,
    int nuDoenRest,
    List<Klus> klussen,
    List<Vraag> wachtOpMij,
    List<Casus> caseload,
    int caseloadAantal,
    int caseloadRest,
    @Nullable Wachtlijst wachtlijst,
    List<Overleg> agenda,
    List<Nieuws> nieuws,
    @Nullable Ruimte ruimte) {

  /** A clock that asks for work. */
  public record Taak(String pad, String naam, Kloklabel klok) {}

  /**
   * A task given to this person.
   *
   * @param klaar path to say it is done
   * @param soort class that colours the day; empty while it is quiet
   */
  public record Klus(
      String pad, String naam, String wat, String uiterlijk, String soort, String klaar) {}

  /**
   * Something that waits for this person.
   *
   * @param gezien id to say it was seen; null when there is another way to end it
   */
  public record Vraag(
      String pad, String naam, String wat, String sinds, String knop, @Nullable String gezien) {}

  /** A household of the caseload with its next step. */
  public record Casus(
      String pad, String naam, String fase, String contact, String volgende, String uren) {}

  /** What waits without casushouder. */
  public record Wachtlijst(String aantal, String termijnen, boolean letop) {}

  /** An overleg that comes. */
  public record Overleg(String pad, String wanneer, String wat, String punten) {}

  /** What somebody else did. */
  public record Nieuws(String wanneer, String pad, String naam, String wat) {}

  /** The bar of hours, drawn on 384 pixels. */
  public record Ruimte(String uren, String gevuld, String vrij, int breedte, boolean vol) {}
}
