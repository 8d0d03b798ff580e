package nl.keukentafel.inzet.usecase;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casusleven;
import nl.keukentafel.casus.Casusstand;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.inzet.model.Regieovergang;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.kern.MedewerkerId;
import org.springframework.stereotype.Component;

/**
 * Moves the regie as the inrichting says when help of the second line begins, and takes it back
 * when that ends. The reason names no organisation: more people see the regie than the verwijzing.
 */
@Component
class Regiewissel {

  private final Casusleven leven;
  private final Casusstand nu;

  Regiewissel(Casusleven leven, Casusstand nu) {
    this.leven = leven;
    this.nu = nu;
  }

  /** Help began. */
  void begint(Verwijzing verwijzing, Casuskop kop, Gebruiker door) {
    MedewerkerId houder = kop.casus().casushouder();
    Regieovergang naar =
        Regieovergang.bijStart(
            verwijzing.regie(),
            houder == null ? door.medewerker() : houder,
            kop.casus().leidendTeam(),
            verwijzing.inhoud().organisatie());
    geef(naar, verwijzing, "inzet.regie.begint", door);
  }

  /** Help ended: when they had the regie, it comes back to the casushouder. */
  void eindigt(Verwijzing verwijzing, Casuskop kop, Gebruiker door) {
    boolean haddenHet =
        regie(verwijzing)
            .filter(regie -> regie.vorm() == Regievorm.ORGANISATIE)
            .map(Casusverloop.Regie::houder)
            .filter(verwijzing.inhoud().organisatie().waarde()::equals)
            .isPresent();
    if (haddenHet) {
      MedewerkerId houder = kop.casus().casushouder();
      geef(
          Regieovergang.terug(houder == null ? door.medewerker() : houder),
          verwijzing,
          "inzet.regie.eindigt",
          door);
    }
  }

  private void geef(Regieovergang naar, Verwijzing verwijzing, String waarom, Gebruiker door) {
    Optional<Casusverloop.Regie> was = regie(verwijzing);
    boolean anders =
        was.filter(r -> r.vorm() == naar.vorm() && r.houder().equals(naar.houder())).isEmpty();
    if (anders) {
      leven.geefRegie(verwijzing.casus(), naar.vorm(), naar.houder(), tekst(waarom), door);
    }
  }

  private Optional<Casusverloop.Regie> regie(Verwijzing verwijzing) {
    return nu.van(verwijzing.casus()).map(Casusstand.Nu::regie);
  }
}
