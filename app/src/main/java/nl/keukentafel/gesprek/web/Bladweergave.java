package nl.keukentafel.gesprek.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Bladinhoud;
import nl.keukentafel.gesprek.model.Bladinhoud.Plek;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** Puts one leefgebied of a conversation on the tablet. */
final class Bladweergave {
  private final Kamer kamer;
  private final Leefgebied leefgebied;
  private final Woorden woorden;
  private final Bladvorm vorm;

  Bladweergave(Kamer kamer, Leefgebied leefgebied, ZoneId zone) {
    this.kamer = kamer;
    this.leefgebied = leefgebied;
    this.woorden = new Woorden(kamer, zone);
    this.vorm = new Bladvorm(kamer, leefgebied);
  }

  BladPagina pagina(Formulier formulier, Optional<Instant> teruggehaald) {
    Gesprek gesprek = kamer.getGesprek();
    CasusId casus = gesprek.casus();
    List<Leefgebied> rij = rij();
    int plaats = rij.indexOf(leefgebied);
    Optional<Blad> blad = gesprek.blad(leefgebied.code());
    return new BladPagina(
        casus.toString(),
        woorden.titel(gesprek),
        Woorden.wanneer(gesprek),
        Paden.blad(casus, gesprek.id(), leefgebied),
        Paden.gesprek(casus, gesprek.id()),
        Woorden.leefgebied(leefgebied),
        Paden.slak(leefgebied),
        kamer.aangesloten().contains(leefgebied),
        kamer.zicht().magSchrijven(leefgebied),
        rij.stream().map(this::stap).toList(),
        buur(rij, plaats - 1),
        buur(rij, plaats + 1),
        formulier,
        Arrays.stream(Passagesoort.values())
            .map(soort ->
                new BladPagina.Tekstvak(
                    soort.code(),
                    tekst("gesprek.soort." + soort.code()),
                    Bladinhoud.overVeld(soort)))
            .toList(),
        woorden.leden().stream()
            .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.roepnaam()))
            .toList(),
        vorm.meters(woorden),
        blad.map(Blad::niets).orElse(false),
        gesprek.isAfgerond(),
        geenMeting(gesprek),
        blad.map(this::dicht).orElse(0),
        teruggehaald.map(woorden::moment).orElse(null));
  }

  private int dicht(Blad blad) {
    return (int)
        blad.dicht().stream()
            .filter(stuk -> kamer.zicht().ziet(leefgebied, stuk.passage()))
            .count();
  }

  /** The main leefgebieden, and finer ones that joined; the one that is shown is always there. */
  private List<Leefgebied> rij() {
    List<Leefgebied> aangesloten = kamer.aangesloten();
    return Arrays.stream(Leefgebied.values())
        .filter(gebied ->
            gebied.hoofdgebied() == gebied || aangesloten.contains(gebied) || gebied == leefgebied)
        .filter(kamer.zicht()::ziet)
        .toList();
  }

  private BladPagina.Stap stap(Leefgebied gebied) {
    Gesprek gesprek = kamer.getGesprek();
    boolean besproken = gesprek.blad(gebied.code()).map(Blad::isBesproken).orElse(false);
    String soort =
        gebied == leefgebied
            ? "nu"
            : besproken ? "klaar" : kamer.aangesloten().contains(gebied) ? "open" : "los";
    return new BladPagina.Stap(
        Paden.slak(gebied),
        Paden.blad(gesprek.casus(), gesprek.id(), gebied),
        Woorden.leefgebied(gebied),
        soort);
  }

  /** Next and previous skip what did not join: only those that did are asked. */
  private BladPagina.@Nullable Buur buur(List<Leefgebied> rij, int plaats) {
    int stap = plaats < rij.indexOf(leefgebied) ? -1 : 1;
    for (int i = plaats; i >= 0 && i < rij.size(); i += stap) {
      if (kamer.aangesloten().contains(rij.get(i))) {
        return new BladPagina.Buur(Paden.slak(rij.get(i)), Woorden.leefgebied(rij.get(i)));
      }
    }
    return null;
  }

  private @Nullable String geenMeting(Gesprek gesprek) {
    if (!kamer.zicht().zietMetingen() || gesprek.feiten().instrument() == null) {
      return tekst("gesprek.blad.niet_gemeten");
    }
    if (gesprek.isAfgerond()) {
      return tekst("gesprek.blad.meting_vast");
    }
    return vorm.domeinen().isEmpty()
        ? tekst("gesprek.blad.niet_in_instrument", kamer.instrument().map(i -> i.naam()).orElse(""))
        : null;
  }

  /** The name of a field for whoever chooses between two versions. */
  String label(String veld) {
    if (veld.equals(Bladinhoud.NIETS)) {
      return tekst("gesprek.blad.niets");
    }
    for (Passagesoort soort : Passagesoort.values()) {
      String naam = tekst("gesprek.soort." + soort.code());
      if (veld.equals(soort.code())) {
        return naam;
      }
      if (veld.equals(Bladinhoud.overVeld(soort))) {
        return tekst("gesprek.blad.over_van", naam);
      }
    }
    return plek(veld)
        .map(plek ->
            tekst(
                veld.equals(plek.eigenVeld())
                    ? "gesprek.blad.niveau.eigen"
                    : "gesprek.blad.niveau.werker",
                woorden.roepnaam(plek.persoon()),
                Woorden.leefgebied(plek.domein())))
        .orElse(veld);
  }

  boolean isTekst(String veld) {
    return Arrays.stream(Passagesoort.values()).anyMatch(soort -> soort.code().equals(veld));
  }

  /** The value of a field in words. */
  String woorden(String veld, String waarde) {
    if (isTekst(veld)) {
      return waarde;
    }
    if (veld.equals(Bladinhoud.NIETS)) {
      return tekst(waarde.equals("ja") ? "gesprek.ja" : "gesprek.nee");
    }
    if (plek(veld).isPresent()) {
      return waarde.matches("[1-5]")
          ? tekst("gesprek.niveau.met_woord", waarde, tekst("gesprek.niveau." + waarde))
          : tekst("gesprek.niets_ingevuld");
    }
    if (waarde.isBlank()) {
      return tekst("gesprek.blad.iedereen");
    }
    return woorden.leden().stream()
        .map(lid -> lid.persoon())
        .filter(persoon -> persoon.toString().equals(waarde))
        .map(woorden::roepnaam)
        .findFirst()
        .orElse(tekst("gesprek.iemand"));
  }

  private Optional<Plek> plek(String veld) {
    return vorm.allePlekken().stream()
        .filter(plek -> veld.equals(plek.eigenVeld()) || veld.equals(plek.niveauVeld()))
        .findFirst();
  }
}
