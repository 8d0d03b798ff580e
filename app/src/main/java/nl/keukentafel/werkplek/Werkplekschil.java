package nl.keukentafel.werkplek;

import static nl.keukentafel.scherm.Teksten.tekst;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.web.Paginarecht;
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

  /** The menu in its order; each person sees the part that opens. */
  private static final List<Onderdeel> MENU =
      List.of(
          new Onderdeel("/werkvoorraad", "scherm.menu.werkvoorraad"),
          new Onderdeel("/casussen", "scherm.menu.casussen"),
          new Onderdeel("/meldingen", "scherm.menu.meldingen"),
          new Onderdeel("/wachtlijst", "scherm.menu.wachtlijst"),
          new Onderdeel("/overleg", "scherm.menu.overleg"),
          new Onderdeel("/partner/meldingen", "scherm.menu.mijn_meldingen"),
          new Onderdeel("/inrichting", "scherm.menu.inrichting"),
          new Onderdeel("/weging", "scherm.menu.weging"),
          new Onderdeel("/sleutels", "scherm.menu.sleutels"),
          new Onderdeel("/logboek", "scherm.menu.logboek"));

  private final Paginarecht recht;
  private final Clock klok;

  Werkplekschil(Paginarecht recht, Clock klok) {
    this.recht = recht;
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
        wie.map(this::onderdelen).orElse(List.of()),
        wie.map(g -> recht.magOpenen(g, "/zoeken")).orElse(false),
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

  private List<Onderdeel> onderdelen(Gebruiker wie) {
    return MENU.stream().filter(onderdeel -> recht.magOpenen(wie, onderdeel.pad())).toList();
  }
}
