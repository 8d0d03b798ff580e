package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Bevinding;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.model.Trede;
import nl.keukentafel.plan.model.Tredestand;
import nl.keukentafel.plan.model.Tredevondst;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.LegTredeVast;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was found on a rung that is not used. */
@Controller
class TredeController {
  private static final String OPEN = "open";
  private static final Tekstveld TOELICHTING = Tekstveld.alinea(1_000);

  private final LeesPlan lees;
  private final LegTredeVast leg;

  TredeController(LeesPlan lees, LegTredeVast leg) {
    this.lees = lees;
    this.leg = leg;
  }

  @GetMapping("/casussen/{id}/plan/treden/{leefgebied}/{trede}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.lezen")
  ModelAndView vorm(
      @PathVariable String id,
      @PathVariable String leefgebied,
      @PathVariable String trede,
      Gebruiker wie) {
    LeesPlan.Gelezen gelezen = open(id, leefgebied, wie);
    Leefgebied gebied = Planpad.leefgebied(leefgebied);
    Trede sport = Planpad.code(Trede.class, trede);
    Optional<Tredevondst> vondst = vondst(gelezen, gebied, sport);
    Tredestand.Onderzocht stand = vondst.map(Tredevondst::stand).orElse(null);
    Formulier formulier =
        Formulier.leeg()
            .met("versie", vondst.map(Tredevondst::versie).orElse(0))
            .met("bevinding", stand == null ? null : stand.bevinding().code())
            .met("toelichting", stand == null ? null : stand.toelichting());
    return Scherm.toon("plan/vorm", pagina(gelezen, gebied, sport, formulier));
  }

  @PostMapping("/casussen/{id}/plan/treden/{leefgebied}/{trede}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.trede.vastleggen")
  ModelAndView leg(
      @PathVariable String id,
      @PathVariable String leefgebied,
      @PathVariable String trede,
      Formulier typt,
      Gebruiker wie) {
    Leefgebied gebied = Planpad.leefgebied(leefgebied);
    Trede sport = Planpad.code(Trede.class, trede);
    boolean weerOpen = typt.heeft("bevinding", OPEN);
    Bevinding bevinding =
        weerOpen
            ? null
            : typt.keuze(
                "bevinding", "plan.fout.bevinding", List.of(Bevinding.values()), Gecodeerd::code);
    String toelichting = typt.mogelijk("toelichting", TOELICHTING::lees);
    if (!typt.isGoed()) {
      return Scherm.opnieuw("plan/vorm", pagina(open(id, leefgebied, wie), gebied, sport, typt));
    }
    var casus = Pad.casus(id);
    var uitkomst =
        leg.leg(
            casus,
            gebied,
            sport,
            Planpad.getal(typt, "versie"),
            bevinding == null
                ? null
                : new Tredestand.Onderzocht(bevinding, toelichting == null ? "" : toelichting),
            wie);
    return switch (uitkomst) {
      case LegTredeVast.Uitkomst.Vastgelegd vastgelegd -> Scherm.naar(Plannen.pad(casus));
      case LegTredeVast.Uitkomst.Botsing(Tredevondst nu) -> {
        Tredestand.Onderzocht ander = nu.stand();
        typt.met("versie", nu.versie());
        yield Scherm.opnieuw(
            "plan/vorm",
            pagina(open(id, leefgebied, wie), gebied, sport, typt)
                .met(
                    ander == null
                        ? tekst("plan.tredevorm.botsing.open")
                        : tekst(
                            "plan.tredevorm.botsing",
                            tekst("plan.bevinding." + ander.bevinding().code())
                                .toLowerCase(locale()),
                            ander.toelichting()),
                    null));
      }
      case LegTredeVast.Uitkomst.Geweigerd geweigerd -> throw new NietGevonden();
      case LegTredeVast.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  private LeesPlan.Gelezen open(String id, String leefgebied, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, wie);
    if (!gelezen.feiten().magSchrijven()
        || !gelezen.feiten().leefgebieden().contains(Planpad.leefgebied(leefgebied))) {
      throw new NietGevonden();
    }
    return gelezen;
  }

  private static Optional<Tredevondst> vondst(
      LeesPlan.Gelezen gelezen, Leefgebied gebied, Trede trede) {
    return gelezen.lopende().stream()
        .flatMap(v -> v.ruw().treden().stream())
        .filter(v -> v.leefgebied() == gebied && v.trede() == trede)
        .findFirst();
  }

  private static Vormpagina pagina(
      LeesPlan.Gelezen gelezen, Leefgebied gebied, Trede trede, Formulier formulier) {
    var casus = gelezen.feiten().casus();
    String naam = tekst("plan.trede." + trede.code());
    List<Veld.Optie> opties =
        Stream.concat(
                Veld.opties(List.of(Bevinding.values()), Gecodeerd::code, "plan.bevinding")
                    .stream(),
                Stream.of(new Veld.Optie(OPEN, tekst("plan.bevinding_open"))))
            .toList();
    return new Vormpagina(
        tekst("plan.tredevorm.titel", naam, Planwoorden.leefgebied(gebied)),
        Kruimels.van(gelezen),
        Plannen.pad(casus) + "/treden/" + gebied.code() + "/" + trede.code(),
        null,
        null,
        formulier,
        List.of(
            new Vormpagina.Groep(
                null,
                List.of(
                    new Vormveld.Rondjes("bevinding", tekst("plan.veld.bevinding"), null, opties),
                    new Vormveld.Alinea(
                        "toelichting",
                        tekst("plan.veld.toelichting"),
                        tekst("plan.hint.trede"),
                        false,
                        3,
                        1_000)))),
        tekst("plan.opslaan"),
        null,
        Plannen.pad(casus),
        null,
        null,
        List.of());
  }
}
