package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Stukvelden;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.usecase.BewaarDoel;
import nl.keukentafel.plan.usecase.HaalWeg;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.LeesTeksten;
import nl.keukentafel.scherm.Conflict;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A doel of a version of the plan: new, changed, taken out, and chosen when two changed it. */
@Controller
class DoelController {
  private final LeesPlan lees;
  private final LeesTeksten teksten;
  private final BewaarDoel bewaar;
  private final HaalWeg haalWeg;
  private final Concepten concepten;
  private final Clock klok;

  DoelController(
      LeesPlan lees,
      LeesTeksten teksten,
      BewaarDoel bewaar,
      HaalWeg haalWeg,
      Concepten concepten,
      Clock klok) {
    this.lees = lees;
    this.teksten = teksten;
    this.bewaar = bewaar;
    this.haalWeg = haalWeg;
    this.concepten = concepten;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/plan/versies/{nummer}/doelen/nieuw")
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
  ModelAndView nieuw(@PathVariable String id, @PathVariable String nummer, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, nummer, wie);
    return Scherm.toon("plan/vorm", vorm(gelezen, null, wie));
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/doelen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.doel.bewaren")
  ModelAndView voegToe(
      @PathVariable String id, @PathVariable String nummer, Formulier typt, Gebruiker wie) {
    return bewaar(id, nummer, null, typt, wie);
  }

  @GetMapping("/casussen/{id}/plan/versies/{nummer}/doelen/{doel}")
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
      @PathVariable String nummer,
      @PathVariable String doel,
      Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, nummer, wie);
    return Scherm.toon("plan/vorm", vorm(gelezen, Planpad.doel(gelezen, doel), wie));
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/doelen/{doel}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.doel.bewaren")
  ModelAndView wijzig(
      @PathVariable String id,
      @PathVariable String nummer,
      @PathVariable String doel,
      Formulier typt,
      Gebruiker wie) {
    UUID stuk = Pad.id(doel);
    boolean keuze = Conflict.isKeuze(typt);
    Formulier formulier = keuze ? Botsing.gekozen(typt, Stukvelden.DOEL) : typt;
    if (keuze && !formulier.isGoed()) {
      formulier.fouten().keySet().forEach(veld -> typt.fout(veld, "scherm.conflict.kies"));
      return botsing(id, nummer, stuk, typt, false, wie);
    }
    return bewaar(id, nummer, stuk, formulier, wie);
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/doelen/{doel}/derde")
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
  ModelAndView derde(
      @PathVariable String id,
      @PathVariable String nummer,
      @PathVariable String doel,
      Formulier typt,
      Gebruiker wie) {
    typt.met("derde-tekst", typt.waarde("mijn-tekst"));
    return botsing(id, nummer, Pad.id(doel), typt, true, wie);
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/doelen/{doel}/later")
  @Eindpunt(iedereen = true, waaromNiet = "eigen concept, nog niet vastgelegd")
  ModelAndView later(
      @PathVariable String id,
      @PathVariable String nummer,
      @PathVariable String doel,
      Formulier typt,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    int versie = Planpad.nummer(nummer);
    concepten.bewaar(
        wie,
        Doelpagina.pad(casus, versie, Pad.id(doel)),
        Conflict.mijnVersie(typt, Stukvelden.DOEL));
    return Scherm.naar(Plannen.pad(casus) + "/versies/" + versie);
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/doelen/{doel}/weg")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.weghalen")
  ModelAndView haalWeg(
      @PathVariable String id,
      @PathVariable String nummer,
      @PathVariable String doel,
      Formulier typt,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    int versie = Planpad.nummer(nummer);
    UUID stuk = Pad.id(doel);
    return switch (haalWeg.haalWeg(
        casus, versie, Stukversie.Soort.DOEL, stuk, Planpad.getal(typt, "versie"), wie)) {
      case WEG -> Scherm.naar(Plannen.pad(casus) + "/versies/" + versie);
      case GEBOTST -> Scherm.naar(Doelpagina.pad(casus, versie, stuk));
      case VEROUDERD, ONBEKEND -> throw new NietGevonden();
    };
  }

  private ModelAndView bewaar(
      String id, String nummer, @Nullable UUID stuk, Formulier typt, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, nummer, wie);
    CasusId casus = gelezen.feiten().casus();
    int versie = Planpad.nummer(nummer);
    List<Veld.Optie> personen = Planwoorden.opties(gelezen.huishouden());
    Doel was = was(gelezen, stuk);
    Doelpagina vorm = new Doelpagina(gelezen, was);
    Doel.Inhoud inhoud = Doelvorm.lees(typt, vorm.leefgebieden(), personen);
    Vormpagina pagina = vorm.pagina(typt, null);
    if (inhoud == null) {
      return Scherm.opnieuw("plan/vorm", pagina);
    }
    var opdracht =
        new BewaarDoel.Opdracht(
            casus,
            versie,
            stuk == null ? null : new DoelId(stuk),
            Planpad.getal(typt, "versie"),
            inhoud,
            typt.heeft("nieuwe_versie", "ja"));
    return switch (bewaar.bewaar(opdracht, wie)) {
      case BewaarDoel.Uitkomst.Bewaard(int waar, DoelId _) -> {
        concepten.verwijder(wie, Doelpagina.pad(casus, versie, stuk));
        yield Scherm.naar(Plannen.pad(casus) + "/versies/" + waar);
      }
      case BewaarDoel.Uitkomst.VraagtVersie(var waarom, Integer bezig) ->
          Scherm.opnieuw(
              "plan/vorm",
              pagina.met(Versievraag.tekstVan(waarom, bezig), Versievraag.knop(bezig)));
      case BewaarDoel.Uitkomst.Weggehaald weg ->
          Scherm.opnieuw(
              "plan/vorm",
              new Doelpagina(gelezen, null)
                  .pagina(typt, null)
                  .met(tekst("plan.doel.weggehaald"), null));
      case BewaarDoel.Uitkomst.Botsing gebotst ->
          botsing(
              id,
              nummer,
              Objects.requireNonNull(stuk),
              Botsing.mijn(Stukvelden.van(inhoud), Stukvelden.DOEL, opdracht.versie()),
              false,
              wie);
      case BewaarDoel.Uitkomst.Verouderd verouderd ->
          Scherm.opnieuw("plan/vorm", pagina.met(tekst("plan.verouderd"), null));
      case BewaarDoel.Uitkomst.BuitenCasus buiten -> {
        typt.fout("leefgebied", "plan.fout.buiten_casus");
        yield Scherm.opnieuw("plan/vorm", pagina);
      }
      case BewaarDoel.Uitkomst.Geweigerd geweigerd ->
          Scherm.opnieuw("plan/vorm", pagina.met(tekst("plan.geweigerd.categorie"), null));
      case BewaarDoel.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  private ModelAndView botsing(
      String id, String nummer, UUID stuk, Formulier typt, boolean derde, Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, nummer, wie);
    CasusId casus = gelezen.feiten().casus();
    int versie = Planpad.nummer(nummer);
    LeesTeksten.Teksten gevonden = teksten.lees(casus, versie, Stukversie.Soort.DOEL, stuk, wie);
    if (gevonden.versies().isEmpty()) {
      throw new NietGevonden();
    }
    Veldwoorden woorden = new Veldwoorden(Planwoorden.opties(gelezen.huishouden()));
    return Botsing.toon(
        tekst("plan.botsing.doel"),
        gelezen,
        gevonden,
        Stukvelden.DOEL,
        typt,
        Doelpagina.pad(casus, versie, stuk),
        derde,
        woorden::doel,
        klok.getZone());
  }

  private Vormpagina vorm(LeesPlan.Gelezen gelezen, @Nullable Doel doel, Gebruiker wie) {
    Doelpagina pagina = new Doelpagina(gelezen, doel);
    Optional<Concepten.Concept> concept = concepten.find(wie, pagina.pad());
    return pagina.pagina(
        concept.map(Concepten.Concept::formulier).orElseGet(pagina::vers),
        concept.map(c -> Planwoorden.moment(c.bewaardOp(), klok.getZone())).orElse(null));
  }

  private static @Nullable Doel was(LeesPlan.Gelezen gelezen, @Nullable UUID stuk) {
    return stuk == null
        ? null
        : Planpad.versie(gelezen).zicht().inhoud().doel(new DoelId(stuk)).orElse(null);
  }
}
