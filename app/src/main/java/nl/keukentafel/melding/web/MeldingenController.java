package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.usecase.ToonMeldingen;
import nl.keukentafel.melding.usecase.ToonMeldingen.Lijst;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists of meldingen. */
@Controller
class MeldingenController {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
  private static final Set<Hoedanigheid> ALLEEN_EIGEN = Set.of(Hoedanigheid.BUURTCONCIERGE);

  private final ToonMeldingen toon;

  MeldingenController(ToonMeldingen toon) {
    this.toon = toon;
  }

  /** What my teams can pick up first; what waits; what is done. */
  @GetMapping("/meldingen")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.BUURTCONCIERGE,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.lijst")
  ModelAndView lijst(
      @RequestParam(defaultValue = "open") String lijst,
      @RequestParam(defaultValue = "") String team,
      Gebruiker wie) {
    Lijst welke =
        switch (lijst) {
          case "wacht" -> Lijst.WACHT;
          case "afgehandeld" -> Lijst.AFGEHANDELD;
          case "eigen" -> Lijst.EIGEN;
          default -> Lijst.OPEN;
        };
    return toon(
        ALLEEN_EIGEN.containsAll(wie.hoedanigheden()) ? Lijst.EIGEN : welke, team(team), wie);
  }

  /** The list of the gemeente: what no team's ingang and reach accept. */
  @GetMapping("/meldingen/tussen-wal-en-schip")
  @Eindpunt(
      wie = {
        Hoedanigheid.TEAMLEIDER,
        Hoedanigheid.TEAMLID,
        Hoedanigheid.PROCESONDERSTEUNER,
        Hoedanigheid.STAGIAIR,
        Hoedanigheid.WIJKGERICHT_SPECIALIST
      },
      logt = "melding.wal_en_schip")
  ModelAndView walEnSchip(Gebruiker wie) {
    return toon(Lijst.WAL_EN_SCHIP, null, wie);
  }

  private ModelAndView toon(Lijst lijst, @Nullable TeamId team, Gebruiker wie) {
    ToonMeldingen.Beeld beeld = toon.toon(lijst, team, wie);
    List<Veld.Optie> teams =
        wie.lidmaatschappen().size() < 2
            ? List.of()
            : wie.lidmaatschappen().stream()
                .map(lid -> new Veld.Optie(lid.team().toString(), lid.teamnaam()))
                .toList();
    return Scherm.toon(
        "melding/lijst",
        new MeldingenPagina(
            lijst.name().toLowerCase(java.util.Locale.ROOT),
            beeld.meldingen().stream().map(m -> rij(m, beeld)).toList(),
            teams,
            team == null ? "" : team.toString(),
            beeld.walEnSchip(),
            true));
  }

  private static MeldingenPagina.Rij rij(Melding melding, ToonMeldingen.Beeld beeld) {
    Begrip soort = melding.inhoud().soort();
    var klokken = beeld.klokken().getOrDefault(melding.id().waarde(), List.of());
    TeamId team = melding.team();
    return new MeldingenPagina.Rij(
        "/meldingen/" + melding.id(),
        melding.inhoud().over().naam(),
        melding.nummer(),
        tekst(soort.sleutel()),
        tekst(melding.urgentie().sleutel()),
        melding.urgentie() == Spoed.ACUUT || melding.urgentie() == Spoed.SPOED,
        Datums.kort(melding.ontvangenOp().atZone(HIER).toLocalDate(), Teksten.locale()),
        stand(melding.stand()),
        team == null ? tekst("melding.geen_team") : beeld.teams().getOrDefault(team, ""),
        klokken.isEmpty() ? null : Klokregel.van(klokken.getFirst()));
  }

  /** Where a melding stands, in words. */
  static String stand(Stand stand) {
    return switch (stand) {
      case Stand.NieuwePoging(var op) ->
          tekst("melding.stand.nieuwe_poging", Datums.kort(op, Teksten.locale()));
      case Stand.Afgehandeld klaar -> tekst("melding.uitkomst." + klaar.uitkomst().code());
      case Stand.Ontvangen _,
          Stand.WachtOpOpname _,
          Stand.WachtOpTeambesluit _,
          Stand.WalEnSchip _ ->
          tekst("melding.stand." + stand.code());
    };
  }

  private static @Nullable TeamId team(String tekst) {
    try {
      return TeamId.van(tekst);
    } catch (IllegalArgumentException geenTeam) {
      return null;
    }
  }
}
