package nl.keukentafel.overleg.model;

import java.util.EnumSet;
import java.util.Set;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.inrichting.model.Leiding;
import nl.keukentafel.inrichting.model.Posities;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * What one person may in one overleg: the same value guards the use case and draws the buttons.
 *
 * @param ik who it is about
 * @param positie as what this person belongs to the team; null for who does not
 * @param leidt whether this person may plan, open, record, postpone and close
 */
public record Overlegrechten(MedewerkerId ik, @Nullable Positie positie, boolean leidt) {

  /**
   * Who sees agendas and minutes: whoever works on the questions of the team. A vrijwilliger,
   * stagiair or buurtconciërge has no task there, so the titles (which can name a household) stay
   * closed to them (3-privacy).
   */
  private static final Set<Positie> ZIEN =
      EnumSet.of(
          Positie.TEAMLEIDER,
          Positie.TEAMLID,
          Positie.PROCESONDERSTEUNER,
          Positie.WIJKGERICHT_SPECIALIST);

  /**
   * Who has a voice and counts for the quorum: those who take casussen and who leads them. A
   * procesondersteuner records, a wijkgericht specialist works on tasks of the own organisation
   * only (001 §4.2.2).
   */
  private static final Set<Positie> STEM = EnumSet.of(Positie.TEAMLEIDER, Positie.TEAMLID);

  /** The rights of somebody in this position under this inrichting. */
  public static Overlegrechten van(
      MedewerkerId ik, @Nullable Positie positie, InrichtingVersie inrichting) {
    return new Overlegrechten(
        ik, positie, positie != null && leiders(inrichting).contains(positie));
  }

  /**
   * Who leads an overleg: teamleider or procesondersteuner; in a zelfsturend team every teamlid
   * (001 §3.2).
   */
  public static Set<Positie> leiders(InrichtingVersie inrichting) {
    return isZelfsturend(inrichting)
        ? EnumSet.of(Positie.TEAMLID, Positie.PROCESONDERSTEUNER)
        : EnumSet.of(Positie.TEAMLEIDER, Positie.PROCESONDERSTEUNER);
  }

  /** The choice that says who leads. */
  public static KeuzeVerwijzing leiding(InrichtingVersie inrichting) {
    return inrichting
        .inrichting()
        .keuzes()
        .verwijzing(Posities.LEIDING)
        .gedateerd(inrichting.geldigVanaf());
  }

  /** Whether somebody in this position counts for the quorum and has a voice. */
  public static boolean heeftStem(Positie positie) {
    return STEM.contains(positie);
  }

  /** Whether somebody in this position sees the agenda. */
  public static boolean ziet(@Nullable Positie positie) {
    return positie != null && ZIEN.contains(positie);
  }

  public boolean ziet() {
    return ziet(positie);
  }

  public boolean heeftStem() {
    return positie != null && heeftStem(positie);
  }

  /** Own voice always, somebody else's only as minutes by who leads. */
  public boolean magStemVastleggenVan(MedewerkerId wie) {
    return leidt || (heeftStem() && wie.equals(ik));
  }

  private static boolean isZelfsturend(InrichtingVersie inrichting) {
    return inrichting.inrichting().keuze(Posities.LEIDING).waarde() == Leiding.ZELFSTUREND;
  }
}
