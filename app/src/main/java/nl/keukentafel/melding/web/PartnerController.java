package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.usecase.LegMeldingVast;
import nl.keukentafel.melding.usecase.Partij;
import nl.keukentafel.melding.usecase.StelTriageVoor;
import nl.keukentafel.melding.usecase.ToonPartnermelding;
import nl.keukentafel.melding.usecase.ToonPartnermeldingen;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The screens of a ketenpartner: own meldingen, and what became of each. Never the casus. */
@Controller
class PartnerController {

  private static final String FORMULIER = "/partner/meldingen/nieuw";
  private static final int PER_BLADZIJDE = 50;

  private final ToonPartnermeldingen toonLijst;
  private final ToonPartnermelding toonEen;
  private final LegMeldingVast legVast;
  private final Partij partijen;
  private final Concepten concepten;
  private final Clock klok;

  PartnerController(
      ToonPartnermeldingen toonLijst,
      ToonPartnermelding toonEen,
      LegMeldingVast legVast,
      Partij partijen,
      Concepten concepten,
      Clock klok) {
    this.toonLijst = toonLijst;
    this.toonEen = toonEen;
    this.legVast = legVast;
    this.partijen = partijen;
    this.concepten = concepten;
    this.klok = klok;
  }

  @GetMapping("/partner/meldingen")
  @Eindpunt(wie = Hoedanigheid.KETENPARTNER, logt = "melding.partner_lijst")
  ModelAndView lijst(@RequestParam(defaultValue = "1") String bladzijde, Gebruiker wie) {
    int nummer = bladzijde.matches("[1-9]\\d{0,4}") ? Integer.parseInt(bladzijde) : 1;
    ToonPartnermeldingen.Beeld lijst = toonLijst.toon(organisatie(wie), nummer, PER_BLADZIJDE);
    int totaal = lijst.bladzijde().totaal();
    return Scherm.toon(
        "melding/partnerlijst",
        new PartnerPaginas.Lijst(
            lijst.bladzijde().meldingen().stream()
                .map(melding -> PartnerPaginas.Rij.van(melding, lijst.teams()))
                .toList(),
            nummer,
            Math.max(1, Math.ceilDiv(totaal, PER_BLADZIJDE)),
            totaal));
  }

  @GetMapping(FORMULIER)
  @Eindpunt(wie = Hoedanigheid.KETENPARTNER, waaromNiet = "leeg formulier of eigen tekst")
  ModelAndView nieuw(Gebruiker wie) {
    Optional<Concepten.Concept> concept = concepten.find(wie, FORMULIER);
    Formulier formulier =
        concept
            .map(Concepten.Concept::formulier)
            .orElseGet(() -> Formulier.leeg().met("melder_naam", wie.naam()));
    return Scherm.toon(
        "melding/partnerinvoer",
        pagina(
            formulier,
            wie,
            concept
                .map(c -> c.bewaardOp().atZone(klok.getZone()))
                .map(op ->
                    tekst(
                        "melding.hersteld",
                        Datums.voluit(op.toLocalDate(), Teksten.locale()),
                        Datums.tijd(op.toLocalTime(), Teksten.locale())))
                .orElse(null)));
  }

  @PostMapping(FORMULIER)
  @Eindpunt(wie = Hoedanigheid.KETENPARTNER, logt = "melding.vastleggen")
  ModelAndView legVast(Formulier formulier, Gebruiker wie) {
    OrganisatieId organisatie = organisatie(wie);
    Optional<Meldingsinhoud> gelezen =
        new Meldinglezer(LocalDate.now(klok))
            .leesVanPartner(
                formulier,
                new Meldinglezer.Partijgegevens(
                    organisatie, partijen.get(organisatie).kanaal(), wie.medewerker()));
    if (gelezen.isEmpty()) {
      concepten.bewaar(wie, FORMULIER, formulier);
      return Scherm.opnieuw("melding/partnerinvoer", pagina(formulier, wie, null));
    }
    Melding melding =
        legVast.legVast(
            new LegMeldingVast.Opdracht(
                gelezen.get(), null, null, wie.medewerker(), StelTriageVoor.Bij.niemand()));
    concepten.verwijder(wie, FORMULIER);
    return Scherm.naar("/partner/meldingen/" + melding.id());
  }

  @GetMapping("/partner/meldingen/{id}")
  @Eindpunt(wie = Hoedanigheid.KETENPARTNER, logt = "melding.partner_inzien")
  ModelAndView een(@PathVariable String id, Gebruiker wie) {
    ToonPartnermelding.Beeld een =
        toonEen.toon(id(id), organisatie(wie)).orElseThrow(NietGevonden::new);
    Melding melding = een.melding();
    return Scherm.toon(
        "melding/partnermelding",
        new PartnerPaginas.Een(
            PartnerPaginas.Rij.van(melding, een.teams()),
            melding.inhoud().tekst(),
            OntvangstPagina.van(melding, wie.gemeenteNaam(), List.of(), "/partner/meldingen")));
  }

  private PartnerPaginas.Invoer pagina(
      Formulier formulier, Gebruiker wie, @Nullable String hersteld) {
    return new PartnerPaginas.Invoer(formulier, partijen.get(organisatie(wie)).naam(), hersteld);
  }

  /** A ketenpartner without an organisation has no meldingen at all. */
  private static OrganisatieId organisatie(Gebruiker wie) {
    OrganisatieId organisatie = wie.organisatie();
    if (organisatie == null) {
      throw new NietGevonden();
    }
    return organisatie;
  }

  private static MeldingId id(String tekst) {
    try {
      return MeldingId.van(tekst);
    } catch (IllegalArgumentException geenId) {
      throw new NietGevonden();
    }
  }
}
