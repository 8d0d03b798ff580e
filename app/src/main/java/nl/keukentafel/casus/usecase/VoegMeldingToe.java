package nl.keukentafel.casus.usecase;

import java.time.Clock;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.model.SlapendeCasus;
import nl.keukentafel.casus.store.AandachtStore;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/**
 * Another melding about a household that has a casus: one plan stays one plan. A casus that sleeps
 * is woken by it, with the same worker (2-inrichting: R in Leeuwarden).
 */
@UseCase
public class VoegMeldingToe {
  private final CasusStore casussen;
  private final Mijlpalen mijlpalen;
  private final Fasestap fasestap;
  private final AandachtStore aandacht;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  VoegMeldingToe(
      CasusStore casussen,
      Mijlpalen mijlpalen,
      Fasestap fasestap,
      AandachtStore aandacht,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.casussen = casussen;
    this.mijlpalen = mijlpalen;
    this.fasestap = fasestap;
    this.aandacht = aandacht;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** Writes the melding in the journaal and asks the casushouder to look. */
  public void voegToe(CasusId casus, String meldingnummer, String samenvatting, Gebruiker door) {
    Casus gevonden =
        casussen
            .find(casus)
            .orElseThrow(() -> new IllegalArgumentException("geen casus " + casus))
            .casus();
    if (gevonden instanceof SlapendeCasus slaper
        && !fasestap.zet(
            Levensstap.WEKKEN, slaper, slaper.wek(), meldingnummer, null, door.medewerker())) {
      throw new IllegalStateException("casus intussen gewijzigd: " + casus);
    }
    Casusgegevens gegevens = gevonden.gegevens();
    mijlpalen.schrijf(casus, meldingnummer + ": " + samenvatting, null, door.medewerker());
    boolean gewekt =
        gevonden instanceof SlapendeCasus slaper && !slaper.casushouder().equals(door.medewerker());
    if (!gewekt) { // who is told that the casus was woken by it, need not hear it twice
      aandacht.vraag(
          casus,
          Aandacht.Soort.MELDING_TOEGEVOEGD,
          meldingnummer,
          klok.instant(),
          door.medewerker());
    }
    logboek.schrijf(
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "casus.melding.toevoegen",
            "casus",
            casus.waarde(),
            gegevens.grondslag()));
  }
}
