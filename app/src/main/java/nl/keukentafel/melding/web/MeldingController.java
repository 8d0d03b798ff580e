package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Optional;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.inrichting.web.Weigeringen;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.melding.usecase.BeslisTriage;
import nl.keukentafel.melding.usecase.KoppelHuishouden;
import nl.keukentafel.melding.usecase.NeemMeldingOp;
import nl.keukentafel.melding.usecase.ToonMelding;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One melding: its story, what the table proposes, who it is about, and what is decided. */
@Controller
class MeldingController {

  private final ToonMelding toonMelding;
  private final BeslisTriage beslisTriage;
  private final NeemMeldingOp neemOp;
  private final KoppelHuishouden koppel;
  private final Paginamaker paginas;

  MeldingController(
      ToonMelding toonMelding,
      BeslisTriage beslisTriage,
      NeemMeldingOp neemOp,
      KoppelHuishouden koppel,
      Paginamaker paginas) {
    this.toonMelding = toonMelding;
    this.beslisTriage = beslisTriage;
    this.neemOp = neemOp;
    this.koppel = koppel;
    this.paginas = paginas;
  }

  @GetMapping("/meldingen/{id}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.inzien")
  ModelAndView toon(@PathVariable String id, Gebruiker wie) {
    return pagina(Paginamaker.id(id), wie, new Toestand(null, null, null), HttpStatus.OK);
  }

  /** The confirmation for whoever called: on screen and on paper. */
  @GetMapping("/meldingen/{id}/ontvangst")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.inzien")
  ModelAndView ontvangst(@PathVariable String id, Gebruiker wie) {
    ToonMelding.Beeld beeld =
        toonMelding.toon(Paginamaker.id(id), wie).orElseThrow(NietGevonden::new);
    return Scherm.toon("melding/ontvangst", paginas.ontvangst(beeld, wie));
  }

  @PostMapping("/meldingen/{id}/triage")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.triage")
  ModelAndView beslis(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    MeldingId melding = Paginamaker.id(id);
    Optional<Keuzelezer.Gekozen> gekozen = new Keuzelezer(paginas.vandaag()).lees(formulier);
    if (gekozen.isEmpty()) {
      return opnieuw(melding, wie, formulier);
    }
    BeslisTriage.Beslissing beslissing =
        beslisTriage.beslis(
            new BeslisTriage.Opdracht(
                melding,
                Paginamaker.versie(formulier),
                gekozen.get().keuze(),
                gekozen.get().urgentie(),
                gekozen.get().reden()),
            wie);
    return switch (beslissing) {
      case BeslisTriage.Beslissing.Beslist _ -> Scherm.naar("/meldingen/" + melding + "#stand");
      case BeslisTriage.Beslissing.NietGevonden _ -> throw new NietGevonden();
      case BeslisTriage.Beslissing.MagNiet _ ->
          pagina(
              melding,
              wie,
              new Toestand(null, null, tekst("melding.mag_niet_beslissen")),
              HttpStatus.FORBIDDEN);
      case BeslisTriage.Beslissing.Botsing _ -> botsing(melding, wie, formulier);
      case BeslisTriage.Beslissing.Onvolledig(String veld, String sleutel) -> {
        formulier.fout(veld, sleutel);
        yield opnieuw(melding, wie, formulier);
      }
    };
  }

  @PostMapping("/meldingen/{id}/opname")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.opname")
  ModelAndView neemOp(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    MeldingId melding = Paginamaker.id(id);
    NeemMeldingOp.Wijze wijze =
        switch (formulier.waarde("wijze")) {
          case "zelf" -> NeemMeldingOp.Wijze.ZELF;
          case "wachtlijst" -> NeemMeldingOp.Wijze.WACHTLIJST;
          default -> NeemMeldingOp.Wijze.AGENDA;
        };
    String reden = formulier.mogelijk("reden", Tekstveld.alinea(Keuzelezer.REDEN)::lees);
    if (!formulier.isGoed()) {
      return pagina(
          melding,
          wie,
          new Toestand(null, null, formulier.fouten().values().iterator().next()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (neemOp.neemOp(
        new NeemMeldingOp.Opdracht(
            melding, Paginamaker.versie(formulier), wijze, reden == null ? "" : reden),
        wie)) {
      case NeemMeldingOp.Opname.Opgenomen(CasusId casus) ->
          wijze == NeemMeldingOp.Wijze.ZELF
              ? Scherm.naar("/casussen/" + casus)
              : Scherm.naar("/meldingen/" + melding + "#stand");
      case NeemMeldingOp.Opname.Toegevoegd _, NeemMeldingOp.Opname.OpAgenda _ ->
          Scherm.naar("/meldingen/" + melding + "#stand");
      case NeemMeldingOp.Opname.Geweigerd(Weigering weigering, boolean viaOverleg) ->
          pagina(
              melding,
              wie,
              new Toestand(null, new Geweigerd(weigering, viaOverleg), null),
              HttpStatus.FORBIDDEN);
      case NeemMeldingOp.Opname.MagNiet _ ->
          pagina(
              melding,
              wie,
              new Toestand(null, null, tekst("melding.mag_niet_opnemen")),
              HttpStatus.FORBIDDEN);
      case NeemMeldingOp.Opname.NietGevonden _ -> throw new NietGevonden();
      case NeemMeldingOp.Opname.Botsing _ -> botsing(melding, wie, null);
    };
  }

  /** Says whom it is about: a person we know, or the beginning of a household. */
  @PostMapping("/meldingen/{id}/huishouden")
  @Eindpunt(
      wie = {Hoedanigheid.TEAMLEIDER, Hoedanigheid.TEAMLID, Hoedanigheid.PROCESONDERSTEUNER},
      logt = "melding.koppelen")
  ModelAndView koppel(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    MeldingId melding = Paginamaker.id(id);
    boolean nieuw = formulier.waarde("persoon").equals("nieuw");
    var persoon = Meldinglezer.persoon(formulier);
    if (!nieuw && persoon == null) {
      return pagina(
          melding,
          wie,
          new Toestand(null, null, tekst("melding.fout.persoon_kiezen")),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (koppel.koppel(
        new KoppelHuishouden.Opdracht(melding, Paginamaker.versie(formulier), persoon), wie)) {
      case KoppelHuishouden.Koppeling.Gekoppeld _ -> Scherm.naar("/meldingen/" + melding);
      case KoppelHuishouden.Koppeling.NietGevonden _ -> throw new NietGevonden();
      case KoppelHuishouden.Koppeling.MagNiet _ ->
          pagina(
              melding,
              wie,
              new Toestand(null, null, tekst("melding.mag_niet_voorbereiden")),
              HttpStatus.FORBIDDEN);
      case KoppelHuishouden.Koppeling.Botsing _ -> botsing(melding, wie, null);
    };
  }

  /** A refusal to show in the place of the action. */
  private record Geweigerd(Weigering weigering, boolean viaOverleg) {}

  /** What a page shows beside the melding. */
  private record Toestand(
      @Nullable Formulier triage, @Nullable Geweigerd geweigerd, @Nullable String bericht) {}

  private ModelAndView opnieuw(MeldingId melding, Gebruiker wie, Formulier formulier) {
    return pagina(
        melding, wie, new Toestand(formulier, null, null), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView botsing(MeldingId melding, Gebruiker wie, @Nullable Formulier formulier) {
    return pagina(
        melding, wie, new Toestand(formulier, null, tekst("melding.botsing")), HttpStatus.CONFLICT);
  }

  private ModelAndView pagina(MeldingId id, Gebruiker wie, Toestand toestand, HttpStatus status) {
    ToonMelding.Beeld beeld = toonMelding.toon(id, wie).orElseThrow(NietGevonden::new);
    TeamId team = beeld.melding().team();
    Geweigerd geweigerd = toestand.geweigerd();
    return Scherm.toon(
        "melding/melding",
        paginas.melding(
            beeld,
            new Meldingbeeld.Extra(
                toestand.triage(),
                geweigerd == null || team == null
                    ? null
                    : Weigeringen.vak(
                        geweigerd.weigering(),
                        team,
                        tekst(
                            geweigerd.viaOverleg()
                                ? "melding.opname.zet_op_agenda"
                                : "melding.opname.vraag_een_ander")),
                toestand.bericht(),
                team != null && wie.lidVan(team).isPresent())),
        status);
  }
}
