package nl.keukentafel.huishouden.usecase;

import java.util.Optional;
import java.util.function.Predicate;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Huishoudrechten;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.privacy.Betrokkenheden;
import org.springframework.stereotype.Component;

/** Stands before every household: lets in who works with it, and writes down both answers. */
@Component
class Poort {

  /** Why the gemeente may record this (Wmo 2015 art. 2.3.2; Jeugdwet art. 7.4.0). */
  static final String GRONDSLAG = "wettelijke_taak";

  private final Betrokkenheden betrokkenheden;
  private final Verwerkingenlogboek logboek;

  Poort(Betrokkenheden betrokkenheden, Verwerkingenlogboek logboek) {
    this.betrokkenheden = betrokkenheden;
    this.logboek = logboek;
  }

  Huishoudrechten rechten(HuishoudenId huishouden, Gebruiker wie) {
    return Huishoudrechten.bij(betrokkenheden.van(wie, huishouden), wie.hoedanigheden());
  }

  /** The rights of this person when they include what is needed; otherwise empty, and logged. */
  Optional<Huishoudrechten> laatDoor(
      HuishoudenId huishouden,
      Gebruiker wie,
      Handeling handeling,
      String sleutel,
      Predicate<Huishoudrechten> nodig) {
    Huishoudrechten rechten = rechten(huishouden, wie);
    Verwerking regel =
        Verwerking.van(handeling, sleutel, "huishouden", huishouden.waarde(), GRONDSLAG);
    boolean mag = nodig.test(rechten);
    logboek.schrijf(mag ? regel : regel.geweigerd());
    return mag ? Optional.of(rechten) : Optional.empty();
  }
}
