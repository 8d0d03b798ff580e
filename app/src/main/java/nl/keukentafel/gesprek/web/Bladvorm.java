package nl.keukentafel.gesprek.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Bladinhoud;
import nl.keukentafel.gesprek.model.Bladinhoud.Plek;
import nl.keukentafel.gesprek.model.Instrument;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/** The fields of the sheet of one leefgebied, read and filled. */
final class Bladvorm {
  private static final Tekstveld TEKST = Tekstveld.alinea(20_000);
  private static final List<String> NIVEAUS = List.of("1", "2", "3", "4", "5");

  private final Kamer kamer;
  private final Leefgebied leefgebied;

  Bladvorm(Kamer kamer, Leefgebied leefgebied) {
    this.kamer = kamer;
    this.leefgebied = leefgebied;
  }

  /** The domains that are scored with this leefgebied; empty when nothing is measured. */
  List<Leefgebied> domeinen() {
    return kamer
        .instrument()
        .map(instrument -> verdeling(instrument).getOrDefault(leefgebied, List.of()))
        .orElse(List.of());
  }

  private Map<Leefgebied, List<Leefgebied>> verdeling(Instrument instrument) {
    return instrument.verdeel(kamer.aangesloten());
  }

  /** All levels of this sheet. */
  List<Plek> allePlekken() {
    return kamer.volwassenen().stream()
        .flatMap(lid -> domeinen().stream().map(domein -> new Plek(domein, lid.persoon())))
        .toList();
  }

  /** The levels that this form asks: without those that this reader may not see. */
  List<Plek> plekken() {
    if (!kamer.zicht().magMeten() || kamer.getGesprek().isAfgerond()) {
      return List.of();
    }
    List<Score> dicht =
        kamer.getGesprek().blad(leefgebied.code()).map(Blad::scores).orElse(List.of()).stream()
            .filter(score -> !kamer.zicht().ziet(score))
            .toList();
    return allePlekken().stream()
        .filter(plek ->
            dicht.stream()
                .noneMatch(score ->
                    score.domein() == plek.domein() && score.persoon().equals(plek.persoon())))
        .toList();
  }

  int versie() {
    return kamer.getGesprek().blad(leefgebied.code()).map(Blad::versie).orElse(0);
  }

  /** The sheet as it stands. */
  Map<String, String> nu() {
    return Bladinhoud.van(kamer.getGesprek().blad(leefgebied.code()), plekken(), kamer.zicht())
        .velden(plekken());
  }

  /** The form as the sheet stands. */
  Formulier formulier() {
    Formulier formulier = Formulier.leeg();
    nu().forEach(formulier::met);
    return formulier.met("versie", versie());
  }

  List<String> velden() {
    return List.copyOf(nu().keySet());
  }

  /** Reads what was typed; null when there is now a message beside a field. */
  @Nullable Bladinhoud lees(Formulier formulier) {
    List<String> mensen =
        kamer.huishouden().map(Huishoudbeeld::leden).orElse(List.of()).stream()
            .map(lid -> lid.persoon().toString())
            .toList();
    Map<String, String> velden = new LinkedHashMap<>();
    for (Passagesoort soort : Passagesoort.values()) {
      String tekst = formulier.mogelijk(soort.code(), TEKST::lees);
      velden.put(soort.code(), tekst == null ? "" : tekst);
      String over = Bladinhoud.overVeld(soort);
      velden.put(over, keuze(formulier, over, mensen));
    }
    for (Plek plek : plekken()) {
      for (String veld : List.of(plek.eigenVeld(), plek.niveauVeld())) {
        velden.put(veld, keuze(formulier, veld, NIVEAUS));
      }
    }
    velden.put(Bladinhoud.NIETS, formulier.heeft(Bladinhoud.NIETS, "ja") ? "ja" : "");
    return formulier.isGoed() ? Bladinhoud.lees(velden, plekken()) : null;
  }

  private static String keuze(Formulier formulier, String veld, List<String> waarden) {
    String typt = formulier.waarde(veld);
    if (typt.isBlank()) {
      return "";
    }
    String gekozen =
        formulier.keuze(veld, "scherm.fout.onbekende_keuze", waarden, waarde -> waarde);
    return gekozen == null ? "" : gekozen;
  }

  /** The rows of levels: per domain, per adult the resident and the worker. */
  List<Meter> meters(Woorden woorden) {
    List<Plek> gevraagd = plekken();
    String wij = woorden.bezoekers(kamer.getGesprek());
    List<Meter> meters = new ArrayList<>();
    for (Leefgebied domein : domeinen()) {
      List<Meter.Rij> rijen =
          gevraagd.stream()
              .filter(plek -> plek.domein() == domein)
              .flatMap(plek -> rijen(plek, woorden.roepnaam(plek.persoon()), wij))
              .toList();
      if (!rijen.isEmpty()) {
        meters.add(new Meter(Woorden.leefgebied(domein), domein != leefgebied, rijen));
      }
    }
    return meters;
  }

  private Stream<Meter.Rij> rijen(Plek plek, String naam, String wij) {
    return Stream.of(
        new Meter.Rij(plek.eigenVeld(), naam, null, vorige(plek, true)),
        new Meter.Rij(plek.niveauVeld(), naam, wij, vorige(plek, false)));
  }

  /** The level of the meting before, with the same instrument. */
  private @Nullable String vorige(Plek plek, boolean eigen) {
    PersoonId persoon = plek.persoon();
    String instrument = kamer.getGesprek().feiten().instrument();
    return kamer.metingen().stream()
        .filter(meting -> meting.instrument().equals(instrument))
        .filter(meting -> !kamer.getGesprek().id().equals(meting.gesprek()))
        .flatMap(meting -> meting.score(persoon, plek.domein()).stream())
        .filter(score -> kamer.zicht().ziet(score))
        .map(score -> eigen ? score.eigen() : score.niveau())
        .filter(niveau -> niveau != null)
        .map(String::valueOf)
        .findFirst()
        .orElse(null);
  }
}
