package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Taak;
import nl.keukentafel.casus.model.Taakinhoud;
import nl.keukentafel.casus.store.TaakStore;
import nl.keukentafel.casus.usecase.GeefTaak;
import nl.keukentafel.casus.usecase.RondTaakAf;
import nl.keukentafel.casus.usecase.ToonTaken;
import nl.keukentafel.casus.usecase.WijzigTaak;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Small tasks of workers in a casus. */
@Controller
class TakenController {
  private static final String SJABLOON = "casus/taken";
  private static final Tekstveld WAT = Tekstveld.regel(500);
  private static final Tekstveld REDEN = Tekstveld.regel(500);

  private final ToonTaken toon;
  private final GeefTaak geef;
  private final WijzigTaak wijzig;
  private final RondTaakAf rondAf;
  private final Clock klok;

  TakenController(ToonTaken toon, GeefTaak geef, WijzigTaak wijzig, RondTaakAf rondAf, Clock klok) {
    this.toon = toon;
    this.geef = geef;
    this.wijzig = wijzig;
    this.rondAf = rondAf;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/taken")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.taken.inzien")
  ModelAndView toon(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String wijzig,
      @RequestParam(defaultValue = "") String gedaan,
      Gebruiker wie) {
    String melding =
        switch (gedaan) {
          case "gegeven" -> tekst("casus.taak.gegeven");
          case "gewijzigd" -> tekst("casus.taak.gewijzigd");
          case "klaar" -> tekst("casus.taak.klaar");
          default -> null;
        };
    Takenweergave weergave = weergave(Pad.casus(id), wie);
    if (wijzig.isEmpty()) {
      Formulier leeg = Formulier.leeg().met("wie", wie.medewerker());
      return Scherm.toon(SJABLOON, weergave.pagina(leeg, null, false, melding));
    }
    Taak taak = weergave.taak(Pad.id(wijzig)).orElseThrow(NietGevonden::new);
    LocalDate uiterlijk = taak.uiterlijk();
    Formulier formulier =
        Formulier.leeg()
            .met("wat", taak.inhoud().wat())
            .met("wie", taak.wie())
            .met("uiterlijk", uiterlijk == null ? null : Datums.veld(uiterlijk))
            .met("versie", taak.versie());
    return Scherm.toon(SJABLOON, weergave.pagina(formulier, taak.id(), false, melding));
  }

  @PostMapping("/casussen/{id}/taken")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.taak")
  ModelAndView geef(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    String wat = formulier.verplicht("wat", "casus.taak.wat_leeg", WAT::lees);
    LocalDate uiterlijk = uiterlijk(formulier);
    Wet wet =
        formulier.keuze(
            "wet", "casus.journaal.fout.wet", List.of(Wet.values()), Journaalvorm::code);
    boolean vertrouwelijk = formulier.heeft("vertrouwelijk", "ja");
    String over = formulier.waarde("over");
    if (vertrouwelijk && over.isBlank()) {
      formulier.fout("over", "casus.journaal.fout.over");
    }
    if (formulier.waarde("wie").isBlank()) {
      formulier.fout("wie", "casus.taak.kies_wie");
    }
    if (wat == null || wet == null || !formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, weergave(casus, wie).pagina(formulier, null, false, null));
    }
    TaakStore.Nieuw taak =
        new TaakStore.Nieuw(
            casus,
            Taak.Soort.TAAK,
            new Taakinhoud(
                wat, wet, over.isBlank() ? null : new PersoonId(Pad.id(over)), vertrouwelijk),
            new MedewerkerId(Pad.id(formulier.waarde("wie"))),
            uiterlijk);
    return switch (geef.geef(taak, wie)) {
      case GEGEVEN -> Scherm.naar(pad(casus) + "?gedaan=gegeven");
      case GEEN_TEAMLID -> {
        formulier.fout("wie", "casus.taak.geen_teamlid");
        yield Scherm.opnieuw(SJABLOON, weergave(casus, wie).pagina(formulier, null, false, null));
      }
      case ONBEKEND -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/taken/{taak}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.taak")
  ModelAndView wijzig(
      @PathVariable String id, @PathVariable String taak, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    UUID welke = Pad.id(taak);
    Takenweergave weergave = weergave(casus, wie);
    boolean nazorg = weergave.taak(welke).filter(t -> t.soort() == Taak.Soort.NAZORG).isPresent();
    String wat = nazorg ? "" : formulier.verplicht("wat", "casus.taak.wat_leeg", WAT::lees);
    LocalDate uiterlijk = uiterlijk(formulier);
    if (formulier.waarde("wie").isBlank()) {
      formulier.fout("wie", "casus.taak.kies_wie");
    }
    if (wat == null || !formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, weergave.pagina(formulier, welke, false, null));
    }
    String versie = formulier.waarde("versie");
    WijzigTaak.Opdracht opdracht =
        new WijzigTaak.Opdracht(
            casus,
            welke,
            versie.matches("\\d{1,9}") ? Integer.parseInt(versie) : 0,
            wat,
            new MedewerkerId(Pad.id(formulier.waarde("wie"))),
            uiterlijk);
    return switch (wijzig.wijzig(opdracht, wie)) {
      case GEWIJZIGD -> Scherm.naar(pad(casus) + "?gedaan=gewijzigd");
      case BOTSING -> {
        // What was typed stays; sent again it is put over the version that is shown beside it.
        weergave(casus, wie).taak(welke).ifPresent(nu -> formulier.met("versie", nu.versie()));
        yield Scherm.toon(
            SJABLOON,
            weergave(casus, wie).pagina(formulier, welke, true, tekst("casus.taak.botsing")),
            HttpStatus.CONFLICT);
      }
      case GEEN_TEAMLID -> {
        formulier.fout("wie", "casus.taak.geen_teamlid");
        yield Scherm.opnieuw(SJABLOON, weergave.pagina(formulier, welke, false, null));
      }
      case ONBEKEND -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/taken/{taak}/klaar")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.taak")
  ModelAndView rondAf(
      @PathVariable String id, @PathVariable String taak, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    boolean klaar = !formulier.waarde("hoe").equals("vervallen");
    String reden =
        klaar ? null : formulier.verplicht("reden", "casus.taak.reden_leeg", REDEN::lees);
    if (!formulier.isGoed()) {
      return Scherm.opnieuw(
          SJABLOON,
          weergave(casus, wie).pagina(formulier, null, false, tekst("casus.taak.reden_leeg")));
    }
    if (!rondAf.rondAf(casus, Pad.id(taak), klaar, reden, wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar(
        formulier.waarde("terug").equals("werkvoorraad")
            ? "/werkvoorraad"
            : pad(casus) + "?gedaan=klaar");
  }

  private Takenweergave weergave(CasusId casus, Gebruiker wie) {
    return new Takenweergave(
        toon.toon(casus, wie).orElseThrow(NietGevonden::new), wie.medewerker(), klok.getZone());
  }

  private @Nullable LocalDate uiterlijk(Formulier formulier) {
    return formulier.mogelijk(
        "uiterlijk", typt -> Datums.lees(typt, Datumgrens.gepland(LocalDate.now(klok), 5)));
  }

  private static String pad(CasusId casus) {
    return "/casussen/" + casus + "/taken";
  }
}
