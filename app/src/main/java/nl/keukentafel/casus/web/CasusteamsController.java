package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.casus.usecase.BeeindigTeam;
import nl.keukentafel.casus.usecase.ToonTeams;
import nl.keukentafel.casus.usecase.VoegTeamToe;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The teams that work on a casus along with the leading team, or follow it. */
@Controller
class CasusteamsController {
  private static final String SJABLOON = "casus/teams";
  private static final Tekstveld REDEN = Tekstveld.regel(500);
  private static final List<Teamrol> ROLLEN = List.of(Teamrol.MEEWERKEND, Teamrol.VOLGEND);

  private final ToonTeams toon;
  private final VoegTeamToe voegToe;
  private final BeeindigTeam beeindig;
  private final Clock klok;

  CasusteamsController(ToonTeams toon, VoegTeamToe voegToe, BeeindigTeam beeindig, Clock klok) {
    this.toon = toon;
    this.voegToe = voegToe;
    this.beeindig = beeindig;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/teams")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.teams.inzien")
  ModelAndView toon(
      @PathVariable String id, @RequestParam(defaultValue = "") String gedaan, Gebruiker wie) {
    String melding =
        switch (gedaan) {
          case "erbij" -> tekst("casus.teams.erbij");
          case "gevraagd" -> tekst("casus.leven.gevraagd");
          case "weg" -> tekst("casus.teams.weg");
          default -> null;
        };
    return Scherm.toon(SJABLOON, pagina(Pad.casus(id), Formulier.leeg(), melding, wie));
  }

  @PostMapping("/casussen/{id}/teams")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.team")
  ModelAndView voegToe(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    if (formulier.waarde("team").isBlank()) {
      formulier.fout("team", "casus.teams.kies");
    }
    Teamrol rol = formulier.keuze("rol", "casus.teams.kies_rol", ROLLEN, Teamrol::code);
    List<Leefgebied> gebieden =
        formulier.keuzes("leefgebieden", List.of(Leefgebied.values()), Leefgebied::code);
    if (rol == Teamrol.MEEWERKEND && gebieden.isEmpty()) {
      formulier.fout("leefgebieden", "casus.teams.kies_leefgebied");
    }
    String reden = formulier.verplicht("reden", "casus.teams.reden_leeg", REDEN::lees);
    if (rol == null || reden == null || !formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, pagina(casus, formulier, null, wie));
    }
    VoegTeamToe.Opdracht opdracht =
        new VoegTeamToe.Opdracht(
            casus,
            new TeamId(Pad.id(formulier.waarde("team"))),
            rol,
            gebieden.stream().map(Leefgebied::code).toList(),
            reden,
            formulier.heeft("vraag", "team"));
    return switch (voegToe.voegToe(opdracht, wie)) {
      case VoegTeamToe.Uitkomst.Toegevoegd _ ->
          Scherm.naar("/casussen/" + casus + "/teams?gedaan=erbij");
      case VoegTeamToe.Uitkomst.Gevraagd _ ->
          Scherm.naar("/casussen/" + casus + "/teams?gedaan=gevraagd");
      case VoegTeamToe.Uitkomst.DoetAlMee _ -> {
        formulier.fout("team", "casus.teams.doet_al_mee");
        yield Scherm.opnieuw(SJABLOON, pagina(casus, formulier, null, wie));
      }
      case VoegTeamToe.Uitkomst.Geweigerd _ ->
          Scherm.toon(SJABLOON, pagina(casus, formulier, null, wie), HttpStatus.FORBIDDEN);
      case VoegTeamToe.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/teams/{deel}/einde")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.team")
  ModelAndView beeindig(@PathVariable String id, @PathVariable String deel, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    if (!beeindig.beeindig(casus, Pad.id(deel), wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar("/casussen/" + casus + "/teams?gedaan=weg");
  }

  private TeamsPagina pagina(
      CasusId casus, Formulier formulier, @Nullable String melding, Gebruiker wie) {
    ToonTeams.Beeld beeld = toon.toon(casus, wie).orElseThrow(NietGevonden::new);
    Levenswoorden woorden = new Levenswoorden(beeld.leven(), klok.getZone());
    return new TeamsPagina(
        woorden.kop(),
        beeld.leven().verloop().teams().stream()
            .map(deel -> rij(deel, casus, beeld.magWijzigen(), woorden))
            .toList(),
        beeld.magWijzigen(),
        beeld.weigering() == null
            ? null
            : Weigeringstekst.vak(
                beeld.weigering(), beeld.viaOverleg() ? tekst("casus.stap.vraag_team") : null),
        beeld.viaOverleg(),
        woorden.andereTeams(),
        Veld.opties(ROLLEN, Teamrol::code, "casus.teamrol"),
        Leefgebied.hoofdgebieden().stream()
            .map(gebied -> new Veld.Optie(gebied.code(), Plekwoorden.leefgebied(gebied.code())))
            .toList(),
        formulier,
        melding);
  }

  private static TeamsPagina.Rij rij(
      Casusverloop.Deelname deel, CasusId casus, boolean mag, Levenswoorden woorden) {
    var tot = deel.tot();
    boolean kanWeg = mag && tot == null && deel.rol() != Teamrol.LEIDEND;
    return new TeamsPagina.Rij(
        woorden.van(deel.team()),
        tekst("casus.teamrol." + deel.rol().code()),
        deel.leefgebieden().stream().map(Plekwoorden::leefgebied).collect(Collectors.joining(", ")),
        woorden.dag(deel.van()),
        tot == null ? "" : woorden.dag(tot),
        deel.reden() == null ? "" : deel.reden(),
        kanWeg ? "/casussen/" + casus + "/teams/" + deel.id() + "/einde" : null);
  }
}
