package nl.keukentafel.huishouden.usecase;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.huishouden.store.LidStore;
import nl.keukentafel.huishouden.store.PersoonStore;
import nl.keukentafel.huishouden.store.PersoonStore.Vastgelegd;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import org.jspecify.annotations.Nullable;

/** Changes what is recorded of a person, with its history; tells when somebody else was first. */
@UseCase
public class WijzigPersoon {

  /** Key in the logbook. */
  public static final String LOGT = "persoon.wijzigen";

  private final PersoonStore personen;
  private final LidStore leden;
  private final Poort poort;

  WijzigPersoon(PersoonStore personen, LidStore leden, Poort poort) {
    this.personen = personen;
    this.leden = leden;
    this.poort = poort;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Saved as a new version. */
    record Gewijzigd() implements Uitkomst {}

    /**
     * Somebody else saved in between; nothing has changed.
     *
     * @param basis the version that both began with
     * @param hun the version that stands now
     */
    record Botsing(
        Persoonsgegevens basis,
        Persoonsgegevens hun,
        int hunVersie,
        @Nullable MedewerkerId wie,
        OffsetDateTime wanneer)
        implements Uitkomst {}

    /** No such person here, for this reader. */
    record Onbekend() implements Uitkomst {}
  }

  /**
   * Saves the new version.
   *
   * @param versie the version that was changed
   */
  public Uitkomst wijzig(
      HuishoudenId huishouden,
      PersoonId persoon,
      int versie,
      Persoonsgegevens nieuw,
      Gebruiker door) {
    Optional<Huishoudrechten> rechten =
        poort.laatDoor(huishouden, door, Handeling.WIJZIGEN, LOGT, Huishoudrechten::bewerken);
    if (rechten.isEmpty() || !leden.hoortBij(persoon, huishouden)) {
      return new Uitkomst.Onbekend();
    }
    if (personen.wijzig(persoon, versie, nieuw, door.medewerker())) {
      leden.verblijven(persoon).forEach(verblijf -> leden.noemNaarLeden(verblijf.huishouden()));
      return new Uitkomst.Gewijzigd();
    }
    return personen
        .find(persoon)
        .map(hun -> (Uitkomst) botsing(hun, versie))
        .orElseGet(Uitkomst.Onbekend::new);
  }

  private Uitkomst.Botsing botsing(Vastgelegd hun, int versie) {
    return new Uitkomst.Botsing(
        personen.versie(hun.id(), versie).orElse(hun.gegevens()),
        hun.gegevens(),
        hun.versie(),
        hun.gewijzigdDoor(),
        hun.gewijzigdOp());
  }
}
