package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Caseloadregel;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.usecase.ToonCasussen;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Veld;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My casussen and those of my teams. */
@Controller
class CasussenController {
  private static final int HOOGSTE_BLADZIJDE = 10_000;

  private final ToonCasussen toon;
  private final Clock klok;

  CasussenController(ToonCasussen toon, Clock klok) {
    this.toon = toon;
    this.klok = klok;
  }

  @GetMapping("/casussen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "casus.lijst")
  ModelAndView toon(
      @RequestParam(defaultValue = "1") String bladzijde, Formulier filter, Gebruiker wie) {
    int nummer =
        bladzijde.matches("[1-9]\\d{0,3}")
            ? Math.min(Integer.parseInt(bladzijde), HOOGSTE_BLADZIJDE)
            : 1;
    boolean mijne = !filter.waarde("wie").equals("team");
    Optional<Gebruiker.Lidmaatschap> team =
        wie.lidmaatschappen().stream()
            .filter(l -> l.team().toString().equals(filter.waarde("team")))
            .findFirst();
    Optional<Fase> fase =
        Arrays.stream(Fase.values())
            .filter(f -> f.code().equals(filter.waarde("fase")))
            .findFirst();
    TeamId gekozenTeam = team.map(Gebruiker.Lidmaatschap::team).orElse(null);
    ToonCasussen.Beeld beeld =
        toon.toon(new ToonCasussen.Vraag(mijne, gekozenTeam, fase.orElse(null), nummer), wie);
    String basis =
        "/casussen?wie="
            + (mijne ? "ik" : "team")
            + team.map(t -> "&team=" + t.team()).orElse("")
            + fase.map(f -> "&fase=" + URLEncoder.encode(f.code(), StandardCharsets.UTF_8))
                .orElse("");
    boolean meer = nummer * ToonCasussen.OP_BLADZIJDE < beeld.bladzijde().totaal();
    return Scherm.toon(
        "casus/casussen",
        new CasussenPagina(
            Formulier.leeg()
                .met("wie", mijne ? "ik" : "team")
                .met("team", gekozenTeam)
                .met("fase", fase.map(Fase::code).orElse(null)),
            wie.lidmaatschappen().stream()
                .filter(l -> l.positie() != Hoedanigheid.VRIJWILLIGER)
                .map(l -> new Veld.Optie(l.team().toString(), l.teamnaam()))
                .toList(),
            Veld.opties(List.of(Fase.values()), Fase::code, "casus.fase"),
            aantal("casus.lijst.aantal", beeld.bladzijde().totaal()),
            beeld.bladzijde().rijen().stream().map(r -> rij(r, beeld, wie)).toList(),
            nummer > 1 ? basis + "&bladzijde=" + (nummer - 1) : null,
            meer ? basis + "&bladzijde=" + (nummer + 1) : null));
  }

  private CasussenPagina.Rij rij(Caseloadregel regel, ToonCasussen.Beeld beeld, Gebruiker wie) {
    var gegevens = regel.casus().gegevens();
    Huishoudens.Kaart kaart = beeld.huishoudens().get(gegevens.huishouden());
    MedewerkerId houder = regel.casus().casushouder();
    LocalDate contact = regel.laatsteContact();
    return new CasussenPagina.Rij(
        gegevens.id().toString(),
        kaart == null ? tekst("casus.huishouden.onbekend") : kaart.naam(),
        gegevens.nummer(),
        tekst("casus.fase." + regel.casus().fase().code()),
        Datums.kortMetJaar(LocalDate.ofInstant(gegevens.faseSinds(), klok.getZone()), locale()),
        houder == null
            ? tekst("casus.lijst.wacht")
            : beeld.namen().getOrDefault(houder, tekst("casus.iemand")),
        wie.lidVan(gegevens.leidendTeam())
            .map(Gebruiker.Lidmaatschap::teamnaam)
            .orElse(tekst("casus.lijst.ander_team")),
        contact == null ? "" : Datums.kort(contact, locale()));
  }
}
