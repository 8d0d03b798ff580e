package nl.keukentafel.melding.store;

import static nl.keukentafel.database.sql.melding.Tables.MELDING_;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.melding.model.Betrokkene;
import nl.keukentafel.melding.model.Melder;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.model.Uitkomst;
import nl.keukentafel.melding.triage.Spoed;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Meldingen, one by one: added, changed under a version, never removed. */
@Repository
public class MeldingStore {

  private final DSLContext sql;

  MeldingStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A new id, in order of time. */
  public MeldingId nieuwId() {
    return new MeldingId(sql.select(DSL.function("uuidv7", UUID.class)).fetchSingle().value1());
  }

  /** Which melding has this number. */
  public Optional<MeldingId> opNummer(String nummer) {
    return sql.select(MELDING_.ID)
        .from(MELDING_)
        .where(MELDING_.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(MELDING_.NUMMER.eq(nummer))
        .fetchOptional(rij -> new MeldingId(rij.value1()));
  }

  public Optional<Melding> find(MeldingId id) {
    return sql.selectFrom(MELDING_)
        .where(MELDING_.GEMEENTE.eq(gemeente()).and(MELDING_.ID.eq(id.waarde())))
        .fetchOptional(Meldingrij::lees);
  }

  /** A melding that this organisation brought; another one is not there for it. */
  public Optional<Melding> findVanPartner(MeldingId id, UUID organisatie) {
    return sql.selectFrom(MELDING_)
        .where(MELDING_.GEMEENTE.eq(gemeente()).and(MELDING_.ID.eq(id.waarde())))
        .and(MELDING_.MELDER_ORGANISATIE.eq(organisatie))
        .fetchOptional(Meldingrij::lees);
  }

  public void voegToe(Melding melding) {
    Meldingsinhoud inhoud = melding.inhoud();
    Melder melder = inhoud.melder();
    Betrokkene over = inhoud.over();
    sql.insertInto(MELDING_)
        .set(MELDING_.GEMEENTE, gemeente())
        .set(MELDING_.ID, melding.id().waarde())
        .set(MELDING_.NUMMER, melding.nummer())
        .set(MELDING_.SOORT, inhoud.soort().code())
        .set(MELDING_.KANAAL, inhoud.kanaal().code())
        .set(MELDING_.MELDER_SOORT, melder.soort().code())
        .set(MELDING_.MELDER_NAAM, melder.naam())
        .set(MELDING_.MELDER_CONTACT, melder.contact())
        .set(
            MELDING_.MELDER_MEDEWERKER,
            melder.medewerker() == null ? null : melder.medewerker().waarde())
        .set(
            MELDING_.MELDER_ORGANISATIE,
            melder.organisatie() == null ? null : melder.organisatie().waarde())
        .set(MELDING_.KENMERK, melder.kenmerk())
        .set(MELDING_.HUISHOUDEN_WEET, inhoud.weet().code())
        .set(MELDING_.OVER_NAAM, over.naam())
        .set(MELDING_.OVER_ADRES, over.adres())
        .set(MELDING_.OVER_POSTCODE, over.postcode() == null ? null : over.postcode().waarde())
        .set(MELDING_.OVER_PLAATS, over.plaats())
        .set(MELDING_.OVER_TELEFOON, over.telefoon() == null ? null : over.telefoon().waarde())
        .set(MELDING_.OVER_GEBOREN, over.geboren())
        .set(MELDING_.PERSOON, over.persoon() == null ? null : over.persoon().waarde())
        .set(MELDING_.HUISHOUDEN, over.huishouden() == null ? null : over.huishouden().waarde())
        .set(
            MELDING_.LEEFGEBIEDEN,
            inhoud.leefgebieden().stream().map(Begrip::code).toArray(String[]::new))
        .set(MELDING_.TEKST, inhoud.tekst())
        .set(MELDING_.GEVAAR, inhoud.gevaar().code())
        .set(MELDING_.DREIGING, inhoud.dreiging().code())
        .set(MELDING_.GEWELD, inhoud.geweld())
        .set(
            MELDING_.URGENTIE_GEVRAAGD, inhoud.gevraagd() == null ? null : inhoud.gevraagd().code())
        .set(MELDING_.URGENTIE, melding.urgentie().code())
        .set(MELDING_.ONTVANGEN_OP, melding.ontvangenOp().atOffset(ZoneOffset.UTC))
        .set(
            MELDING_.INGEVOERD_DOOR,
            melding.ingevoerdDoor() == null ? null : melding.ingevoerdDoor().waarde())
        .set(MELDING_.STAND, melding.stand().code())
        .set(MELDING_.TEAM, melding.team() == null ? null : melding.team().waarde())
        .execute();
  }

  /**
   * Says where the melding stands now.
   *
   * @param versie the version that the person saw
   * @return false when somebody else changed it meanwhile: nothing was written
   */
  public boolean wijzig(
      MeldingId id, int versie, Stand stand, @Nullable TeamId team, Spoed urgentie) {
    Stand.Afgehandeld klaar = stand instanceof Stand.Afgehandeld a ? a : null;
    Uitkomst uitkomst = klaar == null ? null : klaar.uitkomst();
    CasusId casus = uitkomst == null ? null : uitkomst.inCasus();
    return sql.update(MELDING_)
            .set(MELDING_.STAND, stand.code())
            .set(MELDING_.TEAM, team == null ? null : team.waarde())
            .set(MELDING_.URGENTIE, urgentie.code())
            .set(MELDING_.OPNIEUW_OP, stand instanceof Stand.NieuwePoging(var op) ? op : null)
            .set(MELDING_.UITKOMST, uitkomst == null ? null : uitkomst.code())
            .set(MELDING_.UITKOMST_VERVOLG, uitkomst == null ? null : uitkomst.vervolg())
            .set(MELDING_.UITKOMST_AAN, uitkomst == null ? null : uitkomst.aanWie())
            .set(MELDING_.UITKOMST_REDEN, klaar == null ? null : klaar.reden())
            .set(MELDING_.BESLIST_DOOR, klaar == null ? null : klaar.door().waarde())
            .set(MELDING_.BESLIST_OP, klaar == null ? null : klaar.op().atOffset(ZoneOffset.UTC))
            .set(MELDING_.CASUS, casus == null ? null : casus.waarde())
            .set(MELDING_.VERSIE, MELDING_.VERSIE.plus(1))
            .where(MELDING_.GEMEENTE.eq(gemeente()).and(MELDING_.ID.eq(id.waarde())))
            .and(MELDING_.VERSIE.eq(versie))
            .execute()
        == 1;
  }

  /** Says whom it is about; false when somebody else changed the melding meanwhile. */
  public boolean koppel(MeldingId id, int versie, PersoonId persoon, HuishoudenId huishouden) {
    return sql.update(MELDING_)
            .set(MELDING_.PERSOON, persoon.waarde())
            .set(MELDING_.HUISHOUDEN, huishouden.waarde())
            .set(MELDING_.VERSIE, MELDING_.VERSIE.plus(1))
            .where(MELDING_.GEMEENTE.eq(gemeente()).and(MELDING_.ID.eq(id.waarde())))
            .and(MELDING_.VERSIE.eq(versie))
            .execute()
        == 1;
  }

  /** Notes that the work to which meldingen led has ended; one that ended before stays as it is. */
  public void noteerWerkGesloten(CasusId casus, Instant op) {
    sql.update(MELDING_)
        .set(MELDING_.WERK_GESLOTEN_OP, op.atOffset(ZoneOffset.UTC))
        .where(MELDING_.GEMEENTE.eq(gemeente()).and(MELDING_.CASUS.eq(casus.waarde())))
        .and(MELDING_.WERK_GESLOTEN_OP.isNull())
        .execute();
  }

  /** How many meldingen wait at each of these teams; a team without is left out. */
  public Map<TeamId, Integer> wachtenden(Collection<TeamId> teams) {
    Map<TeamId, Integer> aantallen = new HashMap<>();
    sql.select(MELDING_.TEAM, DSL.count())
        .from(MELDING_)
        .where(MELDING_.GEMEENTE.eq(gemeente()))
        .and(MELDING_.STAND.ne("afgehandeld"))
        .and(MELDING_.TEAM.in(teams.stream().map(TeamId::waarde).toList()))
        .groupBy(MELDING_.TEAM)
        .forEach(rij -> aantallen.put(new TeamId(rij.value1()), rij.value2()));
    return aantallen;
  }

  /** Whether one of these teams has an open melding about this household. */
  public boolean behandelt(Collection<TeamId> teams, HuishoudenId huishouden) {
    return sql.fetchExists(
        sql.selectOne()
            .from(MELDING_)
            .where(MELDING_.GEMEENTE.eq(gemeente()))
            .and(MELDING_.HUISHOUDEN.eq(huishouden.waarde()))
            .and(MELDING_.STAND.ne("afgehandeld"))
            .and(MELDING_.TEAM.in(teams.stream().map(TeamId::waarde).toList())));
  }

  /** The value of a closed list with this code; an unknown code is an error in the data. */
  static <T extends Begrip> T begrip(T[] waarden, String code) {
    return Arrays.stream(waarden)
        .filter(w -> w.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("onbekende code " + code));
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
