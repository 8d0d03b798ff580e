package nl.keukentafel.privacy;

import static nl.keukentafel.aanmelding.Hoedanigheid.BUURTCONCIERGE;
import static nl.keukentafel.aanmelding.Hoedanigheid.FUNCTIONEEL_BEHEERDER;
import static nl.keukentafel.aanmelding.Hoedanigheid.KETENPARTNER;
import static nl.keukentafel.aanmelding.Hoedanigheid.PRIVACY_OFFICER;
import static nl.keukentafel.aanmelding.Hoedanigheid.PROCESONDERSTEUNER;
import static nl.keukentafel.aanmelding.Hoedanigheid.STAGIAIR;
import static nl.keukentafel.aanmelding.Hoedanigheid.TEAMLEIDER;
import static nl.keukentafel.aanmelding.Hoedanigheid.TEAMLID;
import static nl.keukentafel.aanmelding.Hoedanigheid.VRIJWILLIGER;
import static nl.keukentafel.aanmelding.Hoedanigheid.WIJKGERICHT_SPECIALIST;
import static nl.keukentafel.privacy.Categorie.CONTACT;
import static nl.keukentafel.privacy.Categorie.FINANCIEN;
import static nl.keukentafel.privacy.Categorie.GESPREK;
import static nl.keukentafel.privacy.Categorie.HUISHOUDEN;
import static nl.keukentafel.privacy.Categorie.JUSTITIE;
import static nl.keukentafel.privacy.Categorie.MEDISCH;
import static nl.keukentafel.privacy.Categorie.METINGEN;
import static nl.keukentafel.privacy.Categorie.PLAN;
import static nl.keukentafel.privacy.Categorie.VERTROUWELIJK;
import static nl.keukentafel.privacy.Handelwijze.BESPREKEN;
import static nl.keukentafel.privacy.Handelwijze.BEWERKEN;
import static nl.keukentafel.privacy.Handelwijze.DELEN;
import static nl.keukentafel.privacy.Handelwijze.INZIEN;
import static nl.keukentafel.privacy.RechtenmatrixTest.Uitkomst.JA;
import static nl.keukentafel.privacy.RechtenmatrixTest.Uitkomst.NEE;
import static nl.keukentafel.privacy.RechtenmatrixTest.Uitkomst.NOOD;
import static nl.keukentafel.privacy.RechtenmatrixTest.Uitkomst.TOESTEMMING;
import static nl.keukentafel.privacy.Situatie.BETROKKENEN;
import static nl.keukentafel.privacy.Situatie.NA_TOESTEMMING;
import static nl.keukentafel.privacy.Situatie.NA_TOESTEMMING_GEGEVEN;
import static nl.keukentafel.privacy.Situatie.TERUGHOUDEND;
import static nl.keukentafel.privacy.Situatie.TERUGHOUDEND_GEGEVEN;
import static nl.keukentafel.privacy.Situatie.VRIJ;
import static nl.keukentafel.privacy.Situatie.VRIJ_IN_NOOD;
import static nl.keukentafel.privacy.Situatie.VRIJ_MEDISCH_OPEN;
import static nl.keukentafel.privacy.Situatie.VRIJ_SLAPEND;
import static nl.keukentafel.privacy.Situatie.VRIJ_VRIJWILLIGER_TAKEN;
import static nl.keukentafel.privacy.Situatie.VRIJ_VRIJWILLIGER_TEAMLID;
import static nl.keukentafel.privacy.Verhouding.BEHANDELT_EEN_MELDING;
import static nl.keukentafel.privacy.Verhouding.CASUSHOUDER;
import static nl.keukentafel.privacy.Verhouding.MEEWERKEND_TEAM;
import static nl.keukentafel.privacy.Verhouding.NIETS;
import static nl.keukentafel.privacy.Verhouding.REGISSEUR;
import static nl.keukentafel.privacy.Verhouding.TEAMGENOOT;
import static nl.keukentafel.privacy.Verhouding.TEAMLEIDER_VAN_HET_LEIDEND_TEAM;
import static nl.keukentafel.privacy.Verhouding.VOERT_EEN_TAAK_UIT;
import static nl.keukentafel.privacy.Verhouding.VOLGEND_TEAM;
import static nl.keukentafel.privacy.Verhouding.VROEGER_CASUSHOUDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Hoedanigheid;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The access policy as one readable sheet, {@code docs/rechtenmatrix.md}, and cells of it that were
 * expected by hand, each with its reason. Refresh the sheet with {@code mvn -pl app -am test
 * -Dtest=RechtenmatrixTest -Dsurefire.failIfNoSpecifiedTests=false -Drechtenmatrix.ververs=true},
 * and read what changed.
 */
final class RechtenmatrixTest {

  private static final Path BLAD = Path.of("..", "docs", "rechtenmatrix.md");
  private static final boolean VERVERS = Boolean.getBoolean("rechtenmatrix.ververs");

  /** What the policy can answer. */
  enum Uitkomst {
    JA("●"),
    TOESTEMMING("◐"),
    NOOD("○"),
    NEE("·");

    final String teken;

    Uitkomst(String teken) {
      this.teken = teken;
    }

    static Uitkomst van(Toegangsoordeel oordeel) {
      return switch (oordeel) {
        case Toegangsoordeel.Ja _ -> JA;
        case Toegangsoordeel.NaToestemming _ -> TOESTEMMING;
        case Toegangsoordeel.AlleenNaNoodinzage _ -> NOOD;
        case Toegangsoordeel.Nee _ -> NEE;
      };
    }
  }

  /** One cell, expected by hand. */
  private record Cel(
      Situatie situatie,
      Hoedanigheid als,
      Verhouding verhouding,
      Categorie categorie,
      Handelwijze om,
      Uitkomst verwacht,
      String reden) {

    String naam() {
      return "%s · %s · %s · %s · %s = %s: %s"
          .formatted(situatie, als, verhouding, categorie, om, verwacht, reden)
          .toLowerCase(Locale.ROOT);
    }

    Toegangsoordeel oordeel() {
      return situatie.vraag(als, verhouding.relaties, categorie, om);
    }
  }

  private static Cel cel(
      Situatie situatie,
      Hoedanigheid als,
      Verhouding verhouding,
      Categorie categorie,
      Handelwijze om,
      Uitkomst verwacht,
      String reden) {
    return new Cel(situatie, als, verhouding, categorie, om, verwacht, reden);
  }

  private static final List<Cel> VERWACHT =
      List.of(
          // Who answers for the casus.
          cel(VRIJ, TEAMLID, CASUSHOUDER, GESPREK, INZIEN, JA, "1-domein: casushouder"),
          cel(
              BETROKKENEN,
              TEAMLID,
              CASUSHOUDER,
              MEDISCH,
              INZIEN,
              JA,
              "001 §5.6.1: die het aangaat"),
          cel(
              TERUGHOUDEND,
              TEAMLID,
              CASUSHOUDER,
              GESPREK,
              BEWERKEN,
              JA,
              "de casushouder werkt door"),
          cel(NA_TOESTEMMING, TEAMLID, REGISSEUR, FINANCIEN, INZIEN, JA, "1-domein: regie"),
          cel(VRIJ, TEAMLID, CASUSHOUDER, VERTROUWELIJK, INZIEN, JA, "1-domein: aan deze verteld"),
          cel(
              VRIJ,
              TEAMLID,
              CASUSHOUDER,
              VERTROUWELIJK,
              BESPREKEN,
              TOESTEMMING,
              "1-domein: blijft bij wie het hoorde"),
          cel(VRIJ, TEAMLID, CASUSHOUDER, JUSTITIE, BESPREKEN, TOESTEMMING, "AVG art. 10"),
          cel(
              VRIJ,
              TEAMLID,
              CASUSHOUDER,
              MEDISCH,
              BESPREKEN,
              TOESTEMMING,
              "001 §5.6.1: medisch afgeschermd"),
          cel(
              VRIJ_MEDISCH_OPEN,
              TEAMLID,
              CASUSHOUDER,
              MEDISCH,
              BESPREKEN,
              JA,
              "001 §5.6.1: niet afgeschermd"),
          cel(VRIJ, TEAMLID, CASUSHOUDER, PLAN, BESPREKEN, JA, "001 §4.2.5: besluit in het team"),
          cel(
              BETROKKENEN,
              TEAMLID,
              CASUSHOUDER,
              PLAN,
              BESPREKEN,
              JA,
              "001 §4.2.5: consensus vraagt overleg"),
          cel(NA_TOESTEMMING, TEAMLID, CASUSHOUDER, PLAN, BESPREKEN, TOESTEMMING, "001 §3.6.2"),
          cel(
              NA_TOESTEMMING_GEGEVEN,
              TEAMLID,
              CASUSHOUDER,
              PLAN,
              BESPREKEN,
              JA,
              "001 §3.6.2: toestemming gegeven"),
          cel(VRIJ, TEAMLID, CASUSHOUDER, PLAN, DELEN, TOESTEMMING, "Wmo 2015 art. 5.1.1 lid 4"),
          cel(
              TERUGHOUDEND_GEGEVEN,
              TEAMLID,
              CASUSHOUDER,
              PLAN,
              DELEN,
              JA,
              "AVG art. 9 lid 2 onder a"),
          cel(
              VRIJ,
              TEAMLID,
              CASUSHOUDER,
              CONTACT,
              DELEN,
              TOESTEMMING,
              "delen vraagt een grond, ook van een adres"),
          // Colleagues, by the way the team shares.
          cel(VRIJ, TEAMLID, TEAMGENOOT, GESPREK, INZIEN, JA, "001 §3.6.2: vrij"),
          cel(VRIJ, TEAMLID, TEAMGENOOT, PLAN, BEWERKEN, JA, "wie het ziet kan eraan werken"),
          cel(VRIJ, TEAMLID, TEAMGENOOT, MEDISCH, INZIEN, NOOD, "001 §5.6.1"),
          cel(
              VRIJ_MEDISCH_OPEN,
              TEAMLID,
              TEAMGENOOT,
              MEDISCH,
              INZIEN,
              JA,
              "001 §5.6.1: niet afgeschermd"),
          cel(VRIJ, TEAMLID, TEAMGENOOT, JUSTITIE, INZIEN, NOOD, "AVG art. 10"),
          cel(
              VRIJ,
              TEAMLID,
              TEAMGENOOT,
              VERTROUWELIJK,
              INZIEN,
              NOOD,
              "1-domein: vertrouwelijk binnen huishouden"),
          cel(
              BETROKKENEN,
              TEAMLID,
              TEAMGENOOT,
              GESPREK,
              INZIEN,
              NOOD,
              "001 §3.6.2: alleen betrokkenen"),
          cel(BETROKKENEN, TEAMLID, TEAMGENOOT, CONTACT, INZIEN, JA, "wie de telefoon opneemt"),
          cel(
              BETROKKENEN,
              TEAMLEIDER,
              TEAMLEIDER_VAN_HET_LEIDEND_TEAM,
              GESPREK,
              INZIEN,
              NOOD,
              "001 §3.6.2: ook de teamleider is niet betrokken"),
          cel(NA_TOESTEMMING, TEAMLID, TEAMGENOOT, PLAN, INZIEN, TOESTEMMING, "001 §3.6.2"),
          cel(
              NA_TOESTEMMING_GEGEVEN,
              TEAMLID,
              TEAMGENOOT,
              PLAN,
              INZIEN,
              JA,
              "001 §3.6.2: toestemming gegeven"),
          cel(
              NA_TOESTEMMING_GEGEVEN,
              TEAMLID,
              TEAMGENOOT,
              MEDISCH,
              INZIEN,
              NOOD,
              "001 §5.6.1: medisch blijft afgeschermd"),
          cel(
              TERUGHOUDEND,
              TEAMLID,
              MEEWERKEND_TEAM,
              GESPREK,
              INZIEN,
              TOESTEMMING,
              "001 §3.6.2: elk houdt het zelf"),
          cel(TERUGHOUDEND_GEGEVEN, TEAMLID, MEEWERKEND_TEAM, GESPREK, INZIEN, JA, "001 §3.6.2"),
          cel(
              TERUGHOUDEND_GEGEVEN,
              TEAMLID,
              TEAMGENOOT,
              GESPREK,
              INZIEN,
              NOOD,
              "001 §3.6.2: alleen wie het nodig heeft"),
          cel(VRIJ, TEAMLID, TEAMGENOOT, PLAN, DELEN, NEE, "delen loopt via de casushouder"),
          // Other teams.
          cel(
              BETROKKENEN,
              TEAMLID,
              MEEWERKEND_TEAM,
              PLAN,
              BEWERKEN,
              JA,
              "1-domein: meewerkend team"),
          cel(BETROKKENEN, TEAMLID, MEEWERKEND_TEAM, MEDISCH, INZIEN, JA, "001 §5.6.1: betrokken"),
          cel(
              BETROKKENEN,
              TEAMLID,
              MEEWERKEND_TEAM,
              JUSTITIE,
              INZIEN,
              JA,
              "AVG art. 10: betrokken bij het werk"),
          cel(BETROKKENEN, TEAMLID, MEEWERKEND_TEAM, VERTROUWELIJK, INZIEN, NOOD, "1-domein"),
          cel(
              VRIJ,
              TEAMLID,
              VOLGEND_TEAM,
              GESPREK,
              INZIEN,
              NEE,
              "1-domein: volgend team ziet geen inhoud"),
          cel(VRIJ, TEAMLID, VOLGEND_TEAM, CONTACT, INZIEN, NEE, "1-domein: fase, data en houder"),
          cel(
              VRIJ,
              TEAMLID,
              BEHANDELT_EEN_MELDING,
              GESPREK,
              INZIEN,
              NEE,
              "3-privacy: er is een casus, bel"),
          cel(
              VRIJ,
              TEAMLEIDER,
              NIETS,
              CONTACT,
              INZIEN,
              NEE,
              "AVG art. 5 lid 1 onder b: nieuwsgierigheid is geen grond"),
          cel(
              VRIJ,
              TEAMLID,
              VROEGER_CASUSHOUDER,
              VERTROUWELIJK,
              INZIEN,
              NOOD,
              "wie het niet meer draagt, ziet het niet meer"),
          // Positions.
          cel(VRIJ, PROCESONDERSTEUNER, TEAMGENOOT, MEDISCH, INZIEN, NEE, "AVG art. 9 lid 3"),
          cel(
              VRIJ_MEDISCH_OPEN,
              PROCESONDERSTEUNER,
              TEAMGENOOT,
              MEDISCH,
              INZIEN,
              NEE,
              "AVG art. 9 lid 3, ook als het team vrij deelt"),
          cel(VRIJ, PROCESONDERSTEUNER, TEAMGENOOT, CONTACT, BEWERKEN, JA, "brieven en afspraken"),
          cel(
              VRIJ,
              STAGIAIR,
              TEAMGENOOT,
              METINGEN,
              BEWERKEN,
              NEE,
              "9 §6: een meting vraagt scholing"),
          cel(VRIJ, STAGIAIR, TEAMGENOOT, METINGEN, INZIEN, JA, "001 §3.6.2: vrij"),
          cel(VRIJ, BUURTCONCIERGE, TEAMGENOOT, JUSTITIE, INZIEN, NEE, "AVG art. 10"),
          cel(
              VRIJ,
              WIJKGERICHT_SPECIALIST,
              TEAMGENOOT,
              PLAN,
              INZIEN,
              NOOD,
              "2-inrichting: alleen taken van de eigen organisatie"),
          cel(
              VRIJ,
              WIJKGERICHT_SPECIALIST,
              VOERT_EEN_TAAK_UIT,
              PLAN,
              INZIEN,
              JA,
              "2-inrichting: eigen taak"),
          cel(
              VRIJ,
              WIJKGERICHT_SPECIALIST,
              TEAMGENOOT,
              HUISHOUDEN,
              INZIEN,
              JA,
              "wie de telefoon opneemt"),
          cel(
              VRIJ,
              VRIJWILLIGER,
              TEAMGENOOT,
              CONTACT,
              INZIEN,
              NEE,
              "001 overzicht 8: vrijwilligers zien niets"),
          cel(
              VRIJ,
              VRIJWILLIGER,
              VOERT_EEN_TAAK_UIT,
              CONTACT,
              INZIEN,
              NEE,
              "001 overzicht 8: zo ingericht"),
          cel(
              VRIJ_VRIJWILLIGER_TAKEN,
              VRIJWILLIGER,
              VOERT_EEN_TAAK_UIT,
              CONTACT,
              INZIEN,
              JA,
              "001 §4.2.6: voor de eigen taak"),
          cel(
              VRIJ_VRIJWILLIGER_TAKEN,
              VRIJWILLIGER,
              VOERT_EEN_TAAK_UIT,
              PLAN,
              INZIEN,
              NEE,
              "3-privacy: zover de takenlijst gaat"),
          cel(
              VRIJ_VRIJWILLIGER_TAKEN,
              VRIJWILLIGER,
              TEAMGENOOT,
              CONTACT,
              INZIEN,
              NEE,
              "zonder taak geen adres"),
          cel(
              VRIJ_VRIJWILLIGER_TEAMLID,
              VRIJWILLIGER,
              TEAMGENOOT,
              PLAN,
              INZIEN,
              JA,
              "001 overzicht 8: als teamlid"),
          cel(
              VRIJ_VRIJWILLIGER_TEAMLID,
              VRIJWILLIGER,
              TEAMGENOOT,
              PLAN,
              BEWERKEN,
              NEE,
              "een vrijwilliger schrijft niet in de casus"),
          cel(
              VRIJ,
              FUNCTIONEEL_BEHEERDER,
              NIETS,
              GESPREK,
              INZIEN,
              NEE,
              "beheer gaat zonder inhoud"),
          cel(VRIJ, PRIVACY_OFFICER, NIETS, GESPREK, INZIEN, NEE, "toezicht leest het logboek"),
          cel(
              VRIJ,
              KETENPARTNER,
              BEHANDELT_EEN_MELDING,
              CONTACT,
              INZIEN,
              NEE,
              "4-regie: ziet het lot van de eigen melding"),
          // Asleep, and in an emergency.
          cel(VRIJ_SLAPEND, TEAMLID, VROEGER_CASUSHOUDER, GESPREK, INZIEN, JA, "1-domein: slapend"),
          cel(
              VRIJ_SLAPEND,
              TEAMLID,
              VROEGER_CASUSHOUDER,
              GESPREK,
              BEWERKEN,
              NEE,
              "1-domein: alleen lezen"),
          cel(
              VRIJ_SLAPEND,
              TEAMLEIDER,
              TEAMLEIDER_VAN_HET_LEIDEND_TEAM,
              PLAN,
              INZIEN,
              JA,
              "1-domein: slapend"),
          cel(
              VRIJ_SLAPEND,
              TEAMLEIDER,
              TEAMLEIDER_VAN_HET_LEIDEND_TEAM,
              VERTROUWELIJK,
              INZIEN,
              NOOD,
              "blijft bij wie het hoorde"),
          cel(VRIJ_SLAPEND, TEAMLID, TEAMGENOOT, CONTACT, INZIEN, NEE, "1-domein: slapend"),
          cel(VRIJ_IN_NOOD, TEAMLID, TEAMGENOOT, MEDISCH, INZIEN, JA, "3-privacy: noodinzage"),
          cel(VRIJ_IN_NOOD, TEAMLID, TEAMGENOOT, MEDISCH, BEWERKEN, NEE, "noodinzage is lezen"),
          cel(
              VRIJ_IN_NOOD,
              TEAMLID,
              VOLGEND_TEAM,
              MEDISCH,
              INZIEN,
              NEE,
              "noodinzage is voor wie eraan werkt"));

  @TestFactory
  Stream<DynamicTest> elke_met_de_hand_verwachte_cel_klopt() {
    return VERWACHT.stream()
        .map(cel ->
            dynamicTest(
                cel.naam(),
                () ->
                    assertThat(Uitkomst.van(cel.oordeel()))
                        .as(cel.oordeel().toString())
                        .isEqualTo(cel.verwacht())));
  }

  @Test
  void er_zijn_er_genoeg_en_geen_twee_over_hetzelfde() {
    assertThat(VERWACHT).hasSizeGreaterThanOrEqualTo(40);
    assertThat(VERWACHT.stream().map(Cel::naam)).doesNotHaveDuplicates();
    assertThat(VERWACHT).allSatisfy(cel -> assertThat(cel.reden()).isNotBlank());
  }

  @Test
  void niemand_ziet_meer_door_meer_te_vragen_dan_inzien() {
    for (Situatie situatie : Situatie.values()) {
      for (Hoedanigheid als : Hoedanigheid.values()) {
        for (Verhouding verhouding : Verhouding.values()) {
          for (Categorie categorie : Categorie.values()) {
            boolean ziet = situatie.vraag(als, verhouding.relaties, categorie, INZIEN).isJa();
            for (Handelwijze om : Handelwijze.values()) {
              if (situatie.vraag(als, verhouding.relaties, categorie, om).isJa()) {
                assertThat(ziet)
                    .as("%s %s %s %s %s", situatie, als, verhouding, categorie, om)
                    .isTrue();
              }
            }
          }
        }
      }
    }
  }

  @Test
  void het_blad_in_docs_klopt_met_het_beleid() throws IOException {
    String nu = blad();
    if (VERVERS) {
      Files.writeString(BLAD, nu);
    }
    assertThat(BLAD).as("ververs het blad met -Drechtenmatrix.ververs=true").exists();
    assertThat(Files.readString(BLAD))
        .as(BLAD + " is verouderd; ververs met -Drechtenmatrix.ververs=true")
        .isEqualTo(nu);
  }

  private static String blad() {
    StringBuilder blad = new StringBuilder();
    blad.append(
        """
        # Rights: who may do what with which data

        Generated from `privacy.Toegangsbeleid` by `RechtenmatrixTest`; a test fails when it is out of date.
        Cells of it stand in that test with the answer expected by hand and the reason.

        Each cell has four marks: **inzien, bespreken, bewerken, delen** (see, talk over in the team's overleg, change, tell outside the team).
        ● yes · ◐ after consent · ○ only by breaking the glass · · no. Delen is also possible on a ground of `privacy/grondslag.csv`.
        Rows with the same answers are taken together. Positions that are not named have no rights by that relation.

        """);
    for (Situatie situatie : Situatie.values()) {
      blad.append("## ").append(situatie.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      blad.append("\n\n").append(situatie.uitleg).append("\n\n| wie | ");
      blad.append(
          Arrays.stream(Categorie.values())
              .map(c -> c.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(" | ")));
      blad.append(" |\n|---|").append("---|".repeat(Categorie.values().length)).append('\n');
      rijen(situatie)
          .forEach((cellen, wie) ->
              blad.append("| ")
                  .append(String.join("<br>", wie))
                  .append(" | ")
                  .append(cellen)
                  .append(" |\n"));
      blad.append('\n');
    }
    return blad.toString();
  }

  /** Answers, and who gets them: per relation the positions. */
  private static Map<String, List<String>> rijen(Situatie situatie) {
    Map<String, List<String>> rijen = new LinkedHashMap<>();
    for (Verhouding verhouding : Verhouding.values()) {
      Map<String, List<String>> posities = new LinkedHashMap<>();
      for (Hoedanigheid als : Hoedanigheid.values()) {
        if (verhouding == TEAMLEIDER_VAN_HET_LEIDEND_TEAM && als != TEAMLEIDER) {
          continue;
        }
        posities
            .computeIfAbsent(cellen(situatie, als, verhouding), _ -> new ArrayList<>())
            .add(als.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      }
      posities.forEach((cellen, wie) -> {
        if (cellen.contains("●") || cellen.contains("◐") || cellen.contains("○")) {
          rijen
              .computeIfAbsent(cellen, _ -> new ArrayList<>())
              .add("**" + verhouding.woorden() + "**: " + String.join(", ", wie));
        }
      });
    }
    return rijen;
  }

  private static String cellen(Situatie situatie, Hoedanigheid als, Verhouding verhouding) {
    return Arrays.stream(Categorie.values())
        .map(categorie ->
            Arrays.stream(Handelwijze.values())
                .map(om ->
                    Uitkomst.van(situatie.vraag(als, verhouding.relaties, categorie, om)).teken)
                .collect(Collectors.joining()))
        .collect(Collectors.joining(" | "));
  }
}
