package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.usecase.BereidMeldingVoor;
import nl.keukentafel.melding.usecase.LegMeldingVast;
import nl.keukentafel.melding.usecase.StelTriageVoor;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Entering a melding: phone, walk-in, proactief, or on behalf of a partner. */
@Controller
class InvoerController {

  /** Path under which the half-filled form is kept. */
  static final String FORMULIER = "/meldingen/nieuw";

  private static final String SJABLOON = "melding/invoer";

  private final BereidMeldingVoor bereidVoor;
  private final LegMeldingVast legVast;
  private final Panelen panelen;
  private final Concepten concepten;
  private final Clock klok;

  InvoerController(
      BereidMeldingVoor bereidVoor,
      LegMeldingVast legVast,
      Panelen panelen,
      Concepten concepten,
      Clock klok) {
    this.bereidVoor = bereidVoor;
    this.legVast = legVast;
    this.panelen = panelen;
    this.concepten = concepten;
    this.klok = klok;
  }

  /** A new form, or the one that was begun. */
  @GetMapping(FORMULIER)
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.voorbereiden")
  ModelAndView toon(Gebruiker wie) {
    Optional<Concepten.Concept> concept = concepten.find(wie, FORMULIER);
    Formulier formulier = concept.map(Concepten.Concept::formulier).orElseGet(Formulier::leeg);
    if (formulier.waarde("datum").isEmpty()) {
      formulier.met("datum", Datums.veld(LocalDate.now(klok)));
    }
    return Scherm.toon(
        SJABLOON, pagina(formulier, wie, concept.map(c -> hersteld(c.bewaardOp())).orElse(null)));
  }

  /** Keeps the melding and shows the receipt; or the form again with what is not right. */
  @PostMapping(FORMULIER)
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.vastleggen")
  ModelAndView legVast(Formulier formulier, Gebruiker wie) {
    Optional<Meldingsinhoud> gelezen = lezer().leesVanTeam(formulier);
    if (gelezen.isEmpty()) {
      concepten.bewaar(wie, FORMULIER, formulier);
      return Scherm.opnieuw(SJABLOON, pagina(formulier, wie, null));
    }
    Melding melding =
        legVast.legVast(
            new LegMeldingVast.Opdracht(
                gelezen.get(),
                nieuwId(formulier).orElse(null),
                Meldinglezer.persoon(formulier),
                wie.medewerker(),
                StelTriageVoor.Bij.invoer(wie.teams())));
    concepten.verwijder(wie, FORMULIER);
    return Scherm.naar("/meldingen/" + melding.id() + "/ontvangst");
  }

  /** The panel beside the form, while it is filled in. */
  @PostMapping("/meldingen/nieuw/voorstel")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.voorbereiden")
  ModelAndView voorstel(Formulier formulier, Gebruiker wie) {
    return Scherm.toon("melding/voorstel", pagina(formulier, wie, null));
  }

  /** The same without script: the whole page, nothing kept but the concept. */
  @PostMapping("/meldingen/nieuw/bekijk")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.voorbereiden")
  ModelAndView bekijk(Formulier formulier, Gebruiker wie) {
    concepten.bewaar(wie, FORMULIER, formulier);
    return Scherm.toon(SJABLOON, pagina(formulier, wie, null));
  }

  /** Leaves the form for later; what was typed is kept. */
  @PostMapping("/meldingen/nieuw/later")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      waaromNiet = "eigen tekst, nog niet vastgelegd; vastleggen wordt wel gelogd")
  ModelAndView later(Formulier formulier, Gebruiker wie) {
    concepten.bewaar(wie, FORMULIER, formulier);
    return Scherm.naar("/meldingen");
  }

  /** Throws the half-filled form away. */
  @PostMapping("/meldingen/nieuw/weg")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      waaromNiet = "eigen tekst, nog niet vastgelegd")
  ModelAndView weg(Gebruiker wie) {
    concepten.verwijder(wie, FORMULIER);
    return Scherm.naar(FORMULIER);
  }

  private InvoerPagina pagina(Formulier formulier, Gebruiker wie, @Nullable String hersteld) {
    BereidMeldingVoor.Beeld beeld =
        bereidVoor.bereidVoor(
            new BereidMeldingVoor.Opdracht(
                lezer().leesVoorlopig(formulier).orElse(null),
                lezer().leesBetrokkene(formulier).orElse(null),
                Meldinglezer.persoon(formulier),
                wie.teams()));
    return new InvoerPagina(
        formulier,
        nieuwId(formulier).map(MeldingId::toString).orElseGet(() -> UUID.randomUUID().toString()),
        hersteld,
        beeld
            .triage()
            .flatMap(triage ->
                lezer().leesVoorlopig(formulier).map(inhoud -> panelen.paneel(triage, inhoud)))
            .orElse(null),
        beeld.bekenden().stream().map(InvoerController::regel).toList());
  }

  private static InvoerPagina.BekendeRegel regel(BereidMeldingVoor.Bekende bekende) {
    Huishoudens.Treffer treffer = bekende.treffer();
    return new InvoerPagina.BekendeRegel(
        treffer.persoon() == null ? "" : treffer.persoon().toString(),
        Panelen.wie(treffer),
        bekende
            .casusBij()
            .map(team ->
                team.telefoon() == null
                    ? tekst("melding.bekend.casus", team.naam())
                    : tekst(
                        "melding.bekend.casus_bel", team.naam(), Panelen.telefoon(team.telefoon())))
            .orElse(null));
  }

  private String hersteld(Instant bewaardOp) {
    var moment = bewaardOp.atZone(klok.getZone());
    return tekst(
        "melding.hersteld",
        Datums.voluit(moment.toLocalDate(), Teksten.locale()),
        Datums.tijd(moment.toLocalTime(), Teksten.locale()));
  }

  private Meldinglezer lezer() {
    return new Meldinglezer(LocalDate.now(klok));
  }

  private static Optional<MeldingId> nieuwId(Formulier formulier) {
    try {
      return Optional.of(MeldingId.van(formulier.waarde("nieuw_id")));
    } catch (IllegalArgumentException geenId) {
      return Optional.empty();
    }
  }
}
