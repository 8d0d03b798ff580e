package nl.keukentafel.huishouden.web;

import static nl.keukentafel.aanmelding.Hoedanigheid.BUURTCONCIERGE;
import static nl.keukentafel.aanmelding.Hoedanigheid.PROCESONDERSTEUNER;
import static nl.keukentafel.aanmelding.Hoedanigheid.TEAMLEIDER;
import static nl.keukentafel.aanmelding.Hoedanigheid.TEAMLID;
import static nl.keukentafel.aanmelding.Hoedanigheid.WIJKGERICHT_SPECIALIST;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.huishouden.usecase.BeginHuishouden;
import nl.keukentafel.huishouden.usecase.LegPersoonVast.Plaats;
import nl.keukentafel.huishouden.usecase.ToonAdres;
import nl.keukentafel.huishouden.usecase.ToonHuishouden;
import nl.keukentafel.huishouden.usecase.WijzigAdres;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A household: begin one, look at it, change where it lives. */
@Controller
class HuishoudController {

  private static final String NIEUW = "/huishoudens/nieuw";

  private final ToonHuishouden toonHuishouden;
  private final ToonAdres toonAdres;
  private final WijzigAdres wijzigAdres;
  private final Vastlegformulier vastleggen;
  private final Botsingen botsingen;

  HuishoudController(
      ToonHuishouden toonHuishouden,
      ToonAdres toonAdres,
      WijzigAdres wijzigAdres,
      Vastlegformulier vastleggen,
      Botsingen botsingen) {
    this.toonHuishouden = toonHuishouden;
    this.toonAdres = toonAdres;
    this.wijzigAdres = wijzigAdres;
    this.vastleggen = vastleggen;
    this.botsingen = botsingen;
  }

  @GetMapping(NIEUW)
  @Eindpunt(
      wie = {TEAMLEIDER, TEAMLID, PROCESONDERSTEUNER, BUURTCONCIERGE, WIJKGERICHT_SPECIALIST},
      waaromNiet = "leeg formulier, of wat de typist zelf eerder typte")
  ModelAndView nieuw(Gebruiker wie) {
    Formulier formulier = vastleggen.bewaard(NIEUW, wie, Formulier.leeg());
    return Scherm.toon(Vastlegformulier.SJABLOON, paginaNieuw(formulier));
  }

  @PostMapping(NIEUW)
  @Eindpunt(
      wie = {TEAMLEIDER, TEAMLID, PROCESONDERSTEUNER, BUURTCONCIERGE, WIJKGERICHT_SPECIALIST},
      logt = BeginHuishouden.LOGT)
  ModelAndView begin(Formulier formulier, Gebruiker wie) {
    Adres adres = Adresformulier.lees(formulier);
    return vastleggen.verwerk(
        paginaNieuw(formulier), adres == null ? null : new Plaats.NieuwHuishouden(adres), wie);
  }

  private static Formulierpagina paginaNieuw(Formulier formulier) {
    List<Formulierveld> velden = new ArrayList<>(Persoonsformulier.kort());
    velden.addAll(Adresformulier.velden());
    return Formulierpagina.van(
            tekst("huishouden.nieuw.titel"),
            List.of(),
            NIEUW,
            formulier,
            velden,
            tekst("huishouden.nieuw.knop"),
            "/")
        .metUitleg(tekst("huishouden.nieuw.uitleg"));
  }

  @GetMapping("/huishoudens/{h}")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView toon(@PathVariable UUID h, Gebruiker wie) {
    return toonHuishouden
        .toon(new HuishoudenId(h), wie)
        .map(gezien ->
            Scherm.toon(
                "huishouden/huishouden",
                new Huishoudpagina(gezien.beeld(), gezien.rechten(), gezien.wijk())))
        .orElseThrow(NietGevonden::new);
  }

  @GetMapping("/huishoudens/{h}/adres")
  @Eindpunt(iedereen = true, logt = ToonAdres.LOGT)
  ModelAndView adres(@PathVariable UUID h, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    var huis = toonAdres.toon(id, wie).orElseThrow(NietGevonden::new);
    Formulier begin = Formulier.leeg().met("versie", huis.versie());
    Adresformulier.teksten(huis.adres()).forEach(begin::met);
    Formulier formulier = vastleggen.bewaard(padAdres(id), wie, begin);
    return Scherm.toon(Vastlegformulier.SJABLOON, paginaAdres(id, formulier));
  }

  @PostMapping("/huishoudens/{h}/adres")
  @Eindpunt(iedereen = true, logt = WijzigAdres.LOGT)
  ModelAndView wijzigAdres(@PathVariable UUID h, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    Formulier typt = Botsingen.teBewaren(formulier, Adresformulier.VELDEN);
    Adres adres = Adresformulier.lees(typt);
    if (adres == null) {
      return Scherm.opnieuw(Vastlegformulier.SJABLOON, paginaAdres(id, typt));
    }
    int versie = PersoonController.versie(typt);
    return switch (wijzigAdres.wijzig(id, versie, adres, wie)) {
      case WijzigAdres.Uitkomst.Gewijzigd _ -> {
        vastleggen.vergeet(padAdres(id), wie);
        yield Scherm.naar("/huishoudens/" + id);
      }
      case WijzigAdres.Uitkomst.Botsing(Adres basis, var hun) ->
          botsingen.toon(
              new Botsingen.Plek(
                  tekst("huishouden.botsing.adres"), Paden.kruimels(id), padAdres(id)),
              new Botsingen.Versies(
                  Adresformulier.teksten(basis),
                  Adresformulier.teksten(adres),
                  Adresformulier.teksten(hun.adres())),
              versie,
              new Botsingen.Ander(hun.versie(), hun.gewijzigdDoor(), hun.gewijzigdOp()),
              Botsingen.metOpenKeuzes(formulier, Adresformulier.VELDEN));
      case WijzigAdres.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  @PostMapping("/huishoudens/{h}/adres/derde")
  @Eindpunt(iedereen = true, logt = ToonAdres.LOGT)
  ModelAndView derdeTekst(@PathVariable UUID h, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    if (toonAdres.toon(id, wie).isEmpty()) {
      throw new NietGevonden();
    }
    return Scherm.toon(
        Vastlegformulier.SJABLOON,
        paginaAdres(id, Botsingen.derdeTekst(formulier, Adresformulier.VELDEN)));
  }

  @PostMapping("/huishoudens/{h}/adres/later")
  @Eindpunt(iedereen = true, waaromNiet = "eigen tekst, nog niet vastgelegd")
  ModelAndView later(@PathVariable UUID h, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    botsingen.bewaarMijne(formulier, Adresformulier.VELDEN, padAdres(id), wie);
    return Scherm.naar(Paden.huishouden(id));
  }

  private static Formulierpagina paginaAdres(HuishoudenId id, Formulier formulier) {
    List<Formulierveld> velden = new ArrayList<>(Adresformulier.velden());
    velden.add(new Formulierveld.Verborgen("versie"));
    return Formulierpagina.van(
            tekst("huishouden.adres.titel"),
            Paden.kruimels(id),
            padAdres(id),
            formulier,
            velden,
            tekst("huishouden.opslaan"),
            Paden.huishouden(id))
        .metUitleg(tekst("huishouden.adres.uitleg"));
  }

  private static String padAdres(HuishoudenId id) {
    return Paden.huishouden(id) + "/adres";
  }
}
