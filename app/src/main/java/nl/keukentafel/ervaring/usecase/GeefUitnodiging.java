package nl.keukentafel.ervaring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.ervaring.ErvaringId;
import nl.keukentafel.ervaring.model.Sleutel;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.store.UitnodigingStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** Gives an invitation a link or a sheet of paper, for the worker to hand over. */
@UseCase
public class GeefUitnodiging {

  private final Ervaringstoegang toegang;
  private final UitnodigingStore uitnodigingen;
  private final Clock klok;

  GeefUitnodiging(Ervaringstoegang toegang, UitnodigingStore uitnodigingen, Clock klok) {
    this.toegang = toegang;
    this.uitnodigingen = uitnodigingen;
    this.klok = klok;
  }

  /** How it is given. */
  public enum Wijze {
    LINK,
    PAPIER
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** The link works from now on; it is shown once. */
    record Link(Sleutel sleutel, Uitnodiging uitnodiging) implements Uitkomst {}

    /** The paper may be printed. */
    record Papier(Uitnodiging uitnodiging) implements Uitkomst {}

    /** It was answered already, or its time is over. */
    record TeLaat() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  public Uitkomst geef(CasusId casus, ErvaringId id, Wijze wijze, Gebruiker wie) {
    Optional<Uitnodiging> uitnodiging =
        toegang.uitnodiging(Handeling.WIJZIGEN, "ervaring.geven", casus, id, wie);
    if (uitnodiging.isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    LocalDate vandaag = LocalDate.now(klok);
    return switch (wijze) {
      case LINK -> {
        Sleutel sleutel = Sleutel.nieuw();
        yield uitnodigingen.geefLink(id, sleutel, vandaag, wie.medewerker())
            ? new Uitkomst.Link(sleutel, uitnodiging.get())
            : new Uitkomst.TeLaat();
      }
      case PAPIER ->
          uitnodigingen.geefPapier(id, vandaag, wie.medewerker())
              ? new Uitkomst.Papier(uitnodiging.get())
              : new Uitkomst.TeLaat();
    };
  }
}
