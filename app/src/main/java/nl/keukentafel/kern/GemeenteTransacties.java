package nl.keukentafel.kern;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Hands the gemeente of the {@link Werkcontext} to PostgreSQL at the start of every transaction.
 * Without a context nothing is set, and row-level security then yields no rows.
 */
@Component("transactionManager")
public class GemeenteTransacties extends JdbcTransactionManager {

  private static final String ZET =
      "select set_config('app.gemeente', ?, true), set_config('app.account', ?, true)";

  public GemeenteTransacties(DataSource bron) {
    super(bron);
  }

  @Override
  protected void doBegin(Object transactie, TransactionDefinition definitie) {
    super.doBegin(transactie, definitie);
    Optional<Werkcontext> context = Werkcontext.huidig();
    if (context.isEmpty()) {
      return;
    }
    DataSource bron = obtainDataSource();
    Connection verbinding = DataSourceUtils.getConnection(bron);
    try (PreparedStatement zet = verbinding.prepareStatement(ZET)) {
      GemeenteId gemeente = context.get().gemeente();
      AccountId account = context.get().account();
      zet.setString(1, gemeente == null ? "" : gemeente.toString());
      zet.setString(2, account == null ? "" : account.toString());
      zet.execute();
    } catch (SQLException fout) {
      doRollbackNaFout(transactie);
      throw new CannotCreateTransactionException("Gemeente niet door te geven", fout);
    } finally {
      DataSourceUtils.releaseConnection(verbinding, bron);
    }
  }

  private void doRollbackNaFout(Object transactie) {
    doCleanupAfterCompletion(transactie);
  }
}
