package nl.keukentafel.melding.usecase;

import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.store.IdempotentieStore;
import nl.keukentafel.melding.store.IdempotentieStore.Sleutelstand;
import nl.keukentafel.melding.store.MeldingStore;

/** Keeps what a partner's machine sends, once per idempotency key. */
@UseCase
public class OntvangPartnermelding {

  private final IdempotentieStore sleutels;
  private final MeldingStore meldingen;
  private final LegMeldingVast legVast;
  private final Verwerkingenlogboek logboek;

  OntvangPartnermelding(
      IdempotentieStore sleutels,
      MeldingStore meldingen,
      LegMeldingVast legVast,
      Verwerkingenlogboek logboek) {
    this.sleutels = sleutels;
    this.meldingen = meldingen;
    this.legVast = legVast;
    this.logboek = logboek;
  }

  /**
   * What came in.
   *
   * @param sleutel the partner's idempotency key
   * @param hash SHA-256 of the body
   */
  public record Opdracht(
      OrganisatieId organisatie, String sleutel, byte[] hash, Meldingsinhoud inhoud) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
      return "Opdracht[" + organisatie + "]";
    }
  }

  /** What came of it. */
  public sealed interface Ontvangst {
    /** Kept, now or earlier under the same key; the answer is the same. */
    record Ontvangen(Melding melding) implements Ontvangst {}

    /** The key was used for another melding. */
    record SleutelGebruikt() implements Ontvangst {}
  }

  public Ontvangst ontvang(Opdracht opdracht) {
    return switch (sleutels.claim(opdracht.organisatie(), opdracht.sleutel(), opdracht.hash())) {
      case Sleutelstand.Nieuw(MeldingId id) -> {
        Melding melding =
            legVast.legVast(
                new LegMeldingVast.Opdracht(
                    opdracht.inhoud(), id, null, null, StelTriageVoor.Bij.niemand()));
        logboek.schrijf(regel(id));
        yield new Ontvangst.Ontvangen(melding);
      }
      case Sleutelstand.Herhaald(MeldingId id) -> {
        logboek.schrijf(regel(id));
        yield new Ontvangst.Ontvangen(
            meldingen.findVanPartner(id, opdracht.organisatie().waarde()).orElseThrow());
      }
      case Sleutelstand.AndereInhoud _ -> new Ontvangst.SleutelGebruikt();
    };
  }

  private static Verwerking regel(MeldingId id) {
    return Verwerking.van(
        Handeling.TOEVOEGEN, "melding.partner_melden", "melding", id.waarde(), "wmo.onderzoek");
  }
}
