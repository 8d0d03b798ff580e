package nl.keukentafel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.Casussen.OpenCasus;
import nl.keukentafel.casus.Casussen.Opening;
import nl.keukentafel.gesprek.Gesprekken;
import nl.keukentafel.gesprek.KortGesprek;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.jspecify.annotations.Nullable;

/** A team, a household of two adults and a child, their casus, and a plan in a few words. */
final class Plantafel {
  private static final Pattern ACTIE = Pattern.compile("/acties/([0-9a-f-]{36})\"");
  private static final Pattern DOEL = Pattern.compile("/doelen/([0-9a-f-]{36})[/\"]");

  final Product product;
  final Toetsteam oost;
  final Toetsmedewerker lotte;
  final Toetsmedewerker hanneke;
  final CasusId casus;
  final PersoonId naima;
  final PersoonId ruud;
  final PersoonId yara;

  /** With these choices of the inrichting beside free sharing within the team. */
  Plantafel(Product product, Spelers een, String... keuzes) {
    this.product = product;
    oost =
        een.gemeente("Lindewaard").metTeam("Oost").team("Oost").metInrichting(inrichting(keuzes));
    lotte = een.medewerker().vanTeam(oost).als(Hoedanigheid.TEAMLID).maak();
    hanneke = een.medewerker().vanTeam(oost).als(Hoedanigheid.TEAMLID).maak();
    Bezoeker bezoeker = product.als(lotte);
    Antwoord begonnen =
        bezoeker.stuur("/huishoudens/nieuw", "naam", "Naima el Idrissi", "geboren", "12-3-1988");
    assertThat(begonnen.status()).as(begonnen.toString()).isEqualTo(303);
    String huis = begonnen.locatie();
    woont(bezoeker, huis, "Ruud van 't Hof", "5-6-1985", "partner");
    woont(bezoeker, huis, "Yara van 't Hof", "1-2-2014", "kind");
    HuishoudenId huishouden = HuishoudenId.van(huis.substring(huis.lastIndexOf('/') + 1));
    List<Huishoudens.Lid> leden =
        doe(lotte, () -> product.bean(Huishoudens.class).find(huishouden).orElseThrow().leden());
    naima = leden.get(0).persoon();
    ruud = leden.get(1).persoon();
    yara = leden.get(2).persoon();
    Opening opening =
        doe(
            lotte,
            () ->
                product
                    .bean(Casussen.class)
                    .open(
                        new OpenCasus(
                            huishouden,
                            oost.id(),
                            lotte.id(),
                            Set.of(Wet.WMO),
                            "Wmo 2015 art. 2.3.2",
                            "gewoon",
                            List.of("financien"),
                            List.of(),
                            "hulpvraag",
                            null),
                        lotte.gebruiker()));
    casus = ((Opening.Geopend) opening).casus();
  }

  private static String inrichting(String... keuzes) {
    List<String> alle = new ArrayList<>(Arrays.asList(keuzes));
    alle.add(keuze("binnen_team", "\"vrij\""));
    alle.add(keuze("medisch_afgeschermd", "false"));
    return "{\"naam\": {\"nl\": \"Toets\", \"en\": \"Test\"}, \"keuzes\": {"
        + String.join(", ", alle)
        + "}}";
  }

  static String keuze(String code, String waarde) {
    return "\"" + code + "\": {\"waarde\": " + waarde + ", \"bron\": \"toets\"}";
  }

  private static void woont(
      Bezoeker bezoeker, String huis, String naam, String geboren, String rol) {
    Antwoord antwoord =
        bezoeker.stuur(
            huis + "/personen/nieuw",
            "naam",
            naam,
            "geboren",
            geboren,
            "rol",
            rol,
            "per",
            "23-11-2020");
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
  }

  <R extends @Nullable Object> R doe(Toetsmedewerker wie, Callable<R> werk) {
    return product.database().doe(wie.context(), werk);
  }

  String plan() {
    return "/casussen/" + casus + "/plan";
  }

  String versie(int nummer) {
    return plan() + "/versies/" + nummer;
  }

  Antwoord haal(Toetsmedewerker wie, String pad) {
    return product.als(wie).haal(pad);
  }

  Antwoord stuur(Toetsmedewerker wie, String pad, String... velden) {
    return product.als(wie).stuur(pad, velden);
  }

  String fase() {
    return doe(lotte, () -> product.bean(Casussen.class).find(casus).orElseThrow().fase());
  }

  /** They talked, about these leefgebieden. */
  Plantafel metGesprek(String... leefgebieden) {
    for (String leefgebied : leefgebieden) {
      doe(
          lotte,
          () ->
              product
                  .bean(Gesprekken.class)
                  .legVast(
                      new KortGesprek(
                          casus,
                          LocalDate.of(2026, 10, 2),
                          null,
                          List.of(),
                          Set.of(naima),
                          leefgebied,
                          "de brieven gaan hierover",
                          Map.of(Passagesoort.VRAAG, "rust in huis"),
                          Merk.geen(),
                          Map.of(),
                          Map.of()),
                      lotte.gebruiker()));
    }
    return this;
  }

  /** A concept of version 1. */
  Plantafel metConcept() {
    Antwoord antwoord = stuur(lotte, plan());
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
    assertThat(antwoord.locatie()).isEqualTo(versie(1));
    return this;
  }

  /** A doel in this version; its id. */
  String doel(int nummer, String leefgebied, String tekst, String... meer) {
    Antwoord antwoord =
        stuur(
            lotte,
            versie(nummer) + "/doelen",
            samen(new String[] {"leefgebied", leefgebied, "tekst", tekst}, meer));
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
    String pagina = haal(lotte, versie(nummer)).tekst();
    return laatste(DOEL, pagina.substring(0, na(pagina, tekst)));
  }

  /** An actie under this doel; its id. */
  String actie(int nummer, String doel, String wat, String... meer) {
    Antwoord antwoord = nieuweActie(lotte, nummer, doel, wat, meer);
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
    return actieVan(nummer, wat);
  }

  Antwoord nieuweActie(Toetsmedewerker wie, int nummer, String doel, String wat, String... meer) {
    return stuur(
        wie,
        versie(nummer) + "/doelen/" + doel + "/acties",
        samen(new String[] {"wat", wat, "status", "gepland"}, meer));
  }

  String actieVan(int nummer, String wat) {
    String pagina = haal(lotte, versie(nummer)).tekst();
    return laatste(ACTIE, pagina.substring(0, pagina.indexOf(">" + wat + "<") + 1));
  }

  /** Both adults say yes. */
  Antwoord akkoord(int nummer, String... meer) {
    String pagina = haal(lotte, versie(nummer) + "/akkoord").tekst();
    Matcher stand = Pattern.compile("name=\"tekststand\" value=\"(\\d+)\"").matcher(pagina);
    assertThat(stand.find()).as(pagina).isTrue();
    return stuur(
        lotte,
        versie(nummer) + "/akkoord",
        samen(
            new String[] {
              "antwoord-" + naima,
              "ja",
              "vorm",
              "gesproken",
              "datum",
              "vandaag",
              "tekststand",
              stand.group(1)
            },
            meer));
  }

  /** A plan in force with one doel and one actie of Naima; the id of that actie. */
  String overeengekomen() {
    metGesprek("financien").metConcept();
    String doel = doel(1, "financien", "De lasten zijn betaald");
    String actie =
        actie(1, doel, "Post openen", "soort", "huishouden", "personen", naima.toString());
    Antwoord antwoord = akkoord(1);
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
    return actie;
  }

  String doelId(int nummer) {
    return laatste(DOEL, haal(lotte, versie(nummer)).tekst());
  }

  static String[] samen(String[] eerst, String... meer) {
    String[] alle = Arrays.copyOf(eerst, eerst.length + meer.length);
    System.arraycopy(meer, 0, alle, eerst.length, meer.length);
    return alle;
  }

  private static int na(String pagina, String tekst) {
    int plek = pagina.indexOf(tekst);
    int rij = pagina.indexOf("</tr>", plek);
    assertThat(plek).as("%s op %s", tekst, pagina).isPositive();
    return rij < 0 ? pagina.length() : rij;
  }

  private static String laatste(Pattern patroon, String tekst) {
    Matcher gevonden = patroon.matcher(tekst);
    String laatste = null;
    while (gevonden.find()) {
      laatste = gevonden.group(1);
    }
    assertThat(laatste).as(tekst).isNotNull();
    return Objects.requireNonNull(laatste);
  }
}
