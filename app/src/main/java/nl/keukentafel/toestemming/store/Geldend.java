package nl.keukentafel.toestemming.store;

import static nl.keukentafel.database.sql.toestemming.Tables.AFSCHERMING;
import static nl.keukentafel.database.sql.toestemming.Tables.ANTWOORD;
import static nl.keukentafel.database.sql.toestemming.Tables.INTREKKING;
import static nl.keukentafel.database.sql.toestemming.Tables.NOODINZAGE;
import static nl.keukentafel.database.sql.toestemming.Tables.VRAAG;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.toestemming.model.Doel;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.springframework.stereotype.Repository;

/** Which consents hold on a day. */
@Repository
public class Geldend {

  private final DSLContext sql;

  Geldend(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * What matters for the rights of one worker in one casus.
   *
   * @param inTeam kinds of data that each of these persons lets the team see
   * @param noodinzage whether this worker broke the glass and the time is not over
   */
  public record Feiten(Map<PersoonId, Set<Categorie>> inTeam, boolean noodinzage) {}

  /** Whether consent for this purpose and kind of data holds; any receiver when it is empty. */
  public boolean geldt(
      PersoonId voor, Doel doel, String ontvanger, Categorie categorie, LocalDate dag) {
    return sql.fetchExists(
        selectOne()
            .from(VRAAG)
            .join(ANTWOORD)
            .on(ANTWOORD.GEMEENTE.eq(VRAAG.GEMEENTE))
            .and(ANTWOORD.VRAAG.eq(VRAAG.ID))
            .where(VRAAG.GEMEENTE.eq(gemeente()))
            .and(VRAAG.OVER_PERSOON.eq(voor.waarde()))
            .and(VRAAG.DOEL.eq(doel.code()))
            .and(VRAAG.CATEGORIEEN.contains(new String[] {Categoriecodes.code(categorie)}))
            .and(ontvanger.isEmpty() ? noCondition() : VRAAG.ONTVANGER.equalIgnoreCase(ontvanger))
            .and(loopt(dag)));
  }

  /** Kinds of data that each person shares with the housemates on that day. */
  public Map<PersoonId, Set<Categorie>> metHuisgenoten(
      Collection<PersoonId> personen, LocalDate dag) {
    return perPersoon(
        sql.select(VRAAG.OVER_PERSOON, VRAAG.CATEGORIEEN)
            .from(VRAAG)
            .join(ANTWOORD)
            .on(ANTWOORD.GEMEENTE.eq(VRAAG.GEMEENTE))
            .and(ANTWOORD.VRAAG.eq(VRAAG.ID))
            .where(VRAAG.GEMEENTE.eq(gemeente()))
            .and(VRAAG.OVER_PERSOON.in(personen.stream().map(PersoonId::waarde).toList()))
            .and(VRAAG.DOEL.eq(Doel.HUISGENOTEN.code()))
            .and(loopt(dag))
            .fetch());
  }

  /** Children of 12 to 15 whose interest forbids that who has gezag sees their pieces. */
  public Set<PersoonId> afgeschermd(Collection<PersoonId> personen) {
    return new HashSet<>(
        sql.select(AFSCHERMING.PERSOON)
            .from(AFSCHERMING)
            .where(AFSCHERMING.GEMEENTE.eq(gemeente()))
            .and(AFSCHERMING.PERSOON.in(personen.stream().map(PersoonId::waarde).toList()))
            .and(AFSCHERMING.TOT.isNull())
            .fetch(rij -> new PersoonId(rij.value1())));
  }

  /** What decides on the rights of this worker in this casus, in one statement. */
  public Feiten feiten(
      CasusId casus, HuishoudenId huishouden, MedewerkerId wie, LocalDate dag, OffsetDateTime nu) {
    Field<List<Record2<UUID, String[]>>> inTeam =
        multiset(
                select(VRAAG.OVER_PERSOON, VRAAG.CATEGORIEEN)
                    .from(VRAAG)
                    .join(ANTWOORD)
                    .on(ANTWOORD.GEMEENTE.eq(VRAAG.GEMEENTE))
                    .and(ANTWOORD.VRAAG.eq(VRAAG.ID))
                    .where(VRAAG.GEMEENTE.eq(gemeente()))
                    .and(VRAAG.HUISHOUDEN.eq(huishouden.waarde()))
                    .and(VRAAG.DOEL.eq(Doel.IN_TEAM.code()))
                    .and(loopt(dag)))
            .as("in_team")
            .convertFrom(rijen -> rijen.map(rij -> rij));
    Field<Boolean> nood =
        field(
                exists(
                    selectOne()
                        .from(NOODINZAGE)
                        .where(NOODINZAGE.GEMEENTE.eq(gemeente()))
                        .and(NOODINZAGE.CASUS.eq(casus.waarde()))
                        .and(NOODINZAGE.MEDEWERKER.eq(wie.waarde()))
                        .and(NOODINZAGE.VAN.le(nu))
                        .and(NOODINZAGE.TOT.gt(nu))))
            .as("nood");
    return sql.select(inTeam, nood)
        .fetchSingle(rij -> new Feiten(perPersoon(rij.value1()), rij.value2()));
  }

  private static Map<PersoonId, Set<Categorie>> perPersoon(List<Record2<UUID, String[]>> rijen) {
    Map<PersoonId, Set<Categorie>> per = new HashMap<>();
    for (Record2<UUID, String[]> rij : rijen) {
      per.computeIfAbsent(new PersoonId(rij.value1()), _ -> EnumSet.noneOf(Categorie.class))
          .addAll(Categoriecodes.lees(rij.value2()));
    }
    return per;
  }

  /** A yes of that day or before, whose period is not over and that was not taken back. */
  private static Condition loopt(LocalDate dag) {
    return ANTWOORD
        .JA
        .isTrue()
        .and(ANTWOORD.VAN.le(dag))
        .and(VRAAG.TOT.gt(dag))
        .and(
            notExists(
                selectOne()
                    .from(INTREKKING)
                    .where(INTREKKING.GEMEENTE.eq(ANTWOORD.GEMEENTE))
                    .and(INTREKKING.ANTWOORD.eq(ANTWOORD.ID))));
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
