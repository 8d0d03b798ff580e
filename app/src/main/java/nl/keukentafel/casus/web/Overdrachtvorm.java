package nl.keukentafel.casus.web;

import java.time.LocalDate;
import nl.keukentafel.casus.usecase.DraagOver;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/** The fields about how long: for good, or from a day until a day. */
final class Overdrachtvorm {

  private Overdrachtvorm() {}

  static boolean isTijdelijk(Formulier formulier) {
    return formulier.waarde("duur").equals("tijdelijk");
  }

  /** Reads the days; null for good, or when there is now a message beside a field. */
  static DraagOver.@Nullable Tijdelijk lees(Formulier formulier, LocalDate vandaag) {
    if (!isTijdelijk(formulier)) {
      return null;
    }
    Datumgrens grens = Datumgrens.gepland(vandaag, 2);
    LocalDate van = formulier.mogelijk("van", typt -> Datums.lees(typt, grens));
    LocalDate tot =
        formulier.verplicht("tot", "casus.overdracht.tot_leeg", typt -> Datums.lees(typt, grens));
    LocalDate begin = van == null ? vandaag : van;
    if (tot == null || !formulier.isGoed()) {
      return null;
    }
    if (tot.isBefore(begin)) {
      formulier.fout("tot", "kern.periode.eindVoorBegin");
      return null;
    }
    return new DraagOver.Tijdelijk(begin, tot);
  }
}
