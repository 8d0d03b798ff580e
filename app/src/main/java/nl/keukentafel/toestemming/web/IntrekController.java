package nl.keukentafel.toestemming.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.toestemming.usecase.ToonToestemming;
import nl.keukentafel.toestemming.usecase.TrekToestemmingIn;
import nl.keukentafel.toestemming.usecase.VraagHetTeam;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking a yes back, and asking the team when there is none. */
@Controller
class IntrekController {
  private static final Tekstveld REDEN = Tekstveld.alinea(1000);

  private final Vragenlezer lezer;
  private final TrekToestemmingIn trekIn;
  private final VraagHetTeam vraagHetTeam;
  private final Concepten concepten;

  IntrekController(
      Vragenlezer lezer, TrekToestemmingIn trekIn, VraagHetTeam vraagHetTeam, Concepten concepten) {
    this.lezer = lezer;
    this.trekIn = trekIn;
    this.vraagHetTeam = vraagHetTeam;
    this.concepten = concepten;
  }

  @GetMapping("/casussen/{id}/toestemming/vragen/{vraag}/intrekken")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = ToonToestemming.LOGT)
  ModelAndView intrekken(@PathVariable String id, @PathVariable String vraag, Gebruiker wie) {
    Samenmaker samen = omTeSchrijven(Paden.casus(id), Paden.id(vraag), wie);
    return Scherm.toon(
        "toestemming/reden",
        intrekpagina(
            samen, Formulier.leeg().met("persoon", samen.regel().vraag().inhoud().voor())));
  }

  @PostMapping("/casussen/{id}/toestemming/vragen/{vraag}/intrekken")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = TrekToestemmingIn.LOGT)
  ModelAndView trekIn(
      @PathVariable String id, @PathVariable String vraag, Formulier formulier, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    UUID welke = Paden.id(vraag);
    Samenmaker samen = omTeSchrijven(casus, welke, wie);
    Veld.Optie persoon =
        formulier.keuze(
            "persoon", "toestemming.fout.intrekker", intrekkers(samen), Veld.Optie::waarde);
    String reden = formulier.mogelijk("reden", REDEN::lees);
    if (persoon == null || !formulier.isGoed()) {
      return Scherm.opnieuw("toestemming/reden", intrekpagina(samen, formulier));
    }
    return switch (trekIn.trekIn(casus, welke, PersoonId.van(persoon.waarde()), reden, wie)) {
      case TrekToestemmingIn.Uitkomst.Ingetrokken _, TrekToestemmingIn.Uitkomst.GeldtNiet _ -> {
        concepten.verwijder(wie, samen.pad() + "/intrekken");
        yield Scherm.naar(Paden.overzicht(casus));
      }
      case TrekToestemmingIn.Uitkomst.NietBevoegd _ -> {
        formulier.fout("persoon", "toestemming.fout.niet_bevoegd");
        yield Scherm.opnieuw("toestemming/reden", intrekpagina(samen, formulier));
      }
      case TrekToestemmingIn.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  private static List<Veld.Optie> intrekkers(Samenmaker samen) {
    return TrekToestemmingIn.wieMag(samen.regel()).stream()
        .map(wie -> new Veld.Optie(wie.toString(), Woorden.naam(samen.beeld(), wie)))
        .sorted(Comparator.comparing(Veld.Optie::label))
        .toList();
  }

  private static RedenPagina intrekpagina(Samenmaker samen, Formulier formulier) {
    var inhoud = samen.regel().vraag().inhoud();
    return new RedenPagina(
        Paden.overzicht(samen.casus()),
        samen.beeld().casus().nummer(),
        samen.pad() + "/intrekken",
        tekst("toestemming.intrekken"),
        List.of(
            tekst(
                "toestemming.titel." + inhoud.doel().code(),
                Woorden.naam(samen.beeld(), inhoud.voor()),
                Woorden.metWie(inhoud)),
            tekst("toestemming.intrekken.uitleg")),
        formulier,
        intrekkers(samen),
        tekst("toestemming.intrekken.wie"),
        tekst("toestemming.intrekken.reden"),
        false,
        tekst("toestemming.intrekken.knop"));
  }

  @GetMapping("/casussen/{id}/toestemming/vragen/{vraag}/team")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = ToonToestemming.LOGT)
  ModelAndView team(@PathVariable String id, @PathVariable String vraag, Gebruiker wie) {
    Samenmaker samen = omTeSchrijven(Paden.casus(id), Paden.id(vraag), wie);
    return Scherm.toon("toestemming/reden", teampagina(samen, Formulier.leeg()));
  }

  @PostMapping("/casussen/{id}/toestemming/vragen/{vraag}/team")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = VraagHetTeam.LOGT)
  ModelAndView vraagTeam(
      @PathVariable String id, @PathVariable String vraag, Formulier formulier, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    UUID welke = Paden.id(vraag);
    Samenmaker samen = omTeSchrijven(casus, welke, wie);
    String reden = formulier.verplicht("reden", "toestemming.fout.teamreden", REDEN::lees);
    if (reden == null) {
      return Scherm.opnieuw("toestemming/reden", teampagina(samen, formulier));
    }
    return switch (vraagHetTeam.vraag(casus, welke, reden, wie)) {
      case VraagHetTeam.Uitkomst.OpDeAgenda _, VraagHetTeam.Uitkomst.NietNodig _ -> {
        concepten.verwijder(wie, samen.pad() + "/team");
        yield Scherm.naar(Paden.overzicht(casus));
      }
      case VraagHetTeam.Uitkomst.NietZoIngericht(var wel) -> {
        formulier.fout("reden", "toestemming.zonder." + Woorden.code(wel));
        yield Scherm.opnieuw("toestemming/reden", teampagina(samen, formulier));
      }
      case VraagHetTeam.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  private static RedenPagina teampagina(Samenmaker samen, Formulier formulier) {
    var inhoud = samen.regel().vraag().inhoud();
    return new RedenPagina(
        Paden.overzicht(samen.casus()),
        samen.beeld().casus().nummer(),
        samen.pad() + "/team",
        tekst("toestemming.team.vragen"),
        List.of(
            tekst(
                "toestemming.titel." + inhoud.doel().code(),
                Woorden.naam(samen.beeld(), inhoud.voor()),
                Woorden.metWie(inhoud)),
            tekst("toestemming.team.uitleg")),
        formulier,
        List.of(),
        "",
        tekst("toestemming.team.reden"),
        true,
        tekst("toestemming.team.knop"));
  }

  private Samenmaker omTeSchrijven(CasusId casus, UUID vraag, Gebruiker wie) {
    Samenmaker samen = lezer.lees(casus, vraag, wie);
    if (!samen.beeld().casus().schrijven()) {
      throw new NietGevonden();
    }
    return samen;
  }
}
