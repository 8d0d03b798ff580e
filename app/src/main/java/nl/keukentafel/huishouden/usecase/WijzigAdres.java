package nl.keukentafel.huishouden.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.huishouden.store.HuishoudStore;
import nl.keukentafel.huishouden.store.HuishoudStore.Vastgelegd;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Postcode;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.team.Teams;

/** Changes where a household lives, with its history; the wijk follows from the postcode. */
@UseCase
public class WijzigAdres {

  /** Key in the logbook. */
  public static final String LOGT = "huishouden.wijzigen";

  private final HuishoudStore huishoudens;
  private final Teams teams;
  private final Poort poort;

  WijzigAdres(HuishoudStore huishoudens, Teams teams, Poort poort) {
    this.huishoudens = huishoudens;
    this.teams = teams;
    this.poort = poort;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Saved as a new version. */
    record Gewijzigd() implements Uitkomst {}

    /** Somebody else saved in between; nothing has changed. */
    record Botsing(Adres basis, Vastgelegd hun) implements Uitkomst {}

    /** No such household, for this reader. */
    record Onbekend() implements Uitkomst {}
  }

  /**
   * Saves the new address.
   *
   * @param versie the version that was changed
   */
  public Uitkomst wijzig(HuishoudenId huishouden, int versie, Adres adres, Gebruiker door) {
    if (poort
        .laatDoor(huishouden, door, Handeling.WIJZIGEN, LOGT, Huishoudrechten::bewerken)
        .isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    var wijk = adres.postcode().map(Postcode::waarde).flatMap(teams::wijkBij).orElse(null);
    if (huishoudens.wijzigAdres(huishouden, versie, adres, wijk, door.medewerker())) {
      return new Uitkomst.Gewijzigd();
    }
    Optional<Vastgelegd> hun = huishoudens.find(huishouden);
    return hun.<Uitkomst>map(nu ->
            new Uitkomst.Botsing(huishoudens.adresIn(huishouden, versie).orElse(nu.adres()), nu))
        .orElseGet(Uitkomst.Onbekend::new);
  }
}
