package nl.keukentafel.overleg.store;

import static nl.keukentafel.database.sql.overleg.Tables.AGENDAPUNT;
import static nl.keukentafel.database.sql.overleg.Tables.OVERLEG_;
import static nl.keukentafel.database.sql.overleg.Tables.STEM;
import static nl.keukentafel.database.sql.overleg.Tables.TEAMBESLUIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.overleg.Overleggen.Komend;
import nl.keukentafel.overleg.Overleggen.MijnAgenda;
import nl.keukentafel.overleg.Overleggen.Stand;
import nl.keukentafel.overleg.Overleggen.Stemvraag;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What other rooms ask: where a question stands, and what a person has to do with overleg. */
@Repository
public class StandStore {

  private final DSLContext sql;

  StandStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Where the last question about each subject stands; one that left the agendas is none. */
  public Map<UUID, Stand> standen(Collection<UUID> onderwerpen) {
    Map<UUID, Stand> standen = new LinkedHashMap<>();
    if (onderwerpen.isEmpty()) {
      return standen;
    }
    sql.select(
            AGENDAPUNT.ONDERWERP,
            AGENDAPUNT.ID,
            AGENDAPUNT.OVERLEG,
            OVERLEG_.GEPLAND_OP,
            TEAMBESLUIT.UITKOMST)
        .distinctOn(AGENDAPUNT.ONDERWERP)
        .from(AGENDAPUNT)
        .leftJoin(OVERLEG_)
        .on(OVERLEG_.GEMEENTE.eq(AGENDAPUNT.GEMEENTE))
        .and(OVERLEG_.ID.eq(AGENDAPUNT.OVERLEG))
        .leftJoin(TEAMBESLUIT)
        .on(TEAMBESLUIT.GEMEENTE.eq(AGENDAPUNT.GEMEENTE))
        .and(TEAMBESLUIT.AGENDAPUNT.eq(AGENDAPUNT.ID))
        .where(AGENDAPUNT.ONDERWERP.in(onderwerpen))
        .and(AGENDAPUNT.STAND.ne("vervallen"))
        .orderBy(AGENDAPUNT.ONDERWERP, AGENDAPUNT.GEVRAAGD_OP.desc(), AGENDAPUNT.ID.desc())
        .forEach(rij -> standen.put(rij.get(AGENDAPUNT.ONDERWERP), stand(rij)));
    return standen;
  }

  private static Stand stand(Record rij) {
    UUID overleg = rij.get(AGENDAPUNT.OVERLEG);
    String uitkomst = rij.get(TEAMBESLUIT.UITKOMST);
    return new Stand(
        new AgendapuntId(rij.get(AGENDAPUNT.ID)),
        overleg == null ? null : new OverlegId(overleg),
        rij.get(OVERLEG_.GEPLAND_OP) == null ? null : rij.get(OVERLEG_.GEPLAND_OP).toInstant(),
        uitkomst != null,
        "aangenomen".equals(uitkomst));
  }

  /**
   * Running and planned overleggen of the teams, with the open questions that this person said
   * nothing on yet. One query.
   *
   * @param stemIn the teams in which this person has a voice
   * @param vanaf a planned overleg before this moment was never held and is left out
   */
  public MijnAgenda agenda(
      MedewerkerId wie, Collection<TeamId> teams, Collection<TeamId> stemIn, Instant vanaf) {
    Map<OverlegId, Komend> komend = new LinkedHashMap<>();
    List<Stemvraag> vragen = new ArrayList<>();
    if (teams.isEmpty()) {
      return new MijnAgenda(List.of(), List.of());
    }
    sql.select(OVERLEG_.ID, OVERLEG_.TEAM, OVERLEG_.SOORT, OVERLEG_.GEPLAND_OP, OVERLEG_.PLAATS)
        .select(OVERLEG_.STAND, AGENDAPUNT.ID, AGENDAPUNT.KERNBESLUIT)
        .select(AGENDAPUNT.TITEL, AGENDAPUNT.LINK, STEM.ID)
        .from(OVERLEG_)
        .leftJoin(AGENDAPUNT)
        .on(AGENDAPUNT.GEMEENTE.eq(OVERLEG_.GEMEENTE))
        .and(AGENDAPUNT.OVERLEG.eq(OVERLEG_.ID))
        .and(AGENDAPUNT.STAND.eq("open"))
        .leftJoin(STEM)
        .on(STEM.GEMEENTE.eq(AGENDAPUNT.GEMEENTE))
        .and(STEM.AGENDAPUNT.eq(AGENDAPUNT.ID))
        .and(STEM.MEDEWERKER.eq(wie.waarde()))
        .and(STEM.INGETROKKEN_OP.isNull())
        .where(OVERLEG_.TEAM.in(teams.stream().map(TeamId::waarde).toList()))
        .and(
            OVERLEG_
                .STAND
                .eq("bezig")
                .or(
                    OVERLEG_
                        .STAND
                        .eq("gepland")
                        .and(OVERLEG_.GEPLAND_OP.ge(OverlegStore.tijd(vanaf)))))
        .orderBy(
            DSL.when(OVERLEG_.STAND.eq("bezig"), 0).otherwise(1),
            OVERLEG_.GEPLAND_OP,
            AGENDAPUNT.GEVRAAGD_OP)
        .forEach(rij -> {
          boolean heeftPunt = rij.get(AGENDAPUNT.ID) != null;
          OverlegId id = new OverlegId(rij.get(OVERLEG_.ID));
          komend.merge(id, komend(rij, heeftPunt ? 1 : 0), StandStore::samen);
          if (heeftPunt
              && rij.get(STEM.ID) == null
              && stemIn.contains(new TeamId(rij.get(OVERLEG_.TEAM)))) {
            vragen.add(stemvraag(rij, id));
          }
        });
    return new MijnAgenda(List.copyOf(komend.values()), List.copyOf(vragen));
  }

  private static Komend komend(Record rij, int punten) {
    return new Komend(
        new OverlegId(rij.get(OVERLEG_.ID)),
        new TeamId(rij.get(OVERLEG_.TEAM)),
        rij.get(OVERLEG_.SOORT),
        rij.get(OVERLEG_.GEPLAND_OP).toInstant(),
        rij.get(OVERLEG_.PLAATS),
        rij.get(OVERLEG_.STAND).equals("bezig"),
        punten);
  }

  private static Komend samen(Komend een, Komend ander) {
    return new Komend(
        een.id(),
        een.team(),
        een.vorm(),
        een.geplandOp(),
        een.plaats(),
        een.bezig(),
        een.punten() + ander.punten());
  }

  private static Stemvraag stemvraag(Record rij, OverlegId overleg) {
    return new Stemvraag(
        new AgendapuntId(rij.get(AGENDAPUNT.ID)),
        overleg,
        rij.get(OVERLEG_.GEPLAND_OP).toInstant(),
        rij.get(AGENDAPUNT.KERNBESLUIT),
        rij.get(AGENDAPUNT.TITEL),
        rij.get(AGENDAPUNT.LINK));
  }
}
