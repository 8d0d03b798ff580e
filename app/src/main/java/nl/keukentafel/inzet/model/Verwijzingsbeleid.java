package nl.keukentafel.inzet.model;

import java.util.Arrays;
import java.util.List;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Besluitregel;
import nl.keukentafel.inrichting.model.Handeling;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.inrichting.model.Uitweg;
import nl.keukentafel.inrichting.model.Weigering;

/** Which verwijzing may be asked, and by whom, as the design of the team says. */
public record Verwijzingsbeleid(InrichtingVersie versie) {

  /** Whether it may be asked right away. */
  public sealed interface Oordeel {
    /** Yes, on the ground of this choice. */
    record Mag(KeuzeVerwijzing grond) implements Oordeel {}

    /** The team decides or talks it over first. */
    record ViaTeam(Weigering weigering) implements Oordeel {}

    /** No; the refusal names the choice, who may, and the way on. */
    record MagNiet(Weigering weigering) implements Oordeel {}
  }

  /**
   * The forms in which the second line can be asked; several are chosen per casus (002 question
   * 43). {@link Tweedelijnsvorm#ZELF} is none: then nobody is asked.
   */
  public static List<Tweedelijnsvorm> vormen() {
    return Arrays.stream(Tweedelijnsvorm.values())
        .filter(vorm -> vorm != Tweedelijnsvorm.ZELF)
        .toList();
  }

  /** Those of the forms that this design has. */
  public List<Tweedelijnsvorm> eigenVormen() {
    return vormen().stream()
        .filter(vorm -> versie.vraag(inrichting -> inrichting.mag(vorm)).isJa())
        .toList();
  }

  /** May the second line be asked in this form? (2-inrichting, aspect 1; 002 question 43.) */
  public Antwoord vorm(Tweedelijnsvorm vorm) {
    return versie.vraag(inrichting -> inrichting.mag(vorm));
  }

  /** How <em>inschakelen</em> is decided (2-inrichting, aspect 5). */
  public Besluitregel regel() {
    return versie.inrichting().besluitVoor(Kernbesluit.INSCHAKELEN);
  }

  /**
   * May somebody in this position ask it?
   *
   * <ul>
   *   <li><i>individueel</i>, <i>teamleider</i>: whoever the design names;
   *   <li><i>individueel na bespreking</i>: the same, once the team has talked it over;
   *   <li><i>consensus</i>, <i>stemming</i>: nobody alone; the team does, in an overleg.
   * </ul>
   */
  public Oordeel doorWie(Hoedanigheid positie) {
    Positie plek = Positie.valueOf(positie.name());
    Antwoord antwoord =
        versie.vraag(inrichting -> inrichting.magAlleenBesluiten(plek, Kernbesluit.INSCHAKELEN));
    return switch (antwoord) {
      case Antwoord.Nee(Weigering weigering) ->
          regel().wijze().isGezamenlijk()
              ? new Oordeel.ViaTeam(weigering)
              : new Oordeel.MagNiet(weigering);
      case Antwoord.Ja(KeuzeVerwijzing grond) ->
          regel().wijze() == Besluitwijze.INDIVIDUEEL_NA_BESPREKING
              ? new Oordeel.ViaTeam(
                  new Weigering(
                      new Handeling.AlleenBesluiten(plek, Kernbesluit.INSCHAKELEN),
                      grond,
                      List.of(new Uitweg.Teambesluit(regel()))))
              : new Oordeel.Mag(grond);
    };
  }
}
