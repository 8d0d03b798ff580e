package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.CASUS_;
import static nl.keukentafel.database.sql.casus.Tables.FASEWISSEL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.casus.Casussen.OpenCasus;
import nl.keukentafel.casus.Casussen.Verwijzing;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Urgentie;
import nl.keukentafel.casus.model.Voorrang;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.Wet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The casus itself: opened, found, and moved through its life. */
@Repository
public class CasusStore {
  private final DSLContext sql;

  CasusStore(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * A casus as kept.
   *
   * @param verdelingsbesluit the teambesluit by which the team shared it out, if any
   */
  public record Bewaard(
      Casus casus, @Nullable Voorrang voorrang, @Nullable TeambesluitId verdelingsbesluit) {}

  /**
   * Opens a casus in <i>aangemeld</i>; empty when the household has one already. The database
   * decides, so that of two who open at once one hears that it exists.
   */
  public Optional<CasusId> open(OpenCasus opdracht, String nummer, Instant nu) {
    return sql.insertInto(CASUS_)
        .set(CASUS_.GEMEENTE, gemeente())
        .set(CASUS_.NUMMER, nummer)
        .set(CASUS_.HUISHOUDEN, opdracht.huishouden().waarde())
        .set(CASUS_.FASE, Fase.AANGEMELD.code())
        .set(CASUS_.FASE_SINDS, nu.atOffset(ZoneOffset.UTC))
        .set(CASUS_.LEIDEND_TEAM, opdracht.leidendTeam().waarde())
        .set(CASUS_.WETTEN, wetten(opdracht.wetten()))
        .set(CASUS_.GRONDSLAG, opdracht.grondslag())
        .set(CASUS_.URGENTIE, Urgentie.van(opdracht.urgentie()).code())
        .set(CASUS_.DESKUNDIGHEID, opdracht.deskundigheid().toArray(String[]::new))
        .set(CASUS_.REDEN, opdracht.reden())
        .set(CASUS_.GEOPEND_OP, nu.atOffset(ZoneOffset.UTC))
        .onConflict(CASUS_.GEMEENTE, CASUS_.HUISHOUDEN)
        .where(CASUS_.FASE.ne(Fase.AFGESLOTEN.code()))
        .doNothing()
        .returningResult(CASUS_.ID)
        .fetchOptional(rij -> new CasusId(rij.value1()));
  }

  public Optional<Bewaard> find(CasusId casus) {
    return sql.selectFrom(CASUS_)
        .where(CASUS_.GEMEENTE.eq(gemeente()))
        .and(CASUS_.ID.eq(casus.waarde()))
        .fetchOptional(Casusrij::bewaard);
  }

  public Optional<Verwijzing> verwijzing(CasusId casus) {
    return sql.selectFrom(CASUS_)
        .where(CASUS_.GEMEENTE.eq(gemeente()))
        .and(CASUS_.ID.eq(casus.waarde()))
        .fetchOptional(Casusrij::verwijs);
  }

  public Optional<Verwijzing> opNummer(String nummer) {
    return sql.selectFrom(CASUS_)
        .where(CASUS_.GEMEENTE.eq(gemeente()))
        .and(CASUS_.NUMMER.eq(nummer))
        .fetchOptional(Casusrij::verwijs);
  }

  /** The casussen of these households that are not closed. */
  public Map<HuishoudenId, Verwijzing> lopendeVan(Collection<HuishoudenId> huishoudens) {
    if (huishoudens.isEmpty()) {
      return Map.of();
    }
    return sql
        .selectFrom(CASUS_)
        .where(CASUS_.GEMEENTE.eq(gemeente()))
        .and(CASUS_.HUISHOUDEN.in(huishoudens.stream().map(HuishoudenId::waarde).toList()))
        .and(CASUS_.FASE.ne(Fase.AFGESLOTEN.code()))
        .fetch(Casusrij::verwijs)
        .stream()
        .collect(Collectors.toMap(Verwijzing::huishouden, Function.identity()));
  }

  /**
   * Moves a casus to another stage, unless somebody changed it meanwhile.
   *
   * @param was the casus as it was read
   * @return whether it was still as read
   */
  public boolean wissel(
      Casus was,
      Casus wordt,
      Instant nu,
      MedewerkerId door,
      @Nullable String reden,
      @Nullable TeambesluitId teambesluit) {
    MedewerkerId houder = wordt.casushouder();
    int gewijzigd =
        sql.update(CASUS_)
            .set(CASUS_.FASE, wordt.fase().code())
            .set(CASUS_.FASE_SINDS, nu.atOffset(ZoneOffset.UTC))
            .set(CASUS_.CASUSHOUDER, houder == null ? null : houder.waarde())
            .set(CASUS_.VERSIE, CASUS_.VERSIE.plus(1))
            .where(CASUS_.GEMEENTE.eq(gemeente()))
            .and(CASUS_.ID.eq(was.gegevens().id().waarde()))
            .and(CASUS_.VERSIE.eq(was.gegevens().versie()))
            .execute();
    if (gewijzigd == 0) {
      return false;
    }
    noteerFase(was.gegevens().id(), was.fase(), wordt.fase(), nu, door, reden, teambesluit);
    return true;
  }

  /** Writes a line in the history of stages. */
  public void noteerFase(
      CasusId casus,
      @Nullable Fase van,
      Fase naar,
      Instant nu,
      MedewerkerId door,
      @Nullable String reden,
      @Nullable TeambesluitId teambesluit) {
    sql.insertInto(FASEWISSEL)
        .set(FASEWISSEL.GEMEENTE, gemeente())
        .set(FASEWISSEL.CASUS, casus.waarde())
        .set(FASEWISSEL.VAN, van == null ? null : van.code())
        .set(FASEWISSEL.NAAR, naar.code())
        .set(FASEWISSEL.OP, nu.atOffset(ZoneOffset.UTC))
        .set(FASEWISSEL.DOOR, door.waarde())
        .set(FASEWISSEL.REDEN, reden)
        .set(FASEWISSEL.TEAMBESLUIT, teambesluit == null ? null : teambesluit.waarde())
        .execute();
  }

  /** Gives the casus another casushouder; false when somebody changed it meanwhile. */
  public boolean wisselCasushouder(Casus was, MedewerkerId houder) {
    return sql.update(CASUS_)
            .set(CASUS_.CASUSHOUDER, houder.waarde())
            .set(CASUS_.VERSIE, CASUS_.VERSIE.plus(1))
            .where(CASUS_.GEMEENTE.eq(gemeente()))
            .and(CASUS_.ID.eq(was.gegevens().id().waarde()))
            .and(CASUS_.VERSIE.eq(was.gegevens().versie()))
            .execute()
        == 1;
  }

  /** Gives priority on the wachtlijst; false when the casus does not wait any more. */
  public boolean geefVoorrang(CasusId casus, Voorrang voorrang) {
    return sql.update(CASUS_)
            .set(CASUS_.VOORRANG_REDEN, voorrang.reden())
            .set(CASUS_.VOORRANG_DOOR, voorrang.door().waarde())
            .set(CASUS_.VOORRANG_OP, voorrang.op().atOffset(ZoneOffset.UTC))
            .set(CASUS_.VERSIE, CASUS_.VERSIE.plus(1))
            .where(CASUS_.GEMEENTE.eq(gemeente()))
            .and(CASUS_.ID.eq(casus.waarde()))
            .and(CASUS_.FASE.eq(Fase.AANGEMELD.code()))
            .execute()
        == 1;
  }

  /** Remembers that the team decided to share this casus out. */
  public void noteerVerdelingsbesluit(CasusId casus, TeambesluitId teambesluit) {
    sql.update(CASUS_)
        .set(CASUS_.VERDELINGSBESLUIT, teambesluit.waarde())
        .where(CASUS_.GEMEENTE.eq(gemeente()))
        .and(CASUS_.ID.eq(casus.waarde()))
        .execute();
  }

  /** Moves the last contact on; an older day leaves it. */
  public void noteerContact(CasusId casus, LocalDate dag) {
    sql.update(CASUS_)
        .set(CASUS_.LAATSTE_CONTACT_OP, dag)
        .where(CASUS_.GEMEENTE.eq(gemeente()))
        .and(CASUS_.ID.eq(casus.waarde()))
        .and(CASUS_.LAATSTE_CONTACT_OP.isNull().or(CASUS_.LAATSTE_CONTACT_OP.lt(dag)))
        .execute();
  }

  private static String[] wetten(Collection<Wet> wetten) {
    return wetten.stream()
        .map(wet -> wet.name().toLowerCase(Locale.ROOT))
        .sorted()
        .toArray(String[]::new);
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
