package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.TaakStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;

/**
 * A task is done, or no longer needed. Whoever was given it may say so too, also without writing in
 * the casus otherwise. A contact moment of nazorg that is done was contact with the household.
 */
@UseCase
public class RondTaakAf {
  private final Casusinzage inzage;
  private final TaakStore taken;
  private final CasusStore casussen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  RondTaakAf(
      Casusinzage inzage,
      TaakStore taken,
      CasusStore casussen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.inzage = inzage;
    this.taken = taken;
    this.casussen = casussen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** False when it is not there for this person. One that has ended stays as it ended. */
  public boolean rondAf(
      CasusId casus, UUID id, boolean klaar, @Nullable String reden, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(casus, wie);
    Optional<Taak> taak =
        taken
            .find(casus, id)
            .filter(t ->
                t.wie().equals(wie.medewerker())
                    || (rechten.schrijven()
                        && t.isZichtbaarVoor(wie.medewerker(), rechten.vertrouwelijk())));
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN, "casus.taak", "casus", casus.waarde(), rechten.grondslag());
    if (taak.isEmpty()) {
      logboek.schrijf(regel.geweigerd());
      return false;
    }
    Instant nu = klok.instant();
    boolean nieuw = taken.rondAf(id, klaar, reden, wie.medewerker(), nu);
    if (nieuw && klaar && taak.get().soort() == Taak.Soort.NAZORG) {
      casussen.noteerContact(casus, LocalDate.ofInstant(nu, klok.getZone()));
    }
    logboek.schrijf(regel);
    return true;
  }
}
