package nl.keukentafel.overleg.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.overleg.usecase.LegAanwezigheidVast;
import nl.keukentafel.overleg.usecase.OpenOverleg;
import nl.keukentafel.overleg.usecase.SluitOverleg;
import nl.keukentafel.overleg.usecase.ToonOverleg;
import nl.keukentafel.overleg.usecase.Vergadering;
import nl.keukentafel.overleg.web.OverlegPagina.Bericht;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.team.Teams.Teamlid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One overleg: see it, open it, say who is there, close it. */
@Controller
@RequestMapping("/overleg/{id}")
class OverlegController {

  private final OverlegBeeld beeld;
  private final OpenOverleg open;
  private final LegAanwezigheidVast aanwezigheid;
  private final SluitOverleg sluit;

  OverlegController(
      OverlegBeeld beeld, OpenOverleg open, LegAanwezigheidVast aanwezigheid, SluitOverleg sluit) {
    this.beeld = beeld;
    this.open = open;
    this.aanwezigheid = aanwezigheid;
    this.sluit = sluit;
  }

  @GetMapping
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = ToonOverleg.SLEUTEL)
  ModelAndView toon(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String punt,
      @RequestParam(defaultValue = "") String gedaan,
      Gebruiker wie) {
    Bericht bericht = Gedaan.find(gedaan).map(dit -> new Bericht(dit.zin(), false)).orElse(null);
    return beeld.toon(OverlegBeeld.id(id), wie, Terug.naar(punt, bericht), HttpStatus.OK);
  }

  @PostMapping("/open")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = OpenOverleg.SLEUTEL)
  ModelAndView open(@PathVariable String id, Gebruiker wie) {
    OverlegId overleg = OverlegBeeld.id(id);
    return switch (open.open(overleg, wie)) {
      case OpenOverleg.Uitkomst.Geopend _ -> Scherm.naar(OverlegBeeld.pad(overleg, Gedaan.GEOPEND));
      case OpenOverleg.Uitkomst.IsVoorbij _ -> veranderd(overleg, wie);
      case OpenOverleg.Uitkomst.NietBevoegd(Vergadering vergadering) ->
          leidtNiet(overleg, wie, vergadering);
      case OpenOverleg.Uitkomst.NietGevonden _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/aanwezigheid")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = LegAanwezigheidVast.SLEUTEL)
  ModelAndView aanwezigheid(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    OverlegId overleg = OverlegBeeld.id(id);
    var opdracht =
        new LegAanwezigheidVast.Opdracht(
            overleg, medewerkers(formulier, "was"), medewerkers(formulier, "aanwezig"));
    return switch (aanwezigheid.leg(opdracht, wie)) {
      case LegAanwezigheidVast.Uitkomst.Vastgelegd _ ->
          Scherm.naar(OverlegBeeld.pad(overleg, Gedaan.AANWEZIGHEID));
      case LegAanwezigheidVast.Uitkomst.HebbenStem(var leden) -> {
        String namen = Woorden.en(leden.stream().map(Teamlid::naam).toList());
        Bericht bericht = new Bericht(tekst("overleg.fout.heeft_stem", namen), true);
        yield beeld.toon(overleg, wie, Terug.naar("", bericht), HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case LegAanwezigheidVast.Uitkomst.LooptNiet _ -> veranderd(overleg, wie);
      case LegAanwezigheidVast.Uitkomst.NietBevoegd(Vergadering vergadering) ->
          leidtNiet(overleg, wie, vergadering);
      case LegAanwezigheidVast.Uitkomst.NietGevonden _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/sluiten")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = SluitOverleg.SLEUTEL)
  ModelAndView sluit(@PathVariable String id, Gebruiker wie) {
    OverlegId overleg = OverlegBeeld.id(id);
    return switch (sluit.sluit(overleg, wie)) {
      case SluitOverleg.Uitkomst.Gesloten _ ->
          Scherm.naar(OverlegBeeld.pad(overleg, Gedaan.GESLOTEN));
      case SluitOverleg.Uitkomst.NogNietBegonnen _ -> veranderd(overleg, wie);
      case SluitOverleg.Uitkomst.NietBevoegd(Vergadering vergadering) ->
          leidtNiet(overleg, wie, vergadering);
      case SluitOverleg.Uitkomst.NietGevonden _ -> throw new NietGevonden();
    };
  }

  private ModelAndView veranderd(OverlegId overleg, Gebruiker wie) {
    Bericht bericht = new Bericht(tekst("overleg.fout.veranderd"), true);
    return beeld.toon(overleg, wie, Terug.naar("", bericht), HttpStatus.CONFLICT);
  }

  private ModelAndView leidtNiet(OverlegId overleg, Gebruiker wie, Vergadering vergadering) {
    return beeld.toon(
        overleg,
        wie,
        Terug.metWeigering("", Weigeringen.leidtNiet(vergadering)),
        HttpStatus.FORBIDDEN);
  }

  /** The ids in a field; what is no id is left out. */
  private static Set<MedewerkerId> medewerkers(Formulier formulier, String veld) {
    return formulier.alle(veld).stream()
        .filter(tekst -> tekst.matches("[0-9a-f-]{36}"))
        .map(MedewerkerId::van)
        .collect(Collectors.toSet());
  }
}
