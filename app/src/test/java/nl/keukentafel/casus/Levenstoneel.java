package nl.keukentafel.casus;

import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Casussen.OpenCasus;
import nl.keukentafel.casus.Casussen.Opening;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;

/** A team with a shipped design, its people, and casussen in any stage. */
final class Levenstoneel {
  private static final Pattern PUNT = Pattern.compile("id=\"punt-([0-9a-f-]{36})\"");
  private static final Pattern VERSIE = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");

  final Product product;
  final Spelers een;
  final Toetsgemeente gemeente;
  final Toetsteam team;
  final Toetsmedewerker lid;
  final Toetsmedewerker collega;
  final Toetsmedewerker leider;

  Levenstoneel(Product product, Spelers een, String ontwerp) {
    this.product = product;
    this.een = een;
    gemeente =
        een.gemeente("Lindewaard")
            .metWijk("De Hoven", "1234")
            .metTeam("Oost", "De Hoven")
            .metTeam("Jeugd", "De Hoven");
    team = gemeente.team("Oost");
    team.metInrichting(
        InrichtingJson.schrijf(
            new MeegeleverdeInrichtingen().findBySleutel(ontwerp).orElseThrow().inrichting()));
    lid = een.medewerker().vanTeam(team).maak();
    collega = een.medewerker().vanTeam(team).maak();
    leider = een.medewerker().vanTeam(team).als(Hoedanigheid.TEAMLEIDER).maak();
  }

  HuishoudenId huishouden(String naam) {
    return lid.context()
        .doe(() ->
            product
                .bean(Huishoudens.class)
                .begin(
                    new Huishoudens.NieuwePersoon(naam, null, null, null, null, null, null),
                    lid.gebruiker()))
        .huishouden();
  }

  CasusId casus(HuishoudenId huishouden) {
    Opening opening =
        lid.context()
            .doe(() ->
                product
                    .bean(Casussen.class)
                    .open(
                        new OpenCasus(
                            huishouden,
                            team.id(),
                            lid.id(),
                            Set.of(Wet.WMO),
                            "Wmo 2015 art. 2.3.2",
                            "gewoon",
                            List.of("financien"),
                            List.of("financien"),
                            "hulpvraag",
                            null),
                        lid.gebruiker()));
    assertThat(opening).isInstanceOf(Opening.Geopend.class);
    return ((Opening.Geopend) opening).casus();
  }

  /** A casus of a new household that the worker holds and that is carried out. */
  CasusId inUitvoering(String naam) {
    CasusId casus = casus(huishouden(naam));
    assertThat(naar(casus, "plan")).isInstanceOf(Casusleven.Stap.Gezet.class);
    assertThat(naar(casus, "uitvoering")).isInstanceOf(Casusleven.Stap.Gezet.class);
    return casus;
  }

  /** A step by the door, as another room takes it. */
  Casusleven.Stap naar(CasusId casus, String fase) {
    return lid.context()
        .doe(() -> product.bean(Casusleven.class).naar(casus, fase, "", lid.gebruiker()));
  }

  /** A step on the page. */
  Antwoord stap(Toetsmedewerker wie, CasusId casus, String stap, String... meer) {
    String[] velden = new String[meer.length + 6];
    System.arraycopy(
        new String[] {"stap", stap, "fase", fase(casus), "reden", "Zo spraken wij af."},
        0,
        velden,
        0,
        6);
    System.arraycopy(meer, 0, velden, 6, meer.length);
    return product.als(wie).stuur("/casussen/" + casus + "/leven", velden);
  }

  String fase(CasusId casus) {
    return gemeente.doe(() ->
        product
            .database()
            .sql()
            .select(CASUS_.FASE)
            .from(CASUS_)
            .where(CASUS_.ID.eq(casus.waarde()))
            .fetchSingle()
            .value1());
  }

  /** The team talks in a real overleg and decides on the question about this casus. */
  void teamBesluit(CasusId casus, String vorm, boolean aangenomen) {
    Bezoeker voorzitter = product.als(leider);
    Antwoord gepland =
        voorzitter.stuur(
            "/overleg",
            "team",
            team.id().toString(),
            "vorm",
            vorm,
            "datum",
            "7-10-2026",
            "tijd",
            "9.30");
    assertThat(gepland.status()).as(gepland.toString()).isEqualTo(303);
    String overleg = gepland.locatie().replaceFirst("\\?.*", "");
    voorzitter.stuur(overleg + "/open");
    voorzitter.stuur(
        overleg + "/aanwezigheid",
        "aanwezig",
        leider.id().toString(),
        "aanwezig",
        lid.id().toString(),
        "aanwezig",
        collega.id().toString());
    String agenda = voorzitter.haal(overleg).tekst();
    assertThat(agenda).contains("/casussen/" + casus);
    String id = eerste(PUNT, agenda);
    String punt = overleg + "/punten/" + id;
    for (Toetsmedewerker stem : List.of(leider, lid, collega)) {
      voorzitter.stuur(
          punt + "/stemmen",
          "was-" + stem.id(),
          "",
          "wasreden-" + stem.id(),
          "",
          "keuze-" + stem.id(),
          aangenomen ? "voor" : "bezwaar",
          "reden-" + stem.id(),
          aangenomen ? "" : "Het is te vroeg.");
    }
    Antwoord besluit =
        voorzitter.stuur(
            punt + "/teambesluit",
            "versie",
            eerste(VERSIE, voorzitter.haal(overleg + "?punt=" + id).tekst()),
            "uitkomst",
            aangenomen ? "aangenomen" : "afgewezen",
            "reden",
            "Zo spraken wij af.");
    assertThat(besluit.status()).as(besluit.toString()).isEqualTo(303);
  }

  static String eerste(Pattern patroon, String tekst) {
    Matcher gevonden = patroon.matcher(tekst);
    assertThat(gevonden.find()).as(tekst).isTrue();
    return gevonden.group(1);
  }
}
