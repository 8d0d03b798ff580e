package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;
import static nl.keukentafel.database.sql.huishouden.Tables.VERTEGENWOORDIGING;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Gezinslid;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Vertegenwoordiger;
import nl.keukentafel.huishouden.model.Vertegenwoordiging;
import nl.keukentafel.huishouden.model.Vertegenwoordigingssoort;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Persons with age and representation, in one statement. */
@Repository
public class Gezinsleden {

  private static final nl.keukentafel.database.sql.huishouden.tables.Persoon DOOR =
      PERSOON.as("door_persoon");

  private final DSLContext sql;

  Gezinsleden(DSLContext sql) {
    this.sql = sql;
  }

  /** Somebody who acts for a person, and what to call them. */
  private record Namens(Vertegenwoordiging vertegenwoordiging, @Nullable String naam) {}

  /** Who live there that day: hoofdaanvrager, partner, the others from old to young. */
  public List<Gezinslid> van(HuishoudenId huishouden, LocalDate dag) {
    return zoek(LID.HUISHOUDEN.eq(huishouden.waarde()), dag);
  }

  public Optional<Gezinslid> find(PersoonId persoon, LocalDate dag) {
    return zoek(PERSOON.ID.eq(persoon.waarde()), dag).stream().findFirst();
  }

  private List<Gezinslid> zoek(Condition wie, LocalDate dag) {
    UUID gemeente = Werkcontext.gemeenteNu().waarde();
    Field<List<Namens>> namens = namens();
    List<Field<?>> velden = new ArrayList<>(Persoonsrij.NAAM_EN_LEEFTIJD);
    velden.addAll(List.of(PERSOON.ID, LID.ROL, namens));
    return sql.select(velden)
        .from(PERSOON)
        .leftJoin(LID)
        .on(LID.GEMEENTE.eq(PERSOON.GEMEENTE))
        .and(LID.PERSOON.eq(PERSOON.ID))
        .and(Kaarten.woontEr(dag))
        .where(PERSOON.GEMEENTE.eq(gemeente))
        .and(wie)
        .orderBy(Kaarten.VOLGORDE)
        .fetch(rij -> lid(rij, rij.get(namens), dag));
  }

  private static Gezinslid lid(Record rij, List<Namens> namens, LocalDate dag) {
    Map<PersoonId, String> namen = new LinkedHashMap<>();
    for (Namens een : namens) {
      if (een.naam() != null
          && een.vertegenwoordiging().door() instanceof Vertegenwoordiger.Persoon(PersoonId id)) {
        namen.put(id, een.naam());
      }
    }
    return new Gezinslid(
        new PersoonId(rij.get(PERSOON.ID)),
        Persoonsrij.naam(rij).opScherm(),
        Persoonsrij.roepnaam(rij),
        Optional.ofNullable(rij.get(LID.ROL)).map(rol -> Codes.waarde(Huishoudrol.class, rol)),
        Persoonsrij.leeftijd(rij, dag),
        rij.get(PERSOON.OVERLEDEN_OP) != null,
        namens.stream().map(Namens::vertegenwoordiging).toList(),
        namen);
  }

  private static Field<List<Namens>> namens() {
    return multiset(
            select(
                    VERTEGENWOORDIGING.VOOR,
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
                .orderBy(VERTEGENWOORDIGING.VAN, VERTEGENWOORDIGING.ID))
        .as("namens")
        .convertFrom(rijen -> rijen.map(Gezinsleden::namens));
  }

  private static Namens namens(Record rij) {
    UUID door = rij.get(VERTEGENWOORDIGING.DOOR);
    Vertegenwoordiger wie =
        door == null
            ? new Vertegenwoordiger.Instelling(
                Objects.requireNonNull(rij.get(VERTEGENWOORDIGING.DOOR_NAAM)))
            : new Vertegenwoordiger.Persoon(new PersoonId(door));
    String bewijs = rij.get(VERTEGENWOORDIGING.BEWIJS);
    return new Namens(
        new Vertegenwoordiging(
            new PersoonId(rij.get(VERTEGENWOORDIGING.VOOR)),
            wie,
            Codes.waarde(Vertegenwoordigingssoort.class, rij.get(VERTEGENWOORDIGING.SOORT)),
            new Periode(
                rij.get(VERTEGENWOORDIGING.VAN),
                Optional.ofNullable(rij.get(VERTEGENWOORDIGING.TOT))),
            bewijs == null ? "" : bewijs),
        door == null ? null : Persoonsrij.naam(rij.into(DOOR).into(PERSOON)).opScherm());
  }
}
