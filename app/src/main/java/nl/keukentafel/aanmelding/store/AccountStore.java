package nl.keukentafel.aanmelding.store;

import static nl.keukentafel.database.sql.aanmelding.Tables.ACCOUNT;
import static nl.keukentafel.database.sql.aanmelding.Tables.ACCOUNT_BIJ;
import static nl.keukentafel.database.sql.aanmelding.Tables.VOORBEELDACCOUNTS;
import static nl.keukentafel.database.sql.aanmelding.Tables.WERKPLEKKEN_VAN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.MedewerkerId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts: the one being signed in can be reached, no other. */
@Repository
public class AccountStore {

  private final DSLContext sql;

  AccountStore(DSLContext sql) {
    this.sql = sql;
  }

  /** What sign-in needs to know of an account. */
  public record Account(
      AccountId id,
      String wachtwoord,
      int mislukt,
      @Nullable Instant geblokkeerdTot,
      boolean moetWijzigen) {

    @Override
    public String toString() {
      return "Account[" + id + "]";
    }
  }

  /** A gemeente in which this account works. */
  public record Werkplek(GemeenteId gemeente, String gemeenteNaam, MedewerkerId medewerker) {}

  /** An account that the embedded default shows on its sign-in page. */
  public record Voorbeeld(
      String aanmeldnaam, String gemeente, String naam, String voornaam, String rol, String team) {}

  public Optional<Account> findBij(String aanmeldnaam) {
    return sql.selectFrom(ACCOUNT_BIJ.call(aanmeldnaam))
        .fetchOptional(rij ->
            new Account(
                new AccountId(rij.getId()),
                rij.getWachtwoord(),
                rij.getMislukt(),
                instant(rij.getGeblokkeerdTot()),
                rij.getMoetWijzigen()));
  }

  public List<Werkplek> werkplekken(AccountId account) {
    return sql.selectFrom(WERKPLEKKEN_VAN.call(account.waarde()))
        .fetch(rij ->
            new Werkplek(
                new GemeenteId(rij.getGemeente()),
                rij.getGemeenteNaam(),
                new MedewerkerId(rij.getMedewerker())));
  }

  /** Notes one more failure; from the fifth on the account waits until {@code geblokkeerdTot}. */
  public void noteerMislukt(AccountId account, int mislukt, @Nullable Instant geblokkeerdTot) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.MISLUKT, mislukt)
        .set(
            ACCOUNT.GEBLOKKEERD_TOT,
            geblokkeerdTot == null ? null : geblokkeerdTot.atOffset(ZoneOffset.UTC))
        .where(ACCOUNT.ID.eq(account.waarde()))
        .execute();
  }

  /** Clears the failures after a successful sign-in. */
  public void noteerGelukt(AccountId account) {
    noteerMislukt(account, 0, null);
  }

  public void wijzigWachtwoord(AccountId account, String hash) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.WACHTWOORD, hash)
        .set(ACCOUNT.MOET_WIJZIGEN, false)
        .where(ACCOUNT.ID.eq(account.waarde()))
        .execute();
  }

  /**
   * What an account that is signed in needs to change its password.
   *
   * @param mislukt failures in a row
   */
  public record Eigen(String aanmeldnaam, String wachtwoord, int mislukt) {

    @Override
    public String toString() {
      return "Eigen";
    }
  }

  /** The account that is signed in. */
  public Eigen getEigen(AccountId account) {
    return sql.select(ACCOUNT.AANMELDNAAM, ACCOUNT.WACHTWOORD, ACCOUNT.MISLUKT)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(account.waarde()))
        .fetchSingle(rij -> new Eigen(rij.value1(), rij.value2(), rij.value3()));
  }

  /** Accounts of the fictitious gemeente; none where there is no such gemeente. */
  public List<Voorbeeld> voorbeelden() {
    return sql.selectFrom(VOORBEELDACCOUNTS.call())
        .fetch(rij -> {
          var lid = Lidmaatschapsregels.lees(rij.getLidmaatschappen());
          String rol =
              rij.getRollen().length > 0
                  ? rij.getRollen()[0]
                  : lid.isEmpty() ? "" : lid.getFirst().positie();
          return new Voorbeeld(
              rij.getAanmeldnaam(),
              rij.getGemeente(),
              Lidmaatschapsregels.naam(
                  rij.getVoornaam(), rij.getTussenvoegsel(), rij.getAchternaam()),
              rij.getVoornaam(),
              rol,
              lid.isEmpty() ? "" : lid.getFirst().naam());
        });
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime tijd) {
    return tijd == null ? null : tijd.toInstant();
  }
}
