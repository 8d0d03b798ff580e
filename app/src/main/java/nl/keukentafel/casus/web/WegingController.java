package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Wegingspost;
import nl.keukentafel.casus.usecase.StelWegingBij;
import nl.keukentafel.casus.usecase.ToonWeging;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How heavy a casus and an overleg count: set by the functioneel beheerder of the gemeente. */
@Controller
class WegingController {

  private static final String SJABLOON = "casus/weging";

  /** Half-typed or grouped numbers are refused; the comma is Dutch, the point English. */
  private static final Pattern GETAL = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");

  private static final BigDecimal HOOGSTENS = BigDecimal.valueOf(40);

  private final ToonWeging toon;
  private final StelWegingBij stelBij;
  private final Clock klok;

  WegingController(ToonWeging toon, StelWegingBij stelBij, Clock klok) {
    this.toon = toon;
    this.stelBij = stelBij;
    this.klok = klok;
  }

  @GetMapping("/weging")
  @Eindpunt(
      wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER,
      waaromNiet = "gewichten zijn geen persoonsgegevens; wijzigen wordt wel gelogd")
  ModelAndView toon(@RequestParam(defaultValue = "") String gedaan) {
    return Scherm.toon(
        SJABLOON, pagina(null, gedaan.equals("bewaard") ? tekst("casus.weging.bewaard") : null));
  }

  @PostMapping("/weging")
  @Eindpunt(wie = Hoedanigheid.FUNCTIONEEL_BEHEERDER, logt = "casus.weging")
  ModelAndView stelBij(Formulier formulier, Gebruiker wie) {
    Map<String, StelWegingBij.Keuze> keuzes = lees(formulier);
    if (!formulier.isGoed()) {
      return Scherm.opnieuw(SJABLOON, pagina(formulier, null));
    }
    return switch (stelBij.stelBij(keuzes, wie)) {
      case StelWegingBij.Uitkomst.Bijgesteld _ -> Scherm.naar("/weging?gedaan=bewaard");
      case StelWegingBij.Uitkomst.Botsing(Set<String> sleutels) -> botsing(formulier, sleutels);
    };
  }

  private static Map<String, StelWegingBij.Keuze> lees(Formulier formulier) {
    Map<String, StelWegingBij.Keuze> keuzes = new LinkedHashMap<>();
    for (Wegingspost post : Wegingspost.alle()) {
      String veld = Wegingweergave.veld(post);
      BigDecimal wordt =
          formulier.verplicht(veld, "casus.weging.fout.leeg", WegingController::getal);
      BigDecimal was = was(formulier.waarde("was-" + veld), wordt);
      if (wordt != null && was != null) {
        keuzes.put(post.sleutel(), new StelWegingBij.Keuze(was, wordt));
      }
    }
    return keuzes;
  }

  /** What the page showed; when that cannot be read, the chosen value counts as no change. */
  private static @Nullable BigDecimal was(String tekst, @Nullable BigDecimal wordt) {
    return switch (getal(tekst)) {
      case Gelezen.Goed<BigDecimal>(BigDecimal waarde) -> waarde;
      case Gelezen.Fout<BigDecimal> _ -> wordt;
    };
  }

  private static Gelezen<BigDecimal> getal(String typt) {
    String kaal = typt.strip();
    if (!GETAL.matcher(kaal).matches()) {
      return Gelezen.fout("casus.weging.fout.getal");
    }
    BigDecimal getal = new BigDecimal(kaal.replace(',', '.'));
    return getal.compareTo(HOOGSTENS) > 0
        ? Gelezen.fout("casus.weging.fout.getal")
        : Gelezen.goed(getal);
  }

  /** Each field says what a colleague made of it; saving once more then is a choice. */
  private ModelAndView botsing(Formulier formulier, Set<String> sleutels) {
    ToonWeging.Beeld beeld = toon.toon();
    Wegingspost.alle().stream()
        .filter(post -> sleutels.contains(post.sleutel()))
        .forEach(post ->
            formulier.fout(
                Wegingweergave.veld(post),
                "casus.weging.fout.botsing",
                Wegingweergave.getal(beeld.geldig().waarde(post.sleutel()))));
    return Scherm.toon(
        SJABLOON,
        new Wegingweergave(beeld, klok.getZone()).pagina(formulier, null),
        HttpStatus.CONFLICT);
  }

  private WegingPagina pagina(@Nullable Formulier getypt, @Nullable String bericht) {
    return new Wegingweergave(toon.toon(), klok.getZone()).pagina(getypt, bericht);
  }
}
