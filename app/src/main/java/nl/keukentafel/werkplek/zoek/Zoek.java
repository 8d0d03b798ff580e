package nl.keukentafel.werkplek.zoek;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.Casussen.Verwijzing;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.huishouden.Huishoudens.Treffer;
import nl.keukentafel.kern.Burgerservicenummer;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.organisatie.Organisaties.Organisatie;
import nl.keukentafel.team.Teams;
import nl.keukentafel.team.Teams.Team;
import nl.keukentafel.werkplek.zoek.Vondsten.Groep;
import nl.keukentafel.werkplek.zoek.Vondsten.Stand;
import nl.keukentafel.werkplek.zoek.Vondsten.Vondst;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the rooms for what somebody typed, in at most four statements, and says of each
 * thing no more than this reader may know: that there is a casus, which team, whom to call
 * (3-privacy). That there was a search is logged; what for is not.
 */
@UseCase
class Zoek {

  /** Key in the logbook. */
  static final String LOGT = "zoeken";

  private final Huishoudens huishoudens;
  private final Casussen casussen;
  private final Organisaties organisaties;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;

  Zoek(
      Huishoudens huishoudens,
      Casussen casussen,
      Organisaties organisaties,
      Teams teams,
      Verwerkingenlogboek logboek) {
    this.huishoudens = huishoudens;
    this.casussen = casussen;
    this.organisaties = organisaties;
    this.teams = teams;
    this.logboek = logboek;
  }

  /** What there is, the best first in each group. */
  Vondsten zoek(String typt, int hoogstens, Gebruiker wie) {
    Zoekvraag vraag = Zoekvraag.lees(typt);
    Verwerking regel = Verwerking.van(Handeling.ZOEKEN, LOGT);
    logboek.schrijf(vraag instanceof Zoekvraag.LijktBsn ? regel.geweigerd() : regel);
    return switch (vraag) {
      case Zoekvraag.TeKort _ -> Vondsten.niets(Stand.TE_KORT);
      case Zoekvraag.LijktBsn _ -> Vondsten.niets(Stand.BSN);
      case Zoekvraag.Casusnummer(String nummer) -> opNummer(nummer, wie);
      case Zoekvraag.NaamOfAdres(String tekst, boolean adresachtig) ->
          opNaam(tekst, adresachtig, hoogstens, wie);
    };
  }

  /** Who has this BSN; the household room logs it on the person. */
  Optional<Vondst> opBsn(Burgerservicenummer bsn, Gebruiker wie) {
    return huishoudens.zoekOpBsn(bsn).map(treffer -> vondsten(List.of(treffer), wie).getFirst());
  }

  private Vondsten opNummer(String nummer, Gebruiker wie) {
    List<Vondst> gevonden =
        casussen
            .findOpNummer(nummer)
            .map(casus -> {
              String naam =
                  huishoudens.find(casus.huishouden()).map(Huishoudens.Kaart::naam).orElse("");
              return werktMee(casus, wie)
                  ? new Vondst(tekst("werkplek.zoek.casus", casus.nummer()), naam, pad(casus), null)
                  : new Vondst(
                      tekst("werkplek.zoek.casus", casus.nummer()),
                      "",
                      null,
                      bel(casus, teamnamen()));
            })
            .stream()
            .toList();
    return gevonden.isEmpty()
        ? Vondsten.niets(Stand.GEZOCHT)
        : new Vondsten(Stand.GEZOCHT, List.of(new Groep("werkplek.zoek.groep.casussen", gevonden)));
  }

  private Vondsten opNaam(String tekst, boolean adresachtig, int hoogstens, Gebruiker wie) {
    List<Treffer> treffers = huishoudens.zoek(tekst, hoogstens);
    List<Organisatie> gevonden =
        adresachtig ? List.of() : organisaties.zoek(tekst, Math.min(hoogstens, 5));
    List<Vondst> vondsten = vondsten(treffers, wie);
    List<Vondst> personen = new ArrayList<>();
    List<Vondst> adressen = new ArrayList<>();
    for (int i = 0; i < treffers.size(); i++) {
      (treffers.get(i).persoon() == null ? adressen : personen).add(vondsten.get(i));
    }
    Groep opNaam = new Groep("werkplek.zoek.groep.personen", personen);
    Groep opAdres = new Groep("werkplek.zoek.groep.adressen", adressen);
    return new Vondsten(
        Stand.GEZOCHT,
        Stream.of(
                adresachtig ? opAdres : opNaam,
                adresachtig ? opNaam : opAdres,
                new Groep(
                    "werkplek.zoek.groep.organisaties",
                    gevonden.stream().map(Zoek::organisatie).toList()))
            .filter(groep -> !groep.vondsten().isEmpty())
            .toList());
  }

  private List<Vondst> vondsten(List<Treffer> treffers, Gebruiker wie) {
    List<HuishoudenId> welke =
        treffers.stream().map(Treffer::huishouden).filter(Objects::nonNull).distinct().toList();
    Map<HuishoudenId, Verwijzing> lopend = welke.isEmpty() ? Map.of() : casussen.lopendeVan(welke);
    boolean vanAnderen = lopend.values().stream().anyMatch(casus -> !werktMee(casus, wie));
    Map<TeamId, Team> namen = vanAnderen ? teamnamen() : Map.of();
    return treffers.stream()
        .map(treffer -> {
          Verwijzing casus = treffer.huishouden() == null ? null : lopend.get(treffer.huishouden());
          return vondst(treffer, casus, namen, wie);
        })
        .toList();
  }

  private static Vondst vondst(
      Treffer treffer, @Nullable Verwijzing casus, Map<TeamId, Team> namen, Gebruiker wie) {
    String titel =
        treffer.persoon() == null ? tekst("huishouden.naam", treffer.titel()) : treffer.titel();
    if (casus == null) {
      return treffer.legtVast() && treffer.huishouden() != null
          ? new Vondst(titel, waarom(treffer, null), "/huishoudens/" + treffer.huishouden(), null)
          : new Vondst(titel, waarom(treffer, null), null, tekst("werkplek.zoek.geen_casus"));
    }
    return werktMee(casus, wie)
        ? new Vondst(
            titel, waarom(treffer, tekst("werkplek.zoek.casus", casus.nummer())), pad(casus), null)
        : new Vondst(titel, waarom(treffer, null), null, bel(casus, namen));
  }

  /** Age, street and casus, as far as they are there. */
  private static String waarom(Treffer treffer, @Nullable String casus) {
    return Stream.of(
            treffer.leeftijd() == null ? null : tekst("werkplek.zoek.leeftijd", treffer.leeftijd()),
            treffer.adresBeschermd() ? tekst("werkplek.zoek.adres_beschermd") : treffer.adres(),
            casus)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static Vondst organisatie(Organisatie organisatie) {
    return new Vondst(
        organisatie.naam(),
        Stream.of(organisatie.adres(), organisatie.telefoon())
            .filter(deel -> deel != null && !deel.isBlank())
            .collect(Collectors.joining(", ")),
        null,
        null);
  }

  /** As far as the reference tells; the casus itself decides when it is opened. */
  private static boolean werktMee(Verwijzing casus, Gebruiker wie) {
    return wie.medewerker().equals(casus.casushouder())
        || wie.lidVan(casus.leidendTeam()).isPresent();
  }

  private static String bel(Verwijzing casus, Map<TeamId, Team> namen) {
    Team team = namen.get(casus.leidendTeam());
    if (team == null) {
      return tekst("werkplek.zoek.casus_elders_zonder_team");
    }
    return team.telefoon() == null
        ? tekst("werkplek.zoek.casus_elders", team.naam())
        : tekst("werkplek.zoek.casus_elders_bel", team.naam(), team.telefoon());
  }

  private Map<TeamId, Team> teamnamen() {
    return teams.alle().stream().collect(Collectors.toMap(Team::id, team -> team));
  }

  private static String pad(Verwijzing casus) {
    return "/casussen/" + casus.id();
  }
}
