package nl.keukentafel.huishouden.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.huishouden.usecase.ToonPersoon;
import nl.keukentafel.huishouden.usecase.WijzigPersoon;
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

/** What is known of one person: look at it, change it, choose when two changed it at once. */
@Controller
class PersoonController {

  private static final String SJABLOON = Vastlegformulier.SJABLOON;

  private final ToonPersoon toonPersoon;
  private final WijzigPersoon wijzigPersoon;
  private final Vastlegformulier vastleggen;
  private final Botsingen botsingen;

  PersoonController(
      ToonPersoon toonPersoon,
      WijzigPersoon wijzigPersoon,
      Vastlegformulier vastleggen,
      Botsingen botsingen) {
    this.toonPersoon = toonPersoon;
    this.wijzigPersoon = wijzigPersoon;
    this.vastleggen = vastleggen;
    this.botsingen = botsingen;
  }

  /** The version that was changed; something else than a number is a version of long ago. */
  static int versie(Formulier formulier) {
    String versie = formulier.waarde("versie");
    return versie.matches("[0-9]{1,8}") ? Integer.parseInt(versie) : 0;
  }

  @GetMapping("/huishoudens/{h}/personen/{p}")
  @Eindpunt(iedereen = true, logt = ToonPersoon.LOGT)
  ModelAndView toon(@PathVariable UUID h, @PathVariable UUID p, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId persoon = new PersoonId(p);
    var gezien = toonPersoon.toon(id, persoon, wie).orElseThrow(NietGevonden::new);
    Formulier begin = Formulier.leeg().met("versie", gezien.persoon().versie());
    Persoonsformulier.teksten(gezien.persoon().gegevens()).forEach(begin::met);
    return Scherm.toon(
        SJABLOON,
        paginaWijzig(id, persoon, vastleggen.bewaard(Paden.persoon(id, persoon), wie, begin)));
  }

  @PostMapping("/huishoudens/{h}/personen/{p}")
  @Eindpunt(iedereen = true, logt = WijzigPersoon.LOGT)
  ModelAndView wijzig(
      @PathVariable UUID h, @PathVariable UUID p, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId persoon = new PersoonId(p);
    Formulier typt = Botsingen.teBewaren(formulier, Persoonsformulier.VELDEN);
    Persoonsgegevens nieuw = Persoonsformulier.lees(typt, vastleggen.vandaag());
    if (nieuw == null) {
      return Scherm.opnieuw(SJABLOON, paginaWijzig(id, persoon, typt));
    }
    int versie = versie(typt);
    return switch (wijzigPersoon.wijzig(id, persoon, versie, nieuw, wie)) {
      case WijzigPersoon.Uitkomst.Gewijzigd _ -> {
        vastleggen.vergeet(Paden.persoon(id, persoon), wie);
        yield Scherm.naar(Paden.huishouden(id));
      }
      case WijzigPersoon.Uitkomst.Botsing botsing ->
          botsingen.toon(
              new Botsingen.Plek(
                  tekst("huishouden.botsing.persoon"),
                  Paden.kruimels(id),
                  Paden.persoon(id, persoon)),
              new Botsingen.Versies(
                  Persoonsformulier.teksten(botsing.basis()),
                  Persoonsformulier.teksten(nieuw),
                  Persoonsformulier.teksten(botsing.hun())),
              versie,
              new Botsingen.Ander(botsing.hunVersie(), botsing.wie(), botsing.wanneer()),
              Botsingen.metOpenKeuzes(formulier, Persoonsformulier.VELDEN));
      case WijzigPersoon.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/huishoudens/{h}/personen/{p}/derde")
  @Eindpunt(iedereen = true, logt = ToonPersoon.LOGT)
  ModelAndView derdeTekst(
      @PathVariable UUID h, @PathVariable UUID p, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId persoon = new PersoonId(p);
    if (toonPersoon.toon(id, persoon, wie).isEmpty()) {
      throw new NietGevonden();
    }
    return Scherm.toon(
        SJABLOON,
        paginaWijzig(id, persoon, Botsingen.derdeTekst(formulier, Persoonsformulier.VELDEN)));
  }

  @PostMapping("/huishoudens/{h}/personen/{p}/later")
  @Eindpunt(iedereen = true, waaromNiet = "eigen tekst, nog niet vastgelegd")
  ModelAndView later(
      @PathVariable UUID h, @PathVariable UUID p, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    botsingen.bewaarMijne(
        formulier, Persoonsformulier.VELDEN, Paden.persoon(id, new PersoonId(p)), wie);
    return Scherm.naar(Paden.huishouden(id));
  }

  private static Formulierpagina paginaWijzig(
      HuishoudenId id, PersoonId persoon, Formulier formulier) {
    return Formulierpagina.van(
        tekst("huishouden.persoon.wijzigen"),
        Paden.kruimels(id),
        Paden.persoon(id, persoon),
        formulier,
        Persoonsformulier.alles(),
        tekst("huishouden.opslaan"),
        Paden.huishouden(id));
  }
}
