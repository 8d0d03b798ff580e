package nl.keukentafel.gesprek.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gesprekszicht;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.model.Vertrouwelijk;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.toestemming.Ledeninzage;
import nl.keukentafel.toestemming.Stuk;

/**
 * The conversation for the eyes of the residents, made apart and not by hiding: only what each who
 * is looking may see goes onto the page at all.
 */
final class Toonweergave {
  private final Kamer kamer;
  private final Woorden woorden;
  private final Ledeninzage inzage;

  Toonweergave(Kamer kamer, ZoneId zone, Ledeninzage inzage) {
    this.kamer = kamer;
    this.woorden = new Woorden(kamer, zone);
    this.inzage = inzage;
  }

  /**
   * The page for who is looking.
   *
   * @param voor id of the one member who looks alone; anything else is all who were there
   */
  TonenPagina pagina(String voor) {
    Gesprek gesprek = kamer.getGesprek();
    List<Bewoner> aanwezig =
        woorden.leden().stream()
            .filter(lid -> gesprek.feiten().leden().contains(lid.persoon()))
            .toList();
    List<Bewoner> samen = aanwezig.isEmpty() ? woorden.leden() : aanwezig;
    List<Bewoner> kijkt =
        samen.stream().filter(lid -> lid.persoon().toString().equals(voor)).toList();
    List<PersoonId> lezers =
        (kijkt.isEmpty() ? samen : kijkt).stream().map(Bewoner::persoon).toList();
    String pad = Paden.tonen(gesprek.casus(), gesprek.id());
    List<TonenPagina.Lezer> keuze = new ArrayList<>();
    keuze.add(new TonenPagina.Lezer(pad, tekst("gesprek.tonen.samen"), kijkt.isEmpty()));
    samen.forEach(lid ->
        keuze.add(
            new TonenPagina.Lezer(
                pad + "?voor=" + lid.persoon(), lid.roepnaam(), kijkt.contains(lid))));
    return new TonenPagina(
        woorden.titel(gesprek),
        Woorden.wanneer(gesprek),
        Paden.gesprek(gesprek.casus(), gesprek.id()),
        keuze,
        gesprek.bladen().stream()
            .filter(Blad::isBesproken)
            .map(blad -> deel(blad, lezers))
            .filter(deel -> deel.niets() || !deel.stukken().isEmpty() || !deel.niveaus().isEmpty())
            .toList());
  }

  private TonenPagina.Deel deel(Blad blad, List<PersoonId> lezers) {
    Leefgebied gebied = Leefgebied.valueOf(blad.leefgebied().toUpperCase(Locale.ROOT));
    return new TonenPagina.Deel(
        Woorden.leefgebied(gebied),
        blad.niets(),
        Stream.concat(blad.open().stream(), blad.dicht().stream().map(Vertrouwelijk::passage))
            .filter(passage -> !passage.tekst().isBlank())
            .filter(passage -> magSamen(gebied, passage, lezers))
            .map(passage ->
                new TonenPagina.Stuk(
                    tekst("gesprek.soort." + passage.soort().code()), passage.tekst()))
            .toList(),
        blad.scores().stream()
            .filter(score -> score.eigen() != null && kamer.zicht().ziet(score))
            .filter(score -> ziet(gebied, score, lezers))
            .map(score -> niveau(score, gebied))
            .toList());
  }

  /** What the worker may not see is not shown by the worker either. */
  private boolean magSamen(Leefgebied gebied, Passage passage, List<PersoonId> lezers) {
    Stuk stuk = new Stuk(passage.merk(), Gesprekszicht.categorie(gebied));
    return kamer.zicht().ziet(gebied, passage)
        && !lezers.isEmpty()
        && lezers.stream().allMatch(lezer -> inzage.ziet(lezer, stuk));
  }

  private boolean ziet(Leefgebied gebied, Score score, List<PersoonId> lezers) {
    Categorie gebiedssoort = Gesprekszicht.categorie(gebied);
    Stuk stuk =
        new Stuk(
            score.merk(), gebiedssoort == Categorie.GESPREK ? Categorie.METINGEN : gebiedssoort);
    return !lezers.isEmpty() && lezers.stream().allMatch(lezer -> inzage.ziet(lezer, stuk));
  }

  private TonenPagina.Niveau niveau(Score score, Leefgebied gebied) {
    int eigen = Objects.requireNonNull(score.eigen());
    return new TonenPagina.Niveau(
        woorden.roepnaam(score.persoon()),
        eigen,
        tekst("gesprek.niveau." + eigen),
        score.domein() == gebied ? null : Woorden.leefgebied(score.domein()));
  }
}
