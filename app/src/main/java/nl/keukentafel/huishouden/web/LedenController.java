package nl.keukentafel.huishouden.web;

import static nl.keukentafel.huishouden.web.Formulierveld.metHint;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.store.Codes;
import nl.keukentafel.huishouden.usecase.LegPersoonVast.Plaats;
import nl.keukentafel.huishouden.usecase.ToonHuishouden;
import nl.keukentafel.huishouden.usecase.WijzigLeden;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
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

/** Who lives in a household: somebody moves in, takes another role, moves out. */
@Controller
class LedenController {

  private static final String SJABLOON = Vastlegformulier.SJABLOON;

  private final ToonHuishouden toonHuishouden;
  private final WijzigLeden wijzigLeden;
  private final Vastlegformulier vastleggen;

  LedenController(
      ToonHuishouden toonHuishouden, WijzigLeden wijzigLeden, Vastlegformulier vastleggen) {
    this.toonHuishouden = toonHuishouden;
    this.wijzigLeden = wijzigLeden;
    this.vastleggen = vastleggen;
  }

  @GetMapping("/huishoudens/{h}/personen/nieuw")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView nieuw(@PathVariable UUID h, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    if (toonHuishouden.toon(id, wie).filter(gezien -> gezien.rechten().bewerken()).isEmpty()) {
      throw new NietGevonden();
    }
    Formulier begin = Formulier.leeg().met("per", Datums.veld(vastleggen.vandaag()));
    return Scherm.toon(SJABLOON, paginaNieuw(id, vastleggen.bewaard(padNieuw(id), wie, begin)));
  }

  @PostMapping("/huishoudens/{h}/personen/nieuw")
  @Eindpunt(iedereen = true, logt = WijzigLeden.LOGT)
  ModelAndView voegToe(@PathVariable UUID h, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    Huishoudrol rol =
        formulier.keuze(
            "rol", "huishouden.fout.rol_leeg", List.of(Huishoudrol.values()), Codes::code);
    LocalDate per = dag(formulier);
    Plaats plaats =
        rol == null || per == null
            ? null
            : new Plaats.Bij(id, rol, per, formulier.heeft("verhuist", "ja"));
    return vastleggen.verwerk(paginaNieuw(id, formulier), plaats, wie);
  }

  /** Since when, or from when: at most a year ahead. */
  private @Nullable LocalDate dag(Formulier formulier) {
    LocalDate vandaag = vastleggen.vandaag();
    return formulier.verplicht(
        "per",
        "kern.datum.leeg",
        typt ->
            Datums.lees(
                typt, new Datumgrens(vandaag, vandaag.minusYears(120), vandaag.plusYears(1))));
  }

  private static Formulierpagina paginaNieuw(HuishoudenId id, Formulier formulier) {
    List<Formulierveld> velden = new ArrayList<>(Persoonsformulier.kort());
    velden.add(1, rollen());
    velden.add(metHint("per", true, null, 30));
    if (formulier.heeft("verhuist", "ja")) {
      velden.add(Vastlegformulier.verhuist());
    }
    return Formulierpagina.van(
        tekst("huishouden.persoon.nieuw"),
        Paden.kruimels(id),
        padNieuw(id),
        formulier,
        velden,
        tekst("huishouden.persoon.knop"),
        Paden.huishouden(id));
  }

  private static Formulierveld rollen() {
    return new Formulierveld.Keuze(
        "rol",
        Veld.opties(List.of(Huishoudrol.values()), Codes::code, "huishouden.rol"),
        true,
        "huishouden.kies");
  }

  private static String padNieuw(HuishoudenId id) {
    return Paden.huishouden(id) + "/personen/nieuw";
  }

  @GetMapping("/huishoudens/{h}/personen/{p}/rol")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView rol(@PathVariable UUID h, @PathVariable UUID p, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    String rol =
        toonHuishouden
            .toon(id, wie)
            .filter(gezien -> gezien.rechten().bewerken())
            .flatMap(gezien ->
                gezien.beeld().leden().stream()
                    .filter(lid -> lid.persoon().waarde().equals(p))
                    .findFirst())
            .orElseThrow(NietGevonden::new)
            .rol();
    return Scherm.toon(SJABLOON, paginaRol(id, new PersoonId(p), Formulier.leeg().met("rol", rol)));
  }

  @PostMapping("/huishoudens/{h}/personen/{p}/rol")
  @Eindpunt(iedereen = true, logt = WijzigLeden.LOGT)
  ModelAndView wijzigRol(
      @PathVariable UUID h, @PathVariable UUID p, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId persoon = new PersoonId(p);
    Huishoudrol rol =
        formulier.keuze(
            "rol", "huishouden.fout.rol_leeg", List.of(Huishoudrol.values()), Codes::code);
    Formulierpagina pagina = paginaRol(id, persoon, formulier);
    return rol == null
        ? Scherm.opnieuw(SJABLOON, pagina)
        : wijzigLid(id, new WijzigLeden.Opdracht.Rol(persoon, rol), pagina, "rol", wie);
  }

  private static Formulierpagina paginaRol(
      HuishoudenId id, PersoonId persoon, Formulier formulier) {
    return Formulierpagina.van(
            tekst("huishouden.rol.titel"),
            Paden.kruimels(id),
            Paden.persoon(id, persoon) + "/rol",
            formulier,
            List.of(rollen()),
            tekst("huishouden.opslaan"),
            Paden.huishouden(id))
        .metUitleg(tekst("huishouden.rol.uitleg"));
  }

  @GetMapping("/huishoudens/{h}/personen/{p}/vertrek")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView vertrek(@PathVariable UUID h, @PathVariable UUID p, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    if (toonHuishouden.toon(id, wie).filter(gezien -> gezien.rechten().bewerken()).isEmpty()) {
      throw new NietGevonden();
    }
    Formulier begin = Formulier.leeg().met("per", Datums.veld(vastleggen.vandaag()));
    return Scherm.toon(SJABLOON, paginaVertrek(id, new PersoonId(p), begin));
  }

  @PostMapping("/huishoudens/{h}/personen/{p}/vertrek")
  @Eindpunt(iedereen = true, logt = WijzigLeden.LOGT)
  ModelAndView laatVertrekken(
      @PathVariable UUID h, @PathVariable UUID p, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    PersoonId persoon = new PersoonId(p);
    LocalDate per = dag(formulier);
    Formulierpagina pagina = paginaVertrek(id, persoon, formulier);
    return per == null
        ? Scherm.opnieuw(SJABLOON, pagina)
        : wijzigLid(id, new WijzigLeden.Opdracht.Vertrek(persoon, per), pagina, "per", wie);
  }

  private ModelAndView wijzigLid(
      HuishoudenId id,
      WijzigLeden.Opdracht opdracht,
      Formulierpagina pagina,
      String veld,
      Gebruiker wie) {
    return switch (wijzigLeden.doe(id, opdracht, wie)) {
      case WijzigLeden.Uitkomst.Gedaan _ -> Scherm.naar(Paden.huishouden(id));
      case WijzigLeden.Uitkomst.Geweigerd(String sleutel) -> {
        pagina.formulier().fout(veld, sleutel);
        yield Scherm.opnieuw(SJABLOON, pagina);
      }
      case WijzigLeden.Uitkomst.WoontElders _ -> {
        pagina.formulier().fout(veld, "huishouden.lid.woontElders");
        yield Scherm.opnieuw(SJABLOON, pagina);
      }
      case WijzigLeden.Uitkomst.Onbekend _ -> throw new NietGevonden();
    };
  }

  private static Formulierpagina paginaVertrek(
      HuishoudenId id, PersoonId persoon, Formulier formulier) {
    return Formulierpagina.van(
            tekst("huishouden.vertrek.titel"),
            Paden.kruimels(id),
            Paden.persoon(id, persoon) + "/vertrek",
            formulier,
            List.of(Formulierveld.verplicht("per", 30)),
            tekst("huishouden.vertrek.knop"),
            Paden.huishouden(id))
        .metUitleg(tekst("huishouden.vertrek.uitleg"));
  }
}
