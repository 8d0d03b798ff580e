package nl.keukentafel.huishouden.web;

import static nl.keukentafel.huishouden.web.Formulierveld.metHint;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;
import nl.keukentafel.huishouden.model.Bijrelatiesoort;
import nl.keukentafel.huishouden.model.Kringsoort;
import nl.keukentafel.huishouden.model.Netwerkcontact;
import nl.keukentafel.huishouden.store.Codes;
import nl.keukentafel.huishouden.usecase.LegPersoonVast.Plaats;
import nl.keukentafel.huishouden.usecase.ToonHuishouden;
import nl.keukentafel.huishouden.usecase.WijzigKring;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.HuishoudenId;
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

/**
 * What stands around a household: who belongs to it from elsewhere, the network, and an end to
 * either.
 */
@Controller
class KringController {

  private static final String SJABLOON = Vastlegformulier.SJABLOON;

  private final Kringverwerking kring;
  private final Vastlegformulier vastleggen;

  KringController(Kringverwerking kring, Vastlegformulier vastleggen) {
    this.kring = kring;
    this.vastleggen = vastleggen;
  }

  @GetMapping("/huishoudens/{h}/naasten/nieuw")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView naaste(@PathVariable UUID h, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    kring.leden(id, wie);
    Formulier begin = Formulier.leeg().met("per", Datums.veld(vastleggen.vandaag()));
    return Scherm.toon(
        SJABLOON, paginaNaaste(id, vastleggen.bewaard(pad(id, "naasten"), wie, begin)));
  }

  @PostMapping("/huishoudens/{h}/naasten/nieuw")
  @Eindpunt(iedereen = true, logt = WijzigKring.LOGT)
  ModelAndView voegNaasteToe(@PathVariable UUID h, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    Bijrelatiesoort soort =
        formulier.keuze(
            "soort", "huishouden.fout.soort_leeg", List.of(Bijrelatiesoort.values()), Codes::code);
    LocalDate per = dag(formulier);
    return vastleggen.verwerk(
        paginaNaaste(id, formulier),
        soort == null || per == null ? null : new Plaats.Elders(id, soort, per),
        wie);
  }

  private static Formulierpagina paginaNaaste(HuishoudenId id, Formulier formulier) {
    List<Formulierveld> velden = new ArrayList<>(Persoonsformulier.kort());
    velden.add(
        1,
        new Formulierveld.Keuze(
            "soort",
            Veld.opties(List.of(Bijrelatiesoort.values()), Codes::code, "huishouden.bijrelatie"),
            true,
            "huishouden.kies"));
    velden.add(metHint("per", true, null, 30));
    return Formulierpagina.van(
            tekst("huishouden.naaste.nieuw"),
            Paden.kruimels(id),
            pad(id, "naasten"),
            formulier,
            velden,
            tekst("huishouden.naaste.knop"),
            Paden.huishouden(id))
        .metUitleg(tekst("huishouden.naaste.uitleg"));
  }

  @GetMapping("/huishoudens/{h}/netwerk/nieuw")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView netwerk(@PathVariable UUID h, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    List<Bewoner> leden = kring.leden(id, wie);
    Formulier begin = Formulier.leeg().met("sterkte", "gewoon");
    return Scherm.toon(
        SJABLOON, paginaNetwerk(id, leden, vastleggen.bewaard(pad(id, "netwerk"), wie, begin)));
  }

  @PostMapping("/huishoudens/{h}/netwerk/nieuw")
  @Eindpunt(iedereen = true, logt = WijzigKring.LOGT)
  ModelAndView voegNetwerkToe(@PathVariable UUID h, Formulier formulier, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    List<Bewoner> leden = kring.leden(id, wie);
    Netwerkcontact contact = Kringformulier.leesNetwerk(formulier, leden, vastleggen.vandaag());
    return kring.verwerk(
        id,
        contact == null ? null : new WijzigKring.Opdracht.Netwerk(contact),
        paginaNetwerk(id, leden, formulier),
        wie);
  }

  private static Formulierpagina paginaNetwerk(
      HuishoudenId id, List<Bewoner> leden, Formulier formulier) {
    return Formulierpagina.van(
        tekst("huishouden.netwerk.nieuw"),
        Paden.kruimels(id),
        pad(id, "netwerk"),
        formulier,
        Kringformulier.netwerk(leden),
        tekst("huishouden.netwerk.knop"),
        Paden.huishouden(id));
  }

  @GetMapping("/huishoudens/{h}/einde/{soort}/{wat}")
  @Eindpunt(iedereen = true, logt = ToonHuishouden.LOGT)
  ModelAndView einde(
      @PathVariable UUID h, @PathVariable String soort, @PathVariable UUID wat, Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    kring.leden(id, wie);
    Formulier begin = Formulier.leeg().met("per", Datums.veld(vastleggen.vandaag()));
    return Scherm.toon(SJABLOON, paginaEinde(id, soort(soort), wat, begin));
  }

  @PostMapping("/huishoudens/{h}/einde/{soort}/{wat}")
  @Eindpunt(iedereen = true, logt = WijzigKring.LOGT)
  ModelAndView beeindig(
      @PathVariable UUID h,
      @PathVariable String soort,
      @PathVariable UUID wat,
      Formulier formulier,
      Gebruiker wie) {
    HuishoudenId id = new HuishoudenId(h);
    Kringsoort welke = soort(soort);
    LocalDate per = dag(formulier);
    return kring.verwerk(
        id,
        per == null ? null : new WijzigKring.Opdracht.Einde(welke, wat, per),
        paginaEinde(id, welke, wat, formulier),
        wie);
  }

  private static Formulierpagina paginaEinde(
      HuishoudenId id, Kringsoort soort, UUID wat, Formulier formulier) {
    return Formulierpagina.van(
        tekst("huishouden.einde." + Codes.code(soort)),
        Paden.kruimels(id),
        Paden.huishouden(id) + "/einde/" + Codes.code(soort) + "/" + wat,
        formulier,
        List.of(metHint("per", true, null, 30)),
        tekst("huishouden.einde.knop"),
        Paden.huishouden(id));
  }

  private @Nullable LocalDate dag(Formulier formulier) {
    LocalDate vandaag = vastleggen.vandaag();
    return formulier.verplicht(
        "per", "kern.datum.leeg", typt -> Datums.lees(typt, Datumgrens.ruim(vandaag)));
  }

  private static Kringsoort soort(String code) {
    return Arrays.stream(Kringsoort.values())
        .filter(soort -> Codes.code(soort).equals(code))
        .findFirst()
        .orElseThrow(NietGevonden::new);
  }

  private static String pad(HuishoudenId id, String wat) {
    return Paden.huishouden(id) + "/" + wat + "/nieuw";
  }
}
