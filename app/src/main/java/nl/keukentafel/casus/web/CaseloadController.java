package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Caseloadregel;
import nl.keukentafel.casus.model.Toewijzingsvoorstel;
import nl.keukentafel.casus.usecase.DraagOver;
import nl.keukentafel.casus.usecase.ToonCaseloadoverdracht;
import nl.keukentafel.casus.usecase.ToonCaseloadoverdracht.Beeld;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A whole caseload in one screen, for leave or a longer absence. Each casus goes over by itself:
 * what cannot go stays where it is and says why.
 */
@Controller
class CaseloadController {
  private static final String SJABLOON = "casus/caseload";
  private static final Tekstveld REDEN = Tekstveld.regel(500);

  private final ToonCaseloadoverdracht toon;
  private final DraagOver draagOver;
  private final Clock klok;

  CaseloadController(ToonCaseloadoverdracht toon, DraagOver draagOver, Clock klok) {
    this.toon = toon;
    this.draagOver = draagOver;
    this.klok = klok;
  }

  @GetMapping("/caseload/overdragen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.caseload.inzien")
  ModelAndView toon(Formulier filter, Gebruiker wie) {
    Beeld beeld = beeld(filter, wie);
    Formulier formulier = Formulier.leeg().met("duur", "vast");
    beeld
        .voorstellen()
        .forEach((casus, voorstellen) ->
            voorstellen.stream()
                .findFirst()
                .ifPresent(beste -> formulier.met(veld(casus), beste.medewerker())));
    return Scherm.toon(SJABLOON, pagina(beeld, formulier, List.of(), wie));
  }

  @PostMapping("/caseload/overdragen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.caseload.inzien")
  ModelAndView draagOver(Formulier formulier, Gebruiker wie) {
    Beeld beeld = beeld(formulier, wie);
    String reden = formulier.verplicht("reden", "casus.overdracht.reden_leeg", REDEN::lees);
    DraagOver.Tijdelijk tijdelijk = Overdrachtvorm.lees(formulier, LocalDate.now(klok));
    if (reden == null || !formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, pagina(beeld, formulier, List.of(), wie));
    }
    List<CaseloadPagina.Uitslag> uitslagen = new ArrayList<>();
    for (Caseloadregel regel : beeld.casussen()) {
      CasusId casus = regel.casus().gegevens().id();
      String naar = formulier.waarde(veld(casus));
      if (!naar.isBlank()) {
        DraagOver.Opdracht opdracht =
            new DraagOver.Opdracht(
                casus,
                new MedewerkerId(Pad.id(naar)),
                reden,
                beeld.van(),
                tijdelijk,
                formulier.heeft("vraag", "team"));
        uitslagen.add(uitslag(regel, beeld, draagOver.draagOver(opdracht, wie)));
      }
    }
    return Scherm.toon(SJABLOON, pagina(beeld(formulier, wie), formulier, uitslagen, wie));
  }

  private static CaseloadPagina.Uitslag uitslag(
      Caseloadregel regel, Beeld beeld, DraagOver.Uitkomst uitkomst) {
    CasusId id = regel.casus().gegevens().id();
    String naam = naam(regel.casus().gegevens().huishouden(), beeld);
    return switch (uitkomst) {
      case DraagOver.Uitkomst.Overgedragen _ -> uitslag(id, naam, "over", true);
      case DraagOver.Uitkomst.Gepland _ -> uitslag(id, naam, "gepland", true);
      case DraagOver.Uitkomst.Gevraagd _ -> uitslag(id, naam, "gevraagd", true);
      case DraagOver.Uitkomst.Geweigerd _ -> uitslag(id, naam, "geweigerd", false);
      case DraagOver.Uitkomst.GeenTeamlid _ -> uitslag(id, naam, "geen_teamlid", false);
      case DraagOver.Uitkomst.AlHouder _ -> uitslag(id, naam, "al_houder", false);
      case DraagOver.Uitkomst.Botsing _ -> uitslag(id, naam, "botsing", false);
      case DraagOver.Uitkomst.Onbekend _ -> uitslag(id, naam, "onbekend", false);
    };
  }

  private static CaseloadPagina.Uitslag uitslag(
      CasusId casus, String naam, String wat, boolean goed) {
    return new CaseloadPagina.Uitslag(
        casus.toString(), naam, tekst("casus.caseload.uitslag." + wat), goed);
  }

  /** The team asked for, or the first of this person; a foreign one is not there. */
  private Beeld beeld(Formulier formulier, Gebruiker wie) {
    String gevraagd = formulier.waarde("team");
    TeamId team =
        wie.lidmaatschappen().stream()
            .filter(lid -> lid.positie() != Hoedanigheid.VRIJWILLIGER)
            .map(Gebruiker.Lidmaatschap::team)
            .filter(t -> gevraagd.isBlank() || t.toString().equals(gevraagd))
            .findFirst()
            .orElseThrow(NietGevonden::new);
    String van = formulier.waarde("wie");
    return toon.toon(
            team,
            van.isBlank() ? Optional.empty() : Optional.of(new MedewerkerId(Pad.id(van))),
            wie)
        .orElseThrow(NietGevonden::new);
  }

  private static CaseloadPagina pagina(
      Beeld beeld, Formulier formulier, List<CaseloadPagina.Uitslag> uitslagen, Gebruiker wie) {
    return new CaseloadPagina(
        beeld.team().toString(),
        wie.lidVan(beeld.team()).map(Gebruiker.Lidmaatschap::teamnaam).orElse(""),
        beeld.van().equals(wie.medewerker())
            ? tekst("casus.caseload.mij")
            : naam(beeld.van(), beeld),
        beeld.van().toString(),
        beeld.houders().stream()
            .map(houder ->
                new Veld.Optie(
                    houder.wie().toString(),
                    tekst(
                        houder.weg() ? "casus.caseload.houder.weg" : "casus.caseload.houder",
                        naam(houder.wie(), beeld),
                        aantal("casus.lijst.aantal", houder.casussen()))))
            .toList(),
        beeld.casussen().stream().map(regel -> rij(regel, beeld)).toList(),
        beeld.stand().leden().stream()
            .filter(lid -> lid.magCasushouderZijn())
            .filter(lid -> !lid.teamlid().medewerker().equals(beeld.van()))
            .map(lid -> new Veld.Optie(lid.teamlid().medewerker().toString(), lid.teamlid().naam()))
            .toList(),
        beeld.weigering() == null
            ? null
            : Weigeringstekst.vak(
                beeld.weigering(), beeld.viaOverleg() ? tekst("casus.stap.vraag_team") : null),
        beeld.viaOverleg(),
        formulier,
        uitslagen);
  }

  private static CaseloadPagina.Rij rij(Caseloadregel regel, Beeld beeld) {
    var gegevens = regel.casus().gegevens();
    List<Toewijzingsvoorstel> voorstellen =
        beeld.voorstellen().getOrDefault(gegevens.id(), List.of());
    return new CaseloadPagina.Rij(
        gegevens.id().toString(),
        naam(gegevens.huishouden(), beeld),
        gegevens.nummer(),
        tekst("casus.fase." + regel.casus().fase().code()),
        veld(gegevens.id()),
        voorstellen.isEmpty()
            ? tekst("casus.caseload.niemand")
            : tekst(
                "casus.caseload.voorstel",
                naam(voorstellen.getFirst().medewerker(), beeld),
                Plekwoorden.waarom(voorstellen.getFirst(), w -> naam(w, beeld))));
  }

  private static String veld(CasusId casus) {
    return "naar-" + casus;
  }

  private static String naam(MedewerkerId wie, Beeld beeld) {
    return beeld.namen().getOrDefault(wie, tekst("casus.iemand"));
  }

  private static String naam(HuishoudenId huishouden, Beeld beeld) {
    Huishoudens.Kaart kaart = beeld.huishoudens().get(huishouden);
    return kaart == null ? tekst("casus.huishouden.onbekend") : kaart.naam();
  }
}
