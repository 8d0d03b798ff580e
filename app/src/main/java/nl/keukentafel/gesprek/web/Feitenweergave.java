package nl.keukentafel.gesprek.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gespreksregels;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.inrichting.model.Informatie;
import nl.keukentafel.inrichting.model.Kader;
import nl.keukentafel.inrichting.model.Keuzepunt;
import nl.keukentafel.inrichting.model.Meetmoment;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** Puts the facts of a conversation on their form. */
record Feitenweergave(Kamer kamer, ZoneId zone) {

  FeitenPagina nieuw(Formulier formulier) {
    CasusId casus = casus();
    return pagina(
        true, Paden.gesprekken(casus), Paden.nieuw(casus), "/casussen/" + casus, formulier);
  }

  FeitenPagina wijzig(Formulier formulier) {
    Gesprek gesprek = kamer.getGesprek();
    String pad = Paden.feiten(casus(), gesprek.id());
    return pagina(false, pad, pad, Paden.gesprek(casus(), gesprek.id()), formulier);
  }

  private FeitenPagina pagina(
      boolean nieuw, String pad, String concept, String terug, Formulier formulier) {
    Feitenvorm vorm = new Feitenvorm(kamer);
    Woorden woorden = new Woorden(kamer, zone);
    Gespreksregels regels = kamer.regels();
    return new FeitenPagina(
        casus().toString(),
        woorden.huishouden(),
        woorden.nummer(),
        nieuw,
        pad,
        concept,
        terug,
        formulier,
        vorm.teamleden(),
        regels.metTwee(),
        keuze(Kader.HUISBEZOEK),
        vorm.leden(),
        vorm.netwerk(),
        vorm.ondersteuners(),
        keuze(Informatie.CLIENTONDERSTEUNER),
        kamer.zicht().magMeten(),
        vorm.instrumenten(),
        meetUitleg(regels),
        vorm.wetten(),
        kamer.concept().map(c -> woorden.moment(c.bewaardOp())).orElse(null));
  }

  private @Nullable String meetUitleg(Gespreksregels regels) {
    Meetmoment moment = Gespreksregels.moment(kamer.casus().fase());
    return regels.meetOp(moment)
        ? null
        : tekst(
            "gesprek.feiten.meet_niet", tekst(moment.sleutel()), keuze(Informatie.MEETMOMENTEN));
  }

  /** "keuze 1.9, geldig sinds 1 september 2026". */
  private String keuze(Keuzepunt<?> punt) {
    return tekst(
        "gesprek.keuze", punt.nummer(), Datums.voluit(kamer.inrichting().geldigVanaf(), locale()));
  }

  /** The values of a field in words. */
  String woorden(List<String> waarden) {
    Feitenvorm vorm = new Feitenvorm(kamer);
    List<Veld.Optie> opties =
        Stream.of(
                vorm.teamleden(), vorm.leden(), vorm.netwerk(), vorm.instrumenten(), vorm.wetten())
            .flatMap(List::stream)
            .toList();
    String uit =
        Woorden.opsomming(
            waarden.stream()
                .filter(waarde -> !waarde.isBlank())
                .map(waarde ->
                    opties.stream()
                        .filter(optie -> optie.waarde().equals(waarde))
                        .map(Veld.Optie::label)
                        .findFirst()
                        .orElse(waarde))
                .toList());
    return uit.isEmpty() ? tekst("gesprek.niets_ingevuld") : uit;
  }

  private CasusId casus() {
    return kamer.casus().gegevens().id();
  }
}
