package nl.keukentafel.huishouden.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;
import nl.keukentafel.huishouden.model.Maatregel;
import nl.keukentafel.huishouden.model.Vertegenwoordiging;
import nl.keukentafel.huishouden.usecase.ToonHuishouden;
import nl.keukentafel.huishouden.usecase.WijzigKring;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who acts for a member of a household, and which measures were imposed on one. */
@Controller
class NamensController {

  private static final String SJABLOON = Vastlegformulier.SJABLOON;

  private final Kringverwerking kring;
  private final Vastlegformulier vastleggen;

  NamensController(Kringverwerking kring, Vastlegformulier vastleggen) {
    this.kring = kring;
    this.vastleggen = vastleggen;
  }

  @GetMapping("/huishoudens/{h}/personen/{p}/vertegenwoordiging/nieuw")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView vertegenwoordiging(@PathVariable UUID h, @PathVariable UUID p, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId voor = new PersoonId(p);
    List<Bewoner> leden = kring.leden(id, wie);
    Kringverwerking.bewoner(leden, voor);
    return Scherm.toon(SJABLOON, paginaNamens(id, leden, voor, Formulier.leeg()));
  }

  @PostMapping("/huishoudens/{h}/personen/{p}/vertegenwoordiging/nieuw")
  @Eindpunt(iedereen = true, logt = WijzigKring.LOGT)
  ModelAndView voegVertegenwoordigingToe(
      @PathVariable UUID h, @PathVariable UUID p, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId voor = new PersoonId(p);
    List<Bewoner> leden = kring.leden(id, wie);
    Vertegenwoordiging namens =
        Kringformulier.leesVertegenwoordiging(formulier, leden, voor, vastleggen.vandaag());
    return kring.verwerk(
        id,
        namens == null ? null : new WijzigKring.Opdracht.Namens(namens),
        paginaNamens(id, leden, voor, formulier),
        wie);
  }

  private static Formulierpagina paginaNamens(
      HuishoudenId id, List<Bewoner> leden, PersoonId voor, Formulier formulier) {
    return Formulierpagina.van(
        tekst("huishouden.vertegenwoordiging.nieuw", Kringverwerking.bewoner(leden, voor).naam()),
        Paden.kruimels(id),
        Paden.persoon(id, voor) + "/vertegenwoordiging/nieuw",
        formulier,
        Kringformulier.vertegenwoordiging(leden, voor),
        tekst("huishouden.opslaan"),
        Paden.huishouden(id));
  }

  @GetMapping("/huishoudens/{h}/personen/{p}/maatregel/nieuw")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView maatregel(@PathVariable UUID h, @PathVariable UUID p, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    Bewoner bewoner = Kringverwerking.bewoner(kring.leden(id, wie), new PersoonId(p));
    return Scherm.toon(SJABLOON, paginaMaatregel(id, bewoner, Formulier.leeg()));
  }

  @PostMapping("/huishoudens/{h}/personen/{p}/maatregel/nieuw")
  @Eindpunt(iedereen = true, logt = WijzigKring.LOGT)
  ModelAndView voegMaatregelToe(
      @PathVariable UUID h, @PathVariable UUID p, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    Bewoner bewoner = Kringverwerking.bewoner(kring.leden(id, wie), new PersoonId(p));
    Maatregel maatregel =
        Kringformulier.leesMaatregel(formulier, bewoner.persoon(), vastleggen.vandaag());
    return kring.verwerk(
        id,
        maatregel == null ? null : new WijzigKring.Opdracht.Opgelegd(maatregel),
        paginaMaatregel(id, bewoner, formulier),
        wie);
  }

  private static Formulierpagina paginaMaatregel(
      HuishoudenId id, Bewoner bewoner, Formulier formulier) {
    return Formulierpagina.van(
            tekst("huishouden.maatregel.nieuw", bewoner.naam()),
            Paden.kruimels(id),
            Paden.persoon(id, bewoner.persoon()) + "/maatregel/nieuw",
            formulier,
            Kringformulier.maatregel(),
            tekst("huishouden.opslaan"),
            Paden.huishouden(id))
        .metUitleg(tekst("huishouden.maatregel.uitleg"));
  }
}
