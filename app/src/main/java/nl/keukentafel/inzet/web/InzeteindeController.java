package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.inzet.usecase.BeeindigInzet;
import nl.keukentafel.inzet.usecase.BereidVoor;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A service that stopped. */
@Controller
class InzeteindeController {

  private static final String SJABLOON = "inzet/inzetvorm";

  private final BereidVoor bereidVoor;
  private final BeeindigInzet beeindig;

  InzeteindeController(BereidVoor bereidVoor, BeeindigInzet beeindig) {
    this.bereidVoor = bereidVoor;
    this.beeindig = beeindig;
  }

  @PostMapping("/casussen/{id}/inzet/{inzet}/einde")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "inzet.beeindigen")
  ModelAndView beeindig(
      @PathVariable String id, @PathVariable String inzet, Formulier typt, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    InzetId welke = new InzetId(Pad.id(inzet));
    BereidVoor.Beeld beeld = lees(casus, welke, wie);
    Formulier formulier = samen(beeld, typt);
    LocalDate dag = Vormdelen.gebeurd(formulier, "laatste_dag", beeld.vandaag());
    String reden = formulier.verplicht("einde_reden", "inzet.fout.reden", Vormdelen.REDEN::lees);
    if (reden == null || !formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, Inzetvormbeeld.pagina(beeld, formulier, null));
    }
    return switch (beeindig.beeindig(
        new BeeindigInzet.Opdracht(casus, welke, Vormdelen.versie(typt), dag, reden), wie)) {
      case BeeindigInzet.Uitkomst.Beeindigd _ -> Scherm.naar("/casussen/" + casus + "/inzet");
      case BeeindigInzet.Uitkomst.ViaVerwijzing(String pad) -> Scherm.naar(pad);
      case BeeindigInzet.Uitkomst.VoorBegin _ -> {
        formulier.fout("laatste_dag", "inzet.fout.voor_begin");
        yield Scherm.opnieuw(SJABLOON, Inzetvormbeeld.pagina(beeld, formulier, null));
      }
      case BeeindigInzet.Uitkomst.Botsing _ ->
          Scherm.toon(
              SJABLOON,
              Inzetvormbeeld.pagina(lees(casus, welke, wie), formulier, tekst("inzet.botsing")),
              HttpStatus.CONFLICT);
      case BeeindigInzet.Uitkomst.MagNiet _ -> throw new NietGevonden();
      case BeeindigInzet.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  /** The form of the service as it is, with what was typed about its end. */
  private static Formulier samen(BereidVoor.Beeld beeld, Formulier typt) {
    Map<String, List<String>> velden =
        new HashMap<>(Inzetvorm.van(Inzetvormbeeld.bestaand(beeld)).velden());
    velden.put("laatste_dag", typt.alle("laatste_dag"));
    velden.put("einde_reden", typt.alle("einde_reden"));
    return Formulier.van(velden);
  }

  private BereidVoor.Beeld lees(CasusId casus, InzetId inzet, Gebruiker wie) {
    return bereidVoor
        .lees(new BereidVoor.Vraag(casus, null, "", inzet), wie)
        .orElseThrow(NietGevonden::new);
  }
}
