package nl.keukentafel.inzet.store;

import static nl.keukentafel.database.sql.inzet.Tables.TERUGKOPPELING;
import static nl.keukentafel.database.sql.inzet.Tables.VERWIJZING_;
import static nl.keukentafel.database.sql.inzet.Tables.VERWIJZING_STAP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.model.Stand;
import nl.keukentafel.inzet.model.Terugkoppeling;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Verwijzingen with their steps and what came back. */
@Repository
public class VerwijzingStore {

  private final DSLContext sql;

  VerwijzingStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A verwijzing that begins. */
  public record Nieuw(
      CasusId casus,
      Verwijzingsinhoud inhoud,
      String regie,
      int inrichtingVersie,
      String grondslag,
      Stand stand) {}

  /** A step of a verwijzing, as kept. */
  public record Stapregel(
      String naar, LocalDate dag, @Nullable String reden, MedewerkerId door, Instant op) {}

  public VerwijzingId voegToe(Nieuw nieuw, Instant nu, MedewerkerId door) {
    Verwijzingsinhoud inhoud = nieuw.inhoud();
    UUID id =
        sql.insertInto(VERWIJZING_)
            .set(VERWIJZING_.GEMEENTE, gemeente())
            .set(VERWIJZING_.CASUS, nieuw.casus().waarde())
            .set(VERWIJZING_.ORGANISATIE, inhoud.organisatie().waarde())
            .set(VERWIJZING_.CONTACTPERSOON, inhoud.contactpersoon())
            .set(VERWIJZING_.LEEFGEBIED, inhoud.leefgebied().code())
            .set(VERWIJZING_.WET, Rijen.code(inhoud.wet()))
            .set(VERWIJZING_.VORM, inhoud.vorm().code())
            .set(VERWIJZING_.REGIE, nieuw.regie())
            .set(VERWIJZING_.INRICHTING_VERSIE, nieuw.inrichtingVersie())
            .set(VERWIJZING_.VRAAG, inhoud.vraag())
            .set(VERWIJZING_.OVERBRUGGING, inhoud.overbrugging())
            .set(VERWIJZING_.DEELT, Rijen.codes(inhoud.deelt()))
            .set(VERWIJZING_.GRONDSLAG, nieuw.grondslag())
            .set(VERWIJZING_.OVER_PERSOON, Rijen.over(inhoud.merk()))
            .set(VERWIJZING_.VERTROUWELIJK, inhoud.merk().vertrouwelijk())
            .set(VERWIJZING_.STAND, nieuw.stand().code())
            .set(VERWIJZING_.STAND_OP, nieuw.stand().op())
            .set(VERWIJZING_.GEMAAKT_DOOR, door.waarde())
            .set(VERWIJZING_.GEMAAKT_OP, nu.atOffset(ZoneOffset.UTC))
            .set(VERWIJZING_.GEWIJZIGD_DOOR, door.waarde())
            .set(VERWIJZING_.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
            .returningResult(VERWIJZING_.ID)
            .fetchSingle()
            .value1();
    VerwijzingId verwijzing = new VerwijzingId(id);
    noteer(verwijzing, nieuw.stand(), nu, door);
    return verwijzing;
  }

  public Optional<Verwijzing> find(CasusId casus, VerwijzingId id) {
    return sql.selectFrom(VERWIJZING_)
        .where(VERWIJZING_.GEMEENTE.eq(gemeente()))
        .and(VERWIJZING_.CASUS.eq(casus.waarde()))
        .and(VERWIJZING_.ID.eq(id.waarde()))
        .fetchOptional(Rijen::verwijzing);
  }

  /** The verwijzing that a team decided about, whatever its casus. */
  public Optional<Verwijzing> find(VerwijzingId id) {
    return sql.selectFrom(VERWIJZING_)
        .where(VERWIJZING_.GEMEENTE.eq(gemeente()))
        .and(VERWIJZING_.ID.eq(id.waarde()))
        .fetchOptional(Rijen::verwijzing);
  }

  /** Those of these casussen of which terugkoppeling was due before this day. */
  public List<Verwijzing> teLaat(Collection<CasusId> casussen, LocalDate vandaag) {
    return casussen.isEmpty()
        ? List.of()
        : sql.selectFrom(VERWIJZING_)
            .where(VERWIJZING_.GEMEENTE.eq(gemeente()))
            .and(VERWIJZING_.CASUS.in(casussen.stream().map(CasusId::waarde).toList()))
            .and(VERWIJZING_.STAND.in("gestart", "beeindigd"))
            .and(VERWIJZING_.TERUGKOPPELING_OP.isNull())
            .and(VERWIJZING_.TERUGKOPPELING_VOOR.lt(vandaag))
            .orderBy(VERWIJZING_.TERUGKOPPELING_VOOR)
            .fetch(Rijen::verwijzing);
  }

  /** Those of a casus that keep it from being closed, the oldest first. */
  public List<Verwijzing> houdenTegen(CasusId casus) {
    return sql.selectFrom(VERWIJZING_)
        .where(VERWIJZING_.GEMEENTE.eq(gemeente()))
        .and(VERWIJZING_.CASUS.eq(casus.waarde()))
        .orderBy(VERWIJZING_.GEMAAKT_OP)
        .fetch(Rijen::verwijzing)
        .stream()
        .filter(Verwijzing::houdtTegen)
        .toList();
  }

  /**
   * Moves a verwijzing on, unless somebody else did meanwhile; false then.
   *
   * @param teambesluit the decision by which; null when none was needed
   * @param klok the clock that runs from now on; null for none
   */
  public boolean zet(
      Verwijzing was,
      Stand naar,
      @Nullable TeambesluitId teambesluit,
      @Nullable UUID klok,
      Instant nu,
      MedewerkerId door) {
    var opdracht =
        sql.update(VERWIJZING_)
            .set(VERWIJZING_.STAND, naar.code())
            .set(VERWIJZING_.STAND_OP, naar.op())
            .set(VERWIJZING_.STAND_REDEN, naar.reden())
            .set(VERWIJZING_.VERSIE, VERWIJZING_.VERSIE.plus(1))
            .set(VERWIJZING_.GEWIJZIGD_DOOR, door.waarde())
            .set(VERWIJZING_.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC));
    if (teambesluit != null) {
      opdracht = opdracht.set(VERWIJZING_.TEAMBESLUIT, teambesluit.waarde());
    }
    if (naar instanceof Stand.Aanvaard(var _, @Nullable LocalDate verwacht)) {
      opdracht = opdracht.set(VERWIJZING_.VERWACHTE_START, verwacht);
    }
    if (naar instanceof Stand.Gestart(LocalDate dag, LocalDate voor)) {
      opdracht =
          opdracht
              .set(VERWIJZING_.GESTART_OP, dag)
              .set(VERWIJZING_.TERUGKOPPELING_VOOR, voor)
              .set(VERWIJZING_.KLOK, klok)
              .setNull(VERWIJZING_.TERUGKOPPELING_OP);
    }
    boolean gezet =
        opdracht
                .where(VERWIJZING_.GEMEENTE.eq(gemeente()))
                .and(VERWIJZING_.ID.eq(was.id().waarde()))
                .and(VERWIJZING_.VERSIE.eq(was.versie()))
                .execute()
            == 1;
    if (gezet) {
      noteer(was.id(), naar, nu, door);
    }
    return gezet;
  }

  /**
   * Keeps what came back, unless somebody else changed the verwijzing meanwhile; false then.
   *
   * @param klok the clock of the next one; null when this was the last
   */
  public boolean voegToe(
      Verwijzing bij, Terugkoppeling nieuw, @Nullable UUID klok, Instant nu) {
    LocalDate volgende = nieuw.volgendeVoor();
    var opdracht =
        sql.update(VERWIJZING_)
            .set(VERWIJZING_.VERSIE, VERWIJZING_.VERSIE.plus(1))
            .set(VERWIJZING_.KLOK, klok)
            .set(VERWIJZING_.GEWIJZIGD_DOOR, nieuw.door().waarde())
            .set(VERWIJZING_.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC));
    opdracht =
        volgende == null
            ? opdracht.set(VERWIJZING_.TERUGKOPPELING_OP, nieuw.dag())
            : opdracht
                .set(VERWIJZING_.TERUGKOPPELING_VOOR, volgende)
                .setNull(VERWIJZING_.TERUGKOPPELING_OP);
    boolean gezet =
        opdracht
                .where(VERWIJZING_.GEMEENTE.eq(gemeente()))
                .and(VERWIJZING_.ID.eq(bij.id().waarde()))
                .and(VERWIJZING_.VERSIE.eq(bij.versie()))
                .execute()
            == 1;
    if (gezet) {
      sql.insertInto(TERUGKOPPELING)
          .set(TERUGKOPPELING.GEMEENTE, gemeente())
          .set(TERUGKOPPELING.VERWIJZING, bij.id().waarde())
          .set(TERUGKOPPELING.DAG, nieuw.dag())
          .set(TERUGKOPPELING.VAN_WIE, nieuw.vanWie())
          .set(TERUGKOPPELING.RESULTAAT, nieuw.resultaat())
          .set(TERUGKOPPELING.TERUGVAL, nieuw.terugval())
          .set(TERUGKOPPELING.NAZORG, nieuw.nazorg())
          .set(TERUGKOPPELING.VOLGENDE_VOOR, volgende)
          .set(TERUGKOPPELING.DOOR, nieuw.door().waarde())
          .set(TERUGKOPPELING.OP, nu.atOffset(ZoneOffset.UTC))
          .execute();
    }
    return gezet;
  }

  /** What came back, the newest first. */
  public List<Terugkoppeling> terugkoppelingen(VerwijzingId verwijzing) {
    return sql.selectFrom(TERUGKOPPELING)
        .where(TERUGKOPPELING.GEMEENTE.eq(gemeente()))
        .and(TERUGKOPPELING.VERWIJZING.eq(verwijzing.waarde()))
        .orderBy(TERUGKOPPELING.DAG.desc(), TERUGKOPPELING.ID.desc())
        .fetch(rij ->
            new Terugkoppeling(
                rij.getDag(),
                rij.getVanWie(),
                rij.getResultaat(),
                rij.getTerugval(),
                rij.getNazorg(),
                rij.getVolgendeVoor(),
                new MedewerkerId(rij.getDoor())));
  }

  /** All steps, the oldest first. */
  public List<Stapregel> stappen(VerwijzingId verwijzing) {
    return sql.selectFrom(VERWIJZING_STAP)
        .where(VERWIJZING_STAP.GEMEENTE.eq(gemeente()))
        .and(VERWIJZING_STAP.VERWIJZING.eq(verwijzing.waarde()))
        .orderBy(VERWIJZING_STAP.OP, VERWIJZING_STAP.ID)
        .fetch(rij ->
            new Stapregel(
                rij.getNaar(),
                rij.getDag(),
                rij.getReden(),
                new MedewerkerId(rij.getDoor()),
                rij.getOp().toInstant()));
  }

  private void noteer(VerwijzingId verwijzing, Stand stand, Instant nu, MedewerkerId door) {
    sql.insertInto(VERWIJZING_STAP)
        .set(VERWIJZING_STAP.GEMEENTE, gemeente())
        .set(VERWIJZING_STAP.VERWIJZING, verwijzing.waarde())
        .set(VERWIJZING_STAP.NAAR, stand.code())
        .set(VERWIJZING_STAP.DAG, stand.op())
        .set(VERWIJZING_STAP.REDEN, stand.reden())
        .set(VERWIJZING_STAP.DOOR, door.waarde())
        .set(VERWIJZING_STAP.OP, nu.atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
