package nl.keukentafel.werkplek.inrichting;

import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichting;
import nl.keukentafel.inrichting.model.Aspect;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.web.Aspectblad;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at designs: everybody in a team may, so that a refusal can always be understood. */
@Controller
@RequestMapping("/inrichting")
class InrichtingController {

  private static final String GEEN_PERSONEN =
      "een inrichting bevat geen gegevens over inwoners; wijzigen wordt wel gelogd";
  private static final String ASPECT = "werkplek/inrichting/aspect";

  private final ToonInrichtingen toonInrichtingen;
  private final ToonTeaminrichting toonTeaminrichting;
  private final ToonVersies toonVersies;
  private final Voorbeeldkast voorbeelden;

  InrichtingController(
      ToonInrichtingen toonInrichtingen,
      ToonTeaminrichting toonTeaminrichting,
      ToonVersies toonVersies,
      Voorbeeldkast voorbeelden) {
    this.toonInrichtingen = toonInrichtingen;
    this.toonTeaminrichting = toonTeaminrichting;
    this.toonVersies = toonVersies;
    this.voorbeelden = voorbeelden;
  }

  @GetMapping
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.VRIJWILLIGER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST,
        Hoedanigheid.FUNCTIONEEL_BEHEERDER,
        Hoedanigheid.PRIVACY_OFFICER
      },
      waaromNiet = GEEN_PERSONEN)
  ModelAndView toonAlle(Gebruiker wie) {
    return Scherm.toon("werkplek/inrichting/overzicht", toonInrichtingen.toon(wie));
  }

  @GetMapping("/{team}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.VRIJWILLIGER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST,
        Hoedanigheid.FUNCTIONEEL_BEHEERDER,
        Hoedanigheid.PRIVACY_OFFICER
      },
      waaromNiet = GEEN_PERSONEN)
  ModelAndView toonTeam(@PathVariable UUID team, Gebruiker wie) {
    return toonAspect(team, Aspect.HANDELINGSBEREIK.code(), wie);
  }

  @GetMapping("/{team}/{aspect}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.VRIJWILLIGER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST,
        Hoedanigheid.FUNCTIONEEL_BEHEERDER,
        Hoedanigheid.PRIVACY_OFFICER
      },
      waaromNiet = GEEN_PERSONEN)
  ModelAndView toonAspect(@PathVariable UUID team, @PathVariable String aspect, Gebruiker wie) {
    return Scherm.toon(
        ASPECT,
        toonTeaminrichting
            .toon(wie, new TeamId(team), aspect(aspect))
            .orElseThrow(NietGevonden::new));
  }

  @GetMapping("/{team}/versies")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.VRIJWILLIGER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST,
        Hoedanigheid.FUNCTIONEEL_BEHEERDER,
        Hoedanigheid.PRIVACY_OFFICER
      },
      waaromNiet = GEEN_PERSONEN)
  ModelAndView toonVersies(
      @PathVariable UUID team,
      @RequestParam(required = false) @Nullable Integer van,
      @RequestParam(required = false) @Nullable Integer met,
      Gebruiker wie) {
    return Scherm.toon(
        "werkplek/inrichting/versies",
        toonVersies.toon(wie, new TeamId(team), van, met).orElseThrow(NietGevonden::new));
  }

  @GetMapping("/voorbeelden/{sleutel}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.VRIJWILLIGER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST,
        Hoedanigheid.FUNCTIONEEL_BEHEERDER,
        Hoedanigheid.PRIVACY_OFFICER
      },
      waaromNiet = GEEN_PERSONEN)
  ModelAndView toonVoorbeeld(@PathVariable String sleutel) {
    return toonVoorbeeldaspect(sleutel, Aspect.HANDELINGSBEREIK.code());
  }

  @GetMapping("/voorbeelden/{sleutel}/{aspect}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.VRIJWILLIGER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST,
        Hoedanigheid.FUNCTIONEEL_BEHEERDER,
        Hoedanigheid.PRIVACY_OFFICER
      },
      waaromNiet = GEEN_PERSONEN)
  ModelAndView toonVoorbeeldaspect(@PathVariable String sleutel, @PathVariable String aspect) {
    MeegeleverdeInrichting voorbeeld = voorbeelden.find(sleutel).orElseThrow(NietGevonden::new);
    Keuzes keuzes = voorbeeld.inrichting().keuzes();
    return Scherm.toon(
        ASPECT,
        new Aspectpagina(
            Voorbeeldkast.naam(voorbeeld),
            "/inrichting/voorbeelden/" + sleutel,
            false,
            Teksten.tekst("inrichting.pagina.meegeleverd"),
            null,
            null,
            Teksten.tekst(voorbeeld.inrichting().kwadrant().sleutel()),
            voorbeeld.bron(),
            Keuzelijst.alle().size() - voorbeeld.inrichting().nogNietGekozen().size(),
            Keuzelijst.alle().size(),
            List.of(),
            false,
            false,
            Aspectblad.van(aspect(aspect), keuzes, keuzes)));
  }

  static Aspect aspect(String code) {
    return Aspect.findByCode(code).orElseThrow(NietGevonden::new);
  }
}
