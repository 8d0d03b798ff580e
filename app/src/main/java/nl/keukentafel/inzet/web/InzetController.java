package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.web.Pad;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Terugkoppelplicht;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.usecase.ToonInzet;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who is active in a household, on a page of its own. */
@Controller
class InzetController {

  private final ToonInzet toon;

  InzetController(ToonInzet toon) {
    this.toon = toon;
  }

  @GetMapping("/casussen/{id}/inzet")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "inzet.inzien")
  ModelAndView toon(@PathVariable String id, Gebruiker wie) {
    ToonInzet.Beeld beeld = toon.toon(Pad.casus(id), wie).orElseThrow(NietGevonden::new);
    Map<OrganisatieId, String> namen =
        beeld.organisaties().values().stream()
            .collect(Collectors.toMap(Organisaties.Organisatie::id, o -> o.naam()));
    Function<OrganisatieId, String> naam =
        o -> namen.getOrDefault(o, tekst("inzet.organisatie.onbekend"));
    LocalDate vandaag = beeld.vandaag();
    var kop = beeld.kop();
    return Scherm.toon(
        "inzet/inzet",
        new InzetPagina(
            id,
            kop.naam(),
            kop.casus().nummer(),
            ActiefBlok.van(
                kop.casus().id(), beeld.beeld(), namen, vandaag, kop.rechten().schrijven()),
            beeld.beeld().verwijzingen().stream().map(v -> verwijzing(v, naam, vandaag)).toList(),
            beeld.beeld().inzet().stream()
                .filter(i -> i.eindeReden() != null)
                .sorted(
                    Comparator.comparing(
                            (Inzet i) -> i.inhoud().periode().laatsteDag().orElse(vandaag))
                        .reversed())
                .map(i -> eerder(i, naam, vandaag))
                .toList()));
  }

  private static InzetPagina.Verwijzing verwijzing(
      Verwijzing verwijzing, Function<OrganisatieId, String> naam, LocalDate vandaag) {
    return new InzetPagina.Verwijzing(
        Verwijzingbeeld.pad(verwijzing),
        naam.apply(verwijzing.inhoud().organisatie()),
        Inzetwoorden.begrip(verwijzing.inhoud().leefgebied()),
        Inzetwoorden.begrip(verwijzing.inhoud().vorm()),
        Inzetwoorden.stand(verwijzing, vandaag),
        Inzetwoorden.plicht(verwijzing, vandaag),
        verwijzing.plicht(vandaag) instanceof Terugkoppelplicht.TeLaat);
  }

  private static InzetPagina.Eerder eerder(
      Inzet inzet, Function<OrganisatieId, String> naam, LocalDate vandaag) {
    var periode = inzet.inhoud().periode();
    String reden = inzet.eindeReden();
    return new InzetPagina.Eerder(
        naam.apply(inzet.inhoud().organisatie()),
        Inzetwoorden.begrip(inzet.inhoud().leefgebied()),
        inzet.inhoud().wat(),
        tekst(
            "inzet.balk.tot",
            Inzetwoorden.dag(periode.van(), vandaag),
            Inzetwoorden.dag(periode.laatsteDag().orElse(vandaag), vandaag)),
        reden == null ? "" : reden);
  }
}
