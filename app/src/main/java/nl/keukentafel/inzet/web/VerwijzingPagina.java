package nl.keukentafel.inzet.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * One verwijzing: what was asked, where it stands, what came back, and the next step.
 *
 * @param stap code of the stand, which decides which forms are shown
 * @param plicht what they owe us, in words; null when nothing
 * @param teLaat whether that day has passed
 * @param vertrouwelijk whose confidence it is; null when it is none
 * @param bericht stands on top when a step could not be taken; null otherwise
 * @param schrijven whether this reader may take a step
 */
public record VerwijzingPagina(
    String pad,
    String casus,
    String naam,
    String nummer,
    String organisatie,
    @Nullable String telefoon,
    int versie,
    String stap,
    String stand,
    boolean wacht,
    @Nullable String overbrugging,
    @Nullable String plicht,
    boolean teLaat,
    List<Feit> feiten,
    @Nullable String vertrouwelijk,
    List<Stap> stappen,
    List<Terug> terugkoppelingen,
    boolean schrijven,
    boolean magTerugkoppelen,
    Formulier formulier,
    List<Veld.Optie> leveringsvormen,
    List<Veld.Optie> opdrachtgevers,
    @Nullable String bericht) {

  /** A line of the summary. */
  public record Feit(String naam, String waarde) {}

  /** A step that was taken. */
  public record Stap(String wanneer, String wat, String wie, @Nullable String reden) {}

  /** What came back. */
  public record Terug(
      String wanneer, String vanWie, String resultaat, String terugval, String nazorg) {}
}
