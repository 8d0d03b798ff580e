package nl.keukentafel.ervaring.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.store.UitnodigingStore;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** The invitations of a casus: who may still tell how the help was, and who did. */
@UseCase
public class ToonUitnodigingen {

  private final Ervaringstoegang toegang;
  private final Casussen casussen;
  private final Huishoudens huishoudens;
  private final UitnodigingStore uitnodigingen;

  ToonUitnodigingen(
      Ervaringstoegang toegang,
      Casussen casussen,
      Huishoudens huishoudens,
      UitnodigingStore uitnodigingen) {
    this.toegang = toegang;
    this.casussen = casussen;
    this.huishoudens = huishoudens;
    this.uitnodigingen = uitnodigingen;
  }

  /**
   * The invitations with the names of those who still live there.
   *
   * @param namen by person
   */
  public record Lijst(
      Casussen.Verwijzing casus, List<Uitnodiging> uitnodigingen, Map<PersoonId, String> namen) {

    /** Keeps its own copies. */
    public Lijst {
      uitnodigingen = List.copyOf(uitnodigingen);
      namen = Map.copyOf(namen);
    }
  }

  /** Empty when this worker may not know of the casus. */
  public Optional<Lijst> toon(CasusId casus, Gebruiker wie) {
    if (!toegang.mag(Handeling.INZIEN, "ervaring.uitnodigingen", casus, wie)) {
      return Optional.empty();
    }
    return casussen
        .find(casus)
        .map(gevonden -> new Lijst(gevonden, uitnodigingen.van(casus), namen(gevonden)));
  }

  private Map<PersoonId, String> namen(Casussen.Verwijzing casus) {
    return huishoudens.find(casus.huishouden()).stream()
        .flatMap(kaart -> kaart.leden().stream())
        .collect(Collectors.toMap(Huishoudens.Lid::persoon, Huishoudens.Lid::naam));
  }
}
