package nl.keukentafel.inzet.store;

import static nl.keukentafel.database.sql.inzet.Tables.INZET_;
import static nl.keukentafel.database.sql.inzet.Tables.INZET_VERSIE;
import static nl.keukentafel.database.sql.inzet.Tables.VERWIJZING;
import static org.jooq.impl.DSL.jsonbObject;
import static org.jooq.impl.DSL.key;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Inzetinhoud;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Services in households. */
@Repository
public class InzetStore {

  private final DSLContext sql;

  InzetStore(DSLContext sql) {
    this.sql = sql;
  }

  /** All that this room knows of a casus, the newest verwijzing and the oldest inzet first. */
  public record Alles(List<Inzet> inzet, List<Verwijzing> verwijzingen) {

    /** Keeps its own copies. */
    public Alles {
      inzet = List.copyOf(inzet);
      verwijzingen = List.copyOf(verwijzingen);
    }
  }

  /** In one statement, whatever there is. */
  public Alles alles(CasusId casus) {
    Field<List<Inzet>> inzet =
        multiset(
                selectFrom(INZET_)
                    .where(INZET_.GEMEENTE.eq(gemeente()))
                    .and(INZET_.CASUS.eq(casus.waarde()))
                    .orderBy(INZET_.VAN, INZET_.ID))
            .convertFrom(rijen -> rijen.map(Rijen::inzet));
    Field<List<Verwijzing>> verwijzingen =
        multiset(
                selectFrom(VERWIJZING)
                    .where(VERWIJZING.GEMEENTE.eq(gemeente()))
                    .and(VERWIJZING.CASUS.eq(casus.waarde()))
                    .orderBy(VERWIJZING.GEMAAKT_OP.desc(), VERWIJZING.ID.desc()))
            .convertFrom(rijen -> rijen.map(Rijen::verwijzing));
    var rij = sql.select(inzet, verwijzingen).fetchSingle();
    return new Alles(rij.value1(), rij.value2());
  }

  public Optional<Inzet> find(CasusId casus, InzetId id) {
    return sql.selectFrom(INZET_)
        .where(INZET_.GEMEENTE.eq(gemeente()))
        .and(INZET_.CASUS.eq(casus.waarde()))
        .and(INZET_.ID.eq(id.waarde()))
        .fetchOptional(Rijen::inzet);
  }

  /** The service that came of a verwijzing. */
  public Optional<Inzet> vanVerwijzing(VerwijzingId verwijzing) {
    return sql.selectFrom(INZET_)
        .where(INZET_.GEMEENTE.eq(gemeente()))
        .and(INZET_.VERWIJZING.eq(verwijzing.waarde()))
        .fetchOptional(Rijen::inzet);
  }

  public InzetId voegToe(
      CasusId casus,
      Inzetinhoud inhoud,
      @Nullable VerwijzingId verwijzing,
      Instant nu,
      MedewerkerId door) {
    UUID id =
        sql.insertInto(INZET_)
            .set(INZET_.GEMEENTE, gemeente())
            .set(INZET_.CASUS, casus.waarde())
            .set(INZET_.ORGANISATIE, inhoud.organisatie().waarde())
            .set(INZET_.LEEFGEBIED, inhoud.leefgebied().code())
            .set(INZET_.LIJN, inhoud.lijn().code())
            .set(INZET_.WET, Rijen.code(inhoud.wet()))
            .set(INZET_.LEVERINGSVORM, inhoud.leveringsvorm().code())
            .set(INZET_.OPDRACHTGEVER, inhoud.opdrachtgever().code())
            .set(INZET_.HELPER, inhoud.helper())
            .set(INZET_.HELPER_ROL, inhoud.rol())
            .set(INZET_.WAT, inhoud.wat())
            .set(INZET_.KOSTEN_PER_MAAND, inhoud.kostenPerMaand())
            .set(INZET_.VAN, inhoud.periode().van())
            .set(INZET_.TOT, inhoud.periode().tot().orElse(null))
            .set(INZET_.VERWIJZING, verwijzing == null ? null : verwijzing.waarde())
            .set(INZET_.OVER_PERSOON, Rijen.over(inhoud.merk()))
            .set(INZET_.VERTROUWELIJK, inhoud.merk().vertrouwelijk())
            .set(INZET_.GEMAAKT_DOOR, door.waarde())
            .set(INZET_.GEMAAKT_OP, nu.atOffset(ZoneOffset.UTC))
            .set(INZET_.GEWIJZIGD_DOOR, door.waarde())
            .set(INZET_.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
            .returningResult(INZET_.ID)
            .fetchSingle()
            .value1();
    return new InzetId(id);
  }

  /** Changes what it is, unless somebody else did meanwhile; false then. */
  public boolean wijzig(Inzet was, Inzetinhoud inhoud, Instant nu, MedewerkerId door) {
    bewaarVersie(was);
    return sql.update(INZET_)
            .set(INZET_.ORGANISATIE, inhoud.organisatie().waarde())
            .set(INZET_.LEEFGEBIED, inhoud.leefgebied().code())
            .set(INZET_.LIJN, inhoud.lijn().code())
            .set(INZET_.WET, Rijen.code(inhoud.wet()))
            .set(INZET_.LEVERINGSVORM, inhoud.leveringsvorm().code())
            .set(INZET_.OPDRACHTGEVER, inhoud.opdrachtgever().code())
            .set(INZET_.HELPER, inhoud.helper())
            .set(INZET_.HELPER_ROL, inhoud.rol())
            .set(INZET_.WAT, inhoud.wat())
            .set(INZET_.KOSTEN_PER_MAAND, inhoud.kostenPerMaand())
            .set(INZET_.VAN, inhoud.periode().van())
            .set(INZET_.TOT, inhoud.periode().tot().orElse(null))
            .set(INZET_.VERSIE, INZET_.VERSIE.plus(1))
            .set(INZET_.GEWIJZIGD_DOOR, door.waarde())
            .set(INZET_.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
            .where(INZET_.GEMEENTE.eq(gemeente()))
            .and(INZET_.ID.eq(was.id().waarde()))
            .and(INZET_.VERSIE.eq(was.versie()))
            .execute()
        == 1;
  }

  /** A service as it was in a version, by field as a form has them; empty when it is not kept. */
  public Map<String, String> versie(InzetId inzet, int versie) {
    return sql.select(INZET_VERSIE.INHOUD)
        .from(INZET_VERSIE)
        .where(INZET_VERSIE.GEMEENTE.eq(gemeente()))
        .and(INZET_VERSIE.INZET.eq(inzet.waarde()))
        .and(INZET_VERSIE.VERSIE.eq(versie))
        .fetchOptional(rij -> velden(rij.value1()))
        .orElse(Map.of());
  }

  private static Map<String, String> velden(JSONB inhoud) {
    Map<String, String> velden = new HashMap<>();
    JsonMapper.shared()
        .readTree(inhoud.data())
        .properties()
        .forEach(veld -> velden.put(veld.getKey(), veld.getValue().asString("")));
    return velden;
  }

  /**
   * Ends a service, unless somebody else changed it meanwhile; false then.
   *
   * @param tot the first day on which it no longer runs
   */
  public boolean beeindig(Inzet was, LocalDate tot, String reden, Instant nu, MedewerkerId door) {
    bewaarVersie(was);
    return sql.update(INZET_)
            .set(INZET_.TOT, tot)
            .set(INZET_.EINDE_REDEN, reden)
            .set(INZET_.VERSIE, INZET_.VERSIE.plus(1))
            .set(INZET_.GEWIJZIGD_DOOR, door.waarde())
            .set(INZET_.GEWIJZIGD_OP, nu.atOffset(ZoneOffset.UTC))
            .where(INZET_.GEMEENTE.eq(gemeente()))
            .and(INZET_.ID.eq(was.id().waarde()))
            .and(INZET_.VERSIE.eq(was.versie()))
            .execute()
        == 1;
  }

  /** What stood there is kept before it goes. */
  private void bewaarVersie(Inzet was) {
    sql.insertInto(
            INZET_VERSIE,
            INZET_VERSIE.GEMEENTE,
            INZET_VERSIE.INZET,
            INZET_VERSIE.VERSIE,
            INZET_VERSIE.INHOUD,
            INZET_VERSIE.DOOR,
            INZET_VERSIE.OP)
        .select(
            select(
                    INZET_.GEMEENTE,
                    INZET_.ID,
                    INZET_.VERSIE,
                    jsonbObject(
                        key("organisatie").value(INZET_.ORGANISATIE),
                        key("leefgebied").value(INZET_.LEEFGEBIED),
                        key("lijn").value(INZET_.LIJN),
                        key("wet").value(INZET_.WET),
                        key("leveringsvorm").value(INZET_.LEVERINGSVORM),
                        key("opdrachtgever").value(INZET_.OPDRACHTGEVER),
                        key("helper").value(INZET_.HELPER),
                        key("rol").value(INZET_.HELPER_ROL),
                        key("wat").value(INZET_.WAT),
                        key("kosten").value(INZET_.KOSTEN_PER_MAAND),
                        key("van").value(INZET_.VAN),
                        key("tot").value(INZET_.TOT)),
                    INZET_.GEWIJZIGD_DOOR,
                    INZET_.GEWIJZIGD_OP)
                .from(INZET_)
                .where(INZET_.GEMEENTE.eq(gemeente()))
                .and(INZET_.ID.eq(was.id().waarde()))
                .and(INZET_.VERSIE.eq(was.versie())))
        .onConflictDoNothing()
        .execute();
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
