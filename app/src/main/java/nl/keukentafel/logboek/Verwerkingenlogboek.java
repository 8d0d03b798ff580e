package nl.keukentafel.logboek;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the logbook. Lines of one transaction are written together just before it commits, so that
 * nothing is seen or changed without its line, and no line stands for what did not happen.
 */
@Service
public class Verwerkingenlogboek {

  private final DSLContext sql;

  Verwerkingenlogboek(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds a line to the logbook of this transaction; without a transaction it is an error. */
  public void schrijf(Verwerking verwerking) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Logregel buiten een transactie: " + verwerking.sleutel());
    }
    Bladzijde bladzijde =
        (Bladzijde) TransactionSynchronizationManager.getResource(Verwerkingenlogboek.class);
    if (bladzijde == null) {
      bladzijde = new Bladzijde();
      TransactionSynchronizationManager.bindResource(Verwerkingenlogboek.class, bladzijde);
      TransactionSynchronizationManager.registerSynchronization(bladzijde);
    }
    bladzijde.regels.add(verwerking);
    Logplicht.gelogd(verwerking.sleutel());
  }

  private void leg(List<Verwerking> regels) {
    Werkcontext context = Werkcontext.huidig().orElseThrow();
    InsertValuesStepN<? extends Record> invoer =
        sql.insertInto(
            REGEL,
            List.of(
                REGEL.GEMEENTE,
                REGEL.TRACE,
                REGEL.WIE,
                REGEL.NAMENS,
                REGEL.HANDELING,
                REGEL.VERWERKING,
                REGEL.OVER_SOORT,
                REGEL.OVER,
                REGEL.GRONDSLAG,
                REGEL.WET,
                REGEL.UITKOMST));
    for (Verwerking regel : regels) {
      List<@Nullable Object> waarden = new ArrayList<>();
      waarden.add(Werkcontext.gemeenteNu().waarde());
      waarden.add(context.trace());
      waarden.add(context.medewerker() == null ? null : context.medewerker().waarde());
      waarden.add(context.namens() == null ? null : context.namens().waarde());
      waarden.add(regel.handeling().name().toLowerCase(Locale.ROOT));
      waarden.add(regel.sleutel());
      waarden.add(regel.overSoort());
      waarden.add(regel.over());
      waarden.add(regel.grondslag());
      waarden.add(regel.wet());
      waarden.add(regel.uitkomst().name().toLowerCase(Locale.ROOT));
      invoer = invoer.values(waarden);
    }
    invoer.execute();
  }

  /** The lines of one transaction. */
  private final class Bladzijde implements TransactionSynchronization {
    private final List<Verwerking> regels = new ArrayList<>();

    @Override
    public void beforeCommit(boolean alleenLezen) {
      leg(List.copyOf(regels));
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Verwerkingenlogboek.class);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Verwerkingenlogboek.class, this);
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(Verwerkingenlogboek.class);
    }
  }
}
