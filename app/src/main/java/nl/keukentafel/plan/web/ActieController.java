package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.casus.web.Weigeringstekst;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Stukvelden;
import nl.keukentafel.plan.usecase.BewaarActie;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.LeesTeksten;
import nl.keukentafel.scherm.Conflict;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An actie of a version of the plan: new, changed, and chosen when two changed it. */
@Controller
class ActieController {
  private final LeesPlan lees;
  private final LeesTeksten teksten;
  private final BewaarActie bewaar;
  private final Concepten concepten;
  private final Clock klok;

  ActieController(
      LeesPlan lees, LeesTeksten teksten, BewaarActie bewaar, Concepten concepten, Clock klok) {
    this.lees = lees;
    this.teksten = teksten;
    this.bewaar = bewaar;
    this.concepten = concepten;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/plan/versies/{nummer}/doelen/{doel}/acties/nieuw")
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
  ModelAndView nieuw(
      @PathVariable String id,
      @PathVariable String nummer,
      @PathVariable String doel,
      Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, nummer, wie);
    return vorm(Actiepagina.van(gelezen, Planpad.doel(gelezen, doel), null), wie);
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/doelen/{doel}/acties")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.actie.bewaren")
  ModelAndView voegToe(
      @PathVariable String id,
      @PathVariable String nummer,
      @PathVariable String doel,
      Formulier typt,
      Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, nummer, wie);
    return bewaar(Actiepagina.van(gelezen, Planpad.doel(gelezen, doel), null), null, typt, wie);
  }

  @GetMapping("/casussen/{id}/plan/versies/{nummer}/acties/{actie}")
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
      @PathVariable String actie,
      Gebruiker wie) {
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, nummer, wie);
    Actie nu = Planpad.actie(gelezen, actie);
    return vorm(Actiepagina.van(gelezen, Planpad.doel(gelezen, nu.doel().toString()), nu), wie);
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/acties/{actie}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "plan.actie.bewaren")
  ModelAndView wijzig(
      @PathVariable String id,
      @PathVariable String nummer,
      @PathVariable String actie,
      Formulier typt,
      Gebruiker wie) {
    UUID stuk = Pad.id(actie);
    boolean keuze = Conflict.isKeuze(typt);
    Formulier formulier = keuze ? Botsing.gekozen(typt, Stukvelden.ACTIE) : typt;
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, nummer, wie);
    if (keuze && !formulier.isGoed()) {
      formulier.fouten().keySet().forEach(veld -> typt.fout(veld, "scherm.conflict.kies"));
      return Actiebotsing.toon(gelezen, teksten, stuk, typt, false, wie, klok.getZone());
    }
    // What was taken out meanwhile has no doel to find; the form tells under which one it stood.
    Doel doel =
        Planpad.versie(gelezen)
            .zicht()
            .inhoud()
            .actie(new ActieId(stuk))
            .map(nu -> Planpad.doel(gelezen, nu.doel().toString()))
            .orElseGet(() -> Planpad.doel(gelezen, typt.waarde("doel")));
    Actie was =
        doel.acties().stream().filter(a -> a.id().waarde().equals(stuk)).findFirst().orElse(null);
    return bewaar(Actiepagina.van(gelezen, doel, was), stuk, formulier, wie);
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/acties/{actie}/derde")
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
      @PathVariable String actie,
      Formulier typt,
      Gebruiker wie) {
    for (String veld : Botsing.LANG) {
      typt.met("derde-" + veld, typt.waarde("mijn-" + veld));
    }
    LeesPlan.Gelezen gelezen = Planpad.lees(lees, id, nummer, wie);
    return Actiebotsing.toon(gelezen, teksten, Pad.id(actie), typt, true, wie, klok.getZone());
  }

  @PostMapping("/casussen/{id}/plan/versies/{nummer}/acties/{actie}/later")
  @Eindpunt(iedereen = true, waaromNiet = "eigen concept, nog niet vastgelegd")
  ModelAndView later(
      @PathVariable String id,
      @PathVariable String nummer,
      @PathVariable String actie,
      Formulier typt,
      Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    int versie = Planpad.nummer(nummer);
    concepten.bewaar(
        wie,
        Actiepagina.pad(casus, versie, Pad.id(actie)),
        Conflict.mijnVersie(typt, Stukvelden.ACTIE));
    return Scherm.naar(Plannen.pad(casus) + "/versies/" + versie);
  }

  private ModelAndView bewaar(
      Actiepagina pagina, @Nullable UUID stuk, Formulier typt, Gebruiker wie) {
    Actievorm.Gelezen gelezen = pagina.lees(typt);
    if (gelezen == null) {
      return Scherm.opnieuw("plan/vorm", pagina.pagina(typt, null, isGevraagd(typt)));
    }
    CasusId casus = pagina.casus();
    var opdracht =
        new BewaarActie.Opdracht(
            casus,
            pagina.nummer(),
            new DoelId(pagina.doel().id().waarde()),
            stuk == null ? null : new ActieId(stuk),
            Planpad.getal(typt, "versie"),
            gelezen.inhoud(),
            gelezen.eigen(),
            typt.heeft("nieuwe_versie", "ja"));
    Vormpagina opnieuw = pagina.pagina(typt, null, isGevraagd(typt));
    return switch (bewaar.bewaar(opdracht, wie)) {
      case BewaarActie.Uitkomst.Bewaard(int waar, ActieId _) -> {
        concepten.verwijder(wie, pagina.concept());
        yield Scherm.naar(Plannen.pad(casus) + "/versies/" + waar + "#plan");
      }
      case BewaarActie.Uitkomst.VraagtVersie(var waarom, Integer bezig) ->
          opnieuw(opnieuw.met(Versievraag.tekstVan(waarom, bezig), Versievraag.knop(bezig)));
      case BewaarActie.Uitkomst.UitvoerderGeweigerd(var weigering) ->
          opnieuw(opnieuw.met(Weigeringstekst.vak(weigering, tekst("plan.uitvoerder_kies"))));
      case BewaarActie.Uitkomst.VraagtReden(var vraag) -> {
        typt.met("vraagt_reden", "ja");
        typt.fout("overgeslagen", "plan.fout.overgeslagen");
        yield opnieuw(pagina.pagina(typt, null, true).met(Redenwoorden.van(vraag), null));
      }
      case BewaarActie.Uitkomst.AndermansVertrouwen andermans -> {
        typt.fout("over", "plan.fout.andermans_vertrouwen");
        yield opnieuw(opnieuw);
      }
      case BewaarActie.Uitkomst.Weggehaald weg ->
          opnieuw(
              Actiepagina.van(pagina.gelezen(), pagina.doel(), null)
                  .pagina(typt.met("versie", 0), null, isGevraagd(typt))
                  .met(tekst("plan.actie.weggehaald"), null));
      case BewaarActie.Uitkomst.DoelWeg doelWeg ->
          opnieuw(opnieuw.met(tekst("plan.actie.doel_weg"), null));
      case BewaarActie.Uitkomst.Botsing gebotst ->
          Actiebotsing.toon(
              pagina.gelezen(),
              teksten,
              Objects.requireNonNull(stuk),
              Botsing.mijn(
                  Stukvelden.van(gelezen.inhoud(), gelezen.eigen()),
                  Stukvelden.ACTIE,
                  opdracht.versie()),
              false,
              wie,
              klok.getZone());
      case BewaarActie.Uitkomst.Verouderd verouderd ->
          opnieuw(opnieuw.met(tekst("plan.verouderd"), null));
      case BewaarActie.Uitkomst.Geweigerd geweigerd ->
          opnieuw(opnieuw.met(tekst("plan.geweigerd.categorie"), null));
      case BewaarActie.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  private static ModelAndView opnieuw(Vormpagina pagina) {
    return Scherm.opnieuw("plan/vorm", pagina);
  }

  /** Whether the reason for skipping rungs was asked in this form already. */
  private static boolean isGevraagd(Formulier typt) {
    return typt.heeft("vraagt_reden", "ja") || !typt.waarde("overgeslagen").isBlank();
  }

  private ModelAndView vorm(Actiepagina pagina, Gebruiker wie) {
    var concept = concepten.find(wie, pagina.concept());
    Formulier formulier = concept.map(Concepten.Concept::formulier).orElseGet(pagina::vers);
    return Scherm.toon(
        "plan/vorm",
        pagina.pagina(
            formulier,
            concept.map(c -> Planwoorden.moment(c.bewaardOp(), klok.getZone())).orElse(null),
            isGevraagd(formulier)));
  }
}
