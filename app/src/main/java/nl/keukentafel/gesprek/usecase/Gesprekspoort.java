package nl.keukentafel.gesprek.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.Casuskoppen;
import nl.keukentafel.casus.Casuskoppen.Kop;
import nl.keukentafel.gesprek.model.Gesprekszicht;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stands before every conversation and meting: who may, and a line for both answers. */
@Component
class Gesprekspoort {
  private final Casusinzage inzage;
  private final Casuskoppen koppen;
  private final Verwerkingenlogboek logboek;

  Gesprekspoort(Casusinzage inzage, Casuskoppen koppen, Verwerkingenlogboek logboek) {
    this.inzage = inzage;
    this.koppen = koppen;
    this.logboek = logboek;
  }

  /** A casus of which this person may read the conversations. */
  record Open(Kop casus, Gesprekszicht zicht) {
    /** The leefgebieden that joined, in the one order of all screens. */
    List<Leefgebied> aangesloten() {
      return Gesprekspoort.aangesloten(casus);
    }
  }

  static List<Leefgebied> aangesloten(Kop casus) {
    return casus.leefgebieden().stream()
        .map(leefgebied -> Leefgebied.valueOf(leefgebied.code().toUpperCase(Locale.ROOT)))
        .sorted()
        .toList();
  }

  /** Empty when this person may not read conversations of this casus, or there is none. */
  Optional<Open> open(CasusId casus, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(casus, wie);
    Gesprekszicht zicht = new Gesprekszicht(rechten, wie.medewerker());
    return zicht.magLezen()
        ? koppen.find(casus).map(kop -> new Open(kop, zicht))
        : Optional.empty();
  }

  /** Writes the line of an act that was done, under the law of the conversation. */
  void gedaan(Handeling handeling, String sleutel, CasusId casus, Open open, @Nullable Wet wet) {
    Verwerking regel =
        Verwerking.van(
            handeling, sleutel, "casus", casus.waarde(), open.zicht().rechten().grondslag());
    logboek.schrijf(wet == null ? regel : regel.onder(wet.name().toLowerCase(Locale.ROOT)));
  }

  /** Writes the line of an act that was refused. */
  void geweigerd(Handeling handeling, String sleutel, CasusId casus) {
    logboek.schrijf(
        Verwerking.van(handeling, sleutel, "casus", casus.waarde(), "geen").geweigerd());
  }
}
