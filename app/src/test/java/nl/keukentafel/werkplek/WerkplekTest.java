package nl.keukentafel.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.Casussen.OpenCasus;
import nl.keukentafel.casus.Casussen.Opening;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.termijn.Termijnen;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Spelers;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.junit.jupiter.api.Test;

/** The first page and the casus page: who sees what, in how many statements. */
@MetProduct
class WerkplekTest {
  private static final int HOOGSTENS = 10;

  private final Product product;
  private final Spelers een;
  private final Toetsteam oost;

  WerkplekTest(Product product, Spelers een) {
    this.product = product;
    this.een = een;
    oost = een.gemeente("Lindewaard").metTeam("Oost").team("Oost");
  }

  private List<CasusId> caseload(Toetsmedewerker houder, int aantal) {
    List<CasusId> casussen = new ArrayList<>();
    houder
        .context()
        .voerUit(() -> {
          for (int i = 0; i < aantal; i++) {
            var huishouden =
                product
                    .bean(Huishoudens.class)
                    .begin(
                        new Huishoudens.NieuwePersoon(
                            "Sam Purperreiger",
                            null,
                            "Kastanjelaan",
                            String.valueOf(i + 1),
                            null,
                            null,
                            null),
                        houder.gebruiker())
                    .huishouden();
            Opening opening =
                product
                    .bean(Casussen.class)
                    .open(
                        new OpenCasus(
                            huishouden,
                            oost.id(),
                            houder.id(),
                            Set.of(Wet.WMO),
                            "Wmo 2015 art. 2.3.2",
                            "gewoon",
                            List.of(),
                            List.of(),
                            "hulpvraag",
                            null),
                        houder.gebruiker());
            CasusId casus = ((Opening.Geopend) opening).casus();
            product
                .bean(Termijnen.class)
                .start(
                    List.of("wmo.onderzoek"),
                    "casus",
                    casus.waarde(),
                    LocalDate.of(2026, 8, 17).plusDays(i));
            casussen.add(casus);
          }
        });
    return casussen;
  }

  /** Statements through jOOQ, and one more per transaction that hands over the gemeente. */
  private List<String> statements(Runnable werk) {
    Configuration instelling = product.bean(DSLContext.class).configuration();
    ExecuteListenerProvider[] was = instelling.executeListenerProviders();
    List<String> gedaan = new CopyOnWriteArrayList<>();
    ExecuteListener luisteraar =
        new ExecuteListener() {
          @Override
          public void executeStart(ExecuteContext context) {
            gedaan.add(String.valueOf(context.sql()));
          }
        };
    ExecuteListenerProvider[] samen = Arrays.copyOf(was, was.length + 1);
    samen[was.length] = () -> luisteraar;
    instelling.set(samen);
    try {
      werk.run();
    } finally {
      instelling.set(was);
    }
    return gedaan;
  }

  @Test
  void de_werkvoorraad_kost_hoogstens_tien_statements_ook_met_zestig_casussen() {
    Toetsmedewerker lid = een.medewerker().vanTeam(oost).maak();
    caseload(lid, 60);
    Bezoeker bezoeker = product.als(lid);
    bezoeker.haal("/werkvoorraad");
    List<String> gedaan =
        statements(() -> {
          Antwoord antwoord = bezoeker.haal("/werkvoorraad");
          assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
          assertThat(antwoord.tekst()).contains("Alle 60 huishoudens").contains("te laat");
        });
    assertThat(gedaan).as("en nog een om de gemeente door te geven").hasSizeLessThan(HOOGSTENS);
  }

  @Test
  void de_casuspagina_kost_hoogstens_tien_statements() {
    Toetsmedewerker lid = een.medewerker().vanTeam(oost).maak();
    CasusId casus = caseload(lid, 1).getFirst();
    Bezoeker bezoeker = product.als(lid);
    bezoeker.haal("/casussen/" + casus);
    List<String> gedaan =
        statements(() -> {
          Antwoord antwoord = bezoeker.haal("/casussen/" + casus);
          assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
          assertThat(antwoord.kop1()).contains("Huishouden Purperreiger");
        });
    assertThat(gedaan).as("en nog een om de gemeente door te geven").hasSizeLessThan(HOOGSTENS);
  }

  @Test
  void een_vrijwilliger_ziet_alleen_eigen_taken_en_geen_casus() {
    Toetsmedewerker lid = een.medewerker().vanTeam(oost).maak();
    CasusId casus = caseload(lid, 1).getFirst();
    Bezoeker vrijwilliger =
        product.als(een.medewerker().vanTeam(oost).als(Hoedanigheid.VRIJWILLIGER).maak());
    assertThat(vrijwilliger.haal("/werkvoorraad").tekst())
        .contains("u hebt nog geen taak")
        .doesNotContain("Purperreiger");
    assertThat(vrijwilliger.haal("/casussen/" + casus).status()).isEqualTo(403);
  }

  @Test
  void ieder_begint_op_de_eigen_eerste_pagina() {
    Toetsmedewerker lid = een.medewerker().vanTeam(oost).maak();
    Toetsmedewerker officer =
        een.medewerker().in(oost.gemeente()).als(Hoedanigheid.PRIVACY_OFFICER).maak();
    assertThat(product.als(lid).haal("/").locatie()).isEqualTo("/werkvoorraad");
    assertThat(product.als(officer).haal("/").locatie()).isEqualTo("/logboek");
  }
}
