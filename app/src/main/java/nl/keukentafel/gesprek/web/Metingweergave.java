package nl.keukentafel.gesprek.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.Meetpersoon;
import nl.keukentafel.gesprek.Meetstrook;
import nl.keukentafel.gesprek.model.Bladinhoud.Plek;
import nl.keukentafel.gesprek.model.Instrument;
import nl.keukentafel.gesprek.model.Instrumenten;
import nl.keukentafel.gesprek.model.Meting;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.model.Strookmaker;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;
import nl.keukentafel.inrichting.model.Informatie;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** Shows the metingen of a casus, and the form for a new one. */
final class Metingweergave {
  private final Kamer kamer;
  private final Woorden woorden;

  Metingweergave(Kamer kamer, ZoneId zone) {
    this.kamer = kamer;
    this.woorden = new Woorden(kamer, zone);
  }

  MetingenPagina lijst() {
    return new MetingenPagina(
        casus().toString(),
        woorden.huishouden(),
        woorden.nummer(),
        kamer.zicht().magMeten() ? Paden.nieuweMeting(casus()) : null,
        meetmomenten(),
        Instrumenten.meegeleverd().alle().stream()
            .filter(instrument -> !van(instrument).isEmpty())
            .sorted((een, ander) ->
                van(ander).getFirst().datum().compareTo(van(een).getFirst().datum()))
            .map(this::reeks)
            .toList());
  }

  /** At which moments the inrichting measures, when somebody chose so. */
  private @Nullable String meetmomenten() {
    var keuze = kamer.inrichting().inrichting().keuze(Informatie.MEETMOMENTEN);
    if (!keuze.isGekozen() || keuze.waarde().isEmpty()) {
      return null;
    }
    return tekst(
        "gesprek.meting.momenten",
        Woorden.opsomming(
            keuze.waarde().stream().sorted().map(moment -> tekst(moment.sleutel())).toList()),
        Informatie.MEETMOMENTEN.nummer());
  }

  private List<Meting> van(Instrument instrument) {
    return kamer.metingen().stream()
        .filter(meting -> meting.instrument().equals(instrument.code()))
        .toList();
  }

  private MetingenPagina.Reeks reeks(Instrument instrument) {
    List<Meetpersoon> personen =
        kamer.volwassenen().stream()
            .map(lid -> new Meetpersoon(lid.persoon(), lid.roepnaam()))
            .toList();
    Meetstrook strook =
        Strookmaker.maak(
            instrument.code(),
            kamer.metingen(),
            personen,
            kamer.casus().leefgebieden().stream().map(Casusverloop.Leefgebied::code).toList(),
            kamer.zicht());
    return new MetingenPagina.Reeks(
        strook, van(instrument).stream().map(meting -> rij(meting, instrument)).toList());
  }

  private MetingenPagina.Rij rij(Meting meting, Instrument instrument) {
    GesprekId gesprek = meting.gesprek();
    long gemeten =
        meting.scores().stream()
            .filter(score -> score.niveau() != null)
            .map(Score::domein)
            .distinct()
            .count();
    return new MetingenPagina.Rij(
        Datums.voluit(meting.datum(), locale()),
        tekst(meting.moment().sleutel()),
        Woorden.opsomming(meting.beoordelaars().stream().map(woorden::medewerker).toList()),
        meting.deels()
            ? tekst("gesprek.meting.deels", gemeten, instrument.domeinen().size())
            : null,
        gesprek == null ? null : Paden.gesprek(casus(), gesprek),
        personen(meting, instrument));
  }

  private List<MetingenPagina.Persoon> personen(Meting meting, Instrument instrument) {
    List<PersoonId> wie =
        Stream.concat(
                kamer.volwassenen().stream().map(Bewoner::persoon),
                meting.scores().stream().map(Score::persoon))
            .distinct()
            .toList();
    List<MetingenPagina.Persoon> personen = new ArrayList<>();
    for (PersoonId persoon : wie) {
      List<MetingenPagina.Niveau> niveaus =
          instrument.domeinen().stream()
              .flatMap(domein -> meting.score(persoon, domein).stream())
              .filter(score -> kamer.zicht().ziet(score))
              .map(score ->
                  new MetingenPagina.Niveau(
                      Woorden.leefgebied(score.domein()),
                      getal(score.niveau()),
                      getal(score.eigen())))
              .toList();
      if (!niveaus.isEmpty()) {
        personen.add(new MetingenPagina.Persoon(woorden.roepnaam(persoon), niveaus));
      }
    }
    return personen;
  }

  private static String getal(@Nullable Integer niveau) {
    return niveau == null ? "–" : niveau.toString();
  }

  MetingvormPagina vorm(Metingvorm vorm, Formulier formulier, boolean metConcept) {
    return new MetingvormPagina(
        casus().toString(),
        woorden.huishouden(),
        woorden.nummer(),
        Paden.nieuweMeting(casus()),
        vorm.instrument().code(),
        vorm.instrument().naam(),
        Instrumenten.meegeleverd().alle().stream()
            .filter(instrument -> !instrument.equals(vorm.instrument()))
            .map(instrument ->
                new Veld.Optie(
                    Paden.nieuweMeting(casus()) + "?instrument=" + instrument.code(),
                    instrument.naam()))
            .toList(),
        formulier,
        vorm.teamleden(),
        woorden.wetten(),
        vorm.volwassenen(),
        meters(vorm),
        metConcept ? kamer.concept().map(c -> woorden.moment(c.bewaardOp())).orElse(null) : null);
  }

  private List<Meter> meters(Metingvorm vorm) {
    List<Plek> plekken = vorm.plekken();
    return plekken.stream()
        .map(Plek::domein)
        .distinct()
        .map(domein ->
            new Meter(
                Woorden.leefgebied(domein),
                true,
                plekken.stream()
                    .filter(plek -> plek.domein() == domein)
                    .flatMap(plek -> rijen(plek, vorm.instrument()))
                    .toList()))
        .toList();
  }

  private Stream<Meter.Rij> rijen(Plek plek, Instrument instrument) {
    String naam = woorden.roepnaam(plek.persoon());
    return Stream.of(
        new Meter.Rij(plek.eigenVeld(), naam, null, vorige(plek, instrument, true)),
        new Meter.Rij(
            plek.niveauVeld(),
            naam,
            tekst("gesprek.meting.team"),
            vorige(plek, instrument, false)));
  }

  private @Nullable String vorige(Plek plek, Instrument instrument, boolean eigen) {
    return van(instrument).stream()
        .flatMap(meting -> meting.score(plek.persoon(), plek.domein()).stream())
        .filter(score -> kamer.zicht().ziet(score))
        .map(score -> Optional.ofNullable(eigen ? score.eigen() : score.niveau()))
        .flatMap(Optional::stream)
        .map(String::valueOf)
        .findFirst()
        .orElse(null);
  }

  private CasusId casus() {
    return kamer.casus().gegevens().id();
  }
}
