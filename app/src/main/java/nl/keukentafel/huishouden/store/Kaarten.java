package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_;
import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.PERSOON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.huishouden.Huishoudens.Kaart;
import nl.keukentafel.huishouden.Huishoudens.Lid;
import nl.keukentafel.huishouden.model.Leeftijd;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.WijkId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Households at a glance, many in one statement. */
@Repository
public class Kaarten {

  /** In the order of every screen: hoofdaanvrager, partner, the others from old to young. */
  static final List<org.jooq.OrderField<?>> VOLGORDE =
      List.of(
          DSL.when(LID.ROL.eq("hoofdaanvrager"), 0).when(LID.ROL.eq("partner"), 1).otherwise(2),
          PERSOON.GEBOREN_JAAR,
          PERSOON.GEBOREN_MAAND,
          PERSOON.GEBOREN_DAG,
          LID.VAN);

  private final DSLContext sql;
  private final Clock klok;

  Kaarten(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /** These households with their members of today; one statement. */
  public Map<HuishoudenId, Kaart> vind(Collection<HuishoudenId> huishoudens) {
    LocalDate vandaag = LocalDate.now(klok);
    UUID gemeente = Werkcontext.gemeenteNu().waarde();
    List<Field<?>> velden = new ArrayList<>();
    velden.addAll(List.of(HUISHOUDEN_.ID, HUISHOUDEN_.NAAM, HUISHOUDEN_.WIJK, PERSOON.ID, LID.ROL));
    velden.addAll(Adresrij.VELDEN);
    velden.addAll(Persoonsrij.NAAM_EN_LEEFTIJD);
    Map<HuishoudenId, Kaart> kaarten = new LinkedHashMap<>();
    sql.select(velden)
        .from(HUISHOUDEN_)
        .leftJoin(LID)
        .on(LID.GEMEENTE.eq(HUISHOUDEN_.GEMEENTE))
        .and(LID.HUISHOUDEN.eq(HUISHOUDEN_.ID))
        .and(woontEr(vandaag))
        .leftJoin(PERSOON)
        .on(PERSOON.GEMEENTE.eq(LID.GEMEENTE))
        .and(PERSOON.ID.eq(LID.PERSOON))
        .where(HUISHOUDEN_.GEMEENTE.eq(gemeente))
        .and(HUISHOUDEN_.ID.in(huishoudens.stream().map(HuishoudenId::waarde).toList()))
        .orderBy(VOLGORDE)
        .forEach(rij -> voegToe(kaarten, rij, vandaag));
    return kaarten;
  }

  private static void voegToe(Map<HuishoudenId, Kaart> kaarten, Record rij, LocalDate vandaag) {
    HuishoudenId id = new HuishoudenId(rij.get(HUISHOUDEN_.ID));
    Kaart kaart =
        kaarten.computeIfAbsent(
            id,
            nieuw ->
                new Kaart(
                    nieuw,
                    rij.get(HUISHOUDEN_.NAAM),
                    Adresrij.voorIedereen(rij),
                    rij.get(HUISHOUDEN_.ADRES_BESCHERMD),
                    wijk(rij.get(HUISHOUDEN_.WIJK)),
                    List.of()));
    UUID persoon = rij.get(PERSOON.ID);
    if (persoon != null) {
      List<Lid> leden = new ArrayList<>(kaart.leden());
      leden.add(
          new Lid(
              new PersoonId(persoon),
              Persoonsrij.naam(rij).opScherm(),
              rij.get(LID.ROL),
              Persoonsrij.leeftijd(rij, vandaag).map(Leeftijd::minstens).orElse(null)));
      kaarten.put(
          id,
          new Kaart(id, kaart.naam(), kaart.adres(), kaart.adresBeschermd(), kaart.wijk(), leden));
    }
  }

  /** The household in which this person lives today. */
  public Optional<HuishoudenId> huishoudenVan(PersoonId persoon) {
    return sql.select(LID.HUISHOUDEN)
        .from(LID)
        .where(LID.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(LID.PERSOON.eq(persoon.waarde()))
        .and(woontEr(LocalDate.now(klok)))
        .limit(1)
        .fetchOptional(rij -> new HuishoudenId(rij.value1()));
  }

  /** Whether the stay holds on that day. */
  static Condition woontEr(LocalDate dag) {
    return LID.VAN.le(dag).and(LID.TOT.isNull().or(LID.TOT.gt(dag)));
  }

  static @Nullable WijkId wijk(@Nullable UUID wijk) {
    return wijk == null ? null : new WijkId(wijk);
  }
}
