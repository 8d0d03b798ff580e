package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.BIJRELATIE;
import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_;
import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.MAATREGEL;
import static nl.keukentafel.database.sql.huishouden.Tables.NETWERKLID;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;
import static nl.keukentafel.database.sql.huishouden.Tables.VERTEGENWOORDIGING;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.Huishoudbeeld.Bekende;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;
import nl.keukentafel.huishouden.Huishoudbeeld.Naaste;
import nl.keukentafel.huishouden.Huishoudbeeld.Namens;
import nl.keukentafel.huishouden.Huishoudbeeld.Opgelegd;
import nl.keukentafel.huishouden.model.Adres;
import nl.keukentafel.huishouden.model.Leeftijd;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.kern.Vastevraag;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One household with all around it, in one statement. */
@Repository
public class Beelden {

  private static final nl.keukentafel.database.sql.huishouden.tables.Persoon DOOR =
      PERSOON.as("door_persoon");

  private static final Param<UUID> GEMEENTE = param("gemeente", UUID.class);
  private static final Param<UUID> WELK = param("huishouden", UUID.class);

  private final DSLContext sql;
  private final Clock klok;
  private volatile Dagvraag dagvraag;

  Beelden(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
    this.dagvraag = dagvraag(LocalDate.now(klok));
  }

  /** The query of one day: who lives there and how old they are goes by the date. */
  private record Dagvraag(
      LocalDate dag,
      Vastevraag vraag,
      Field<List<Bewoner>> leden,
      Field<List<Naaste>> naasten,
      Field<List<Bekende>> netwerk) {}

  /** The household as it is today. */
  public Optional<Huishoudbeeld> find(HuishoudenId huishouden) {
    LocalDate vandaag = LocalDate.now(klok);
    Dagvraag vraag = dagvraag;
    if (!vraag.dag().equals(vandaag)) {
      vraag = dagvraag(vandaag);
      dagvraag = vraag;
    }
    return find(huishouden, vraag);
  }

  private static Optional<Huishoudbeeld> find(HuishoudenId huishouden, Dagvraag vandaag) {
    return vandaag
        .vraag()
        .fetchOptional(
            Map.of(
                GEMEENTE.getName(),
                Werkcontext.gemeenteNu().waarde(),
                WELK.getName(),
                huishouden.waarde()),
            rij -> {
              Adres adres = Adresrij.adres(rij);
              return new Huishoudbeeld(
                  huishouden,
                  rij.get(HUISHOUDEN_.VERSIE),
                  rij.get(HUISHOUDEN_.NAAM),
                  adres.isOnbekend() ? null : adres.voluit(),
                  adres.beschermd(),
                  Kaarten.wijk(rij.get(HUISHOUDEN_.WIJK)),
                  rij.get(vandaag.leden()),
                  rij.get(vandaag.naasten()),
                  rij.get(vandaag.netwerk()));
            });
  }

  private Dagvraag dagvraag(LocalDate dag) {
    Field<List<Bewoner>> leden = leden(dag);
    Field<List<Naaste>> naasten = naasten(dag);
    Field<List<Bekende>> netwerk = netwerk(dag);
    List<Field<?>> velden = new ArrayList<>(Adresrij.VELDEN);
    velden.addAll(List.of(HUISHOUDEN_.ID, HUISHOUDEN_.VERSIE, HUISHOUDEN_.NAAM, HUISHOUDEN_.WIJK));
    velden.addAll(List.of(leden, naasten, netwerk));
    Vastevraag vraag =
        new Vastevraag(
            sql,
            () ->
                select(velden)
                    .from(HUISHOUDEN_)
                    .where(HUISHOUDEN_.GEMEENTE.eq(GEMEENTE))
                    .and(HUISHOUDEN_.ID.eq(WELK)));
    return new Dagvraag(dag, vraag, leden, naasten, netwerk);
  }

  private static Field<List<Bewoner>> leden(LocalDate vandaag) {
    Field<List<Namens>> namens = namens(vandaag);
    Field<List<Opgelegd>> maatregelen = maatregelen(vandaag);
    List<Field<?>> velden = new ArrayList<>(Persoonsrij.NAAM_EN_LEEFTIJD);
    velden.addAll(List.of(LID.ID, LID.ROL, LID.VAN, PERSOON.ID, PERSOON.TAAL));
    velden.addAll(List.of(PERSOON.COMMUNICATIE, PERSOON.BSN_SLEUTEL.isNotNull().as("bsn")));
    velden.addAll(List.of(namens, maatregelen));
    return multiset(
            select(velden)
                .from(LID)
                .join(PERSOON)
                .on(PERSOON.GEMEENTE.eq(LID.GEMEENTE))
                .and(PERSOON.ID.eq(LID.PERSOON))
                .where(LID.GEMEENTE.eq(HUISHOUDEN_.GEMEENTE))
                .and(LID.HUISHOUDEN.eq(HUISHOUDEN_.ID))
                .and(Kaarten.woontEr(vandaag))
                .orderBy(Kaarten.VOLGORDE))
        .as("leden")
        .convertFrom(rijen -> rijen.map(rij -> bewoner(rij, vandaag, namens, maatregelen)));
  }

  private static Bewoner bewoner(
      Record rij,
      LocalDate vandaag,
      Field<List<Namens>> namens,
      Field<List<Opgelegd>> maatregelen) {
    Optional<Leeftijd> leeftijd = Persoonsrij.leeftijd(rij, vandaag);
    return new Bewoner(
        rij.get(LID.ID),
        new PersoonId(rij.get(PERSOON.ID)),
        Persoonsrij.naam(rij).opScherm(),
        Persoonsrij.roepnaam(rij),
        rij.get(LID.ROL),
        rij.get(LID.VAN),
        leeftijd.map(Leeftijd::opScherm).orElse(null),
        leeftijd.map(Leeftijd::minstens).orElse(null),
        rij.get(PERSOON.OVERLEDEN_OP) != null,
        rij.get(PERSOON.TAAL),
        rij.get(PERSOON.COMMUNICATIE),
        rij.get("bsn", Boolean.class),
        rij.get(namens),
        rij.get(maatregelen));
  }

  private static Field<List<Namens>> namens(LocalDate vandaag) {
    return multiset(
            select(
                    VERTEGENWOORDIGING.ID,
                    VERTEGENWOORDIGING.DOOR,
                    VERTEGENWOORDIGING.DOOR_NAAM,
                    VERTEGENWOORDIGING.SOORT,
                    VERTEGENWOORDIGING.BEWIJS,
                    VERTEGENWOORDIGING.VAN,
                    VERTEGENWOORDIGING.TOT,
                    DOOR.ROEPNAAM,
                    DOOR.VOORNAMEN,
                    DOOR.VOORLETTERS,
                    DOOR.TUSSENVOEGSEL,
                    DOOR.ACHTERNAAM,
                    DOOR.PARTNERTUSSENVOEGSEL,
                    DOOR.PARTNERNAAM,
                    DOOR.NAAMGEBRUIK)
                .from(VERTEGENWOORDIGING)
                .leftJoin(DOOR)
                .on(DOOR.GEMEENTE.eq(VERTEGENWOORDIGING.GEMEENTE))
                .and(DOOR.ID.eq(VERTEGENWOORDIGING.DOOR))
                .where(VERTEGENWOORDIGING.GEMEENTE.eq(PERSOON.GEMEENTE))
                .and(VERTEGENWOORDIGING.VOOR.eq(PERSOON.ID))
                .and(geldt(VERTEGENWOORDIGING.VAN, VERTEGENWOORDIGING.TOT, vandaag))
                .orderBy(VERTEGENWOORDIGING.VAN, VERTEGENWOORDIGING.ID))
        .as("namens")
        .convertFrom(rijen ->
            rijen.map(rij -> {
              UUID door = rij.get(VERTEGENWOORDIGING.DOOR);
              String naam =
                  door == null
                      ? rij.get(VERTEGENWOORDIGING.DOOR_NAAM)
                      : Persoonsrij.naam(rij.into(DOOR).into(PERSOON)).opScherm();
              return new Namens(
                  rij.get(VERTEGENWOORDIGING.ID),
                  naam,
                  door == null ? null : new PersoonId(door),
                  rij.get(VERTEGENWOORDIGING.SOORT),
                  rij.get(VERTEGENWOORDIGING.BEWIJS),
                  rij.get(VERTEGENWOORDIGING.VAN),
                  rij.get(VERTEGENWOORDIGING.TOT));
            }));
  }

  private static Field<List<Opgelegd>> maatregelen(LocalDate vandaag) {
    return multiset(
            select(
                    MAATREGEL.ID,
                    MAATREGEL.SOORT,
                    MAATREGEL.HOUDER,
                    MAATREGEL.LEEFGEBIEDEN,
                    MAATREGEL.VAN,
                    MAATREGEL.TOT)
                .from(MAATREGEL)
                .where(MAATREGEL.GEMEENTE.eq(PERSOON.GEMEENTE))
                .and(MAATREGEL.PERSOON.eq(PERSOON.ID))
                .and(geldt(MAATREGEL.VAN, MAATREGEL.TOT, vandaag))
                .orderBy(MAATREGEL.VAN, MAATREGEL.ID))
        .as("maatregelen")
        .convertFrom(rijen ->
            rijen.map(rij ->
                new Opgelegd(
                    rij.value1(),
                    rij.value2(),
                    rij.value3(),
                    List.of(rij.value4()),
                    rij.value5(),
                    rij.value6())));
  }

  private static Field<List<Naaste>> naasten(LocalDate vandaag) {
    Field<@Nullable UUID> woontIn =
        DSL.field(
            select(LID.HUISHOUDEN)
                .from(LID)
                .where(LID.GEMEENTE.eq(PERSOON.GEMEENTE))
                .and(LID.PERSOON.eq(PERSOON.ID))
                .and(Kaarten.woontEr(vandaag))
                .limit(1));
    List<Field<?>> velden = new ArrayList<>(Persoonsrij.NAAM_EN_LEEFTIJD);
    velden.addAll(List.of(BIJRELATIE.ID, BIJRELATIE.SOORT, BIJRELATIE.VAN, PERSOON.ID));
    velden.add(woontIn.as("woont_in"));
    return multiset(
            select(velden)
                .from(BIJRELATIE)
                .join(PERSOON)
                .on(PERSOON.GEMEENTE.eq(BIJRELATIE.GEMEENTE))
                .and(PERSOON.ID.eq(BIJRELATIE.PERSOON))
                .where(BIJRELATIE.GEMEENTE.eq(HUISHOUDEN_.GEMEENTE))
                .and(BIJRELATIE.HUISHOUDEN.eq(HUISHOUDEN_.ID))
                .and(geldt(BIJRELATIE.VAN, BIJRELATIE.TOT, vandaag))
                .orderBy(BIJRELATIE.VAN, BIJRELATIE.ID))
        .as("naasten")
        .convertFrom(rijen ->
            rijen.map(rij -> {
              UUID elders = rij.get("woont_in", UUID.class);
              return new Naaste(
                  rij.get(BIJRELATIE.ID),
                  new PersoonId(rij.get(PERSOON.ID)),
                  Persoonsrij.naam(rij).opScherm(),
                  Persoonsrij.leeftijd(rij, vandaag).map(Leeftijd::opScherm).orElse(null),
                  rij.get(BIJRELATIE.SOORT),
                  rij.get(BIJRELATIE.VAN),
                  elders == null ? null : new HuishoudenId(elders));
            }));
  }

  private static Field<List<Bekende>> netwerk(LocalDate vandaag) {
    return multiset(
            select(
                    NETWERKLID.ID,
                    NETWERKLID.NAAM,
                    NETWERKLID.SOORT,
                    NETWERKLID.STERKTE,
                    NETWERKLID.WAT,
                    NETWERKLID.TELEFOON,
                    NETWERKLID.VOOR_WIE,
                    NETWERKLID.VAN)
                .from(NETWERKLID)
                .where(NETWERKLID.GEMEENTE.eq(HUISHOUDEN_.GEMEENTE))
                .and(NETWERKLID.HUISHOUDEN.eq(HUISHOUDEN_.ID))
                .and(geldt(NETWERKLID.VAN, NETWERKLID.TOT, vandaag))
                .orderBy(
                    DSL.when(NETWERKLID.STERKTE.eq("sterk"), 0)
                        .when(NETWERKLID.STERKTE.eq("gewoon"), 1)
                        .when(NETWERKLID.STERKTE.eq("zwak"), 2)
                        .otherwise(3),
                    NETWERKLID.NAAM))
        .as("netwerk")
        .convertFrom(rijen ->
            rijen.map(rij ->
                new Bekende(
                    rij.value1(),
                    rij.value2(),
                    rij.value3(),
                    rij.value4(),
                    rij.value5(),
                    rij.value6() == null ? null : new Telefoonnummer(rij.value6()).opScherm(),
                    rij.value7() == null ? null : new PersoonId(rij.value7()),
                    rij.value8())));
  }

  private static Condition geldt(
      TableField<?, LocalDate> van, TableField<?, LocalDate> tot, LocalDate dag) {
    return van.le(dag).and(tot.isNull().or(tot.gt(dag)));
  }
}
