package nl.keukentafel.toestemming.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.toestemming.Noodinzages;
import nl.keukentafel.toestemming.model.Noodinzage;
import nl.keukentafel.toestemming.usecase.BekijkNoodinzages;
import nl.keukentafel.toestemming.usecase.BeoordeelNoodinzage;
import nl.keukentafel.toestemming.usecase.NeemNoodinzage;
import nl.keukentafel.toestemming.usecase.ToonNoodvorm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Breaking the glass, and the list of who did. */
@Controller
class NoodController {
  private static final Tekstveld REDEN = Tekstveld.alinea(1000);

  private final NeemNoodinzage neem;
  private final ToonNoodvorm toonVorm;
  private final BekijkNoodinzages bekijk;
  private final BeoordeelNoodinzage beoordeel;
  private final Clock klok;

  NoodController(
      NeemNoodinzage neem,
      ToonNoodvorm toonVorm,
      BekijkNoodinzages bekijk,
      BeoordeelNoodinzage beoordeel,
      Clock klok) {
    this.neem = neem;
    this.toonVorm = toonVorm;
    this.bekijk = bekijk;
    this.beoordeel = beoordeel;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/noodinzage")
  @Eindpunt(
      wie = {Hoedanigheid.TEAMLEIDER, Hoedanigheid.TEAMLID, Hoedanigheid.WIJKGERICHT_SPECIALIST},
      waaromNiet = "toont alleen een formulier; de inzage zelf wordt vastgelegd")
  ModelAndView vorm(@PathVariable String id, Gebruiker wie) {
    return Scherm.toon("toestemming/reden", pagina(Paden.casus(id), wie, Formulier.leeg()));
  }

  @PostMapping("/casussen/{id}/noodinzage")
  @Eindpunt(
      wie = {Hoedanigheid.TEAMLEIDER, Hoedanigheid.TEAMLID, Hoedanigheid.WIJKGERICHT_SPECIALIST},
      logt = NeemNoodinzage.LOGT)
  ModelAndView neem(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    String reden = formulier.verplicht("reden", "toestemming.fout.noodreden", REDEN::lees);
    if (reden == null) {
      return Scherm.opnieuw("toestemming/reden", pagina(casus, wie, formulier));
    }
    if (!neem.neem(casus, reden, wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar("/casussen/" + casus);
  }

  private RedenPagina pagina(CasusId casus, Gebruiker wie, Formulier formulier) {
    return new RedenPagina(
        "/casussen/" + casus,
        toonVorm.nummer(casus, wie).orElseThrow(NietGevonden::new),
        "/casussen/" + casus + "/noodinzage",
        tekst("toestemming.nood"),
        List.of(tekst("toestemming.nood.uitleg"), tekst("toestemming.nood.gemeld")),
        formulier,
        List.of(),
        "",
        tekst("toestemming.nood.reden"),
        true,
        tekst("toestemming.nood.knop"));
  }

  @GetMapping("/noodinzages")
  @Eindpunt(
      wie = {Hoedanigheid.TEAMLEIDER, Hoedanigheid.PRIVACY_OFFICER},
      logt = BekijkNoodinzages.LOGT)
  ModelAndView lijst(Gebruiker wie) {
    return Scherm.toon("toestemming/noodinzages", lijst(wie, null));
  }

  @PostMapping("/noodinzages/{id}")
  @Eindpunt(
      wie = {Hoedanigheid.TEAMLEIDER, Hoedanigheid.PRIVACY_OFFICER},
      logt = BeoordeelNoodinzage.LOGT)
  ModelAndView beoordeel(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    String oordeel = formulier.verplicht("oordeel", "toestemming.fout.oordeel", REDEN::lees);
    if (oordeel == null) {
      return Scherm.opnieuw(
          "toestemming/noodinzages", lijst(wie, tekst("toestemming.fout.oordeel")));
    }
    if (!beoordeel.beoordeel(Paden.id(id), oordeel, wie)) {
      throw new NietGevonden();
    }
    return Scherm.naar(Noodinzages.pad());
  }

  private NoodPagina lijst(Gebruiker wie, @Nullable String fout) {
    BekijkNoodinzages.Lijst lijst = bekijk.toon(wie);
    return new NoodPagina(lijst.alle().stream().map(een -> rij(een, lijst, wie)).toList(), fout);
  }

  private NoodPagina.Rij rij(Noodinzage een, BekijkNoodinzages.Lijst lijst, Gebruiker wie) {
    return new NoodPagina.Rij(
        een.id().toString(),
        tekst(
            "toestemming.nood.titel",
            een.nummer(),
            lijst.namen().getOrDefault(een.medewerker(), "")),
        tekst("toestemming.nood.wanneer", moment(een.van()), moment(een.tot())),
        een.reden(),
        een.oordeel() == null
            ? null
            : tekst(
                "toestemming.nood.oordeel",
                een.oordeel(),
                een.bekekenDoor() == null ? "" : lijst.namen().getOrDefault(een.bekekenDoor(), "")),
        een.medewerker().equals(wie.medewerker()));
  }

  private String moment(Instant op) {
    var tijd = op.atZone(klok.getZone());
    return tekst(
        "toestemming.moment_kort",
        Datums.kort(tijd.toLocalDate(), locale()),
        Datums.tijd(tijd.toLocalTime(), locale()));
  }
}
