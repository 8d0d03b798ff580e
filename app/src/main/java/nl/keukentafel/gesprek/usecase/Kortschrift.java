package nl.keukentafel.gesprek.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.KortGesprek;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.gesprek.model.Bladinhoud;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gespreksfeiten;
import nl.keukentafel.gesprek.model.Gespreksregels;
import nl.keukentafel.gesprek.model.Instrument;
import nl.keukentafel.gesprek.model.Instrumenten;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.store.BladStore;
import nl.keukentafel.gesprek.store.GesprekStore;
import nl.keukentafel.gesprek.store.MetingStore;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Merk;
import org.springframework.stereotype.Component;

/** Writes the rows of a conversation about one leefgebied, and marks it as finished. */
@Component
class Kortschrift {
  private final GesprekStore gesprekken;
  private final BladStore bladen;
  private final MetingStore metingen;

  Kortschrift(GesprekStore gesprekken, BladStore bladen, MetingStore metingen) {
    this.gesprekken = gesprekken;
    this.bladen = bladen;
    this.metingen = metingen;
  }

  /** The one law of a casus, or <i>algemeen</i> when it has several. */
  static Wet wet(Set<Wet> wetten) {
    return wetten.size() == 1 ? wetten.iterator().next() : Wet.ALGEMEEN;
  }

  Gesprek schrijf(
      KortGesprek kort, Leefgebied leefgebied, Wet wet, Fase fase, Instant nu, MedewerkerId wie) {
    List<Score> scores = scores(kort, leefgebied, wie);
    GesprekId id =
        gesprekken.begin(
            kort.casus(),
            new Gespreksfeiten(
                kort.datum(),
                null,
                kort.minuten(),
                wet,
                kort.bezoekers().isEmpty() ? List.of(wie) : kort.bezoekers(),
                null,
                null,
                kort.personen(),
                Set.of(),
                null,
                null,
                scores.isEmpty() ? null : instrument(kort).code(),
                Gespreksregels.moment(fase)),
            nu,
            wie);
    bladen.volgendeVersie(id, leefgebied.code(), 0, false, nu, wie);
    teksten(kort, leefgebied, id, nu, wie);
    scores.forEach(score -> bladen.zetScore(id, leefgebied.code(), score, nu));
    gesprekken.rondAf(id, null, nu, wie);
    return gesprekken.find(kort.casus(), id).orElseThrow();
  }

  private void teksten(
      KortGesprek kort, Leefgebied leefgebied, GesprekId id, Instant nu, MedewerkerId wie) {
    List<BladStore.Veldversie> velden = new ArrayList<>();
    for (Passagesoort soort : Passagesoort.values()) {
      String tekst = kort.teksten().getOrDefault(soort, "");
      if (tekst.isBlank()) {
        continue;
      }
      Passage passage = new Passage(soort, tekst, kort.merk(), wie);
      if (kort.merk().vertrouwelijk()) {
        bladen.voegVertrouwelijkToe(id, leefgebied.code(), passage, nu);
      } else {
        bladen.zetPassage(id, leefgebied.code(), passage, nu);
        velden.add(new BladStore.Veldversie(soort.code(), tekst, kort.merk()));
        PersoonId over = kort.merk().over();
        if (over != null) {
          velden.add(
              new BladStore.Veldversie(Bladinhoud.overVeld(soort), over.toString(), Merk.geen()));
        }
      }
    }
    bladen.bewaarVersie(id, leefgebied.code(), 1, velden, nu, wie);
  }

  /** The levels hold for each domain that the instrument scores with this leefgebied. */
  private List<Score> scores(KortGesprek kort, Leefgebied leefgebied, MedewerkerId wie) {
    List<Score> scores = new ArrayList<>();
    List<PersoonId> personen =
        Stream.concat(kort.niveaus().keySet().stream(), kort.eigen().keySet().stream())
            .distinct()
            .toList();
    // Only where one domain stands for the leefgebied is its level known.
    List<Leefgebied> domeinen = instrument(kort).gevraagd(List.of(leefgebied));
    if (domeinen.size() != 1) {
      return List.of();
    }
    for (PersoonId persoon : personen) {
      boolean dicht = kort.merk().vertrouwelijk() && persoon.equals(kort.merk().over());
      scores.add(
          new Score(
              domeinen.getFirst(),
              persoon,
              kort.niveaus().get(persoon),
              kort.eigen().get(persoon),
              dicht,
              wie));
    }
    return scores;
  }

  private Instrument instrument(KortGesprek kort) {
    Instrumenten alle = Instrumenten.meegeleverd();
    return metingen.van(kort.casus()).stream()
        .findFirst()
        .map(meting -> meting.instrument())
        .flatMap(alle::find)
        .orElseGet(alle::nieuwste);
  }
}
