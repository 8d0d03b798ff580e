package nl.keukentafel.melding.usecase;

import java.util.Optional;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.melding.model.Meldingsinhoud;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ties a melding to the person whom somebody recognised; nobody of another gemeente is found. */
@Component
class HerkenPersoon {

  private final Huishoudens huishoudens;

  HerkenPersoon(Huishoudens huishoudens) {
    this.huishoudens = huishoudens;
  }

  /** The melding as it was when there is nobody, or somebody without a household. */
  Meldingsinhoud herken(Meldingsinhoud melding, @Nullable PersoonId persoon) {
    if (persoon == null) {
      return melding;
    }
    Optional<HuishoudenId> huishouden = huishoudens.huishoudenVan(persoon);
    return huishouden.map(waar -> melding.over(melding.over().is(persoon, waar))).orElse(melding);
  }
}
