package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Optional;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.usecase.GeefVoorrang;
import nl.keukentafel.casus.usecase.ToonWachtlijst;
import nl.keukentafel.casus.usecase.VraagVerdeling;
import nl.keukentafel.casus.usecase.WijsCasusToe;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The wachtlijst, and sharing out from it. */
@Controller
class WachtlijstController {
  private static final Tekstveld REDEN = Tekstveld.regel(300);

  private final ToonWachtlijst toon;
  private final WijsCasusToe wijsToe;
  private final GeefVoorrang geefVoorrang;
  private final VraagVerdeling vraagVerdeling;

  WachtlijstController(
      ToonWachtlijst toon,
      WijsCasusToe wijsToe,
      GeefVoorrang geefVoorrang,
      VraagVerdeling vraagVerdeling) {
    this.toon = toon;
    this.wijsToe = wijsToe;
    this.geefVoorrang = geefVoorrang;
    this.vraagVerdeling = vraagVerdeling;
  }

  @GetMapping("/wachtlijst")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.wachtlijst")
  ModelAndView toon(
      @RequestParam(defaultValue = "") String team,
      @RequestParam(defaultValue = "") String toewijzen,
      @RequestParam(defaultValue = "") String gedaan,
      Gebruiker wie) {
    String melding =
        switch (gedaan) {
          case "toegewezen" -> tekst("casus.toewijzen.gedaan");
          case "voorrang" -> tekst("casus.voorrang.gedaan");
          case "gevraagd" -> tekst("casus.toewijzen.gevraagd");
          case "weg" -> tekst("casus.toewijzen.weg");
          default -> null;
        };
    return Scherm.toon("casus/wachtlijst", pagina(team, toewijzen, Formulier.leeg(), melding, wie));
  }

  @PostMapping("/casussen/{id}/toewijzing")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.toewijzen")
  ModelAndView wijsToe(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    boolean anders = formulier.waarde("houder").equals("anders");
    String veld = anders ? "anders" : "houder";
    if (formulier.waarde(veld).isBlank()) {
      formulier.fout(veld, "casus.toewijzen.kies_iemand");
    }
    String reden =
        anders
            ? formulier.verplicht("reden", "casus.toewijzen.reden_leeg", REDEN::lees)
            : tekst("casus.toewijzen.volgens_voorstel");
    if (!formulier.isGoed() || reden == null) {
      return Scherm.opnieuw(
          "casus/wachtlijst", pagina(formulier.waarde("team"), id, formulier, null, wie));
    }
    var opdracht =
        new WijsCasusToe.Opdracht(casus, new MedewerkerId(Pad.id(formulier.waarde(veld))), reden);
    return switch (wijsToe.wijsToe(opdracht, wie)) {
      case WijsCasusToe.Uitkomst.Toegewezen toegewezen -> terug("toegewezen", formulier);
      case WijsCasusToe.Uitkomst.AlWeg weg ->
          Scherm.toon(
              "casus/wachtlijst",
              pagina(
                  formulier.waarde("team"),
                  "geen",
                  Formulier.leeg(),
                  tekst("casus.toewijzen.weg"),
                  wie),
              HttpStatus.CONFLICT);
      case WijsCasusToe.Uitkomst.Geweigerd(Weigering weigering) ->
          Scherm.toon(
              "casus/wachtlijst",
              pagina(formulier.waarde("team"), id, formulier, null, weigering, wie),
              HttpStatus.FORBIDDEN);
      case WijsCasusToe.Uitkomst.GeenTeamlid geen -> {
        formulier.fout(veld, "casus.toewijzen.geen_teamlid");
        yield Scherm.opnieuw(
            "casus/wachtlijst", pagina(formulier.waarde("team"), id, formulier, null, wie));
      }
      case WijsCasusToe.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/voorrang")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.voorrang")
  ModelAndView geefVoorrang(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    String reden = formulier.verplicht("voorrang", "casus.voorrang.reden_leeg", REDEN::lees);
    if (!formulier.isGoed() || reden == null) {
      return Scherm.opnieuw(
          "casus/wachtlijst", pagina(formulier.waarde("team"), id, formulier, null, wie));
    }
    return switch (geefVoorrang.geef(casus, reden, wie)) {
      case GeefVoorrang.Uitkomst.Gegeven gegeven -> terug("voorrang", formulier);
      case GeefVoorrang.Uitkomst.WachtNietMeer weg ->
          Scherm.toon(
              "casus/wachtlijst",
              pagina(
                  formulier.waarde("team"),
                  "geen",
                  Formulier.leeg(),
                  tekst("casus.toewijzen.weg"),
                  wie),
              HttpStatus.CONFLICT);
      case GeefVoorrang.Uitkomst.Geweigerd geweigerd ->
          Scherm.toon(
              "casus/wachtlijst",
              pagina(formulier.waarde("team"), id, formulier, null, wie),
              HttpStatus.FORBIDDEN);
      case GeefVoorrang.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  @PostMapping("/casussen/{id}/verdeling")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.verdeling.vragen")
  ModelAndView vraagTeam(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    boolean bekend =
        vraagVerdeling.vraag(
            Pad.casus(id), nummer -> tekst("casus.verdeling.agendatitel", nummer), wie);
    if (!bekend) {
      throw new NietGevonden();
    }
    return terug("gevraagd", formulier);
  }

  private static ModelAndView terug(String gedaan, Formulier formulier) {
    String team = formulier.waarde("team");
    return Scherm.naar(
        "/wachtlijst?gedaan="
            + gedaan
            + "&toewijzen=geen"
            + (team.matches("[0-9a-f-]{36}") ? "&team=" + team : ""));
  }

  private WachtlijstPagina pagina(
      String team, String toewijzen, Formulier formulier, @Nullable String melding, Gebruiker wie) {
    return pagina(team, toewijzen, formulier, melding, null, wie);
  }

  private WachtlijstPagina pagina(
      String team,
      String toewijzen,
      Formulier formulier,
      @Nullable String melding,
      @Nullable Weigering gekozeneNiet,
      Gebruiker wie) {
    Gebruiker.Lidmaatschap lid =
        wie.lidmaatschappen().stream()
            .filter(l -> l.positie() != Hoedanigheid.VRIJWILLIGER)
            .filter(l -> team.isEmpty() || l.team().toString().equals(team))
            .findFirst()
            .orElseThrow(NietGevonden::new);
    Optional<CasusId> open =
        toewijzen.isEmpty() || toewijzen.equals("geen")
            ? Optional.empty()
            : Optional.of(Pad.casus(toewijzen));
    ToonWachtlijst.Beeld beeld = toon.toon(lid.team(), open, toewijzen.isEmpty(), wie);
    return new Wachtlijstweergave(beeld, wie, lid, formulier, gekozeneNiet).pagina(melding);
  }
}
