package nl.keukentafel.ervaring.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.store.UitnodigingStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.springframework.stereotype.Component;

/** Whether a worker may deal with the invitations of a casus: who sees its content may. */
@Component
class Ervaringstoegang {

  private final Casusinzage inzage;
  private final UitnodigingStore uitnodigingen;
  private final Verwerkingenlogboek logboek;

  Ervaringstoegang(
      Casusinzage inzage, UitnodigingStore uitnodigingen, Verwerkingenlogboek logboek) {
    this.inzage = inzage;
    this.uitnodigingen = uitnodigingen;
    this.logboek = logboek;
  }

  /** Judges and writes the line, also when it refuses. */
  boolean mag(Handeling handeling, String sleutel, CasusId casus, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(casus, wie);
    Verwerking regel =
        Verwerking.van(handeling, sleutel, "casus", casus.waarde(), rechten.grondslag());
    logboek.schrijf(rechten.magInhoud() ? regel : regel.geweigerd());
    return rechten.magInhoud();
  }

  /** The invitation, when it is one of this casus and this worker may deal with it. */
  Optional<Uitnodiging> uitnodiging(
      Handeling handeling, String sleutel, CasusId casus, ErvaringId id, Gebruiker wie) {
    return mag(handeling, sleutel, casus, wie)
        ? uitnodigingen.find(id).filter(u -> u.casus().equals(casus))
        : Optional.empty();
  }
}
