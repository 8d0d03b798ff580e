package nl.keukentafel.inzet.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inzet.model.Deeloordeel;
import nl.keukentafel.inzet.model.Deeloordeel.Tekort;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.toestemming.Toestemmingen;
import org.springframework.stereotype.Component;

/** Whether each kind of data that goes along may, for each person it is about. */
@Component
class Deeltoets {

  private static final String DELEN = "delen";
  private static final int VOLWASSEN = 18;

  private final Toestemmingen toestemmingen;

  Deeltoets(Toestemmingen toestemmingen) {
    this.toestemmingen = toestemmingen;
  }

  /**
   * Judges what goes along.
   *
   * @param ontvanger name of the organisation, as consent names it
   */
  Deeloordeel toets(
      Verwijzingsinhoud inhoud, List<Huishoudens.Lid> leden, String ontvanger, LocalDate dag) {
    List<Tekort> tekorten = new ArrayList<>();
    for (PersoonId persoon : overWie(inhoud, leden)) {
      for (Categorie categorie : inhoud.deelt().stream().sorted().toList()) {
        if (!toestemmingen.geldt(persoon, DELEN, ontvanger, categorie, dag)) {
          tekorten.add(new Tekort(persoon, categorie));
        }
      }
    }
    return tekorten.isEmpty()
        ? new Deeloordeel.Mag("toestemming")
        : new Deeloordeel.Ontbreekt(tekorten);
  }

  /** Of the one person it is for, or of each adult when it is for the household. */
  private static List<PersoonId> overWie(Verwijzingsinhoud inhoud, List<Huishoudens.Lid> leden) {
    PersoonId over = inhoud.merk().over();
    return over != null
        ? List.of(over)
        : leden.stream()
            .filter(lid -> lid.leeftijd() == null || lid.leeftijd() >= VOLWASSEN)
            .map(Huishoudens.Lid::persoon)
            .toList();
  }
}
