package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Casusleven.Stap;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.usecase.ToonLeven;
import nl.keukentafel.casus.usecase.ZetStap;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The life of a casus: its story, and the next step. */
@Controller
class LevenController {
  private static final String SJABLOON = "casus/leven";
  private static final Tekstveld REDEN = Tekstveld.alinea(4000);

  private final ToonLeven toon;
  private final ZetStap zet;
  private final Concepten concepten;
  private final Clock klok;

  LevenController(ToonLeven toon, ZetStap zet, Concepten concepten, Clock klok) {
    this.toon = toon;
    this.zet = zet;
    this.concepten = concepten;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/leven")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.leven.inzien")
  ModelAndView toon(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String stap,
      @RequestParam(defaultValue = "") String gedaan,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    Formulier formulier =
        concepten
            .find(wie, pad(casus))
            .map(Concepten.Concept::formulier)
            .orElseGet(Formulier::leeg);
    String melding =
        switch (gedaan) {
          case "gezet" -> tekst("casus.leven.gezet");
          case "gevraagd" -> tekst("casus.leven.gevraagd");
          default -> null;
        };
    return Scherm.toon(SJABLOON, pagina(casus, Levensstap.find(stap), formulier, melding, wie));
  }

  @PostMapping("/casussen/{id}/leven")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.fase")
  ModelAndView zet(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    Optional<Levensstap> stap = Levensstap.find(formulier.waarde("stap"));
    if (stap.isEmpty()) {
      formulier.fout("stap", "casus.stap.kies");
      return Scherm.opnieuw(SJABLOON, pagina(casus, stap, formulier, null, wie));
    }
    String reden =
        stap.get().vraagtReden()
            ? formulier.verplicht("reden", "casus.stap.reden_leeg", REDEN::lees)
            : formulier.mogelijk("reden", REDEN::lees);
    TeamId team = leesTeam(formulier);
    if (stap.get() == Levensstap.OPSCHALEN && team == null && isLopend(formulier)) {
      formulier.fout("team", "casus.stap.kies_team");
    }
    if (!formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, pagina(casus, stap, formulier, null, wie));
    }
    ZetStap.Opdracht opdracht =
        new ZetStap.Opdracht(
            casus,
            stap.get(),
            reden == null ? "" : reden,
            gezien(formulier),
            formulier.waarde("houder").isBlank()
                ? null
                : new MedewerkerId(Pad.id(formulier.waarde("houder"))),
            team,
            formulier.heeft("vraag", "team"));
    return antwoord(casus, stap, zet(opdracht, wie), formulier, wie);
  }

  /** Of two who reopen or open for one household at once, the database lets one; ask again. */
  private Stap zet(ZetStap.Opdracht opdracht, Gebruiker wie) {
    try {
      return zet.zet(opdracht, wie);
    } catch (DuplicateKeyException tegelijk) {
      return zet.zet(opdracht, wie);
    }
  }

  private ModelAndView antwoord(
      CasusId casus, Optional<Levensstap> stap, Stap uitkomst, Formulier formulier, Gebruiker wie) {
    return switch (uitkomst) {
      case Stap.Gezet _ -> {
        concepten.verwijder(wie, pad(casus));
        // Whoever lets a casus sleep may not see it any more.
        yield Scherm.naar(
            stap.filter(s -> s == Levensstap.SLAPEN).isPresent()
                ? "/casussen"
                : pad(casus) + "?gedaan=gezet");
      }
      case Stap.WachtOpTeambesluit _ -> {
        concepten.verwijder(wie, pad(casus));
        yield Scherm.naar(pad(casus) + "?gedaan=gevraagd");
      }
      case Stap.KanNiet _ -> weer(casus, stap, "casus.leven.kan_niet", formulier, wie);
      case Stap.Botsing _ -> weer(casus, stap, "casus.leven.botsing", formulier, wie);
      case Stap.Bezwaar _ -> weer(casus, stap, "casus.leven.eerst", formulier, wie);
      case Stap.AndereCasus _ -> weer(casus, stap, "casus.leven.andere", formulier, wie);
      case Stap.GeenTeamlid _ -> {
        formulier.fout("houder", "casus.stap.geen_teamlid");
        yield Scherm.opnieuw(SJABLOON, pagina(casus, stap, formulier, null, wie));
      }
      case Stap.Geweigerd _ ->
          Scherm.toon(SJABLOON, pagina(casus, stap, formulier, null, wie), HttpStatus.FORBIDDEN);
      case Stap.Onbekend _ -> throw new NietGevonden();
    };
  }

  private ModelAndView weer(
      CasusId casus,
      Optional<Levensstap> stap,
      String sleutel,
      Formulier formulier,
      Gebruiker wie) {
    return Scherm.toon(
        SJABLOON, pagina(casus, stap, formulier, tekst(sleutel), wie), HttpStatus.CONFLICT);
  }

  private LevenPagina pagina(
      CasusId casus,
      Optional<Levensstap> stap,
      Formulier formulier,
      @Nullable String melding,
      Gebruiker wie) {
    ToonLeven.Beeld beeld = toon.toon(casus, stap, wie).orElseThrow(NietGevonden::new);
    return new Levenweergave(beeld, klok.getZone()).pagina(formulier, melding, wie.medewerker());
  }

  private static @Nullable Fase gezien(Formulier formulier) {
    return Arrays.stream(Fase.values())
        .filter(fase -> fase.code().equals(formulier.waarde("fase")))
        .findFirst()
        .orElse(null);
  }

  private static boolean isLopend(Formulier formulier) {
    Fase fase = gezien(formulier);
    return fase != Fase.AFSCHALEN && fase != Fase.NAZORG;
  }

  private static @Nullable TeamId leesTeam(Formulier formulier) {
    String team = formulier.waarde("team");
    return team.isBlank() ? null : new TeamId(Pad.id(team));
  }

  private static String pad(CasusId casus) {
    return "/casussen/" + casus + "/leven";
  }
}
