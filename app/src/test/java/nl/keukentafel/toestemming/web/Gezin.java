package nl.keukentafel.toestemming.web;

import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;
import static nl.keukentafel.database.sql.huishouden.Tables.VERTEGENWOORDIGING;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.toets.Product;
import nl.keukentafel.toets.Toetsmedewerker;
import nl.keukentafel.toets.Toetsteam;

/** A household with a casus: Naima, Ruud (gezag over Sem alone), Yara of 14 and Sem of 8. */
record Gezin(
    HuishoudenId huishouden,
    CasusId casus,
    PersoonId naima,
    PersoonId ruud,
    PersoonId yara,
    PersoonId sem) {

  static Gezin met(Product product, Toetsteam team, Toetsmedewerker houder, String achternaam) {
    return product
        .database()
        .doe(
            houder.context(),
            () -> {
              Huishoudens.PersoonInHuishouden begin =
                  product
                      .bean(Huishoudens.class)
                      .begin(
                          new Huishoudens.NieuwePersoon(
                              "Naima " + achternaam,
                              LocalDate.of(1985, 3, 1),
                              null,
                              null,
                              null,
                              null,
                              null),
                          houder.gebruiker());
              HuishoudenId huis = begin.huishouden();
              PersoonId naima = begin.persoon();
              PersoonId ruud = lid(product, houder, huis, "Ruud", achternaam, "partner", 1984);
              PersoonId yara = lid(product, houder, huis, "Yara", achternaam, "kind", 2012);
              PersoonId sem = lid(product, houder, huis, "Sem", achternaam, "kind", 2018);
              gezag(product, houder, yara, naima);
              gezag(product, houder, sem, naima);
              gezag(product, houder, sem, ruud);
              Casussen.Opening opening =
                  product
                      .bean(Casussen.class)
                      .open(
                          new Casussen.OpenCasus(
                              huis,
                              team.id(),
                              houder.id(),
                              Set.of(Wet.JEUGDWET),
                              "Jeugdwet art. 2.3",
                              "gewoon",
                              List.of("financien"),
                              List.of(),
                              "hulpvraag",
                              null),
                          houder.gebruiker());
              return new Gezin(
                  huis, ((Casussen.Opening.Geopend) opening).casus(), naima, ruud, yara, sem);
            });
  }

  private static PersoonId lid(
      Product product,
      Toetsmedewerker houder,
      HuishoudenId huis,
      String voornaam,
      String achternaam,
      String rol,
      int jaar) {
    var sql = product.database().sql();
    var gemeente = houder.gemeente().id().waarde();
    PersoonId id =
        new PersoonId(
            sql.insertInto(PERSOON)
                .set(PERSOON.GEMEENTE, gemeente)
                .set(PERSOON.VOORNAMEN, voornaam)
                .set(PERSOON.ACHTERNAAM, achternaam)
                .set(PERSOON.GEBOREN_JAAR, jaar)
                .set(PERSOON.GEBOREN_MAAND, 3)
                .set(PERSOON.GEBOREN_DAG, 1)
                .set(PERSOON.ZOEK, voornaam.toLowerCase(Locale.ROOT))
                .returningResult(PERSOON.ID)
                .fetchSingle()
                .value1());
    sql.insertInto(LID)
        .set(LID.GEMEENTE, gemeente)
        .set(LID.HUISHOUDEN, huis.waarde())
        .set(LID.PERSOON, id.waarde())
        .set(LID.ROL, rol)
        .set(LID.VAN, LocalDate.of(2020, 1, 1))
        .execute();
    return id;
  }

  private static void gezag(
      Product product, Toetsmedewerker houder, PersoonId kind, PersoonId ouder) {
    product
        .database()
        .sql()
        .insertInto(VERTEGENWOORDIGING)
        .set(VERTEGENWOORDIGING.GEMEENTE, houder.gemeente().id().waarde())
        .set(VERTEGENWOORDIGING.VOOR, kind.waarde())
        .set(VERTEGENWOORDIGING.DOOR, ouder.waarde())
        .set(VERTEGENWOORDIGING.SOORT, "gezag")
        .set(VERTEGENWOORDIGING.VAN, LocalDate.of(2020, 1, 1))
        .execute();
  }

  String pad() {
    return "/casussen/" + casus + "/toestemming";
  }
}
