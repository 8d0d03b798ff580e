package nl.keukentafel.huishouden.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.huishouden.usecase.LegPersoonVast;
import nl.keukentafel.huishouden.usecase.LegPersoonVast.Keuze;
import nl.keukentafel.huishouden.usecase.LegPersoonVast.Plaats;
import nl.keukentafel.huishouden.usecase.LegPersoonVast.Uitkomst;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Reads the form that records somebody, asks about those who look alike, and records. */
@Component
class Vastlegformulier {

  static final String SJABLOON = "huishouden/formulier";

  private static final int REDEN = 500;

  private final LegPersoonVast legVast;
  private final Concepten concepten;
  private final Clock klok;

  Vastlegformulier(LegPersoonVast legVast, Concepten concepten, Clock klok) {
    this.legVast = legVast;
    this.concepten = concepten;
    this.klok = klok;
  }

  LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  /** What was half filled in before, or a form with these beginnings. */
  Formulier bewaard(String pad, Gebruiker wie, Formulier begin) {
    return concepten.find(wie, pad).map(Concepten.Concept::formulier).orElse(begin);
  }

  void vergeet(String pad, Gebruiker wie) {
    concepten.verwijder(wie, pad);
  }

  /** Reads person and choice; {@code plaats} is null when its own fields have messages. */
  ModelAndView verwerk(Formulierpagina pagina, @Nullable Plaats plaats, Gebruiker wie) {
    Formulier formulier = pagina.formulier();
    Persoonsgegevens persoon = Persoonsformulier.leesKort(formulier, vandaag());
    Burgerservicenummer bsn = formulier.mogelijk("bsn", Burgerservicenummer::lees);
    Keuze keuze = keuze(formulier);
    if (persoon == null || plaats == null || !formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, pagina);
    }
    return antwoord(pagina, legVast.leg(persoon, bsn, plaats, keuze, wie), wie);
  }

  private static Keuze keuze(Formulier formulier) {
    String gelijk = formulier.waarde("gelijk");
    if (gelijk.isBlank()) {
      return new Keuze.NogNiet();
    }
    if (gelijk.equals("nieuw")) {
      String reden =
          formulier.verplicht(
              "reden", "huishouden.fout.reden_leeg", Tekstveld.alinea(REDEN).invullen()::lees);
      return new Keuze.TochNieuw(reden == null ? "" : reden);
    }
    try {
      return new Keuze.Dezelfde(new PersoonId(UUID.fromString(gelijk)));
    } catch (IllegalArgumentException geenId) {
      formulier.met("gelijk", "").fout("naam", "huishouden.gelijk.nietMeer");
      return new Keuze.NogNiet();
    }
  }

  private ModelAndView antwoord(Formulierpagina pagina, Uitkomst uitkomst, Gebruiker wie) {
    Formulier formulier = pagina.formulier();
    return switch (uitkomst) {
      case Uitkomst.Vastgelegd(PersoonId _, HuishoudenId huishouden) -> {
        vergeet(pagina.actie(), wie);
        yield Scherm.naar("/huishoudens/" + huishouden);
      }
      case Uitkomst.LijktOp(var gelijkenden) ->
          Scherm.opnieuw(SJABLOON, pagina.metGelijkenden(gelijkenden));
      case Uitkomst.IsAlBekend(HuishoudenId huishouden) ->
          Scherm.toon(SJABLOON, pagina.met(alBekend(huishouden)), HttpStatus.CONFLICT);
      case Uitkomst.BsnBestaat(HuishoudenId huishouden) -> {
        formulier.fout("bsn", "huishouden.fout.bsn_bestaat");
        yield Scherm.opnieuw(SJABLOON, pagina.met(bsnBestaat(huishouden)));
      }
      case Uitkomst.WoontElders _ -> {
        formulier.fout("verhuist", "huishouden.lid.woontElders");
        yield Scherm.opnieuw(SJABLOON, pagina.metVeld(verhuist()));
      }
      case Uitkomst.Geweigerd(String sleutel) -> {
        formulier.fout("naam", sleutel);
        yield Scherm.opnieuw(SJABLOON, pagina);
      }
      case Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  /** The question whether somebody who lives elsewhere moves here. */
  static Formulierveld verhuist() {
    return new Formulierveld.Vinkjes(
        "verhuist", List.of(new Veld.Optie("ja", tekst("huishouden.veld.verhuist.ja"))));
  }

  private static Formulierpagina.Kennisgeving alBekend(@Nullable HuishoudenId huishouden) {
    return huishouden == null
        ? naarMelding(tekst("huishouden.al_bekend.elders"))
        : naarHuishouden(tekst("huishouden.al_bekend"), huishouden);
  }

  /** Somebody else has this BSN: leads to that household, when this reader may open it. */
  static Formulierpagina.Kennisgeving bsnBestaat(@Nullable HuishoudenId huishouden) {
    return huishouden == null
        ? naarMelding(tekst("huishouden.bsn_bestaat.elders"))
        : naarHuishouden(tekst("huishouden.bsn_bestaat"), huishouden);
  }

  private static Formulierpagina.Kennisgeving naarMelding(String waarom) {
    return new Formulierpagina.Kennisgeving(
        waarom, "/meldingen/nieuw", tekst("huishouden.naar_melding"));
  }

  private static Formulierpagina.Kennisgeving naarHuishouden(
      String waarom, HuishoudenId huishouden) {
    return new Formulierpagina.Kennisgeving(
        waarom, "/huishoudens/" + huishouden, tekst("huishouden.naar_huishouden"));
  }
}
