package nl.keukentafel.werkplek;

import static nl.keukentafel.scherm.Teksten.tekst;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.aanmelding.web.Wie;
import nl.keukentafel.scherm.Schil;
import nl.keukentafel.scherm.Schil.Onderdeel;
import nl.keukentafel.scherm.SchilBron;
import nl.keukentafel.scherm.Teksten;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The frame of each page: a menu with only what this person may open. */
@Component
class Werkplekschil implements SchilBron {

  private static final Set<Hoedanigheid> IN_EEN_TEAM =
      Set.of(
          Hoedanigheid.TEAMLEIDER,
          Hoedanigheid.TEAMLID,
          Hoedanigheid.PROCESONDERSTEUNER,
          Hoedanigheid.STAGIAIR,
          Hoedanigheid.BUURTCONCIERGE,
          Hoedanigheid.WIJKGERICHT_SPECIALIST);

  private final Clock klok;

  Werkplekschil(Clock klok) {
    this.klok = klok;
  }

  @Override
  public Schil schil(HttpServletRequest verzoek) {
    Optional<Gebruiker> wie = Wie.findGebruiker(verzoek);
    CsrfToken csrf = (CsrfToken) verzoek.getAttribute(CsrfToken.class.getName());
    return new Schil(
        wie.map(Gebruiker::naam).orElse(null),
        wie.map(Werkplekschil::hoedanigheid).orElse(null),
        wie.map(Gebruiker::gemeenteNaam).orElse(null),
        wie.map(Gebruiker::voorbeeld).orElse(false),
        wie.map(Werkplekschil::onderdelen).orElse(List.of()),
        wie.map(Werkplekschil::inEenTeam).orElse(false),
        pad(verzoek),
        csrf == null ? "" : csrf.getToken(),
        nu());
  }

  private String nu() {
    ZonedDateTime nu = ZonedDateTime.now(klok);
    String dag = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Teksten.locale()).format(nu);
    return tekst(
        "werkplek.nu",
        Character.toUpperCase(dag.charAt(0)) + dag.substring(1),
        "%d.%02d".formatted(nu.getHour(), nu.getMinute()));
  }

  private static String pad(HttpServletRequest verzoek) {
    Object oorspronkelijk = verzoek.getAttribute("jakarta.servlet.error.request_uri");
    return oorspronkelijk instanceof String pad ? pad : verzoek.getRequestURI();
  }

  private static boolean inEenTeam(Gebruiker wie) {
    return wie.hoedanigheden().stream().anyMatch(IN_EEN_TEAM::contains);
  }

  private static String hoedanigheid(Gebruiker wie) {
    if (!wie.lidmaatschappen().isEmpty()) {
      Gebruiker.Lidmaatschap eerste = wie.lidmaatschappen().getFirst();
      return tekst("aanmelding.hoedanigheid." + eerste.positie().code()) + ", " + eerste.teamnaam();
    }
    return wie.rollen().stream()
        .sorted()
        .findFirst()
        .map(rol -> tekst("aanmelding.hoedanigheid." + rol.code()))
        .orElse("");
  }

  private static List<Onderdeel> onderdelen(Gebruiker wie) {
    List<Onderdeel> menu = new ArrayList<>();
    if (inEenTeam(wie) || wie.is(Hoedanigheid.VRIJWILLIGER)) {
      menu.add(new Onderdeel("/werkvoorraad", "scherm.menu.werkvoorraad"));
    }
    if (inEenTeam(wie)) {
      menu.add(new Onderdeel("/casussen", "scherm.menu.casussen"));
      menu.add(new Onderdeel("/meldingen", "scherm.menu.meldingen"));
      menu.add(new Onderdeel("/wachtlijst", "scherm.menu.wachtlijst"));
      menu.add(new Onderdeel("/overleg", "scherm.menu.overleg"));
    }
    if (wie.is(Hoedanigheid.KETENPARTNER)) {
      menu.add(new Onderdeel("/partner/meldingen", "scherm.menu.mijn_meldingen"));
    }
    if (inEenTeam(wie) || wie.is(Hoedanigheid.FUNCTIONEEL_BEHEERDER)) {
      menu.add(new Onderdeel("/inrichting", "scherm.menu.inrichting"));
    }
    if (wie.is(Hoedanigheid.FUNCTIONEEL_BEHEERDER)) {
      menu.add(new Onderdeel("/sleutels", "scherm.menu.sleutels"));
    }
    if (wie.is(Hoedanigheid.PRIVACY_OFFICER)) {
      menu.add(new Onderdeel("/logboek", "scherm.menu.logboek"));
    }
    return List.copyOf(menu);
  }
}
