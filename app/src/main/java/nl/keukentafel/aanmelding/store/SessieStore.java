package nl.keukentafel.aanmelding.store;

import static nl.keukentafel.database.sql.aanmelding.Tables.SESSIE;
import static nl.keukentafel.database.sql.aanmelding.Tables.WIE_BIJ;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.selectFrom;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.database.sql.aanmelding.tables.records.WieBijRecord;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Vastevraag;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Sessions, by the hash of their cookie. */
@Repository
public class SessieStore {

  private static final Param<byte[]> SLEUTEL = param("sleutel", byte[].class);
  private static final Param<OffsetDateTime> NU = param("nu", OffsetDateTime.class);

  private final DSLContext sql;
  private final Vastevraag wieBij;

  SessieStore(DSLContext sql) {
    this.sql = sql;
    this.wieBij = new Vastevraag(sql, () -> selectFrom(WIE_BIJ.call(SLEUTEL, NU)));
  }

  /** A session that is still valid, with the person behind it. */
  public record Sessie(Gebruiker gebruiker, Instant gezienOp, boolean moetWijzigen) {}

  /** One statement, outside any transaction: who is behind this cookie at this moment. */
  public Optional<Sessie> find(byte[] sleutel, Instant nu) {
    return wieBij.fetchOptional(
        Map.of(SLEUTEL.getName(), sleutel, NU.getName(), nu.atOffset(ZoneOffset.UTC)),
        rij -> sessie(rij.into(WIE_BIJ)));
  }

  public void begin(
      byte[] sleutel,
      AccountId account,
      GemeenteId gemeente,
      MedewerkerId medewerker,
      Instant nu,
      Instant verloopt) {
    sql.insertInto(SESSIE)
        .set(SESSIE.SLEUTEL, sleutel)
        .set(SESSIE.ACCOUNT, account.waarde())
        .set(SESSIE.GEMEENTE, gemeente.waarde())
        .set(SESSIE.MEDEWERKER, medewerker.waarde())
        .set(SESSIE.BEGONNEN_OP, nu.atOffset(ZoneOffset.UTC))
        .set(SESSIE.GEZIEN_OP, nu.atOffset(ZoneOffset.UTC))
        .set(SESSIE.VERLOOPT_OP, verloopt.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Moves the end of the session on; callers do so at most once a minute. */
  public void verleng(byte[] sleutel, Instant nu, Instant verloopt) {
    sql.update(SESSIE)
        .set(SESSIE.GEZIEN_OP, nu.atOffset(ZoneOffset.UTC))
        .set(SESSIE.VERLOOPT_OP, verloopt.atOffset(ZoneOffset.UTC))
        .where(SESSIE.SLEUTEL.eq(sleutel))
        .execute();
  }

  public void eindig(byte[] sleutel) {
    sql.deleteFrom(SESSIE).where(SESSIE.SLEUTEL.eq(sleutel)).execute();
  }

  /** When the other sessions of this account were last used, the latest first. */
  public List<Instant> andere(AccountId account, byte[] sleutel, Instant nu) {
    return sql.select(SESSIE.GEZIEN_OP)
        .from(SESSIE)
        .where(SESSIE.ACCOUNT.eq(account.waarde()))
        .and(SESSIE.SLEUTEL.ne(sleutel))
        .and(SESSIE.VERLOOPT_OP.gt(nu.atOffset(ZoneOffset.UTC)))
        .orderBy(SESSIE.GEZIEN_OP.desc())
        .fetch(rij -> rij.value1().toInstant());
  }

  /** Ends all sessions of this account but this one. */
  public int eindigAndere(AccountId account, byte[] sleutel) {
    return sql.deleteFrom(SESSIE)
        .where(SESSIE.ACCOUNT.eq(account.waarde()))
        .and(SESSIE.SLEUTEL.ne(sleutel))
        .execute();
  }

  /** Ends the sessions of this account that are over, and the oldest beyond the limit. */
  public void ruimOp(AccountId account, Instant nu, int hoogstens) {
    sql.deleteFrom(SESSIE)
        .where(SESSIE.ACCOUNT.eq(account.waarde()))
        .and(SESSIE.VERLOOPT_OP.le(nu.atOffset(ZoneOffset.UTC)))
        .execute();
    List<byte[]> teVeel =
        sql.select(SESSIE.SLEUTEL)
            .from(SESSIE)
            .where(SESSIE.ACCOUNT.eq(account.waarde()))
            .orderBy(SESSIE.GEZIEN_OP.desc())
            .offset(hoogstens - 1)
            .fetch(SESSIE.SLEUTEL);
    if (!teVeel.isEmpty()) {
      sql.deleteFrom(SESSIE).where(SESSIE.SLEUTEL.in(teVeel)).execute();
    }
  }

  private static Sessie sessie(WieBijRecord rij) {
    Gebruiker gebruiker =
        new Gebruiker(
            new AccountId(rij.getAccount()),
            new GemeenteId(rij.getGemeente()),
            rij.getGemeenteNaam(),
            rij.getGemeenteVoorbeeld(),
            new MedewerkerId(rij.getMedewerker()),
            rij.getVoornaam(),
            Lidmaatschapsregels.naam(
                rij.getVoornaam(), rij.getTussenvoegsel(), rij.getAchternaam()),
            rij.getOrganisatie() == null ? null : new OrganisatieId(rij.getOrganisatie()),
            Arrays.stream(rij.getRollen()).map(Hoedanigheid::van).collect(Collectors.toSet()),
            Lidmaatschapsregels.lees(rij.getLidmaatschappen()).stream()
                .map(l ->
                    new Gebruiker.Lidmaatschap(
                        new TeamId(java.util.Objects.requireNonNull(l.team())),
                        l.naam(),
                        Hoedanigheid.van(l.positie()),
                        l.type()))
                .toList());
    return new Sessie(gebruiker, rij.getGezienOp().toInstant(), rij.getMoetWijzigen());
  }
}
