package nl.keukentafel.gesprek.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.MetingId;
import nl.keukentafel.gesprek.model.Bladinhoud.Plek;
import nl.keukentafel.gesprek.model.Gespreksregels;
import nl.keukentafel.gesprek.model.Instrument;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.store.MetingStore.NieuweMeting;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.logboek.Handeling;

/** Lays down a meting that stands by itself, for instance at the end of a casus. */
@UseCase
public class LegMetingVast {
  private final Gesprekspoort poort;
  private final Meetkamer meetkamer;
  private final Concepten concepten;

  LegMetingVast(Gesprekspoort poort, Meetkamer meetkamer, Concepten concepten) {
    this.poort = poort;
    this.meetkamer = meetkamer;
    this.concepten = concepten;
  }

  /**
   * A meting to lay down; on domains of leefgebieden that did not join nothing is measured.
   *
   * @param beoordelaars who judged, one or more
   * @param dicht whose levels were told in confidence
   */
  public record Opdracht(
      CasusId casus,
      Instrument instrument,
      LocalDate datum,
      Wet wet,
      List<MedewerkerId> beoordelaars,
      Set<PersoonId> volwassenen,
      Map<Plek, Integer> niveaus,
      Map<Plek, Integer> eigen,
      Set<PersoonId> dicht) {

    /** Keeps its own copies. */
    public Opdracht {
      beoordelaars = List.copyOf(beoordelaars);
      volwassenen = Set.copyOf(volwassenen);
      niveaus = Map.copyOf(niveaus);
      eigen = Map.copyOf(eigen);
      dicht = Set.copyOf(dicht);
    }
  }

  /** The meting; empty when this person may not measure here. */
  public Optional<MetingId> legVast(Opdracht opdracht, Gebruiker wie) {
    Optional<Gesprekspoort.Open> open = poort.open(opdracht.casus(), wie).filter(o -> o.zicht().magMeten());
    if (open.isEmpty()) {
      poort.geweigerd(Handeling.TOEVOEGEN, "gesprek.meting.vastleggen", opdracht.casus());
      return Optional.empty();
    }
    List<Score> scores = new ArrayList<>();
    for (var domein : opdracht.instrument().gevraagd(open.get().aangesloten())) {
      for (PersoonId persoon : opdracht.volwassenen()) {
        Plek plek = new Plek(domein, persoon);
        scores.add(
            new Score(
                domein,
                persoon,
                opdracht.niveaus().get(plek),
                opdracht.eigen().get(plek),
                opdracht.dicht().contains(persoon),
                wie.medewerker()));
      }
    }
    MetingId meting =
        meetkamer.legVast(
            new NieuweMeting(
                opdracht.casus(),
                null,
                opdracht.instrument().code(),
                opdracht.datum(),
                Gespreksregels.moment(open.get().casus().fase()),
                opdracht.wet(),
                Gespreksregels.isDeels(opdracht.instrument(), opdracht.volwassenen(), scores),
                opdracht.beoordelaars(),
                scores),
            wie.medewerker());
    concepten.verwijder(wie, Paden.nieuweMeting(opdracht.casus()));
    poort.gedaan(
        Handeling.TOEVOEGEN,
        "gesprek.meting.vastleggen",
        opdracht.casus(),
        open.get(),
        opdracht.wet());
    return Optional.of(meting);
  }
}
