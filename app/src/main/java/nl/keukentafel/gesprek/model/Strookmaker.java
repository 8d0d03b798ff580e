package nl.keukentafel.gesprek.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.gesprek.Meetpersoon;
import nl.keukentafel.gesprek.Meetstrook;
import nl.keukentafel.gesprek.Meetstrook.Cel;
import nl.keukentafel.gesprek.Meetstrook.Kolom;
import nl.keukentafel.gesprek.Meetstrook.Rij;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.PersoonId;

/**
 * Puts the newest levels in a strip. Only metingen with one and the same instrument are compared,
 * domain by domain, so a partial meting leaves the older level of a domain standing.
 */
public final class Strookmaker {

  private Strookmaker() {}

  /**
   * The strip of the instrument of the newest meting.
   *
   * @param metingen the newest first
   * @param aangesloten codes of the leefgebieden that joined
   */
  public static Meetstrook maak(
      List<Meting> metingen,
      List<Meetpersoon> personen,
      Collection<String> aangesloten,
      Gesprekszicht zicht) {
    return metingen.isEmpty() || !zicht.zietMetingen()
        ? Meetstrook.leeg()
        : maak(metingen.getFirst().instrument(), metingen, personen, aangesloten, zicht);
  }

  /** The strip of one instrument (code), of which there is at least one meting. */
  public static Meetstrook maak(
      String code,
      List<Meting> metingen,
      List<Meetpersoon> personen,
      Collection<String> aangesloten,
      Gesprekszicht zicht) {
    Instrument instrument =
        Instrumenten.meegeleverd()
            .find(code)
            .orElseThrow(() -> new IllegalStateException("onbekend instrument " + code));
    List<Meting> zelfde =
        metingen.stream().filter(meting -> meting.instrument().equals(code)).toList();
    Meting nieuwste = zelfde.getFirst();
    List<Leefgebied> gevraagd =
        instrument.gevraagd(aangesloten.stream().map(Strookmaker::leefgebied).sorted().toList());
    return new Meetstrook(
        code,
        instrument.naam(),
        nieuwste.datum(),
        nieuwste.beoordelaars(),
        nieuwste.deels(),
        zelfde.size(),
        metingen.size() - zelfde.size(),
        instrument.domeinen().stream()
            .map(domein -> new Kolom(domein.code(), gevraagd.contains(domein)))
            .toList(),
        personen.stream()
            .map(persoon ->
                new Rij(
                    persoon.naam(),
                    instrument.domeinen().stream()
                        .map(domein -> cel(zelfde, persoon.persoon(), domein, zicht))
                        .toList()))
            .toList());
  }

  private static Cel cel(
      List<Meting> metingen, PersoonId persoon, Leefgebied domein, Gesprekszicht zicht) {
    List<Gemeten> reeks =
        metingen.stream()
            .flatMap(meting ->
                meting.score(persoon, domein).stream()
                    .filter(zicht::ziet)
                    .map(score -> new Gemeten(meting.datum(), score)))
            .toList();
    List<Gemeten> beoordeeld =
        reeks.stream().filter(gemeten -> gemeten.score().niveau() != null).toList();
    Optional<Gemeten> nu = beoordeeld.stream().findFirst();
    Optional<Gemeten> was = beoordeeld.stream().skip(1).findFirst();
    LocalDate nieuwste = metingen.getFirst().datum();
    return new Cel(
        nu.map(gemeten -> gemeten.score().niveau()).orElse(null),
        was.map(gemeten -> gemeten.score().niveau()).orElse(null),
        reeks.stream()
            .filter(gemeten -> gemeten.score().eigen() != null)
            .findFirst()
            .map(gemeten -> gemeten.score().eigen())
            .orElse(null),
        nu.map(Gemeten::datum).filter(datum -> !datum.equals(nieuwste)).orElse(null));
  }

  private record Gemeten(LocalDate datum, Score score) {}

  private static Leefgebied leefgebied(String code) {
    return Leefgebied.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
