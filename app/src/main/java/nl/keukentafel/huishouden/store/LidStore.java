package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.BIJRELATIE;
import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_;
import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Huishouden;
import nl.keukentafel.huishouden.model.Huishoudlid;
import nl.keukentafel.huishouden.model.Huishoudnaam;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.huishouden.model.Verblijf;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Who lived in which household when. */
@Repository
public class LidStore {

  private final DSLContext sql;
  private final Clock klok;

  LidStore(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /** Members of all times, for the rules about who lives where; locked against other moves. */
  public Optional<Huishouden> vergrendelLeden(HuishoudenId huishouden) {
    if (sql.select(HUISHOUDEN_.ID)
        .from(HUISHOUDEN_)
        .where(HUISHOUDEN_.GEMEENTE.eq(gemeente()))
        .and(HUISHOUDEN_.ID.eq(huishouden.waarde()))
        .forNoKeyUpdate()
        .fetchOptional()
        .isEmpty()) {
      return Optional.empty();
    }
    List<Huishoudlid> leden =
        sql.select(LID.PERSOON, LID.ROL, LID.VAN, LID.TOT)
            .from(LID)
            .where(LID.GEMEENTE.eq(gemeente()))
            .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
            .fetch(rij ->
                new Huishoudlid(
                    new PersoonId(rij.value1()),
                    Codes.waarde(Huishoudrol.class, rij.value2()),
                    new Periode(rij.value3(), Optional.ofNullable(rij.value4()))));
    return Optional.of(new Huishouden(huishouden, leden, List.of(), List.of()));
  }

  /** Where this person lives and lived. */
  public List<Verblijf> verblijven(PersoonId persoon) {
    return sql.select(LID.HUISHOUDEN, LID.VAN, LID.TOT)
        .from(LID)
        .where(LID.GEMEENTE.eq(gemeente()))
        .and(LID.PERSOON.eq(persoon.waarde()))
        .fetch(rij ->
            new Verblijf(
                new HuishoudenId(rij.value1()),
                new Periode(rij.value2(), Optional.ofNullable(rij.value3()))));
  }

  /** Whether this person lives or lived in this household, or belongs to it from elsewhere. */
  public boolean hoortBij(PersoonId persoon, HuishoudenId huishouden) {
    return sql.fetchExists(
        DSL.select(LID.ID)
            .from(LID)
            .where(LID.GEMEENTE.eq(gemeente()))
            .and(LID.PERSOON.eq(persoon.waarde()))
            .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
            .unionAll(
                DSL.select(BIJRELATIE.ID)
                    .from(BIJRELATIE)
                    .where(BIJRELATIE.GEMEENTE.eq(gemeente()))
                    .and(BIJRELATIE.PERSOON.eq(persoon.waarde()))
                    .and(BIJRELATIE.HUISHOUDEN.eq(huishouden.waarde()))));
  }

  public void voegLidToe(HuishoudenId huishouden, Huishoudlid lid) {
    sql.insertInto(LID)
        .set(LID.GEMEENTE, gemeente())
        .set(LID.HUISHOUDEN, huishouden.waarde())
        .set(LID.PERSOON, lid.persoon().waarde())
        .set(LID.ROL, Codes.code(lid.rol()))
        .set(LID.VAN, lid.periode().van())
        .set(LID.TOT, lid.periode().tot().orElse(null))
        .execute();
  }

  /** Ends the stay that holds on the day before {@code per}, the first day not living here. */
  public void beeindigVerblijf(HuishoudenId huishouden, PersoonId persoon, LocalDate per) {
    sql.update(LID)
        .set(LID.TOT, per)
        .where(LID.GEMEENTE.eq(gemeente()))
        .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
        .and(LID.PERSOON.eq(persoon.waarde()))
        .and(LID.VAN.lt(per))
        .and(LID.TOT.isNull().or(LID.TOT.gt(per)))
        .execute();
  }

  /** Corrects the role of a stay from its first day on, for a role that was recorded wrongly. */
  public void verbeterRol(HuishoudenId huishouden, PersoonId persoon, Huishoudrol rol) {
    sql.update(LID)
        .set(LID.ROL, Codes.code(rol))
        .where(LID.GEMEENTE.eq(gemeente()))
        .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
        .and(LID.PERSOON.eq(persoon.waarde()))
        .and(LID.TOT.isNull())
        .execute();
  }

  /** Names the household anew after those who live in it today; keeps the name when it is empty. */
  public void noemNaarLeden(HuishoudenId huishouden) {
    LocalDate vandaag = LocalDate.now(klok);
    List<Field<?>> velden = new ArrayList<>(Persoonsrij.NAAM_EN_LEEFTIJD);
    velden.addAll(List.of(PERSOON.ID, LID.ROL, LID.VAN));
    List<Huishoudlid> leden = new ArrayList<>();
    Map<PersoonId, Persoonsnaam> namen = new HashMap<>();
    for (Record rij :
        sql.select(velden)
            .from(LID)
            .join(PERSOON)
            .on(PERSOON.GEMEENTE.eq(LID.GEMEENTE))
            .and(PERSOON.ID.eq(LID.PERSOON))
            .where(LID.GEMEENTE.eq(gemeente()))
            .and(LID.HUISHOUDEN.eq(huishouden.waarde()))
            .and(Kaarten.woontEr(vandaag))
            .orderBy(Kaarten.VOLGORDE)) {
      PersoonId persoon = new PersoonId(rij.get(PERSOON.ID));
      Huishoudrol rol = Codes.waarde(Huishoudrol.class, rij.get(LID.ROL));
      leden.add(new Huishoudlid(persoon, rol, Periode.vanaf(rij.get(LID.VAN))));
      namen.put(persoon, Persoonsrij.naam(rij));
    }
    Huishoudnaam.van(leden, namen)
        .ifPresent(naam ->
            sql.update(HUISHOUDEN_)
                .set(HUISHOUDEN_.NAAM, naam.achternamen())
                .where(HUISHOUDEN_.GEMEENTE.eq(gemeente()))
                .and(HUISHOUDEN_.ID.eq(huishouden.waarde()))
                .and(HUISHOUDEN_.NAAM.ne(naam.achternamen()))
                .execute());
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
