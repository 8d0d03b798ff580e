package nl.keukentafel.plan.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casuskoppen;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.privacy.Categorie;

/**
 * The facts on which everything about a plan is decided: made once per request, for somebody who
 * may see the plan.
 *
 * @param inrichting design of the leading team in force today
 */
public record Planfeiten(
    CasusId casus,
    CasusRechten rechten,
    Casuskoppen.Kop kop,
    InrichtingVersie inrichting,
    Gebruiker wie) {

  /** Whether this person may write a doel or actie of this kind. */
  public boolean magSchrijven(Categorie categorie) {
    return rechten.magBewerken(Categorie.PLAN) && rechten.magBewerken(categorie);
  }

  /** Whether this person may write in the plan at all. */
  public boolean magSchrijven() {
    return rechten.magBewerken(Categorie.PLAN);
  }

  /** The leefgebieden of the casus, in the fixed order: a plan is about no other (3-privacy). */
  public List<Leefgebied> leefgebieden() {
    return Arrays.stream(Leefgebied.values())
        .filter(gebied -> kop.leefgebieden().stream().anyMatch(l -> l.code().equals(gebied.code())))
        .toList();
  }

  /** The position of this person in the leading team. */
  public Optional<Positie> positie() {
    return wie.lidVan(kop.gegevens().leidendTeam())
        .map(lid -> Positie.valueOf(lid.positie().name()));
  }

  /** A line for the logbook about this casus. */
  public Verwerking regel(Handeling handeling, String sleutel) {
    return Verwerking.van(handeling, sleutel, "casus", casus.waarde(), rechten.grondslag());
  }
}
