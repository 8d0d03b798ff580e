package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Journaalinhoud;
import nl.keukentafel.casus.usecase.LeesJournaal;
import nl.keukentafel.casus.usecase.SchrijfJournaal;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new entry in the journaal; half-typed text comes back after an expired session. */
@Controller
class JournaalController {
  private final LeesJournaal lees;
  private final SchrijfJournaal schrijf;
  private final Concepten concepten;
  private final Clock klok;

  JournaalController(LeesJournaal lees, SchrijfJournaal schrijf, Concepten concepten, Clock klok) {
    this.lees = lees;
    this.schrijf = schrijf;
    this.concepten = concepten;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/journaal/nieuw")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.journaal.lezen")
  ModelAndView nieuw(@PathVariable String id, Gebruiker wie) {
    LeesJournaal.Gelezen gelezen = lees(Pad.casus(id), wie);
    Optional<Concepten.Concept> concept = concepten.find(wie, pad(id));
    Formulier formulier =
        concept
            .map(Concepten.Concept::formulier)
            .orElseGet(() -> Formulier.leeg().met("soort", "notitie"));
    return Scherm.toon(
        "casus/journaalvorm",
        pagina(id, gelezen, formulier, concept.map(c -> moment(c.bewaardOp())).orElse(null)));
  }

  @PostMapping("/casussen/{id}/journaal")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.journaal.schrijven")
  ModelAndView schrijf(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    LeesJournaal.Gelezen gelezen = lees(casus, wie);
    List<Veld.Optie> personen = Journaalvorm.personen(gelezen.huishouden());
    LocalDate dag = Journaalvorm.dag(formulier, LocalDate.now(klok));
    Journaalinhoud inhoud = Journaalvorm.lees(formulier, personen);
    if (inhoud == null || !formulier.isGoed()) {
      return Scherm.opnieuw("casus/journaalvorm", pagina(id, gelezen, formulier, null));
    }
    return switch (schrijf.schrijf(casus, inhoud, dag, wie)) {
      case SchrijfJournaal.Uitkomst.Geschreven geschreven -> {
        concepten.verwijder(wie, pad(id));
        yield Scherm.naar("/casussen/" + casus + "#journaal");
      }
      case SchrijfJournaal.Uitkomst.Geweigerd geweigerd -> throw new NietGevonden();
      case SchrijfJournaal.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/journaal/nieuw/weg")
  @Eindpunt(iedereen = true, waaromNiet = "eigen concept, nog niet vastgelegd")
  ModelAndView gooiWeg(@PathVariable String id, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    concepten.verwijder(wie, pad(id));
    return Scherm.naar("/casussen/" + casus + "/journaal/nieuw");
  }

  private LeesJournaal.Gelezen lees(CasusId casus, Gebruiker wie) {
    return lees.lees(casus, Optional.empty(), wie)
        .filter(g -> g.rechten().schrijven())
        .orElseThrow(NietGevonden::new);
  }

  private static String pad(String casus) {
    return "/casussen/" + casus + "/journaal/nieuw";
  }

  private String moment(Instant op) {
    var tijd = op.atZone(klok.getZone());
    return tekst(
        "casus.moment",
        Datums.kort(tijd.toLocalDate(), locale()),
        Datums.tijd(tijd.toLocalTime(), locale()));
  }

  private JournaalvormPagina pagina(
      String id, LeesJournaal.Gelezen gelezen, Formulier formulier, @Nullable String teruggehaald) {
    var gegevens = gelezen.casus().casus().gegevens();
    return new JournaalvormPagina(
        id,
        gelezen
            .huishouden()
            .map(Huishoudens.Kaart::naam)
            .orElse(tekst("casus.huishouden.onbekend")),
        gegevens.nummer(),
        true,
        pad(id),
        formulier,
        Journaalvorm.soorten(),
        Journaalvorm.wetten(gegevens.wetten()),
        Journaalvorm.personen(gelezen.huishouden()),
        teruggehaald);
  }
}
