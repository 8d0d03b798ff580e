package nl.keukentafel.melding;

import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static nl.keukentafel.database.sql.melding.Tables.MELDING_;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsgemeente;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.junit.jupiter.api.Test;

/** Youth work is for who is registered with SKJ or BIG, unless the team chose otherwise. */
@MetProduct
final class JeugdregistratieTest {

  private static final String VRIJ =
      """
      {"naam": {"nl": "Vrij", "en": "Free"},
       "keuzes": {"jeugdregistratie": {"waarde": false, "bron": "toets"},
                  "besluit_opname": {"waarde": "individueel", "bron": "toets"},
                  "besluit_verdeling": {"waarde": "individueel", "bron": "toets"}}}
      """;

  private final Product product;
  private final Spelers een;

  JeugdregistratieTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
  }

  private Toetsteam team(String inrichting) {
    Toetsgemeente gemeente = een.gemeente("Lindewaard").metTeam("Oost");
    return gemeente.team("Oost").metInrichting(inrichting);
  }

  private static String metPlicht() {
    return VRIJ.replace("\"waarde\": false", "\"waarde\": true");
  }

  /** A youth question that waits for opname by this team. */
  private String jeugdmelding(Toetsteam team, Toetsmedewerker lid) {
    var bezoeker = product.als(lid);
    String pad =
        bezoeker
            .stuur(
                "/meldingen/nieuw",
                Meldformulier.vanTeam()
                    .met("soort", "hulpvraag_jeugd")
                    .met("leefgebieden", "opvoeding", "financien", "huisvesting")
                    .velden())
            .locatie()
            .replace("/ontvangst", "");
    bezoeker.stuur(pad + "/huishouden", "versie", "1", "persoon", "nieuw");
    Antwoord beslist =
        bezoeker.stuur(
            pad + "/triage",
            "versie",
            versie(team, pad),
            "keuze",
            "nieuwe_casus",
            "team",
            team.id().toString(),
            "reden",
            "Dit team kent het gezin.");
    assertThat(beslist.status()).as(beslist.toString()).isEqualTo(303);
    return pad;
  }

  private String versie(Toetsteam team, String pad) {
    UUID id = UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
    return team.gemeente()
        .doe(() ->
            product
                .database()
                .sql()
                .selectFrom(MELDING_)
                .where(MELDING_.ID.eq(id))
                .fetchSingle()
                .getVersie()
                .toString());
  }

  private Antwoord neemOp(Toetsteam team, String pad, Toetsmedewerker wie, String wijze) {
    return product.als(wie).stuur(pad + "/opname", "versie", versie(team, pad), "wijze", wijze);
  }

  @Test
  void zonder_registratie_neemt_niemand_een_jeugdvraag_zelf_op_en_met_een_die_geldt_wel() {
    Toetsteam team = team(metPlicht());
    Toetsmedewerker zonder = een.medewerker().vanTeam(team).maak();
    Toetsmedewerker verlopen =
        een.medewerker()
            .vanTeam(team)
            .metRegistratie("SKJ", product.klok().vandaag().minusDays(1))
            .maak();
    Toetsmedewerker geldig =
        een.medewerker().vanTeam(team).metRegistratie("SKJ", product.klok().vandaag()).maak();
    String pad = jeugdmelding(team, zonder);
    for (Toetsmedewerker wie : new Toetsmedewerker[] {zonder, verlopen}) {
      Antwoord geweigerd = neemOp(team, pad, wie, "zelf");
      assertThat(geweigerd.status()).isEqualTo(403);
      assertThat(geweigerd.tekst())
          .contains("Een jeugdcasus vraagt een casushouder met een registratie", "Keuze 4.9");
    }
    assertThat(neemOp(team, pad, geldig, "zelf").status()).isEqualTo(303);
  }

  @Test
  void vanaf_de_wachtlijst_krijgt_alleen_een_geregistreerde_collega_een_jeugdcasus() {
    Toetsteam team = team(metPlicht());
    Toetsmedewerker zonder = een.medewerker().vanTeam(team).maak();
    Toetsmedewerker geldig =
        een.medewerker()
            .vanTeam(team)
            .metRegistratie("BIG", product.klok().vandaag().plusYears(1))
            .maak();
    String pad = jeugdmelding(team, zonder);
    assertThat(neemOp(team, pad, zonder, "wachtlijst").status()).isEqualTo(303);
    String casus =
        Objects.requireNonNull(
            team.gemeente()
                .doe(() ->
                    product.database().sql().selectFrom(CASUS_).fetchSingle().getId().toString()));

    String lijst = product.als(zonder).haal("/wachtlijst?toewijzen=" + casus).tekst();
    assertThat(lijst).contains("name=\"houder\" value=\"" + geldig.id());
    assertThat(lijst).doesNotContain("name=\"houder\" value=\"" + zonder.id());
    Antwoord geweigerd = wijsToe(zonder, casus, zonder);
    assertThat(geweigerd.status()).isEqualTo(403);
    assertThat(geweigerd.tekst()).contains("Keuze 4.9", "Kies een collega met een registratie");
    assertThat(wijsToe(zonder, casus, geldig).status()).isEqualTo(303);
  }

  private Antwoord wijsToe(Toetsmedewerker wie, String casus, Toetsmedewerker houder) {
    return product
        .als(wie)
        .stuur("/casussen/" + casus + "/toewijzing", "houder", houder.id().toString());
  }

  @Test
  void een_team_dat_er_niet_om_vraagt_wijst_vrij_toe() {
    Toetsteam team = team(VRIJ);
    Toetsmedewerker zonder = een.medewerker().vanTeam(team).maak();
    String pad = jeugdmelding(team, zonder);
    assertThat(neemOp(team, pad, zonder, "zelf").status()).isEqualTo(303);
  }
}
