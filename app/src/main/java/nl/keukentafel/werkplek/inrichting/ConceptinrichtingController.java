package nl.keukentafel.werkplek.inrichting;

import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Aspect;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Making a next version: begin, choose per aspect, throw away. */
@Controller
@RequestMapping("/inrichting/{team}")
class ConceptinrichtingController {

  private static final String BEGIN = "werkplek/inrichting/begin";
  private static final String CONCEPT = "werkplek/inrichting/concept";
  private static final String GEEN_PERSONEN =
      "een inrichting bevat geen gegevens over inwoners; wijzigen wordt wel gelogd";

  private final ToonBegin toonBegin;
  private final BeginConcept beginConcept;
  private final ToonConcept toonConcept;
  private final BewaarConcept bewaarConcept;
  private final GooiConceptWeg gooiConceptWeg;

  ConceptinrichtingController(
      ToonBegin toonBegin,
      BeginConcept beginConcept,
      ToonConcept toonConcept,
      BewaarConcept bewaarConcept,
      GooiConceptWeg gooiConceptWeg) {
    this.toonBegin = toonBegin;
    this.beginConcept = beginConcept;
    this.toonConcept = toonConcept;
    this.bewaarConcept = bewaarConcept;
    this.gooiConceptWeg = gooiConceptWeg;
  }

  @GetMapping("/nieuw")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, waaromNiet = GEEN_PERSONEN)
  ModelAndView toonBegin(@PathVariable UUID team, Gebruiker wie) {
    return Scherm.toon(BEGIN, begin(wie, team, null));
  }

  @PostMapping("/nieuw")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, logt = "inrichting.ontwerpen")
  ModelAndView begin(@PathVariable UUID team, Formulier formulier, Gebruiker wie) {
    Beginpagina pagina = begin(wie, team, formulier);
    if (formulier.waarde("herkomst").isEmpty()) {
      formulier.fout("herkomst", "inrichting.fout.kies_begin");
    } else if (!beginConcept.begin(wie, new TeamId(team), formulier.waarde("herkomst"))) {
      formulier.fout("herkomst", "scherm.fout.onbekende_keuze");
    }
    return formulier.isGoed()
        ? Scherm.naar(concept(team, Aspect.HANDELINGSBEREIK))
        : Scherm.opnieuw(BEGIN, pagina);
  }

  @GetMapping("/concept/{aspect}")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, waaromNiet = GEEN_PERSONEN)
  ModelAndView toon(@PathVariable UUID team, @PathVariable String aspect, Gebruiker wie) {
    return Scherm.toon(
        CONCEPT,
        toonConcept
            .toon(wie, new TeamId(team), InrichtingController.aspect(aspect))
            .orElseThrow(NietGevonden::new));
  }

  @PostMapping("/concept/{aspect}")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, logt = "inrichting.ontwerpen")
  ModelAndView bewaar(
      @PathVariable UUID team, @PathVariable String aspect, Formulier formulier, Gebruiker wie) {
    Aspect welk = InrichtingController.aspect(aspect);
    return switch (bewaarConcept.bewaar(wie, new TeamId(team), welk, formulier)) {
      case BewaarConcept.Uitkomst.Bewaard _ -> Scherm.naar(hierna(team, welk, formulier));
      case BewaarConcept.Uitkomst.Onleesbaar(Conceptpagina pagina) ->
          Scherm.opnieuw(CONCEPT, pagina);
      case BewaarConcept.Uitkomst.GeenConcept _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/concept/weg")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, waaromNiet = GEEN_PERSONEN)
  ModelAndView gooiWeg(@PathVariable UUID team, Gebruiker wie) {
    gooiConceptWeg.gooiWeg(wie, new TeamId(team));
    return Scherm.naar(Inrichtingen.pad(new TeamId(team)));
  }

  private Beginpagina begin(Gebruiker wie, UUID team, @Nullable Formulier formulier) {
    return toonBegin.toon(wie, new TeamId(team), formulier).orElseThrow(NietGevonden::new);
  }

  /** The button says where one goes on: the same aspect, the next, or laying down. */
  private static String hierna(UUID team, Aspect aspect, Formulier formulier) {
    return switch (formulier.waarde("hierna")) {
      case "volgende" ->
          concept(team, Aspect.met(Math.min(aspect.nummer() + 1, Aspect.values().length)));
      case "vaststellen" -> Inrichtingen.pad(new TeamId(team)) + "/concept/vaststellen";
      default -> concept(team, aspect);
    };
  }

  private static String concept(UUID team, Aspect aspect) {
    return Inrichtingen.pad(new TeamId(team)) + "/concept/" + aspect.code();
  }
}
