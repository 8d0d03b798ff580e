package nl.keukentafel.melding.store;

import static nl.keukentafel.database.sql.melding.Tables.TRIAGE;
import static nl.keukentafel.database.sql.melding.Tables.TRIAGETABEL;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.melding.model.Triageronde;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was proposed and decided, round by round; rows are only added. */
@Repository
public class TriageStore {

  private final DSLContext sql;

  TriageStore(DSLContext sql) {
    this.sql = sql;
  }

  public void voegToe(MeldingId melding, Triageronde ronde) {
    sql.insertInto(TRIAGE)
        .set(TRIAGE.GEMEENTE, gemeente())
        .set(TRIAGE.MELDING, melding.waarde())
        .set(TRIAGE.TABEL, ronde.tabel())
        .set(TRIAGE.TABELVERSIE, ronde.tabelversie())
        .set(TRIAGE.VOORSTEL, JSONB.valueOf(ronde.voorstel()))
        .set(TRIAGE.KEUZE, ronde.keuze())
        .set(TRIAGE.TEAM, ronde.team() == null ? null : ronde.team().waarde())
        .set(TRIAGE.AFGEWEKEN, ronde.afgeweken())
        .set(TRIAGE.REDEN, ronde.reden())
        .set(TRIAGE.TEAMBESLUIT, ronde.teambesluit() == null ? null : ronde.teambesluit().waarde())
        .set(TRIAGE.BESLIST_DOOR, ronde.door().waarde())
        .set(TRIAGE.BESLIST_OP, ronde.op().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** The rounds of a melding, the oldest first. */
  public List<Triageronde> rondes(MeldingId melding) {
    return sql.selectFrom(TRIAGE)
        .where(TRIAGE.GEMEENTE.eq(gemeente()).and(TRIAGE.MELDING.eq(melding.waarde())))
        .orderBy(TRIAGE.BESLIST_OP, TRIAGE.ID)
        .fetch(rij -> {
          @Nullable UUID team = rij.getTeam();
          @Nullable UUID besluit = rij.getTeambesluit();
          return new Triageronde(
              rij.getTabel(),
              rij.getTabelversie(),
              rij.getVoorstel().data(),
              rij.getKeuze(),
              team == null ? null : new TeamId(team),
              rij.getAfgeweken(),
              rij.getReden(),
              besluit == null ? null : new TeambesluitId(besluit),
              new MedewerkerId(rij.getBeslistDoor()),
              rij.getBeslistOp().toInstant());
        });
  }

  /** How often people judged otherwise than the table since a moment. */
  public int afwijkingen(Instant sinds) {
    return sql.fetchCount(
        TRIAGE,
        TRIAGE
            .GEMEENTE
            .eq(gemeente())
            .and(TRIAGE.AFGEWEKEN)
            .and(TRIAGE.BESLIST_OP.ge(sinds.atOffset(ZoneOffset.UTC))));
  }

  /** The version of the gemeente's own table that holds on this day; empty: the shipped one. */
  public Optional<Integer> geldigeTabel(LocalDate dag) {
    return sql.select(TRIAGETABEL.VERSIE)
        .from(TRIAGETABEL)
        .where(TRIAGETABEL.GEMEENTE.eq(gemeente()).and(TRIAGETABEL.GELDIG_VANAF.le(dag)))
        .orderBy(TRIAGETABEL.GELDIG_VANAF.desc(), TRIAGETABEL.VERSIE.desc())
        .limit(1)
        .fetchOptional(TRIAGETABEL.VERSIE);
  }

  /** The bytes of a version of the gemeente's own table. */
  public byte[] getTabel(int versie) {
    return sql.select(TRIAGETABEL.DMN)
        .from(TRIAGETABEL)
        .where(TRIAGETABEL.GEMEENTE.eq(gemeente()).and(TRIAGETABEL.VERSIE.eq(versie)))
        .fetchSingle()
        .value1()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
