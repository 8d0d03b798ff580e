package nl.keukentafel.casus;

import java.util.Set;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
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
 * @param inzien kinds of data whose content may be seen
 * @param bewerken kinds of data that may be added to and changed
 */
public record CasusRechten(
    Inzage inzage,
    boolean schrijven,
    boolean vertrouwelijk,
    String grondslag,
    @Nullable Weigering weigering,
    Set<Categorie> inzien,
    Set<Categorie> bewerken) {

  /** Keeps its own copies. */
  public CasusRechten {
    inzien = Set.copyOf(inzien);
    bewerken = Set.copyOf(bewerken);
  }

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
    return new CasusRechten(Inzage.NIETS, false, false, "geen", null, Set.of(), Set.of());
  }

  /** Whether this person may know that the casus exists. */
  public boolean magWeten() {
    return inzage != Inzage.NIETS;
  }

  /** Whether this person sees the content. */
  public boolean magInhoud() {
    return inzage == Inzage.INHOUD;
  }

  /** Whether this person may see content of this kind. */
  public boolean mag(Categorie categorie) {
    return inzien.contains(categorie);
  }

  /** Whether this person may add and change content of this kind. */
  public boolean magBewerken(Categorie categorie) {
    return bewerken.contains(categorie);
  }

  /**
   * Whether a piece with this mark is there for {@code wie}: what was told in confidence only for
   * who holds the casus or the regie, and for who wrote it down.
   */
  public boolean ziet(Merk merk, MedewerkerId maker, MedewerkerId wie) {
    return magInhoud() && (!merk.vertrouwelijk() || vertrouwelijk || maker.equals(wie));
  }
}
