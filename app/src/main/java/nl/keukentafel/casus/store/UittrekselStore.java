package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.CASUS_;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.keukentafel.casus.Casusuittreksels.Blad;
import nl.keukentafel.casus.Casusuittreksels.Regel;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.database.sql.casus.tables.records.CasusRecord;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.Wet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Casussen by who holds them, without anything about the household. */
@Repository
public class UittrekselStore {
  private final DSLContext sql;
  private final Clock klok;

  UittrekselStore(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  public Blad van(
      Collection<MedewerkerId> houders, Collection<TeamId> teams, int overslaan, int hoogstens) {
    Condition welke =
        CASUS_
            .GEMEENTE
            .eq(Werkcontext.gemeenteNu().waarde())
            .and(CASUS_.CASUSHOUDER.in(houders.stream().map(MedewerkerId::waarde).toList()))
            .and(CASUS_.LEIDEND_TEAM.in(teams.stream().map(TeamId::waarde).toList()));
    return new Blad(
        sql.fetchCount(CASUS_, welke),
        sql.selectFrom(CASUS_)
            .where(welke)
            .orderBy(CASUS_.NUMMER)
            .limit(hoogstens)
            .offset(overslaan)
            .fetch(this::regel));
  }

  private Regel regel(CasusRecord rij) {
    LocalDate sinds = dag(rij.getFaseSinds());
    return new Regel(
        new CasusId(rij.getId()),
        rij.getNummer(),
        rij.getFase(),
        dag(rij.getGeopendOp()),
        sinds,
        rij.getFase().equals(Fase.AFGESLOTEN.code()) ? sinds : null,
        new MedewerkerId(rij.getCasushouder()),
        new TeamId(rij.getLeidendTeam()),
        Arrays.stream(rij.getWetten())
            .map(wet -> Wet.valueOf(wet.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()));
  }

  private LocalDate dag(OffsetDateTime op) {
    return LocalDate.ofInstant(op.toInstant(), klok.getZone());
  }
}
