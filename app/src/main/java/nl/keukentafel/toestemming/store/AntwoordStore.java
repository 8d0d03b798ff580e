package nl.keukentafel.toestemming.store;

import static nl.keukentafel.database.sql.toestemming.Tables.AFSCHERMING;
import static nl.keukentafel.database.sql.toestemming.Tables.ANTWOORD;
import static nl.keukentafel.database.sql.toestemming.Tables.GEVER;
import static nl.keukentafel.database.sql.toestemming.Tables.INTREKKING;
import static nl.keukentafel.database.sql.toestemming.Tables.TEAMVRAAG;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.toestemming.model.Gevers;
import nl.keukentafel.toestemming.model.Vorm;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was answered, withdrawn, asked of the team and shielded; only added, never changed. */
@Repository
public class AntwoordStore {

  private final DSLContext sql;
  private final Clock klok;

  AntwoordStore(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /**
   * What is written down of an answer.
   *
   * @param bron law that says who may answer
   */
  public record Nieuw(boolean ja, Vorm vorm, Gevers gevers, String bron, String aanwezigen) {}

  /** Keeps an answer; empty when the question had one already. */
  public Optional<UUID> beantwoord(UUID vraag, Nieuw antwoord, MedewerkerId door) {
    Gevers gevers = antwoord.gevers();
    Optional<UUID> id =
        sql.insertInto(ANTWOORD)
            .set(ANTWOORD.GEMEENTE, gemeente())
            .set(ANTWOORD.VRAAG, vraag)
            .set(ANTWOORD.JA, antwoord.ja())
            .set(ANTWOORD.VORM, antwoord.vorm().code())
            .set(ANTWOORD.VAN, LocalDate.now(klok))
            .set(ANTWOORD.BRON, antwoord.bron())
            .set(
                ANTWOORD.UITZONDERING,
                gevers.uitzondering() == null
                    ? null
                    : gevers.uitzondering().name().toLowerCase(Locale.ROOT))
            .set(ANTWOORD.UITZONDERING_REDEN, gevers.uitzonderingReden())
            .set(ANTWOORD.WILSONBEKWAAM_OMDAT, gevers.wilsonbekwaamOmdat())
            .set(ANTWOORD.AANWEZIGEN, antwoord.aanwezigen())
            .set(ANTWOORD.VASTGELEGD_DOOR, door.waarde())
            .set(ANTWOORD.VASTGELEGD_OP, OffsetDateTime.now(klok))
            .onConflict(ANTWOORD.GEMEENTE, ANTWOORD.VRAAG)
            .doNothing()
            .returningResult(ANTWOORD.ID)
            .fetchOptional(rij -> rij.value1());
    id.ifPresent(antwoordId -> {
      gevers.personen().forEach(persoon -> gever(antwoordId, persoon.waarde(), null));
      gevers.instellingen().forEach(instelling -> gever(antwoordId, null, instelling));
    });
    return id;
  }

  private void gever(UUID antwoord, @Nullable UUID persoon, @Nullable String instelling) {
    sql.insertInto(GEVER)
        .set(GEVER.GEMEENTE, gemeente())
        .set(GEVER.ANTWOORD, antwoord)
        .set(GEVER.PERSOON, persoon)
        .set(GEVER.INSTELLING, instelling)
        .execute();
  }

  /** Takes a yes back; false when it was taken back already. */
  public boolean trekIn(
      UUID antwoord, PersoonId persoon, @Nullable String reden, MedewerkerId door) {
    return sql.insertInto(INTREKKING)
            .set(INTREKKING.GEMEENTE, gemeente())
            .set(INTREKKING.ANTWOORD, antwoord)
            .set(INTREKKING.PERSOON, persoon.waarde())
            .set(INTREKKING.REDEN, reden)
            .set(INTREKKING.VASTGELEGD_DOOR, door.waarde())
            .set(INTREKKING.OP, OffsetDateTime.now(klok))
            .onConflict(INTREKKING.GEMEENTE, INTREKKING.ANTWOORD)
            .doNothing()
            .execute()
        == 1;
  }

  /** Notes that the team is asked; empty when it was asked before. */
  public Optional<UUID> vraagTeam(UUID vraag, String reden, MedewerkerId door) {
    return sql.insertInto(TEAMVRAAG)
        .set(TEAMVRAAG.GEMEENTE, gemeente())
        .set(TEAMVRAAG.VRAAG, vraag)
        .set(TEAMVRAAG.REDEN, reden)
        .set(TEAMVRAAG.GESTELD_DOOR, door.waarde())
        .set(TEAMVRAAG.GESTELD_OP, OffsetDateTime.now(klok))
        .onConflict(TEAMVRAAG.GEMEENTE, TEAMVRAAG.VRAAG)
        .doNothing()
        .returningResult(TEAMVRAAG.ID)
        .fetchOptional(rij -> rij.value1());
  }

  /** Shields a child from who has gezag; false when it is shielded already. */
  public boolean schermAf(CasusId casus, PersoonId kind, String reden, MedewerkerId door) {
    return sql.insertInto(AFSCHERMING)
            .set(AFSCHERMING.GEMEENTE, gemeente())
            .set(AFSCHERMING.CASUS, casus.waarde())
            .set(AFSCHERMING.PERSOON, kind.waarde())
            .set(AFSCHERMING.REDEN, reden)
            .set(AFSCHERMING.VAN, LocalDate.now(klok))
            .set(AFSCHERMING.DOOR, door.waarde())
            .set(AFSCHERMING.OP, OffsetDateTime.now(klok))
            .onConflict(AFSCHERMING.GEMEENTE, AFSCHERMING.PERSOON)
            .where(AFSCHERMING.TOT.isNull())
            .doNothing()
            .execute()
        == 1;
  }

  /** Ends the shield; false when there is none. */
  public boolean hefOp(CasusId casus, PersoonId kind) {
    return sql.update(AFSCHERMING)
            .set(AFSCHERMING.TOT, LocalDate.now(klok))
            .where(AFSCHERMING.GEMEENTE.eq(gemeente()))
            .and(AFSCHERMING.CASUS.eq(casus.waarde()))
            .and(AFSCHERMING.PERSOON.eq(kind.waarde()))
            .and(AFSCHERMING.TOT.isNull())
            .execute()
        == 1;
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
