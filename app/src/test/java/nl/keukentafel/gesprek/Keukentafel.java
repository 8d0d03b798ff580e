package nl.keukentafel.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.Casussen.OpenCasus;
import nl.keukentafel.casus.Casussen.Opening;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.jspecify.annotations.Nullable;

/** A team, a household of two adults and a child, and their casus; around a table. */
final class Keukentafel {
  static final String VRIJ =
      """
      {"naam": {"nl": "Vrij", "en": "Free"},
       "keuzes": {"binnen_team": {"waarde": "vrij", "bron": "toets"},
                  "medisch_afgeschermd": {"waarde": false, "bron": "toets"}}}
      """;

  final Product product;
  final Toetsteam oost;
  final Toetsmedewerker lotte;
  final Toetsmedewerker hanneke;
  final CasusId casus;
  final HuishoudenId huishouden;
  final PersoonId naima;
  final PersoonId ruud;

  Keukentafel(Product product, Spelers een, String inrichting) {
    this.product = product;
    oost = een.gemeente("Lindewaard").metTeam("Oost").team("Oost").metInrichting(inrichting);
    lotte = een.medewerker().vanTeam(oost).als(Hoedanigheid.TEAMLID).maak();
    hanneke = een.medewerker().vanTeam(oost).als(Hoedanigheid.TEAMLID).maak();
    Bezoeker bezoeker = product.als(lotte);
    Antwoord begonnen =
        bezoeker.stuur("/huishoudens/nieuw", "naam", "Naima el Idrissi", "geboren", "12-3-1988");
    assertThat(begonnen.status()).as(begonnen.toString()).isEqualTo(303);
    String huis = begonnen.locatie();
    woont(bezoeker, huis, "Ruud van 't Hof", "5-6-1985", "partner");
    woont(bezoeker, huis, "Yara van 't Hof", "1-2-2014", "kind");
    huishouden = HuishoudenId.van(huis.substring(huis.lastIndexOf('/') + 1));
    List<Huishoudens.Lid> leden =
        doe(lotte, () -> product.bean(Huishoudens.class).find(huishouden).orElseThrow().leden());
    naima = leden.getFirst().persoon();
    ruud = leden.get(1).persoon();
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

  String pad() {
    return "/casussen/" + casus;
  }

  /** Begins a conversation as this person; its path. */
  String begin(Toetsmedewerker wie, String instrument) {
    Antwoord antwoord =
        product
            .als(wie)
            .stuur(
                pad() + "/gesprekken",
                "datum",
                "vandaag",
                "begin",
                "10.05",
                "bezoeker",
                wie.id().toString(),
                "leden",
                naima.toString(),
                "leden",
                ruud.toString(),
                "instrument",
                instrument);
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
    return antwoord.locatie().replaceFirst("/leefgebieden/.*", "");
  }

  void sluitAan(String gesprek, String leefgebied) {
    Antwoord antwoord =
        product
            .als(lotte)
            .stuur(
                gesprek + "/leefgebieden/" + leefgebied + "/aansluiten",
                "reden",
                "de brieven gaan hierover");
    assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(303);
  }
}
