package nl.keukentafel.huishouden.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudens.PersoonInHuishouden;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.huishouden.model.Huishoudlid;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.huishouden.store.HuishoudStore;
import nl.keukentafel.huishouden.store.LidStore;
import nl.keukentafel.huishouden.store.PersoonStore;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Postcode;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.WijkId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** Begins a household with one person, the hoofdaanvrager, who lives there from today. */
@UseCase
public class BeginHuishouden {

  /** Key in the logbook. */
  public static final String LOGT = "huishouden.begin";

  private final PersoonStore personen;
  private final HuishoudStore huishoudens;
  private final LidStore leden;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  BeginHuishouden(
      PersoonStore personen,
      HuishoudStore huishoudens,
      LidStore leden,
      Teams teams,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.personen = personen;
    this.huishoudens = huishoudens;
    this.leden = leden;
    this.teams = teams;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** Records person and household; the wijk follows from the postcode. */
  public PersoonInHuishouden begin(Persoonsgegevens persoon, Adres adres, Gebruiker door) {
    PersoonId wie = personen.voegToe(persoon, door.medewerker());
    HuishoudenId waar =
        huishoudens.voegToe(
            persoon.naam().achternaamOpScherm(), adres, wijk(adres), door.medewerker());
    leden.voegLidToe(
        waar, new Huishoudlid(wie, Huishoudrol.HOOFDAANVRAGER, Periode.vanaf(LocalDate.now(klok))));
    logboek.schrijf(
        Verwerking.van(Handeling.TOEVOEGEN, LOGT, "huishouden", waar.waarde(), "wmo2015.2.3.2"));
    return new PersoonInHuishouden(wie, waar);
  }

  private @Nullable WijkId wijk(Adres adres) {
    return adres.postcode().map(Postcode::waarde).flatMap(teams::wijkBij).orElse(null);
  }
}
