package nl.keukentafel.inzet;

import static nl.keukentafel.database.sql.inzet.Tables.VERWIJZING;
import static nl.keukentafel.database.sql.organisatie.Tables.SAMENWERKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.Casusstand;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;

/** A team with a design, other organisations, and one casus of family J. */
final class Inzetplek {

  static final String DELEN_VRIJ =
      """
      {"naam": {"nl": "Vrij", "en": "Free"},
       "keuzes": {"binnen_team": {"waarde": "vrij", "bron": "toets"}}}
      """;

  final Product product;
  final Toetsgemeente gemeente;
  final Toetsteam team;
  final Toetsmedewerker houder;
  final Toetsmedewerker collega;
  final Toetsmedewerker leider;
  final CasusId casus;
  final PersoonId moeder;

  private Inzetplek(Product product, Spelers een, String json, Wet wet) {
    this.product = product;
    gemeente =
        een.gemeente("Lindewaard")
            .metTeam("Wijkteam Oost")
            .metOrganisatie("Thuisbegeleiding Waard", "beperking")
            .metOrganisatie("Jeugdpunt Lindewaard", "jeugdhulp")
            .metOrganisatie("Kredietbank Lindewaard", "schuldhulp")
            .metOrganisatie("Vlietzorg", "ggz");
    team = gemeente.team("Wijkteam Oost").metInrichting(json);
    houder = een.medewerker().vanTeam(team).maak();
    collega = een.medewerker().vanTeam(team).maak();
    leider = een.medewerker().vanTeam(team).als(Hoedanigheid.TEAMLEIDER).maak();
    Huishoudens.PersoonInHuishouden begonnen =
        product
            .database()
            .doe(
                houder.context(),
                () ->
                    product
                        .bean(Huishoudens.class)
                        .begin(
                            new Huishoudens.NieuwePersoon(
                                "Naima Jasmijn",
                                LocalDate.of(1986, 3, 1),
                                "Lijsterbeslaan",
                                "12",
                                null,
                                null,
                                null),
                            houder.gebruiker()));
    moeder = begonnen.persoon();
    Casussen.Opening opening =
        houder
            .context()
            .doe(() ->
                product
                    .bean(Casussen.class)
                    .open(
                        new Casussen.OpenCasus(
                            begonnen.huishouden(),
                            team.id(),
                            houder.id(),
                            Set.of(wet),
                            "Wmo 2015 art. 2.3.2",
                            "gewoon",
                            List.of("opvoeding", "verslaving"),
                            List.of(),
                            "hulpvraag",
                            null),
                        houder.gebruiker()));
    casus = ((Casussen.Opening.Geopend) opening).casus();
  }

  /** With a shipped design. */
  static Inzetplek van(Product product, Spelers een, String ontwerp) {
    return new Inzetplek(
        product,
        een,
        InrichtingJson.schrijf(
            new MeegeleverdeInrichtingen().findBySleutel(ontwerp).orElseThrow().inrichting()),
        Wet.WMO);
  }

  /** With a design of one's own. */
  static Inzetplek met(Product product, Spelers een, String json) {
    return new Inzetplek(product, een, json, Wet.WMO);
  }

  /** Agreed with this team: terugkoppeling within as many days. */
  Inzetplek metAfspraak(String organisatie, int dagen) {
    gemeente.doe(() ->
        product
            .database()
            .sql()
            .insertInto(SAMENWERKING)
            .set(SAMENWERKING.GEMEENTE, gemeente.id().waarde())
            .set(SAMENWERKING.ORGANISATIE, gemeente.organisatie(organisatie).waarde())
            .set(SAMENWERKING.TEAM, team.id().waarde())
            .set(SAMENWERKING.VORM, "structureel")
            .set(SAMENWERKING.CONTACTPERSOON, "Els Drost")
            .set(SAMENWERKING.TERUGKOPPELING_DAGEN, dagen)
            .execute());
    return this;
  }

  String pad() {
    return "/casussen/" + casus;
  }

  Bezoeker als(Toetsmedewerker wie) {
    return product.als(wie);
  }

  /** Asks, with these fields instead of the usual ones. */
  Antwoord vraag(Toetsmedewerker wie, String organisatie, String vorm, String... anders) {
    List<String> velden =
        new ArrayList<>(
            List.of(
                "organisatie", gemeente.organisatie(organisatie).toString(),
                "vraag", "Begeleid het gezin thuis.",
                "leefgebied", "opvoeding",
                "wet", "wmo",
                "vorm", vorm,
                "deelt", "contact",
                "overbrugging", "De casushouder belt elke week."));
    for (int i = 0; i < anders.length; i += 2) {
      int plek = velden.indexOf(anders[i]);
      if (plek >= 0 && plek % 2 == 0 && !anders[i].equals("deelt")) {
        velden.set(plek + 1, anders[i + 1]);
      } else {
        velden.add(anders[i]);
        velden.add(anders[i + 1]);
      }
    }
    return als(wie).stuur(pad() + "/verwijzingen", velden.toArray(String[]::new));
  }

  /** Asks it, and gives its path. */
  String gevraagd(String organisatie, String vorm, String... anders) {
    Antwoord antwoord = vraag(houder, organisatie, vorm, anders);
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
    return antwoord.locatie();
  }

  Antwoord stap(Toetsmedewerker wie, String verwijzing, String stap, String... velden) {
    List<String> alle = new ArrayList<>(List.of("stap", stap, "versie", versie(verwijzing)));
    alle.addAll(List.of(velden));
    return als(wie).stuur(verwijzing + "/stap", alle.toArray(String[]::new));
  }

  /** Accepted and begun. */
  void begint(String verwijzing) {
    assertThat(stap(houder, verwijzing, "aanvaard").status()).isEqualTo(303);
    Antwoord gestart =
        stap(
            houder,
            verwijzing,
            "gestart",
            "terug_voor",
            "16 november 2026",
            "leveringsvorm",
            "in_natura",
            "opdrachtgever",
            "gemeente",
            "helper",
            "Fatma Aydin",
            "rol",
            "gezinsbegeleider");
    assertThat(gestart.status()).as(gestart.toString()).isEqualTo(303);
  }

  Antwoord terugkoppeling(String verwijzing, String... anders) {
    List<String> alle =
        new ArrayList<>(
            List.of(
                "versie", versie(verwijzing),
                "terug_van", "Fatma Aydin",
                "resultaat", "De ochtenden gaan goed.",
                "terugval", "De kinderen komen te laat op school.",
                "nazorg", "Bel na een maand."));
    alle.addAll(List.of(anders));
    return als(houder).stuur(verwijzing + "/terugkoppeling", alle.toArray(String[]::new));
  }

  String versie(String verwijzing) {
    UUID id = UUID.fromString(verwijzing.substring(verwijzing.lastIndexOf('/') + 1));
    return gemeente.doe(() ->
        String.valueOf(
            product
                .database()
                .sql()
                .select(VERWIJZING.VERSIE)
                .from(VERWIJZING)
                .where(VERWIJZING.ID.eq(id))
                .fetchSingle()
                .value1()));
  }

  String stand(String verwijzing) {
    UUID id = UUID.fromString(verwijzing.substring(verwijzing.lastIndexOf('/') + 1));
    return gemeente.doe(() ->
        product
            .database()
            .sql()
            .select(VERWIJZING.STAND)
            .from(VERWIJZING)
            .where(VERWIJZING.ID.eq(id))
            .fetchSingle()
            .value1());
  }

  Casusverloop.Regie regie() {
    Casusstand.Nu nu =
        houder.context().doe(() -> product.bean(Casusstand.class).van(casus).orElseThrow());
    return Objects.requireNonNull(nu.regie());
  }
}
