package nl.keukentafel.inzet.store;

import static nl.keukentafel.database.sql.inzet.Tables.TERUGKOPPELING;
import static nl.keukentafel.database.sql.inzet.Tables.VERWIJZING;
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
        sql.insertInto(VERWIJZING)
            .set(VERWIJZING.GEMEENTE, gemeente())
            .set(VERWIJZING.CASUS, nieuw.casus().waarde())
            .set(VERWIJZING.ORGANISATIE, inhoud.organisatie().waarde())
            .set(VERWIJZING.CONTACTPERSOON, inhoud.contactpersoon())
            .set(VERWIJZING.LEEFGEBIED, inhoud.leefgebied().code())
            .set(VERWIJZING.WET, Rijen.code(inhoud.wet()))
            .set(VERWIJZING.VORM, inhoud.vorm().code())
            .set(VERWIJZING.REGIE, nieuw.regie())
            .set(VERWIJZING.INRICHTING_VERSIE, nieuw.inrichtingVersie())
            .set(VERWIJZING.VRAAG, inhoud.vraag())
            .set(VERWIJZING.OVERBRUGGING, inhoud.overbrugging())
            .set(VERWIJZING.DEELT, Rijen.codes(inhoud.deelt()))
            .set(VERWIJZING.GRONDSLAG, nieuw.grondslag())
            .set(VERWIJZING.OVER_PERSOON, Rijen.over(inhoud.merk()))
            .set(VERWIJZING.VERTROUWELIJK, inhoud.merk().vertrouwelijk())
            .set(VERWIJZING.STAND, nieuw.stand().code())
            .set(VERWIJZING.STAND_OP, nieuw.stand().op())
            .set(VERWIJZING.GEMAAKT_DOOR, door.waarde())
            .set(VERWIJZING.GEMAAKT_OP, nu.atOffset(ZoneOffset.UTC))
            .set(VERWIJZING.GEWIJZIGD_DOOR, door.waarde())
            .set(VERWIJZING.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
            .returningResult(VERWIJZING.ID)
            .fetchSingle()
            .value1();
    VerwijzingId verwijzing = new VerwijzingId(id);
    noteer(verwijzing, nieuw.stand(), nu, door);
    return verwijzing;
  }

  public Optional<Verwijzing> find(CasusId casus, VerwijzingId id) {
    return sql.selectFrom(VERWIJZING)
        .where(VERWIJZING.GEMEENTE.eq(gemeente()))
        .and(VERWIJZING.CASUS.eq(casus.waarde()))
        .and(VERWIJZING.ID.eq(id.waarde()))
        .fetchOptional(Rijen::verwijzing);
  }

  /** The verwijzing that a team decided about, whatever its casus. */
  public Optional<Verwijzing> find(VerwijzingId id) {
    return sql.selectFrom(VERWIJZING)
        .where(VERWIJZING.GEMEENTE.eq(gemeente()))
        .and(VERWIJZING.ID.eq(id.waarde()))
        .fetchOptional(Rijen::verwijzing);
  }

  /** Those of these casussen of which terugkoppeling was due before this day. */
  public List<Verwijzing> teLaat(Collection<CasusId> casussen, LocalDate vandaag) {
    return casussen.isEmpty()
        ? List.of()
        : sql.selectFrom(VERWIJZING)
            .where(VERWIJZING.GEMEENTE.eq(gemeente()))
            .and(VERWIJZING.CASUS.in(casussen.stream().map(CasusId::waarde).toList()))
            .and(VERWIJZING.STAND.in("gestart", "beeindigd"))
            .and(VERWIJZING.TERUGKOPPELING_OP.isNull())
            .and(VERWIJZING.TERUGKOPPELING_VOOR.lt(vandaag))
            .orderBy(VERWIJZING.TERUGKOPPELING_VOOR)
            .fetch(Rijen::verwijzing);
  }

  /** Those of a casus that keep it from being closed, the oldest first. */
  public List<Verwijzing> houdenTegen(CasusId casus) {
    return sql
        .selectFrom(VERWIJZING)
        .where(VERWIJZING.GEMEENTE.eq(gemeente()))
        .and(VERWIJZING.CASUS.eq(casus.waarde()))
        .orderBy(VERWIJZING.GEMAAKT_OP)
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
        sql.update(VERWIJZING)
            .set(VERWIJZING.STAND, naar.code())
            .set(VERWIJZING.STAND_OP, naar.op())
            .set(VERWIJZING.STAND_REDEN, naar.reden())
            .set(VERWIJZING.VERSIE, VERWIJZING.VERSIE.plus(1))
            .set(VERWIJZING.GEWIJZIGD_DOOR, door.waarde())
            .set(VERWIJZING.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC));
    if (teambesluit != null) {
      opdracht = opdracht.set(VERWIJZING.TEAMBESLUIT, teambesluit.waarde());
    }
    if (naar instanceof Stand.Aanvaard(var _, @Nullable LocalDate verwacht)) {
      opdracht = opdracht.set(VERWIJZING.VERWACHTE_START, verwacht);
    }
    if (naar instanceof Stand.Gestart(LocalDate dag, LocalDate voor)) {
      opdracht =
          opdracht
              .set(VERWIJZING.GESTART_OP, dag)
              .set(VERWIJZING.TERUGKOPPELING_VOOR, voor)
              .set(VERWIJZING.KLOK, klok)
              .setNull(VERWIJZING.TERUGKOPPELING_OP);
    }
    boolean gezet =
        opdracht
                .where(VERWIJZING.GEMEENTE.eq(gemeente()))
                .and(VERWIJZING.ID.eq(was.id().waarde()))
                .and(VERWIJZING.VERSIE.eq(was.versie()))
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
  public boolean voegToe(Verwijzing bij, Terugkoppeling nieuw, @Nullable UUID klok, Instant nu) {
    LocalDate volgende = nieuw.volgendeVoor();
    var opdracht =
        sql.update(VERWIJZING)
            .set(VERWIJZING.VERSIE, VERWIJZING.VERSIE.plus(1))
            .set(VERWIJZING.KLOK, klok)
            .set(VERWIJZING.GEWIJZIGD_DOOR, nieuw.door().waarde())
            .set(VERWIJZING.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC));
    opdracht =
        volgende == null
            ? opdracht.set(VERWIJZING.TERUGKOPPELING_OP, nieuw.dag())
            : opdracht
                .set(VERWIJZING.TERUGKOPPELING_VOOR, volgende)
                .setNull(VERWIJZING.TERUGKOPPELING_OP);
    boolean gezet =
        opdracht
                .where(VERWIJZING.GEMEENTE.eq(gemeente()))
                .and(VERWIJZING.ID.eq(bij.id().waarde()))
                .and(VERWIJZING.VERSIE.eq(bij.versie()))
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
