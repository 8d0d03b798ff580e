package nl.keukentafel.toestemming.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
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
import nl.keukentafel.toestemming.usecase.SchermKindAf;
import nl.keukentafel.toestemming.usecase.ToonToestemming;
import nl.keukentafel.toestemming.usecase.ToonToestemming.Beeld;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Recording that the interest of a child of 12 to 15 forbids that parents read along. */
@Controller
class AfschermController {
  private static final Tekstveld REDEN = Tekstveld.alinea(1000);

  private final ToonToestemming toon;
  private final SchermKindAf schermAf;
  private final Concepten concepten;

  AfschermController(ToonToestemming toon, SchermKindAf schermAf, Concepten concepten) {
    this.toon = toon;
    this.schermAf = schermAf;
    this.concepten = concepten;
  }

  @GetMapping("/casussen/{id}/toestemming/kinderen/{kind}")
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
  ModelAndView vorm(@PathVariable String id, @PathVariable String kind, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    return Scherm.toon(
        "toestemming/reden",
        pagina(casus, Paden.persoon(kind), beeld(casus, wie), Formulier.leeg()));
  }

  @PostMapping("/casussen/{id}/toestemming/kinderen/{kind}")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = SchermKindAf.LOGT)
  ModelAndView schermAf(
      @PathVariable String id, @PathVariable String kind, Formulier formulier, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    PersoonId welk = Paden.persoon(kind);
    Beeld beeld = beeld(casus, wie);
    String reden = formulier.verplicht("reden", "toestemming.fout.kindreden", REDEN::lees);
    if (reden == null) {
      return Scherm.opnieuw("toestemming/reden", pagina(casus, welk, beeld, formulier));
    }
    return na(casus, schermAf.doe(casus, welk, reden, wie), wie, welk);
  }

  @PostMapping("/casussen/{id}/toestemming/kinderen/{kind}/opheffen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = SchermKindAf.LOGT)
  ModelAndView hefOp(@PathVariable String id, @PathVariable String kind, Gebruiker wie) {
    CasusId casus = Paden.casus(id);
    PersoonId welk = Paden.persoon(kind);
    return na(casus, schermAf.doe(casus, welk, null, wie), wie, welk);
  }

  private ModelAndView na(
      CasusId casus, SchermKindAf.Uitkomst uitkomst, Gebruiker wie, PersoonId kind) {
    return switch (uitkomst) {
      case SchermKindAf.Uitkomst.Gedaan _, SchermKindAf.Uitkomst.NietDezeLeeftijd _ -> {
        concepten.verwijder(wie, pad(casus, kind));
        yield Scherm.naar(Paden.overzicht(casus));
      }
      case SchermKindAf.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  private Beeld beeld(CasusId casus, Gebruiker wie) {
    return toon.toon(casus, wie)
        .filter(beeld -> beeld.casus().schrijven())
        .orElseThrow(NietGevonden::new);
  }

  private static String pad(CasusId casus, PersoonId kind) {
    return Paden.overzicht(casus) + "/kinderen/" + kind;
  }

  private static RedenPagina pagina(
      CasusId casus, PersoonId kind, Beeld beeld, Formulier formulier) {
    String naam =
        beeld.lid(kind).filter(SchermKindAf::kan).orElseThrow(NietGevonden::new).roepnaam();
    return new RedenPagina(
        Paden.overzicht(casus),
        beeld.casus().nummer(),
        pad(casus, kind),
        tekst("toestemming.kind.titel", naam),
        List.of(tekst("toestemming.kind.uitleg", naam)),
        formulier,
        List.of(),
        "",
        tekst("toestemming.kind.reden"),
        true,
        tekst("toestemming.kind.knop"));
  }
}
