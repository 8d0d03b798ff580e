package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_;
import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.MAATREGEL;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;
import static nl.keukentafel.database.sql.huishouden.Tables.VERTEGENWOORDIGING;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;
import nl.keukentafel.huishouden.Huishoudbeeld.Namens;
import nl.keukentafel.huishouden.Huishoudbeeld.Opgelegd;
import nl.keukentafel.huishouden.model.Leeftijd;
import nl.keukentafel.kern.PersoonId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;

/** Who lives in a household today, each with who acts for them and what was imposed on them. */
final class Bewonerbeelden {

  private static final nl.keukentafel.database.sql.huishouden.tables.Persoon DOOR =
      PERSOON.as("door_persoon");

  private Bewonerbeelden() {}

  /** The members, as one field of a statement on households. */
  static Field<List<Bewoner>> leden(LocalDate vandaag) {
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

  /** Whether a period holds on a day. */
  static Condition geldt(
      TableField<?, LocalDate> van, TableField<?, LocalDate> tot, LocalDate dag) {
    return van.le(dag).and(tot.isNull().or(tot.gt(dag)));
  }
}
