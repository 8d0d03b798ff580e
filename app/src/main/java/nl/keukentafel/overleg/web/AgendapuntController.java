package nl.keukentafel.overleg.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.overleg.usecase.LegStemmenVast;
import nl.keukentafel.overleg.usecase.NeemTeambesluit;
import nl.keukentafel.overleg.usecase.VerdaagAgendapunt;
import nl.keukentafel.overleg.usecase.Vergadering;
import nl.keukentafel.overleg.web.OverlegPagina.Bericht;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One question of an overleg: voices, decision, passing on. */
@Controller
@RequestMapping("/overleg/{id}/punten/{punt}")
class AgendapuntController {

  private final OverlegBeeld beeld;
  private final LegStemmenVast stemmen;
  private final NeemTeambesluit neem;
  private final VerdaagAgendapunt verdaag;

  AgendapuntController(
      OverlegBeeld beeld, LegStemmenVast stemmen, NeemTeambesluit neem, VerdaagAgendapunt verdaag) {
    this.beeld = beeld;
    this.stemmen = stemmen;
    this.neem = neem;
    this.verdaag = verdaag;
  }

  @PostMapping("/stemmen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = LegStemmenVast.SLEUTEL)
  ModelAndView stemmen(
      @PathVariable String id, @PathVariable String punt, Formulier formulier, Gebruiker wie) {
    OverlegId overleg = OverlegBeeld.id(id);
    StemmenForm form = StemmenForm.lees(formulier);
    if (!formulier.isGoed()) {
      return opnieuw(overleg, wie, Terug.metStemmen(punt, formulier, Set.of(), null));
    }
    var opdracht = new LegStemmenVast.Opdracht(overleg, punt(punt), form.wijzigingen());
    return switch (stemmen.leg(opdracht, wie)) {
      case LegStemmenVast.Uitkomst.Vastgelegd _ -> naar(overleg, punt, Gedaan.STEMMEN);
      case LegStemmenVast.Uitkomst.RedenOntbreekt(List<MedewerkerId> zonder) -> {
        zonder.forEach(z -> formulier.fout("reden-" + z, "overleg.fout.bezwaar_reden"));
        yield opnieuw(overleg, wie, Terug.metStemmen(punt, formulier, Set.of(), null));
      }
      case LegStemmenVast.Uitkomst.Botst(List<LegStemmenVast.Botsing> botsingen) -> {
        Set<MedewerkerId> wieBotst = new HashSet<>();
        botsingen.forEach(botsing -> wieBotst.add(botsing.getypt().wie()));
        Bericht bericht = new Bericht(tekst("overleg.botsing"), true);
        yield beeld.toon(
            overleg,
            wie,
            Terug.metStemmen(punt, formulier, wieBotst, bericht),
            HttpStatus.CONFLICT);
      }
      case LegStemmenVast.Uitkomst.NietAanwezig _ ->
          beeld.toon(
              overleg,
              wie,
              Terug.metStemmen(
                  punt,
                  formulier,
                  Set.of(),
                  new Bericht(tekst("overleg.fout.niet_aanwezig"), true)),
              HttpStatus.CONFLICT);
      case LegStemmenVast.Uitkomst.NietBevoegd(Vergadering vergadering) ->
          leidtNiet(overleg, punt, wie, vergadering);
      case LegStemmenVast.Uitkomst.NietMeerOpen _ -> veranderd(overleg, punt, wie);
      case LegStemmenVast.Uitkomst.NietGevonden _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/teambesluit")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = NeemTeambesluit.SLEUTEL)
  ModelAndView neem(
      @PathVariable String id, @PathVariable String punt, Formulier formulier, Gebruiker wie) {
    OverlegId overleg = OverlegBeeld.id(id);
    String reden = formulier.mogelijk("reden", StemmenForm.REDEN::lees);
    if (!formulier.isGoed()) {
      return opnieuw(overleg, wie, Terug.metBesluit(punt, formulier, null));
    }
    var opdracht =
        new NeemTeambesluit.Opdracht(
            overleg,
            punt(punt),
            versie(formulier),
            formulier.waarde("uitkomst").equals("aangenomen"),
            reden);
    return switch (neem.neem(opdracht, wie)) {
      case NeemTeambesluit.Uitkomst.Genomen _ ->
          Scherm.naar(OverlegBeeld.pad(overleg, Gedaan.GENOMEN) + "#punt-" + punt);
      case NeemTeambesluit.Uitkomst.KanNogNiet _ ->
          // The page says in place why not.
          opnieuw(overleg, wie, Terug.metBesluit(punt, formulier, null));
      case NeemTeambesluit.Uitkomst.RedenOntbreekt _ -> {
        formulier.fout("reden", "overleg.fout.reden");
        yield opnieuw(overleg, wie, Terug.metBesluit(punt, formulier, null));
      }
      case NeemTeambesluit.Uitkomst.Veranderd _ ->
          beeld.toon(
              overleg,
              wie,
              Terug.metBesluit(
                  punt, formulier, new Bericht(tekst("overleg.fout.stemmen_veranderd"), true)),
              HttpStatus.CONFLICT);
      case NeemTeambesluit.Uitkomst.NietBevoegd(Vergadering vergadering) ->
          leidtNiet(overleg, punt, wie, vergadering);
      case NeemTeambesluit.Uitkomst.NietMeerOpen _ -> veranderd(overleg, punt, wie);
      case NeemTeambesluit.Uitkomst.NietGevonden _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/verdagen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = VerdaagAgendapunt.SLEUTEL)
  ModelAndView verdaag(
      @PathVariable String id, @PathVariable String punt, Formulier formulier, Gebruiker wie) {
    OverlegId overleg = OverlegBeeld.id(id);
    String reden = formulier.mogelijk("reden", StemmenForm.REDEN::lees);
    if (!formulier.isGoed()) {
      return opnieuw(overleg, wie, Terug.metBesluit(punt, formulier, null));
    }
    return switch (verdaag.verdaag(
        new VerdaagAgendapunt.Opdracht(overleg, punt(punt), reden), wie)) {
      case VerdaagAgendapunt.Uitkomst.Verdaagd(OverlegId naar) ->
          naar(overleg, "", naar == null ? Gedaan.WACHT : Gedaan.VERDAAGD);
      case VerdaagAgendapunt.Uitkomst.NietMeerOpen _ -> veranderd(overleg, punt, wie);
      case VerdaagAgendapunt.Uitkomst.NietBevoegd(Vergadering vergadering) ->
          leidtNiet(overleg, punt, wie, vergadering);
      case VerdaagAgendapunt.Uitkomst.NietGevonden _ -> throw new NietGevonden();
    };
  }

  private static ModelAndView naar(OverlegId overleg, String punt, Gedaan gedaan) {
    String anker = punt.isEmpty() ? "" : "&punt=" + punt + "#punt-" + punt;
    return Scherm.naar(OverlegBeeld.pad(overleg, gedaan) + anker);
  }

  private ModelAndView opnieuw(OverlegId overleg, Gebruiker wie, Terug terug) {
    return beeld.toon(overleg, wie, terug, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView veranderd(OverlegId overleg, String punt, Gebruiker wie) {
    Bericht bericht = new Bericht(tekst("overleg.fout.veranderd"), true);
    return beeld.toon(overleg, wie, Terug.naar(punt, bericht), HttpStatus.CONFLICT);
  }

  private ModelAndView leidtNiet(
      OverlegId overleg, String punt, Gebruiker wie, Vergadering vergadering) {
    return beeld.toon(
        overleg,
        wie,
        Terug.metWeigering(punt, Weigeringen.leidtNiet(vergadering)),
        HttpStatus.FORBIDDEN);
  }

  private static AgendapuntId punt(String tekst) {
    try {
      return AgendapuntId.van(tekst);
    } catch (IllegalArgumentException _) {
      throw new NietGevonden();
    }
  }

  /** The version that the page showed; an unreadable one is none that there is. */
  private static int versie(Formulier formulier) {
    String versie = formulier.waarde("versie");
    return versie.matches("\\d{1,9}") ? Integer.parseInt(versie) : 0;
  }
}
