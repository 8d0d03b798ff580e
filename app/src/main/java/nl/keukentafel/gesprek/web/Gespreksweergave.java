package nl.keukentafel.gesprek.web;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.model.Score;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/** Shows conversations to the worker: the list, and one as a whole. */
final class Gespreksweergave {
  private final Kamer kamer;
  private final Woorden woorden;

  Gespreksweergave(Kamer kamer, ZoneId zone) {
    this.kamer = kamer;
    this.woorden = new Woorden(kamer, zone);
  }

  GesprekkenPagina lijst() {
    return new GesprekkenPagina(
        casus().toString(),
        woorden.huishouden(),
        woorden.nummer(),
        kamer.zicht().magSchrijven(),
        kamer.alle().stream().map(this::rij).toList());
  }

  private GesprekkenPagina.Rij rij(Gesprek gesprek) {
    return new GesprekkenPagina.Rij(
        Paden.gesprek(casus(), gesprek.id()),
        Datums.voluit(gesprek.feiten().datum(), locale()),
        Woorden.opsomming(gesprek.feiten().bezoekers().stream().map(woorden::medewerker).toList()),
        besproken(gesprek).stream().map(Woorden::leefgebied).collect(Collectors.joining(", ")),
        tekst(gesprek.isAfgerond() ? "gesprek.afgerond" : "gesprek.loopt"),
        !gesprek.isAfgerond());
  }

  private List<Leefgebied> besproken(Gesprek gesprek) {
    return gesprek.bladen().stream()
        .filter(Blad::isBesproken)
        .map(Gespreksweergave::leefgebied)
        .filter(kamer.zicht()::ziet)
        .toList();
  }

  GesprekPagina gesprek(Formulier formulier) {
    Gesprek gesprek = kamer.getGesprek();
    List<Leefgebied> aangesloten = kamer.aangesloten();
    Instant afgerond = gesprek.afgerondOp();
    return new GesprekPagina(
        casus().toString(),
        woorden.huishouden(),
        woorden.nummer(),
        woorden.titel(gesprek),
        Paden.gesprek(casus(), gesprek.id()),
        kamer.zicht().magSchrijven(),
        feiten(gesprek),
        delen(gesprek),
        Leefgebied.hoofdgebieden().stream()
            .filter(gebied -> !aangesloten.contains(gebied) && kamer.zicht().ziet(gebied))
            .map(gebied ->
                new GesprekPagina.Los(
                    Woorden.leefgebied(gebied), Paden.blad(casus(), gesprek.id(), gebied)))
            .toList(),
        verder(gesprek),
        !aangesloten.isEmpty()
            && aangesloten.stream()
                .allMatch(
                    gebied -> gesprek.blad(gebied.code()).map(Blad::isBesproken).orElse(false)),
        afgerond == null ? null : woorden.moment(afgerond),
        formulier);
  }

  /** The first leefgebied that was not talked about yet; else the first. */
  private @Nullable String verder(Gesprek gesprek) {
    List<Leefgebied> kan =
        kamer.aangesloten().stream().filter(kamer.zicht()::magSchrijven).toList();
    return kan.stream()
        .filter(gebied -> !gesprek.blad(gebied.code()).map(Blad::isBesproken).orElse(false))
        .findFirst()
        .or(() -> kan.stream().findFirst())
        .map(gebied -> Paden.blad(casus(), gesprek.id(), gebied))
        .orElse(null);
  }

  private List<GesprekPagina.Feit> feiten(Gesprek gesprek) {
    List<GesprekPagina.Feit> feiten = new ArrayList<>();
    var f = gesprek.feiten();
    feit(feiten, "gesprek.feit.wanneer", Woorden.wanneer(gesprek));
    Integer minuten = f.minuten();
    feit(feiten, "gesprek.feit.duur", minuten == null ? "" : aantal("gesprek.minuten", minuten));
    feit(
        feiten,
        "gesprek.feit.bezoekers",
        Woorden.opsomming(f.bezoekers().stream().map(woorden::medewerker).toList()));
    feit(feiten, "gesprek.feit.alleen", f.alleenReden());
    MedewerkerId meekijker = f.meekijker();
    feit(feiten, "gesprek.feit.meekijker", meekijker == null ? "" : woorden.medewerker(meekijker));
    feit(feiten, "gesprek.feit.leden", leden(gesprek));
    feit(feiten, "gesprek.feit.netwerk", netwerk(gesprek));
    feit(feiten, "gesprek.feit.ondersteuner", woorden.ondersteuner(gesprek));
    feit(feiten, "gesprek.feit.anderen", f.anderen());
    feit(
        feiten,
        "gesprek.feit.instrument",
        kamer.instrument().map(i -> i.naam()).orElse(tekst("gesprek.feiten.niet_meten")));
    feit(feiten, "gesprek.feit.wet", tekst("casus.wet." + Woorden.code(f.wet())));
    return List.copyOf(feiten);
  }

  private static void feit(
      List<GesprekPagina.Feit> feiten, String sleutel, @Nullable String waarde) {
    if (waarde != null && !waarde.isBlank()) {
      feiten.add(new GesprekPagina.Feit(tekst(sleutel), waarde));
    }
  }

  private String leden(Gesprek gesprek) {
    return Woorden.opsomming(
        woorden.leden().stream()
            .filter(lid -> gesprek.feiten().leden().contains(lid.persoon()))
            .map(Huishoudbeeld.Bewoner::roepnaam)
            .toList());
  }

  private String netwerk(Gesprek gesprek) {
    return Woorden.opsomming(
        kamer.huishouden().map(Huishoudbeeld::netwerk).orElse(List.of()).stream()
            .filter(iemand -> gesprek.feiten().netwerk().contains(iemand.id()))
            .map(Huishoudbeeld.Bekende::naam)
            .toList());
  }

  private List<GesprekPagina.Deel> delen(Gesprek gesprek) {
    List<Leefgebied> gebieden = new ArrayList<>(kamer.aangesloten());
    gesprek.bladen().stream()
        .map(Gespreksweergave::leefgebied)
        .filter(gebied -> !gebieden.contains(gebied))
        .forEach(gebieden::add);
    return gebieden.stream().sorted().map(gebied -> deel(gesprek, gebied)).toList();
  }

  private GesprekPagina.Deel deel(Gesprek gesprek, Leefgebied gebied) {
    if (!kamer.zicht().ziet(gebied)) {
      return new GesprekPagina.Deel(
          Woorden.leefgebied(gebied), null, true, false, true, List.of(), List.of(), 0);
    }
    Optional<Blad> blad = gesprek.blad(gebied.code());
    return new GesprekPagina.Deel(
        Woorden.leefgebied(gebied),
        Paden.blad(casus(), gesprek.id(), gebied),
        false,
        blad.map(Blad::niets).orElse(false),
        !blad.map(Blad::isBesproken).orElse(false),
        blad.map(Blad::open).orElse(List.of()).stream()
            .filter(passage -> !passage.tekst().isBlank())
            .map(this::stuk)
            .toList(),
        blad.map(Blad::scores).orElse(List.of()).stream()
            .filter(score -> kamer.zicht().ziet(score) && !score.isLeeg())
            .filter(score -> !score.vertrouwelijk())
            .map(score -> niveau(score, gebied))
            .toList(),
        (int)
            blad.map(Blad::dicht).orElse(List.of()).stream()
                .filter(stuk -> kamer.zicht().ziet(gebied, stuk.passage()))
                .count());
  }

  private GesprekPagina.Stuk stuk(Passage passage) {
    PersoonId over = passage.merk().over();
    return new GesprekPagina.Stuk(
        tekst("gesprek.soort." + passage.soort().code()),
        passage.tekst(),
        over == null ? null : tekst("gesprek.over", woorden.roepnaam(over)));
  }

  private GesprekPagina.Feit niveau(Score score, Leefgebied gebied) {
    String naam = woorden.roepnaam(score.persoon());
    return new GesprekPagina.Feit(
        score.domein() == gebied
            ? naam
            : tekst("gesprek.niveau.domein", naam, Woorden.leefgebied(score.domein())),
        tekst(
            "gesprek.niveau.samen",
            score.eigen() == null ? "–" : score.eigen(),
            score.niveau() == null ? "–" : score.niveau()));
  }

  private static Leefgebied leefgebied(Blad blad) {
    return Leefgebied.valueOf(blad.leefgebied().toUpperCase(Locale.ROOT));
  }

  private CasusId casus() {
    return kamer.casus().gegevens().id();
  }
}
