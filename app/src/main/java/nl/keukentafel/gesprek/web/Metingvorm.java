package nl.keukentafel.gesprek.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.gesprek.model.Bladinhoud.Plek;
import nl.keukentafel.gesprek.model.Gesprekszicht;
import nl.keukentafel.gesprek.model.Instrument;
import nl.keukentafel.gesprek.model.Instrumenten;
import nl.keukentafel.gesprek.model.Meting;
import nl.keukentafel.gesprek.usecase.LegMetingVast;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of a meting that stands by itself, read and filled. */
record Metingvorm(Kamer kamer, Instrument instrument) {
  private static final List<String> NIVEAUS = List.of("1", "2", "3", "4", "5");

  /** With the instrument of this code, else that of the last meting, else the newest. */
  static Metingvorm voor(Kamer kamer, String code) {
    Instrumenten alle = Instrumenten.meegeleverd();
    return new Metingvorm(
        kamer,
        alle.find(code)
            .or(() ->
                kamer.metingen().stream().findFirst().map(Meting::instrument).flatMap(alle::find))
            .orElseGet(alle::nieuwste));
  }

  /** The levels that are asked: adults, on leefgebieden that joined and may be seen. */
  List<Plek> plekken() {
    return instrument.gevraagd(kamer.aangesloten()).stream()
        .filter(domein -> kamer.zicht().rechten().mag(Gesprekszicht.categorie(domein)))
        .flatMap(domein -> kamer.volwassenen().stream().map(lid -> new Plek(domein, lid.persoon())))
        .toList();
  }

  List<Veld.Optie> volwassenen() {
    return kamer.volwassenen().stream()
        .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.roepnaam()))
        .toList();
  }

  List<Veld.Optie> teamleden() {
    return new Feitenvorm(kamer).teamleden();
  }

  Formulier begin(MedewerkerId wie) {
    return Formulier.leeg()
        .met("datum", Datums.veld(kamer.vandaag()))
        .met("beoordelaar", wie)
        .met("instrument", instrument.code())
        .met("wet", new Woorden(kamer, ZoneOffset.UTC).wetten().getFirst().waarde());
  }

  /** Reads what was typed; null when there is now a message beside a field. */
  LegMetingVast.@Nullable Opdracht lees(Formulier formulier) {
    LocalDate datum =
        formulier.verplicht(
            "datum",
            "kern.datum.leeg",
            typt -> Datums.lees(typt, Datumgrens.gebeurd(kamer.vandaag(), 2)));
    Veld.Optie beoordelaar =
        formulier.keuze(
            "beoordelaar", "gesprek.meting.fout.beoordelaar", teamleden(), Veld.Optie::waarde);
    List<Veld.Optie> wetten = new Woorden(kamer, ZoneOffset.UTC).wetten();
    Veld.Optie wet =
        wetten.size() == 1
            ? wetten.getFirst()
            : formulier.keuze("wet", "casus.journaal.fout.wet", wetten, Veld.Optie::waarde);
    Map<Plek, Integer> niveaus = new HashMap<>();
    Map<Plek, Integer> eigen = new HashMap<>();
    for (Plek plek : plekken()) {
      niveau(formulier, plek.niveauVeld()).ifPresent(niveau -> niveaus.put(plek, niveau));
      niveau(formulier, plek.eigenVeld()).ifPresent(niveau -> eigen.put(plek, niveau));
    }
    if (formulier.isGoed() && niveaus.isEmpty() && eigen.isEmpty()) {
      List<Plek> plekken = plekken();
      formulier.fout(
          plekken.isEmpty() ? "datum" : plekken.getFirst().eigenVeld(),
          plekken.isEmpty() ? "gesprek.meting.fout.geen_leefgebied" : "gesprek.meting.fout.leeg");
    }
    List<Veld.Optie> dicht = formulier.keuzes("dicht", volwassenen(), Veld.Optie::waarde);
    if (!formulier.isGoed() || datum == null || beoordelaar == null || wet == null) {
      return null;
    }
    return new LegMetingVast.Opdracht(
        kamer.casus().gegevens().id(),
        instrument,
        datum,
        Wet.valueOf(wet.waarde().toUpperCase(Locale.ROOT)),
        List.of(MedewerkerId.van(beoordelaar.waarde())),
        kamer.volwassenen().stream()
            .map(Huishoudbeeld.Bewoner::persoon)
            .collect(Collectors.toSet()),
        niveaus,
        eigen,
        dicht.stream().map(optie -> PersoonId.van(optie.waarde())).collect(Collectors.toSet()));
  }

  private static Optional<Integer> niveau(Formulier formulier, String veld) {
    if (formulier.waarde(veld).isBlank()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            formulier.keuze(veld, "scherm.fout.onbekende_keuze", NIVEAUS, waarde -> waarde))
        .map(Integer::valueOf);
  }
}
