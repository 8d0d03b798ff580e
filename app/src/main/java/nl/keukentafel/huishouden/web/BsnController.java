package nl.keukentafel.huishouden.web;

import static nl.keukentafel.huishouden.web.Formulierveld.metHint;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.usecase.LegBsnVast;
import nl.keukentafel.huishouden.usecase.ToonBsn;
import nl.keukentafel.huishouden.usecase.ToonHuishouden;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The BSN of a member: shown on request and recorded; never in an address, never kept half typed.
 */
@Controller
class BsnController {

  private final ToonHuishouden toonHuishouden;
  private final ToonBsn toonBsn;
  private final LegBsnVast legBsnVast;

  BsnController(ToonHuishouden toonHuishouden, ToonBsn toonBsn, LegBsnVast legBsnVast) {
    this.toonHuishouden = toonHuishouden;
    this.toonBsn = toonBsn;
    this.legBsnVast = legBsnVast;
  }

  /** Shows it on a page of its own; POST, so that looking is an act and not a link. */
  @PostMapping("/huishoudens/{h}/personen/{p}/bsn/toon")
  @Eindpunt(iedereen = true, logt = ToonBsn.LOGT)
  ModelAndView toon(@PathVariable UUID h, @PathVariable UUID p, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId persoon = new PersoonId(p);
    String cijfers =
        toonBsn
            .toon(id, persoon, wie)
            .map(Burgerservicenummer::cijfers)
            .orElseThrow(NietGevonden::new);
    return Scherm.toon(
        "huishouden/bsn",
        new Bsnblad(
            cijfers.substring(0, 3) + " " + cijfers.substring(3, 6) + " " + cijfers.substring(6),
            Paden.kruimels(id),
            Paden.huishouden(id)));
  }

  @GetMapping("/huishoudens/{h}/personen/{p}/bsn")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView formulier(@PathVariable UUID h, @PathVariable UUID p, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId persoon = new PersoonId(p);
    if (toonHuishouden
        .toon(id, wie)
        .filter(gezien -> gezien.rechten().bsn())
        .filter(gezien ->
            gezien.beeld().leden().stream().anyMatch(lid -> lid.persoon().equals(persoon)))
        .isEmpty()) {
      throw new NietGevonden();
    }
    return Scherm.toon(Vastlegformulier.SJABLOON, pagina(id, persoon, Formulier.leeg()));
  }

  @PostMapping("/huishoudens/{h}/personen/{p}/bsn")
  @Eindpunt(iedereen = true, logt = LegBsnVast.LOGT)
  ModelAndView leg(@PathVariable UUID h, @PathVariable UUID p, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId persoon = new PersoonId(p);
    Burgerservicenummer bsn =
        formulier.verplicht("bsn", "kern.bsn.leeg", Burgerservicenummer::lees);
    Formulierpagina pagina = pagina(id, persoon, formulier);
    if (bsn == null) {
      return Scherm.opnieuw(Vastlegformulier.SJABLOON, pagina);
    }
    return switch (legBsnVast.leg(id, persoon, bsn, wie)) {
      case LegBsnVast.Uitkomst.Vastgelegd _ -> Scherm.naar(Paden.huishouden(id));
      case LegBsnVast.Uitkomst.VanIemandAnders(HuishoudenId ander) -> {
        formulier.fout("bsn", "huishouden.fout.bsn_bestaat");
        yield Scherm.opnieuw(
            Vastlegformulier.SJABLOON, pagina.met(Vastlegformulier.bsnBestaat(ander)));
      }
      case LegBsnVast.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  private static Formulierpagina pagina(HuishoudenId id, PersoonId persoon, Formulier formulier) {
    return Formulierpagina.van(
            tekst("huishouden.bsn.titel"),
            Paden.kruimels(id),
            Paden.persoon(id, persoon) + "/bsn",
            formulier,
            List.of(metHint("bsn", true, "numeric", 20)),
            tekst("huishouden.opslaan"),
            Paden.huishouden(id))
        .metUitleg(tekst("huishouden.bsn.uitleg"));
  }
}
