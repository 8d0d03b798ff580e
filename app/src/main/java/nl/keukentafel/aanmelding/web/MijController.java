package nl.keukentafel.aanmelding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.usecase.EindigAndereSessies;
import nl.keukentafel.aanmelding.usecase.ToonAndereSessies;
import nl.keukentafel.aanmelding.usecase.WijzigWachtwoord;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My own account: who I am here, my password, my sessions. */
@Controller
@RequestMapping("/mij")
class MijController {

  private static final String WACHTWOORD = "aanmelding/wachtwoord";

  private final ToonAndereSessies andereSessies;
  private final EindigAndereSessies eindigAndereSessies;
  private final WijzigWachtwoord wijzigWachtwoord;
  private final Clock klok;

  MijController(
      ToonAndereSessies andereSessies,
      EindigAndereSessies eindigAndereSessies,
      WijzigWachtwoord wijzigWachtwoord,
      Clock klok) {
    this.andereSessies = andereSessies;
    this.eindigAndereSessies = eindigAndereSessies;
    this.wijzigWachtwoord = wijzigWachtwoord;
    this.klok = klok;
  }

  @GetMapping
  @Eindpunt(iedereen = true, waaromNiet = "eigen gegevens van de medewerker zelf")
  ModelAndView toon(
      @RequestParam(defaultValue = "") String gedaan, Gebruiker wie, HttpServletRequest verzoek) {
    @Nullable String melding =
        switch (gedaan) {
          case "wachtwoord" -> tekst("aanmelding.mij.wachtwoord_gewijzigd");
          case "sessies" -> tekst("aanmelding.mij.sessies_beeindigd");
          default -> null;
        };
    return Scherm.toon(
        "aanmelding/mij",
        new MijPagina(
            wie.naam(),
            wie.gemeenteNaam(),
            posities(wie),
            andereSessies.toon(wie, geheim(verzoek)).stream().map(this::moment).toList(),
            melding));
  }

  @GetMapping("/wachtwoord")
  @Eindpunt(iedereen = true, waaromNiet = "leeg formulier")
  ModelAndView toonWachtwoord(HttpServletRequest verzoek) {
    return Scherm.toon(WACHTWOORD, pagina(verzoek, Formulier.leeg()));
  }

  @PostMapping("/wachtwoord")
  @Eindpunt(iedereen = true, logt = "aanmelding.wachtwoord")
  ModelAndView wijzig(
      Formulier getypt, Gebruiker wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
    // A password never travels back to the browser, so the form comes back empty.
    Formulier formulier = Formulier.leeg();
    String oud = getypt.waarde("oud");
    String nieuw = getypt.waarde("nieuw");
    if (oud.isEmpty()) {
      formulier.fout("oud", "aanmelding.fout.oud_leeg");
    }
    if (nieuw.isEmpty()) {
      formulier.fout("nieuw", "aanmelding.fout.nieuw_leeg");
    } else if (!nieuw.equals(getypt.waarde("nogmaals"))) {
      formulier.fout("nogmaals", "aanmelding.fout.niet_gelijk");
    }
    if (!formulier.isGoed()) {
      return Scherm.opnieuw(WACHTWOORD, pagina(verzoek, formulier));
    }
    return switch (wijzigWachtwoord.wijzig(wie, geheim(verzoek), oud, nieuw)) {
      case WijzigWachtwoord.Uitkomst.Gewijzigd _ -> Scherm.naar("/mij?gedaan=wachtwoord");
      case WijzigWachtwoord.Uitkomst.OudKloptNiet _ -> {
        formulier.fout("oud", "aanmelding.fout.oud_onjuist");
        yield Scherm.opnieuw(WACHTWOORD, pagina(verzoek, formulier));
      }
      case WijzigWachtwoord.Uitkomst.Geweigerd(String sleutel) -> {
        formulier.fout("nieuw", sleutel);
        yield Scherm.opnieuw(WACHTWOORD, pagina(verzoek, formulier));
      }
      case WijzigWachtwoord.Uitkomst.TeVaak _ -> {
        antwoord.addHeader(
            HttpHeaders.SET_COOKIE,
            ResponseCookie.from(WieFilter.KOEKJE, "").path("/").maxAge(0).build().toString());
        yield Scherm.naar("/inloggen?reden=te-vaak");
      }
    };
  }

  @PostMapping("/sessies")
  @Eindpunt(iedereen = true, logt = "aanmelding.sessies")
  ModelAndView eindigAndere(Gebruiker wie, HttpServletRequest verzoek) {
    eindigAndereSessies.eindig(wie, geheim(verzoek));
    return Scherm.naar("/mij?gedaan=sessies");
  }

  private static MijPagina.Wachtwoordpagina pagina(
      HttpServletRequest verzoek, Formulier formulier) {
    return new MijPagina.Wachtwoordpagina(Wie.moetWachtwoordWijzigen(verzoek), formulier);
  }

  private static List<MijPagina.Positie> posities(Gebruiker wie) {
    return Stream.concat(
            wie.lidmaatschappen().stream()
                .map(lid ->
                    new MijPagina.Positie(
                        tekst("aanmelding.hoedanigheid." + lid.positie().code()),
                        lid.teamnaam(),
                        tekst("aanmelding.type." + lid.type()))),
            wie.rollen().stream()
                .sorted()
                .map(rol ->
                    new MijPagina.Positie(tekst("aanmelding.hoedanigheid." + rol.code()), "", "")))
        .toList();
  }

  private String moment(Instant wanneer) {
    LocalDateTime hier = wanneer.atZone(klok.getZone()).toLocalDateTime();
    return tekst(
        "aanmelding.mij.gezien",
        Datums.voluit(hier.toLocalDate(), Teksten.locale()),
        Datums.tijd(hier.toLocalTime(), Teksten.locale()));
  }

  private static String geheim(HttpServletRequest verzoek) {
    return WieFilter.geheim(verzoek).orElseThrow();
  }
}
