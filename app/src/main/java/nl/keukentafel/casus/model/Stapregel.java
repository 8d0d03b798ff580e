package nl.keukentafel.casus.model;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Besluitregel;
import nl.keukentafel.inrichting.model.Einde;
import nl.keukentafel.inrichting.model.Handeling;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.inrichting.model.Uitweg;
import nl.keukentafel.inrichting.model.Weigering;

/**
 * Who may take a step in the life of a casus, as the design of the leading team says (001 §3.5,
 * §4.2.1, §4.2.5).
 *
 * @param versie the design in force on the day of the act
 * @param besproken whether the team agreed to it in an overleg, and it still has to be done
 */
public record Stapregel(InrichtingVersie versie, boolean besproken) {

  /**
   * What the design itself keeps closed, whoever asks: closing where a casus sleeps instead,
   * aftercare where none is given, an end without the aftercare that always comes. A casus that
   * never began, or that sleeps, may always be closed.
   */
  public Optional<Weigering> bestaatNiet(Casus casus, Levensstap stap) {
    if (!(casus instanceof LopendeCasus)) {
      return Optional.empty();
    }
    boolean naNazorg = casus.fase() == Fase.NAZORG;
    return switch (stap) {
      case AFSLUITEN -> nee(versie.vraag(i -> i.magAfronden(Einde.AFSLUITEN, naNazorg)));
      case SLAPEN -> nee(versie.vraag(i -> i.magAfronden(Einde.SLAPEND, naNazorg)));
      case NAZORG -> nee(versie.vraag(i -> i.magNazorg()));
      case NAAR_VRAAGVERHELDERING,
          NAAR_PLAN,
          NAAR_UITVOERING,
          AFSCHALEN,
          OPSCHALEN,
          WEKKEN,
          HEROPENEN ->
          Optional.empty();
    };
  }

  /** What keeps somebody in this position from deciding it alone; empty when nothing does. */
  public Optional<Weigering> bezwaar(Kernbesluit besluit, Positie positie) {
    if (besproken && regel(besluit).wijze().isGezamenlijk()) {
      return Optional.empty(); // the team agreed; now it only has to be done
    }
    return switch (versie.vraag(i -> i.magAlleenBesluiten(positie, besluit))) {
      case Antwoord.Nee(Weigering weigering) -> Optional.of(weigering);
      case Antwoord.Ja(KeuzeVerwijzing grond) ->
          moetEerstBesproken(besluit) && !besproken
              ? Optional.of(
                  new Weigering(
                      new Handeling.AlleenBesluiten(positie, besluit),
                      grond,
                      List.of(new Uitweg.Teambesluit(regel(besluit)))))
              : Optional.empty();
    };
  }

  /** Whether an overleg is the way: it decides, or it is where the team talks it over. */
  public boolean viaOverleg(Kernbesluit besluit) {
    return !besproken && (regel(besluit).wijze().isGezamenlijk() || moetEerstBesproken(besluit));
  }

  /** Whether the team only talks, and one person decides after it (001 §4.2.1). */
  public boolean moetEerstBesproken(Kernbesluit besluit) {
    return switch (regel(besluit).wijze()) {
      case INDIVIDUEEL_NA_BESPREKING -> true;
      case INDIVIDUEEL, TEAMLEIDER, CONSENSUS, CONSENSUS_ANDERS_TEAMLEIDER, STEMMING -> false;
    };
  }

  private Besluitregel regel(Kernbesluit besluit) {
    return versie.inrichting().besluitVoor(besluit);
  }

  private static Optional<Weigering> nee(Antwoord antwoord) {
    return switch (antwoord) {
      case Antwoord.Ja _ -> Optional.empty();
      case Antwoord.Nee(Weigering weigering) -> Optional.of(weigering);
    };
  }
}
