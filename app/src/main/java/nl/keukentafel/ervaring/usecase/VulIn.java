package nl.keukentafel.ervaring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.model.Ingevuld;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.store.ErvaringStore;
import nl.keukentafel.ervaring.store.UitnodigingStore;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers of a resident, once. They are kept loose from who gave them; only a story stays
 * tied to the invitation, so that it can be taken back (AVG art. 7 lid 3).
 */
@UseCase
public class VulIn {

  private final UitnodigingStore uitnodigingen;
  private final ErvaringStore antwoorden;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  VulIn(
      UitnodigingStore uitnodigingen,
      ErvaringStore antwoorden,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.uitnodigingen = uitnodigingen;
    this.antwoorden = antwoorden;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What came of it. */
  public enum Uitkomst {
    BEWAARD,
    /** Answered before, or the time is over. */
    TE_LAAT
  }

  /**
   * Keeps the answers.
   *
   * @param invoerder who typed in what was on paper; null when the resident did it by link
   */
  public Uitkomst vulIn(ErvaringId id, Ingevuld ingevuld, @Nullable MedewerkerId invoerder) {
    LocalDate vandaag = LocalDate.now(klok);
    Optional<Uitnodiging> uitnodiging = uitnodigingen.find(id);
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "ervaring.invullen",
            "ervaring",
            id.waarde(),
            "Wmo 2015 art. 2.5.1");
    if (uitnodiging.isEmpty() || !uitnodigingen.ingevuld(id, vandaag, invoerder)) {
      logboek.schrijf(regel.geweigerd());
      return Uitkomst.TE_LAAT;
    }
    antwoorden.bewaar(uitnodiging.get().team(), vandaag, ingevuld);
    if (!ingevuld.verhaal().isBlank()) {
      antwoorden.bewaarVerhaal(id, uitnodiging.get().team(), vandaag, ingevuld);
    }
    logboek.schrijf(regel);
    return Uitkomst.BEWAARD;
  }
}
