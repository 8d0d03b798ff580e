package nl.keukentafel.toestemming.usecase;

import java.util.Optional;
import java.util.function.Predicate;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.toestemming.Casuspoort;
import nl.keukentafel.toestemming.Casuspoort.Doorgang;
import nl.keukentafel.toestemming.model.Regel;
import org.springframework.stereotype.Component;

/** Stands before the consents of a casus: lets in who may, and writes down both answers. */
@Component
class Poortwachter {

  private final Casuspoort poort;
  private final Verwerkingenlogboek logboek;

  Poortwachter(Casuspoort poort, Verwerkingenlogboek logboek) {
    this.poort = poort;
    this.logboek = logboek;
  }

  /** The casus for who may see its content. */
  Optional<Doorgang> leest(CasusId casus, Gebruiker wie, String sleutel) {
    return laatDoor(casus, wie, Handeling.INZIEN, sleutel, Doorgang::inhoud);
  }

  /** The casus for who may add to it. */
  Optional<Doorgang> schrijft(CasusId casus, Gebruiker wie, Handeling handeling, String sleutel) {
    return laatDoor(casus, wie, handeling, sleutel, Doorgang::schrijven);
  }

  private Optional<Doorgang> laatDoor(
      CasusId casus,
      Gebruiker wie,
      Handeling handeling,
      String sleutel,
      Predicate<Doorgang> nodig) {
    Optional<Doorgang> doorgang = poort.open(casus, wie).filter(nodig);
    Verwerking regel =
        Verwerking.van(
            handeling,
            sleutel,
            "casus",
            casus.waarde(),
            doorgang.map(Doorgang::grondslag).orElse("geen"));
    logboek.schrijf(doorgang.isPresent() ? regel : regel.geweigerd());
    return doorgang;
  }

  /** Whether a question is there for this worker: in confidence only who holds or put it. */
  static boolean ziet(Doorgang doorgang, Regel regel, Gebruiker wie) {
    Merk merk = regel.vraag().merk();
    return !merk.vertrouwelijk()
        || doorgang.vertrouwelijk()
        || regel.vraag().gesteldDoor().equals(wie.medewerker());
  }
}
