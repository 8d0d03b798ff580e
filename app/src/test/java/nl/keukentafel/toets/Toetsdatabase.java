package nl.keukentafel.toets;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.keukentafel.database.Databaserollen;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.GemeenteTransacties;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A migrated, empty database of the test's own, with the roles of production. Its {@link #bron()}
 * is that of the application: it owns nothing and sees one gemeente per transaction.
 */
public final class Toetsdatabase implements AutoCloseable {

  private final String naam;
  private final HikariDataSource bron;
  private final GemeenteTransacties transacties;
  private final DSLContext sql;

  Toetsdatabase() {
    naam = Toetsserver.kopie();
    bron = bron(Databaserollen.APPLICATIE);
    transacties = new GemeenteTransacties(bron);
    sql = sql(bron);
  }

  private HikariDataSource bron(String rol) {
    HikariConfig instellingen = new HikariConfig();
    instellingen.setJdbcUrl(url());
    instellingen.setUsername(rol);
    instellingen.setPassword(Toetsserver.WACHTWOORD);
    instellingen.setMaximumPoolSize(8);
    instellingen.setMinimumIdle(0);
    instellingen.setPoolName(naam + "_" + rol);
    return new HikariDataSource(instellingen);
  }

  private static DSLContext sql(DataSource bron) {
    return DSL.using(
        new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(bron)),
        SQLDialect.POSTGRES);
  }

  /** Password of the roles of this database. */
  public String wachtwoord() {
    return Toetsserver.WACHTWOORD;
  }

  public String url() {
    return Toetsserver.url(naam);
  }

  /** Connections as the application's role. */
  public DataSource bron() {
    return bron;
  }

  /** Transactions that hand over the gemeente of the {@link Werkcontext}, as in the product. */
  public GemeenteTransacties transacties() {
    return transacties;
  }

  /** jOOQ as the application's role; takes part in the transaction of this thread. */
  public DSLContext sql() {
    return sql;
  }

  public TransactionTemplate transactie() {
    return new TransactionTemplate(transacties);
  }

  /** Runs the work in this context and in one transaction, as a use case would. */
  public <R extends @Nullable Object> R doe(Werkcontext context, Callable<R> werk) {
    try {
      return context.doe(() ->
          transactie()
              .execute(t -> {
                try {
                  return werk.call();
                } catch (RuntimeException fout) {
                  throw fout;
                } catch (Exception fout) {
                  throw new IllegalStateException(fout);
                }
              }));
    } catch (RuntimeException fout) {
      throw fout;
    }
  }

  /** Runs the work as the system itself in one gemeente. */
  public <R extends @Nullable Object> R in(GemeenteId gemeente, Callable<R> werk) {
    return doe(Werkcontext.systeem(gemeente), werk);
  }

  /**
   * Looks with the eyes of an administrator, past every lock: for counting what is really there.
   */
  public <R extends @Nullable Object> R alsBeheerder(Function<DSLContext, R> werk) {
    try (Connection verbinding = Toetsserver.superuser(naam)) {
      return werk.apply(DSL.using(verbinding, SQLDialect.POSTGRES));
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }

  /** A connection of an administrator; the caller closes it. */
  Connection beheerder() throws SQLException {
    return Toetsserver.superuser(naam);
  }

  /** Runs a statement as an administrator. */
  public void alsBeheerder(String statement) {
    Objects.requireNonNull(alsBeheerder(beheerder -> beheerder.execute(statement)));
  }

  @Override
  public void close() {
    bron.close();
    Toetsserver.gooiWeg(naam);
  }
}
