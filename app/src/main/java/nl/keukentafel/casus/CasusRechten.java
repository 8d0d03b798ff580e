package nl.keukentafel.casus;

import nl.keukentafel.inrichting.model.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with one casus, decided once per request: the same value guards the use case
 * and draws the buttons. Without a relation nothing is allowed.
 *
 * @param inzage how much may be seen
 * @param schrijven whether the journaal may be written
 * @param vertrouwelijk whether entries that are vertrouwelijk binnen huishouden may be opened
 * @param grondslag why, for the logbook
 * @param weigering which choice of the inrichting keeps the content closed; null when none does
 */
public record CasusRechten(
    Inzage inzage,
    boolean schrijven,
    boolean vertrouwelijk,
    String grondslag,
    @Nullable Weigering weigering) {

  /** How much of a casus somebody sees. */
  public enum Inzage {
    /** Not even that it exists. */
    NIETS,
    /** Stage, dates and holder (1-domein: volgende teams). */
    VOORTGANG,
    /** The content, apart from what is vertrouwelijk. */
    INHOUD
  }

  /** Nothing at all: the casus answers as one that does not exist. */
  public static CasusRechten geen() {
    return new CasusRechten(Inzage.NIETS, false, false, "geen", null);
  }

  /** Whether this person may know that the casus exists. */
  public boolean magWeten() {
    return inzage != Inzage.NIETS;
  }

  /** Whether this person sees the content. */
  public boolean magInhoud() {
    return inzage == Inzage.INHOUD;
  }
}
