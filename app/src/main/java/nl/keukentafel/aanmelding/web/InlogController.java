package nl.keukentafel.aanmelding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.store.AccountStore;
import nl.keukentafel.aanmelding.store.AccountStore.Werkplek;
import nl.keukentafel.aanmelding.usecase.Aanmeldgrens;
import nl.keukentafel.aanmelding.usecase.LogIn;
import nl.keukentafel.aanmelding.usecase.Sessies;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Signing in, signing out, choosing a language. */
@Controller
class InlogController {

  private static final DateTimeFormatter KLOKTIJD = DateTimeFormatter.ofPattern("H.mm");

  private final LogIn logIn;
  private final Sessies sessies;
  private final Aanmeldgrens grens;
  private final AccountStore accounts;
  private final LocaleResolver talen;

  InlogController(
      LogIn logIn,
      Sessies sessies,
      Aanmeldgrens grens,
      AccountStore accounts,
      LocaleResolver talen) {
    this.logIn = logIn;
    this.sessies = sessies;
    this.grens = grens;
    this.accounts = accounts;
    this.talen = talen;
  }

  @GetMapping("/inloggen")
  @Eindpunt(openbaar = true, waaromNiet = "nog niemand aangemeld")
  ModelAndView toon(
      @RequestParam(defaultValue = "") String naar,
      @RequestParam(defaultValue = "") String reden,
      HttpServletRequest verzoek) {
    if (Wie.findGebruiker(verzoek).isPresent()) {
      return Scherm.naar(veilig(naar));
    }
    String melding =
        switch (reden) {
          case "uitgelogd" -> tekst("aanmelding.uitgelogd");
          case "verlopen" -> tekst("aanmelding.verlopen");
          case "te-vaak" -> tekst("aanmelding.te_vaak");
          default -> null;
        };
    return Scherm.toon("aanmelding/inloggen", pagina(Formulier.leeg(), melding, List.of(), naar));
  }

  @PostMapping("/inloggen")
  @Eindpunt(openbaar = true, waaromNiet = "de use case logt een geslaagde aanmelding zelf")
  ModelAndView logIn(
      Formulier formulier, HttpServletResponse antwoord, HttpServletRequest verzoek) {
    String naar = formulier.waarde("naar");
    String naam = formulier.waarde("naam");
    String wachtwoord = formulier.waarde("wachtwoord");
    Formulier terug = Formulier.leeg().met("naam", naam);
    if (naam.isBlank()) {
      terug.fout("naam", "aanmelding.fout.naam_leeg");
    }
    if (wachtwoord.isEmpty()) {
      terug.fout("wachtwoord", "aanmelding.fout.wachtwoord_leeg");
    }
    if (!terug.isGoed()) {
      return Scherm.opnieuw("aanmelding/inloggen", pagina(terug, null, List.of(), naar));
    }
    String adres = verzoek.getRemoteAddr();
    Optional<Instant> wachtTot = grens.wachtTot(adres);
    if (wachtTot.isPresent()) {
      return teVaak(terug, naar, "aanmelding.fout.adres_geblokkeerd", wachtTot.get());
    }
    return switch (logIn.probeer(naam, wachtwoord, gemeente(formulier))) {
      case LogIn.Uitkomst.Gelukt gelukt -> {
        antwoord.addHeader(HttpHeaders.SET_COOKIE, koekje(gelukt.geheim(), verzoek.isSecure()));
        yield Scherm.naar(veilig(naar));
      }
      case LogIn.Uitkomst.KiesGemeente kies -> {
        // The password is asked again: it never travels back to the browser.
        yield Scherm.toon(
            "aanmelding/inloggen",
            pagina(terug, tekst("aanmelding.kies_gemeente"), kies.werkplekken(), naar));
      }
      case LogIn.Uitkomst.Onjuist _ -> {
        grens.telMisser(adres);
        terug.fout("naam", "aanmelding.fout.onjuist");
        yield Scherm.opnieuw("aanmelding/inloggen", pagina(terug, null, List.of(), naar));
      }
      case LogIn.Uitkomst.Geblokkeerd(Instant tot) -> {
        grens.telMisser(adres);
        yield teVaak(terug, naar, "aanmelding.fout.geblokkeerd", tot);
      }
      case LogIn.Uitkomst.NergensWerkzaam _ -> {
        terug.fout("naam", "aanmelding.fout.nergens");
        yield Scherm.opnieuw("aanmelding/inloggen", pagina(terug, null, List.of(), naar));
      }
    };
  }

  /** The moment is said in whole minutes, rounded up: trying then works. */
  private ModelAndView teVaak(Formulier terug, String naar, String sleutel, Instant tot) {
    ZonedDateTime vanaf = tot.plusSeconds(59).atZone(ZoneId.of("Europe/Amsterdam"));
    terug.fout("naam", sleutel, KLOKTIJD.format(vanaf));
    return Scherm.toon(
        "aanmelding/inloggen", pagina(terug, null, List.of(), naar), HttpStatus.TOO_MANY_REQUESTS);
  }

  @PostMapping("/uitloggen")
  @Eindpunt(iedereen = true, waaromNiet = "geen persoonsgegevens")
  ModelAndView logUit(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    Wie.findGebruiker(verzoek)
        .ifPresent(wie ->
            WieFilter.geheim(verzoek).ifPresent(geheim -> sessies.eindig(geheim, wie.account())));
    antwoord.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(WieFilter.KOEKJE, "").path("/").maxAge(0).build().toString());
    return Scherm.naar("/inloggen?reden=uitgelogd");
  }

  @GetMapping("/taal/{taal}")
  @Eindpunt(openbaar = true, waaromNiet = "geen persoonsgegevens")
  ModelAndView kiesTaal(
      @PathVariable String taal,
      @RequestParam(defaultValue = "/") String naar,
      HttpServletRequest verzoek,
      HttpServletResponse antwoord) {
    talen.setLocale(verzoek, antwoord, Locale.of(taal.equals("en") ? "en" : "nl"));
    return Scherm.naar(veilig(naar));
  }

  private InlogPagina pagina(
      Formulier formulier, @Nullable String melding, List<Werkplek> werkplekken, String naar) {
    return new InlogPagina(formulier, melding, werkplekken, accounts.voorbeelden(), veilig(naar));
  }

  private static String koekje(String geheim, boolean beveiligd) {
    return ResponseCookie.from(WieFilter.KOEKJE, geheim)
        .path("/")
        .httpOnly(true)
        .secure(beveiligd)
        .sameSite("Lax")
        .build()
        .toString();
  }

  private static @Nullable GemeenteId gemeente(Formulier formulier) {
    try {
      return formulier.waarde("gemeente").isEmpty()
          ? null
          : GemeenteId.van(formulier.waarde("gemeente"));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /** Only a path of our own, so that sign-in cannot be used to send somebody elsewhere. */
  private static String veilig(String naar) {
    boolean eigen =
        naar.startsWith("/")
            && !naar.startsWith("//")
            && naar.chars().noneMatch(c -> c == '\\' || c < ' ');
    return eigen ? naar : "/";
  }
}
