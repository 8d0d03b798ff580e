package nl.keukentafel.overleg.usecase;

import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.overleg.TeambesluitGenomen;
import nl.keukentafel.overleg.store.TeambesluitStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a decision and tells the house of it, in the same transaction. */
@Component
class Besluitenlijst {

  private final TeambesluitStore besluiten;
  private final ApplicationEventPublisher omroep;

  Besluitenlijst(TeambesluitStore besluiten, ApplicationEventPublisher omroep) {
    this.besluiten = besluiten;
    this.omroep = omroep;
  }

  TeambesluitId neemOp(TeambesluitStore.Nieuw nieuw) {
    TeambesluitId teambesluit = besluiten.leg(nieuw);
    omroep.publishEvent(
        new TeambesluitGenomen(
            teambesluit,
            nieuw.punt().team(),
            nieuw.punt().kernbesluit().code(),
            nieuw.punt().onderwerpSoort(),
            nieuw.punt().onderwerp(),
            nieuw.aangenomen(),
            nieuw.vastgelegdDoor()));
    return teambesluit;
  }
}
