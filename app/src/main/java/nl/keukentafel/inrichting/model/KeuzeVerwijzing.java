package nl.keukentafel.inrichting.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A choice as an answer quotes it: <em>Keuze 3.3, laten terugtreden: teamleider, geldig sinds 1
 * september 2026</em>.
 *
 * @param nummer the stable number of the choice
 * @param naam its label
 * @param waarde the value that holds
 * @param gekozen false where the software's default holds because nobody chose yet
 * @param geldigVanaf the day from which the version holds; filled in by {@link InrichtingVersie}
 */
public record KeuzeVerwijzing(
    String nummer,
    Bericht naam,
    Tekstdeel waarde,
    boolean gekozen,
    @Nullable LocalDate geldigVanaf) {

  /** The same choice with the day from which it holds. */
  public KeuzeVerwijzing gedateerd(LocalDate vanaf) {
    return new KeuzeVerwijzing(nummer, naam, waarde, gekozen, vanaf);
  }

  /** One sentence for a reader. */
  public Bericht bericht() {
    Tekstdeel getal = new Tekstdeel.Woord(nummer);
    String soort = gekozen ? "gekozen" : "nog_niet_gekozen";
    return geldigVanaf == null
        ? Bericht.van("inrichting.verwijzing." + soort, getal, naam, waarde)
        : Bericht.van(
            "inrichting.verwijzing." + soort + ".vanaf",
            getal,
            naam,
            waarde,
            new Tekstdeel.Dag(geldigVanaf));
  }
}
