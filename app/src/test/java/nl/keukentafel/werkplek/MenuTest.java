package nl.keukentafel.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.Medewerkerbouw;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No link in a menu leads to a refusal, in whatever capacity somebody works. */
@MetProduct
final class MenuTest {

  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\"");

  private final Product product;
  private final Spelers een;

  MenuTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  @ParameterizedTest
  @EnumSource(Hoedanigheid.class)
  void alles_in_het_menu_gaat_open(Hoedanigheid hoedanigheid) {
    Toetsgemeente lindewaard =
        een.gemeente("Lindewaard").metTeam("Oost").metOrganisatie("De Linde", "huisarts");
    Medewerkerbouw bouw = een.medewerker().als(hoedanigheid).in(lindewaard);
    switch (hoedanigheid) {
      case FUNCTIONEEL_BEHEERDER, PRIVACY_OFFICER, BEHEERDER -> {}
      case KETENPARTNER -> bouw.bij(lindewaard.organisatie("De Linde"));
      case TEAMLEIDER,
          TEAMLID,
          PROCESONDERSTEUNER,
          VRIJWILLIGER,
          STAGIAIR,
          BUURTCONCIERGE,
          WIJKGERICHT_SPECIALIST ->
          bouw.vanTeam(lindewaard.team("Oost"));
    }
    Bezoeker bezoeker = product.als(bouw.maak());
    Antwoord mij = bezoeker.haal("/mij");
    String menu = mij.tekst().substring(mij.tekst().indexOf("<nav"), mij.tekst().indexOf("</nav>"));
    List<String> links = LINK.matcher(menu).results().map(gevonden -> gevonden.group(1)).toList();
    assertThat(links)
        .allSatisfy(link -> assertThat(bezoeker.haal(link).status()).as(link).isEqualTo(200));
    if (hoedanigheid != Hoedanigheid.BEHEERDER) {
      assertThat(links).isNotEmpty();
    }
    boolean zoekt = mij.tekst().contains("action=\"/zoeken\"");
    assertThat(bezoeker.haal("/zoeken").status()).isEqualTo(zoekt ? 200 : 403);
  }
}
