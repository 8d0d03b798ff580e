package nl.keukentafel.toets;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.toets.Eindpunten.Ingang;
import nl.keukentafel.toets.Slotenkaart.Slot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What belongs to another gemeente is not there (3-privacy: between gemeenten nothing). Every page
 * and API path with an id in it is asked for an id that nobody has and for every id of another
 * gemeente: the same status, headers and body, and the logbook notes both as refused.
 */
@MetProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VreemdIsAfwezigTest {

  /** Headers that differ from one answer to the next by their nature. */
  private static final Set<String> WISSELEND =
      Set.of("date", "set-cookie", "traceparent", "x-trace", "connection", "keep-alive");

  private final Product product;
  private final Spelers een;
  private final List<UUID> vreemd = new ArrayList<>();
  private final Toetsgemeente lindewaard;

  VreemdIsAfwezigTest(Product product, Spelers een) throws SQLException {
    this.product = product;
    this.een = een;
    this.lindewaard =
        een.gemeente("Lindewaard").metTeam("Oost").metOrganisatie("Praktijk De Brink", "huisarts");
    UUID rietbeek = een.gemeente("Rietbeek").id().waarde();
    List<Slot> sloten = product.database().alsBeheerder(Slotenkaart::sloten);
    try (Connection beheerder = product.database().beheerder()) {
      Rijenbouwer bouwer = new Rijenbouwer(beheerder, "kern.gemeente", rietbeek);
      for (Slot slot : sloten) {
        if (slot.kolom().equals("gemeente")
            && bouwer.rij(slot.tabel(), rietbeek).get("id") instanceof UUID id) {
          vreemd.add(id);
        }
      }
    }
  }

  @Test
  void er_is_van_alles_in_de_andere_gemeente() {
    assertThat(vreemd).hasSizeGreaterThan(15);
  }

  @TestFactory
  Stream<DynamicTest> een_vreemd_nummer_antwoordt_als_een_nummer_dat_niet_bestaat() {
    return Eindpunten.van(product).stream()
        .filter(ingang -> ingang.isVanOns() && ingang.heeftPlek() && !ingang.isOpenbaar())
        .filter(ingang -> ingang.methode().equals("GET"))
        .map(ingang -> dynamicTest(ingang.toString(), () -> vergelijk(ingang)));
  }

  private void vergelijk(Ingang ingang) {
    Bezoeker bezoeker = bezoeker(ingang);
    UUID niemand = UUID.randomUUID();
    int voor = geweigerd();
    Antwoord bestaatNiet = haal(bezoeker, ingang, niemand);
    int perVraag = geweigerd() - voor;
    assertThat(bestaatNiet.status()).as("%s met een nummer van niemand", ingang).isIn(403, 404);
    if (ingang.wat().map(Eindpunt::logt).filter(sleutel -> !sleutel.isBlank()).isPresent()) {
      assertThat(perVraag).as("%s: de weigering staat in het logboek", ingang).isPositive();
    }
    for (UUID id : vreemd) {
      int eerder = geweigerd();
      Antwoord antwoord = haal(bezoeker, ingang, id);
      assertThat(antwoord.status()).as("%s met %s", ingang, id).isEqualTo(bestaatNiet.status());
      assertThat(koppen(antwoord)).isEqualTo(koppen(bestaatNiet));
      assertThat(zonderNummer(antwoord, id)).isEqualTo(zonderNummer(bestaatNiet, niemand));
      assertThat(geweigerd() - eerder).as("logregels van een weigering").isEqualTo(perVraag);
    }
  }

  /** What is shown in the end: a page may send on to another page of the same thing. */
  private static Antwoord haal(Bezoeker bezoeker, Ingang ingang, UUID id) {
    Antwoord antwoord = bezoeker.haal(ingang.met(id.toString()));
    return antwoord.status() == 303 && antwoord.locatie().contains(id.toString())
        ? bezoeker.haal(antwoord.locatie())
        : antwoord;
  }

  private Bezoeker bezoeker(Ingang ingang) {
    if (ingang.isPartner()) {
      return product
          .bezoeker()
          .metSleutel(een.partnersleutel(lindewaard, lindewaard.organisatie("Praktijk De Brink")));
    }
    Hoedanigheid wie =
        Arrays.stream(Hoedanigheid.values()).filter(ingang::mag).findFirst().orElseThrow();
    Medewerkerbouw bouw =
        switch (wie) {
          case FUNCTIONEEL_BEHEERDER, PRIVACY_OFFICER, BEHEERDER -> een.medewerker().in(lindewaard);
          case KETENPARTNER ->
              een.medewerker().in(lindewaard).bij(lindewaard.organisatie("Praktijk De Brink"));
          case TEAMLEIDER,
              TEAMLID,
              PROCESONDERSTEUNER,
              VRIJWILLIGER,
              STAGIAIR,
              BUURTCONCIERGE,
              WIJKGERICHT_SPECIALIST ->
              een.medewerker().vanTeam(lindewaard.team("Oost"));
        };
    return product.als(bouw.als(wie).maak());
  }

  private int geweigerd() {
    return lindewaard.doe(
        () -> product.database().sql().fetchCount(REGEL, REGEL.UITKOMST.eq("geweigerd")));
  }

  private static Map<String, List<String>> koppen(Antwoord antwoord) {
    Map<String, List<String>> koppen = new TreeMap<>(antwoord.koppen().map());
    koppen.keySet().removeIf(naam -> WISSELEND.contains(naam.toLowerCase(java.util.Locale.ROOT)));
    return koppen;
  }

  /** The page as it is for any number: without the number itself and without the noise of CSRF. */
  private static String zonderNummer(Antwoord antwoord, UUID id) {
    return antwoord
        .tekst()
        .replace(id.toString(), "{id}")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"")
        .replaceAll("\\b\\d{1,2}\\.\\d{2}( uur)?\\b", "{tijd}")
        .replaceAll("\"(instance|trace)\":\"[^\"]*\"", "\"$1\"");
  }
}
