package nl.keukentafel.plan.model;

import java.time.LocalDate;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/**
 * One step towards a doel.
 *
 * @param versie grows with every change, for two people who change it at once
 * @param eigenMerk the mark of the actie itself
 * @param merk what holds: the strictest of its own and that of the doel
 * @param maker who wrote it down
 */
public record Actie(
    ActieId id,
    DoelId doel,
    int versie,
    Actie.Inhoud inhoud,
    Merk eigenMerk,
    Merk merk,
    MedewerkerId maker) {

  /**
   * The mark that holds for an actie under a doel. What two members told in confidence cannot be
   * one piece; then the actie stays with the member it is of.
   */
  public static Merk merk(Merk eigen, Merk vanDoel) {
    return eigen.vertrouwelijk() && vanDoel.vertrouwelijk() ? eigen : eigen.erft(vanDoel);
  }

  /**
   * What an actie says.
   *
   * @param wat what is done, in words of the household
   * @param wanneer when or how often, in words: "elke zondag"; may be empty
   * @param uiterlijk by which day it must be done; null when there is no such day
   * @param uitkomst what came of it so far; may be empty
   * @param interventie the method, when one is used; may be empty
   * @param overgeslagen why lighter rungs at which nobody looked were skipped; may be empty
   */
  public record Inhoud(
      String wat,
      Uitvoerder uitvoerder,
      String wanneer,
      @Nullable LocalDate uiterlijk,
      Actiestatus status,
      String uitkomst,
      String interventie,
      String overgeslagen) {

    /** Refuses an actie that says nothing. */
    public Inhoud {
      if (wat.isBlank()) {
        throw new IllegalArgumentException("een actie zegt wat er gebeurt");
      }
    }

    /** What the household told stays out of logs. */
    @Override
    public String toString() {
      return "Actie.Inhoud[" + uitvoerder.soort() + ", " + status + "]";
    }
  }

  /** The rung it stands on. */
  public Trede trede() {
    return inhoud.uitvoerder().soort().trede();
  }

  /** Whether its day has passed while it is not done. */
  public boolean isTeLaat(LocalDate vandaag) {
    return inhoud.status().isOpen()
        && inhoud.uiterlijk() != null
        && inhoud.uiterlijk().isBefore(vandaag);
  }
}
