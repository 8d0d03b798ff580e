package nl.keukentafel.werkplek.inrichting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Laying down a next version: the end of making one. */
@Controller
@RequestMapping("/inrichting/{team}/concept")
class VaststelController {

  private static final String VASTSTELLEN = "werkplek/inrichting/vaststellen";
  private static final String BIJWERKEN = "werkplek/inrichting/bijwerken";
  private static final String GEEN_PERSONEN =
      "een inrichting bevat geen gegevens over inwoners; vaststellen wordt wel gelogd";
  private static final int JAREN_VOORUIT = 5;

  private final ToonVaststellen toonVaststellen;
  private final StelInrichtingVast stelInrichtingVast;
  private final WerkConceptBij werkConceptBij;
  private final Clock klok;

  VaststelController(
      ToonVaststellen toonVaststellen,
      StelInrichtingVast stelInrichtingVast,
      WerkConceptBij werkConceptBij,
      Clock klok) {
    this.toonVaststellen = toonVaststellen;
    this.stelInrichtingVast = stelInrichtingVast;
    this.werkConceptBij = werkConceptBij;
    this.klok = klok;
  }

  @GetMapping("/vaststellen")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, waaromNiet = GEEN_PERSONEN)
  ModelAndView toon(@PathVariable UUID team, Gebruiker wie) {
    return Scherm.toon(VASTSTELLEN, pagina(wie, team, null));
  }

  @PostMapping("/vaststellen")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, logt = "inrichting.vaststellen")
  ModelAndView stelVast(@PathVariable UUID team, Formulier formulier, Gebruiker wie) {
    LocalDate vandaag = LocalDate.now(klok);
    @Nullable LocalDate vanaf =
        formulier.verplicht(
            "vanaf",
            "inrichting.fout.vanaf_leeg",
            tekst -> Datums.lees(tekst, Datumgrens.gepland(vandaag, JAREN_VOORUIT)));
    @Nullable String toelichting = formulier.mogelijk("toelichting", Tekstveld.alinea(2000)::lees);
    if (vanaf == null || !formulier.isGoed()) {
      return Scherm.opnieuw(VASTSTELLEN, pagina(wie, team, formulier));
    }
    return switch (stelInrichtingVast.stelVast(
        wie, new TeamId(team), vanaf, toelichting == null ? "" : toelichting)) {
      case StelInrichtingVast.Uitkomst.Vastgesteld(int versie) ->
          Scherm.naar(Inrichtingen.pad(new TeamId(team)) + "/versies?met=" + versie);
      case StelInrichtingVast.Uitkomst.SpreektZichTegen _ ->
          Scherm.toon(VASTSTELLEN, pagina(wie, team, formulier), HttpStatus.UNPROCESSABLE_CONTENT);
      case StelInrichtingVast.Uitkomst.Ingehaald _ ->
          bijwerken(wie, team, Formulier.leeg(), HttpStatus.CONFLICT);
      case StelInrichtingVast.Uitkomst.GeenConcept _ -> throw new NietGevonden();
    };
  }

  @GetMapping("/bijwerken")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, waaromNiet = GEEN_PERSONEN)
  ModelAndView toonBijwerken(@PathVariable UUID team, Gebruiker wie) {
    return bijwerken(wie, team, Formulier.leeg(), HttpStatus.OK);
  }

  @PostMapping("/bijwerken")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, waaromNiet = GEEN_PERSONEN)
  ModelAndView werkBij(@PathVariable UUID team, Formulier formulier, Gebruiker wie) {
    return bijwerken(wie, team, formulier, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView bijwerken(
      Gebruiker wie, UUID team, Formulier formulier, HttpStatus alsErTeKiezenIs) {
    return switch (werkConceptBij.werkBij(wie, new TeamId(team), formulier)) {
      case WerkConceptBij.Uitkomst.Kies(Bijwerkpagina pagina) ->
          Scherm.toon(BIJWERKEN, pagina, alsErTeKiezenIs);
      case WerkConceptBij.Uitkomst.Bijgewerkt _, WerkConceptBij.Uitkomst.NietNodig _ ->
          Scherm.naar(Inrichtingen.pad(new TeamId(team)) + "/concept/vaststellen");
    };
  }

  private Vaststelpagina pagina(Gebruiker wie, UUID team, @Nullable Formulier formulier) {
    Optional<Vaststelpagina> pagina = toonVaststellen.toon(wie, new TeamId(team), formulier);
    return pagina.orElseThrow(NietGevonden::new);
  }
}
