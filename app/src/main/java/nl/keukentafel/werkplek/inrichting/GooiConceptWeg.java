package nl.keukentafel.werkplek.inrichting;

import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Conceptinrichtingen;
import nl.keukentafel.inrichting.model.Aspect;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;

/** Throws away what this person was making for a team; versions stay as they are. */
@UseCase
class GooiConceptWeg {

  private final Conceptinrichtingen concepten;
  private final Concepten getypt;

  GooiConceptWeg(Conceptinrichtingen concepten, Concepten getypt) {
    this.concepten = concepten;
    this.getypt = getypt;
  }

  public void gooiWeg(Gebruiker wie, TeamId team) {
    concepten.verwijder(team, wie.medewerker());
    for (Aspect aspect : Aspect.values()) {
      getypt.verwijder(wie, Conceptbouw.formulierpad(team, aspect));
    }
  }
}
