package nl.keukentafel.voorbeeld;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the few rows that stand outside the bulk: the gemeente, its accounts, its numbers. */
final class Gemeenteschrijver {

  private static final UUID GEEN = new UUID(0, 0);

  private final Connection verbinding;

  Gemeenteschrijver(Connection verbinding) {
    this.verbinding = verbinding;
  }

  /** The gemeente of this transaction, marked as fictitious. */
  void gemeente(UUID id, String naam, String benamingTeamlid) throws SQLException {
    try (PreparedStatement voeg =
        verbinding.prepareStatement(
            "insert into kern.gemeente (id, naam, voorbeeld, benaming_teamlid) values (?, ?, true,"
                + " ?)")) {
      voeg.setObject(1, id);
      voeg.setString(2, naam);
      voeg.setString(3, benamingTeamlid);
      voeg.execute();
    }
  }

  /**
   * An account that can sign in.
   *
   * @param hash Argon2id
   * @param getoond whether the sign-in page shows it
   */
  void account(UUID id, String aanmeldnaam, String hash, boolean getoond) throws SQLException {
    Lader.zet(verbinding, "app.account", id);
    try (PreparedStatement voeg =
        verbinding.prepareStatement(
            "insert into aanmelding.account (id, aanmeldnaam, wachtwoord, voorbeeld) values (?, ?,"
                + " ?, ?)")) {
      voeg.setObject(1, id);
      voeg.setString(2, aanmeldnaam);
      voeg.setString(3, hash);
      voeg.setBoolean(4, getoond);
      voeg.execute();
    }
  }

  /**
   * Gives meldingen and casussen their numbers, in order of time, and tells where to go on.
   *
   * @param anker the casus that gets {@code plek} within its year, and all others of that year
   *     along with it; null: numbers begin at one
   */
  void nummer(@Nullable UUID anker, int plek) throws SQLException {
    nummer("melding.melding", "ontvangen_op", "melding", null, 0);
    nummer("casus.casus", "geopend_op", "casus", anker, plek);
  }

  private void nummer(String tabel, String moment, String soort, @Nullable UUID anker, int plek)
      throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(
          """
          with jaren as (
            select id, extract(year from %2$s at time zone 'Europe/Amsterdam')::int as jaar, %2$s as op from %1$s
          ), volgorde as (
            select id, jaar, row_number() over (partition by jaar order by op, id) as telling from jaren
          ), verzet as (
            select jaar, greatest(0, %3$d - telling) as bij from volgorde where id = '%4$s'
          ), plekken as (
            select v.id, v.jaar, v.telling + coalesce(z.bij, 0) as plek from volgorde v left join verzet z on z.jaar = v.jaar
          )
          update %1$s doel set nummer = jaar || '-' || case when plek < 10000 then lpad(plek::text, 4, '0') else plek::text end
          from plekken where doel.id = plekken.id and doel.gemeente = kern.gemeente()
          """
              .formatted(tabel, moment, plek, anker == null ? GEEN : anker));
      opdracht.execute(
          """
          insert into kern.volgnummer (gemeente, soort, jaar, laatste)
          select kern.gemeente(), '%s', left(nummer, 4)::int, max(substr(nummer, 6)::int) from %s group by 3
          """
              .formatted(soort, tabel));
    }
  }
}
