package nl.keukentafel.inzet.web;

import java.util.Map;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.inrichting.Lijn;
import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Inzetinhoud;
import nl.keukentafel.inzet.usecase.BereidVoor;
import nl.keukentafel.inzet.usecase.LegInzetVast;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.organisatie.Organisaties.Organisatie;
import nl.keukentafel.scherm.Conflict;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A service recorded and changed. */
@Controller
class InzetvormController {

  private static final String SJABLOON = "inzet/inzetvorm";

  private final BereidVoor bereidVoor;
  private final LegInzetVast legVast;
  private final Concepten concepten;

  InzetvormController(BereidVoor bereidVoor, LegInzetVast legVast, Concepten concepten) {
    this.bereidVoor = bereidVoor;
    this.legVast = legVast;
    this.concepten = concepten;
  }

  @GetMapping("/casussen/{id}/inzet/nieuw")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "inzet.formulier")
  ModelAndView nieuw(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String organisatie,
      @RequestParam(defaultValue = "") String zoek,
      Gebruiker wie) {
    BereidVoor.Beeld beeld = lees(Pad.casus(id), organisatie, zoek, null, wie);
    Formulier formulier =
        Formulier.leeg()
            .met("zoek", zoek)
            .met("organisatie", organisatie)
            .met("lijn", Lijn.EERSTE.code());
    return Scherm.toon(SJABLOON, Inzetvormbeeld.pagina(beeld, formulier, null));
  }

  @PostMapping("/casussen/{id}/inzet")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "inzet.vastleggen")
  ModelAndView legVast(@PathVariable String id, Formulier formulier, Gebruiker wie) {
    BereidVoor.Beeld beeld = lees(Pad.casus(id), formulier.waarde("organisatie"), "", null, wie);
    return bewaar(beeld, formulier, wie);
  }

  @GetMapping("/casussen/{id}/inzet/{inzet}/wijzigen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "inzet.formulier")
  ModelAndView wijzigen(@PathVariable String id, @PathVariable String inzet, Gebruiker wie) {
    BereidVoor.Beeld beeld = lees(Pad.casus(id), "", "", inzet, wie);
    Formulier formulier =
        concepten
            .find(wie, pad(beeld))
            .map(Concepten.Concept::formulier)
            .orElseGet(() -> Inzetvorm.van(Inzetvormbeeld.bestaand(beeld)));
    return Scherm.toon(SJABLOON, Inzetvormbeeld.pagina(beeld, formulier, null));
  }

  @PostMapping("/casussen/{id}/inzet/{inzet}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "inzet.vastleggen")
  ModelAndView wijzig(
      @PathVariable String id, @PathVariable String inzet, Formulier typt, Gebruiker wie) {
    BereidVoor.Beeld beeld = lees(Pad.casus(id), "", "", inzet, wie);
    if (!Conflict.isKeuze(typt)) {
      return bewaar(beeld, typt, wie);
    }
    Formulier gekozen = Conflict.gekozen(typt, Inzetvorm.VELDEN);
    if (!gekozen.isGoed()) {
      gekozen.fouten().forEach((veld, bericht) -> typt.fout(veld, "scherm.conflict.kies"));
      return Inzetbotsing.toon(beeld, Map.of(), typt, false);
    }
    return bewaar(beeld, gekozen, wie);
  }

  @PostMapping("/casussen/{id}/inzet/{inzet}/derde")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "inzet.formulier")
  ModelAndView derde(
      @PathVariable String id, @PathVariable String inzet, Formulier typt, Gebruiker wie) {
    typt.met("derde-wat", typt.waarde("mijn-wat"));
    return Inzetbotsing.toon(lees(Pad.casus(id), "", "", inzet, wie), Map.of(), typt, true);
  }

  @PostMapping("/casussen/{id}/inzet/{inzet}/later")
  @Eindpunt(iedereen = true, waaromNiet = "eigen concept, nog niet vastgelegd")
  ModelAndView later(
      @PathVariable String id, @PathVariable String inzet, Formulier typt, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    concepten.bewaar(
        wie,
        "/casussen/" + casus + "/inzet/" + Pad.id(inzet) + "/wijzigen",
        Conflict.mijnVersie(typt, Inzetvorm.VELDEN));
    return Scherm.naar("/casussen/" + casus + "/inzet");
  }

  private ModelAndView bewaar(BereidVoor.Beeld beeld, Formulier formulier, Gebruiker wie) {
    Organisatie organisatie = beeld.organisatie();
    if (organisatie == null) {
      formulier.fout("organisatie", "inzet.fout.organisatie");
      return Scherm.opnieuw(SJABLOON, Inzetvormbeeld.pagina(beeld, formulier, null));
    }
    Inzet was = beeld.inzet();
    Inzetinhoud inhoud =
        Inzetvorm.lees(
            formulier,
            organisatie.id(),
            was,
            Vormdelen.personen(beeld.kop().leden()),
            beeld.vandaag());
    if (inhoud == null) {
      return Scherm.opnieuw(SJABLOON, Inzetvormbeeld.pagina(beeld, formulier, null));
    }
    CasusId casus = beeld.kop().casus().id();
    int versie = was == null ? 0 : Vormdelen.versie(formulier);
    return switch (legVast.legVast(
        new LegInzetVast.Opdracht(casus, was == null ? null : was.id(), versie, inhoud), wie)) {
      case LegInzetVast.Uitkomst.Vastgelegd _ -> {
        concepten.verwijder(wie, pad(beeld));
        yield Scherm.naar("/casussen/" + casus + "/inzet");
      }
      case LegInzetVast.Uitkomst.Botsing(Inzet nu, Map<String, String> basis) -> {
        Formulier mijn = Formulier.leeg();
        Inzetvorm.VELDEN.forEach(veld -> mijn.met("mijn-" + veld, formulier.waarde(veld)));
        mijn.met("basisversie", versie);
        yield Inzetbotsing.toon(lees(casus, "", "", nu.id().toString(), wie), basis, mijn, false);
      }
      case LegInzetVast.Uitkomst.GeenOrganisatie _ -> throw new NietGevonden();
      case LegInzetVast.Uitkomst.MagNiet _ -> throw new NietGevonden();
      case LegInzetVast.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  private BereidVoor.Beeld lees(
      CasusId casus, String organisatie, String zoek, @Nullable String inzet, Gebruiker wie) {
    return bereidVoor
        .lees(
            new BereidVoor.Vraag(
                casus,
                Vormdelen.organisatie(organisatie),
                zoek,
                inzet == null ? null : new InzetId(Pad.id(inzet))),
            wie)
        .orElseThrow(NietGevonden::new);
  }

  private static String pad(BereidVoor.Beeld beeld) {
    Inzet inzet = beeld.inzet();
    String begin = "/casussen/" + beeld.kop().casus().id() + "/inzet";
    return inzet == null ? begin + "/nieuw" : begin + "/" + inzet.id() + "/wijzigen";
  }
}
