package nl.keukentafel.gesprek.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Concepten;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gespreksfeiten;
import nl.keukentafel.gesprek.model.Paden;
import nl.keukentafel.gesprek.usecase.ToonGesprek;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Vraag;
import nl.keukentafel.gesprek.usecase.WijzigFeiten;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** When a conversation was and who was there, changed afterwards. */
@Controller
class FeitenController {
  private final ToonGesprek toon;
  private final WijzigFeiten wijzig;
  private final Clock klok;

  FeitenController(ToonGesprek toon, WijzigFeiten wijzig, Clock klok) {
    this.toon = toon;
    this.wijzig = wijzig;
    this.klok = klok;
  }

  @GetMapping("/casussen/{id}/gesprekken/{gesprek}/feiten")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.inzien")
  ModelAndView vorm(@PathVariable String id, @PathVariable String gesprek, Gebruiker wie) {
    Kamer kamer = kamer(id, gesprek, wie);
    Formulier formulier =
        kamer
            .concept()
            .map(Concepten.Concept::formulier)
            .orElseGet(() -> nu(kamer).met("versie", kamer.getGesprek().versie()));
    return Scherm.toon(
        "gesprek/feiten", new Feitenweergave(kamer, klok.getZone()).wijzig(formulier));
  }

  @PostMapping("/casussen/{id}/gesprekken/{gesprek}/feiten")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "gesprek.vastleggen")
  ModelAndView wijzig(
      @PathVariable String id, @PathVariable String gesprek, Formulier formulier, Gebruiker wie) {
    Kamer kamer = kamer(id, gesprek, wie);
    Gespreksfeiten feiten = new Feitenvorm(kamer).lees(formulier);
    Feitenweergave weergave = new Feitenweergave(kamer, klok.getZone());
    if (feiten == null) {
      return Scherm.opnieuw("gesprek/feiten", weergave.wijzig(formulier));
    }
    Gesprek nu = kamer.getGesprek();
    int versie = BladController.versie(formulier, "versie");
    return switch (wijzig.wijzig(nu.casus(), nu.id(), versie, feiten, wie)) {
      case WijzigFeiten.Uitkomst.Gewijzigd gewijzigd ->
          Scherm.naar(Paden.gesprek(nu.casus(), nu.id()));
      case WijzigFeiten.Uitkomst.Botsing botsing -> botsing(id, gesprek, formulier, wie);
      case WijzigFeiten.Uitkomst.Onbekend onbekend -> throw new NietGevonden();
    };
  }

  /**
   * Facts are few and short: the form comes back as typed, with the value of the other beside each
   * field that differs; sending it again takes what stands there.
   */
  private ModelAndView botsing(String id, String gesprek, Formulier typt, Gebruiker wie) {
    Kamer kamer = kamer(id, gesprek, wie);
    Gesprek staat = kamer.getGesprek();
    Formulier hun = nu(kamer);
    Feitenweergave weergave = new Feitenweergave(kamer, klok.getZone());
    String wieAnders = new Woorden(kamer, klok.getZone()).medewerker(staat.gewijzigdDoor());
    List<String> anders = new ArrayList<>();
    for (String veld : Feitenvorm.VELDEN) {
      if (!typt.alle(veld).stream()
          .filter(w -> !w.isBlank())
          .collect(Collectors.toSet())
          .equals(hun.alle(veld).stream().filter(w -> !w.isBlank()).collect(Collectors.toSet()))) {
        anders.add(veld);
        typt.fout(veld, "gesprek.feiten.botsing.veld", wieAnders, weergave.woorden(hun.alle(veld)));
      }
    }
    typt.met("versie", staat.versie());
    if (anders.isEmpty()) {
      return Scherm.naar(Paden.gesprek(staat.casus(), staat.id()));
    }
    return Scherm.toon("gesprek/feiten", weergave.wijzig(typt), HttpStatus.CONFLICT);
  }

  private static Formulier nu(Kamer kamer) {
    return new Feitenvorm(kamer).van(kamer.getGesprek().feiten());
  }

  private Kamer kamer(String id, String gesprek, Gebruiker wie) {
    CasusId casus = Pad.casus(id);
    GesprekId welk = new GesprekId(Pad.id(gesprek));
    Kamer kamer =
        toon.toon(Vraag.een(casus, welk).met(Paden.feiten(casus, welk)), wie)
            .orElseThrow(NietGevonden::new);
    if (!kamer.zicht().magSchrijven()) {
      throw new NietGevonden();
    }
    return kamer;
  }
}
