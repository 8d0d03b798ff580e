package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static nl.keukentafel.database.sql.casus.Tables.HOUDERSCHAP;
import static nl.keukentafel.database.sql.casus.Tables.REGIE;
import static nl.keukentafel.database.sql.casus.Tables.TEAMROL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casusfeiten;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.privacy.Betrokkenheden;
import nl.keukentafel.privacy.Relatie;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Hands down which relation somebody has to households through their casus that is not closed. A
 * closed casus gives none: the work is over.
 */
@Repository
class Casusbetrokkenheid implements Betrokkenheden.Bron {
  private final DSLContext sql;

  Casusbetrokkenheid(DSLContext sql) {
    this.sql = sql;
  }

  private record Deel(TeamId team, Teamrol rol) {}

  @Override
  public Set<Relatie> relaties(HuishoudenId huishouden, Gebruiker wie) {
    return relaties(List.of(huishouden), wie)
        .getOrDefault(huishouden, EnumSet.noneOf(Relatie.class));
  }

  @Override
  public Map<HuishoudenId, Set<Relatie>> relaties(
      Collection<HuishoudenId> huishoudens, Gebruiker wie) {
    UUID gemeente = Werkcontext.gemeenteNu().waarde();
    Field<List<Deel>> delen =
        multiset(
                select(TEAMROL.TEAM, TEAMROL.ROL)
                    .from(TEAMROL)
                    .where(TEAMROL.GEMEENTE.eq(gemeente))
                    .and(TEAMROL.CASUS.eq(CASUS_.ID))
                    .and(TEAMROL.TOT.isNull()))
            .convertFrom(
                rijen -> rijen.map(r -> new Deel(new TeamId(r.value1()), Teamrol.van(r.value2()))));
    Field<UUID> regisseur =
        field(
            select(REGIE.HOUDER)
                .from(REGIE)
                .where(REGIE.GEMEENTE.eq(gemeente))
                .and(REGIE.CASUS.eq(CASUS_.ID))
                .and(REGIE.TOT.isNull())
                .and(REGIE.VORM.eq(Regievorm.TEAMLID.code())));
    Field<UUID> laatste =
        field(
            select(HOUDERSCHAP.MEDEWERKER)
                .from(HOUDERSCHAP)
                .where(HOUDERSCHAP.GEMEENTE.eq(gemeente))
                .and(HOUDERSCHAP.CASUS.eq(CASUS_.ID))
                .orderBy(HOUDERSCHAP.VAN.desc())
                .limit(1));
    Map<HuishoudenId, Set<Relatie>> relaties = new HashMap<>();
    sql.select(
            CASUS_.HUISHOUDEN,
            CASUS_.FASE,
            CASUS_.LEIDEND_TEAM,
            CASUS_.CASUSHOUDER,
            regisseur,
            laatste,
            delen)
        .from(CASUS_)
        .where(CASUS_.GEMEENTE.eq(gemeente))
        .and(CASUS_.HUISHOUDEN.in(huishoudens.stream().map(HuishoudenId::waarde).toList()))
        .and(CASUS_.FASE.ne(Fase.AFGESLOTEN.code()))
        .forEach(rij ->
            relaties.put(
                new HuishoudenId(rij.value1()),
                new Casusfeiten(
                        Fase.van(rij.value2()),
                        new TeamId(rij.value3()),
                        met(rij.value7(), Teamrol.MEEWERKEND),
                        met(rij.value7(), Teamrol.VOLGEND),
                        medewerker(rij.value4()),
                        medewerker(rij.value5()),
                        medewerker(rij.value6()))
                    .relaties(wie)));
    return relaties;
  }

  private static Set<TeamId> met(List<Deel> delen, Teamrol rol) {
    return delen.stream()
        .filter(deel -> deel.rol() == rol)
        .map(Deel::team)
        .collect(Collectors.toSet());
  }

  private static @Nullable MedewerkerId medewerker(@Nullable UUID id) {
    return id == null ? null : new MedewerkerId(id);
  }
}
