package nl.keukentafel.huishouden.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.huishouden.store.HuishoudStore;
import nl.keukentafel.huishouden.store.LidStore;
import nl.keukentafel.huishouden.store.PersoonStore;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** Shows what is recorded of one person of a household, to change it. */
@UseCase
public class ToonPersoon {

  /** Key in the logbook. */
  public static final String LOGT = "persoon.inzien";

  private final PersoonStore personen;
  private final HuishoudStore huishoudens;
  private final LidStore leden;
  private final Poort poort;

  ToonPersoon(PersoonStore personen, HuishoudStore huishoudens, LidStore leden, Poort poort) {
    this.personen = personen;
    this.huishoudens = huishoudens;
    this.leden = leden;
    this.poort = poort;
  }

  /**
   * A person and what this reader may do.
   *
   * @param huishoudnaam name of the household they were opened from
   */
  public record Gezien(
      PersoonStore.Vastgelegd persoon, String huishoudnaam, Huishoudrechten rechten) {}

  /** Empty when there is none here, or when this reader may not know of it. */
  public Optional<Gezien> toon(HuishoudenId huishouden, PersoonId persoon, Gebruiker wie) {
    Optional<Huishoudrechten> rechten =
        poort.laatDoor(huishouden, wie, Handeling.INZIEN, LOGT, Huishoudrechten::bewerken);
    if (rechten.isEmpty() || !leden.hoortBij(persoon, huishouden)) {
      return Optional.empty();
    }
    return personen
        .find(persoon)
        .flatMap(gevonden ->
            huishoudens
                .find(huishouden)
                .map(huis -> new Gezien(gevonden, huis.naam(), rechten.get())));
  }
}
