package nl.keukentafel.ervaring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.model.Ingevuld;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** A worker types in what a resident wrote on paper. */
@UseCase
public class VoerPapierIn {

  private final Ervaringstoegang toegang;
  private final VulIn vulIn;
  private final Clock klok;

  VoerPapierIn(Ervaringstoegang toegang, VulIn vulIn, Clock klok) {
    this.toegang = toegang;
    this.vulIn = vulIn;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** It can be typed in, until and including this day. */
    record Open(LocalDate tot) implements Uitkomst {}

    record Bewaard() implements Uitkomst {}

    /** It was answered already, or its time is over. */
    record TeLaat() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /**
   * Keeps the answers, or says whether they can be typed in.
   *
   * @param ingevuld empty while there is nothing to keep yet
   */
  public Uitkomst voerIn(CasusId casus, ErvaringId id, Optional<Ingevuld> ingevuld, Gebruiker wie) {
    Optional<Uitnodiging> uitnodiging =
        toegang.uitnodiging(
            ingevuld.isEmpty() ? Handeling.INZIEN : Handeling.TOEVOEGEN,
            "ervaring.papier",
            casus,
            id,
            wie);
    if (uitnodiging.isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    if (!uitnodiging.get().isOpen(LocalDate.now(klok))) {
      return new Uitkomst.TeLaat();
    }
    return ingevuld
        .<Uitkomst>map(antwoord ->
            switch (vulIn.vulIn(id, antwoord, wie.medewerker())) {
              case BEWAARD -> new Uitkomst.Bewaard();
              case TE_LAAT -> new Uitkomst.TeLaat();
            })
        .orElseGet(() -> new Uitkomst.Open(uitnodiging.get().verlooptOp()));
  }
}
