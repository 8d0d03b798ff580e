package nl.keukentafel.toets;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.keukentafel.kern.GemeenteTransacties;
import org.jooq.DSLContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** See {@link MetDatabase}. */
final class DatabaseUitbreiding implements ParameterResolver {

  private static final Namespace PLEK = Namespace.create(DatabaseUitbreiding.class);

  /** What one test class has; closed with it. */
  private record Grond(Toetsdatabase database, Spelers spelers, Toetsklok klok)
      implements AutoCloseable {
    @Override
    public void close() {
      database.close();
    }
  }

  private static final Map<Class<?>, Function<Grond, Object>> AANBOD =
      Map.of(
          Toetsdatabase.class, Grond::database,
          Spelers.class, Grond::spelers,
          Toetsklok.class, Grond::klok,
          Clock.class, Grond::klok,
          DSLContext.class, grond -> grond.database().sql(),
          DataSource.class, grond -> grond.database().bron(),
          GemeenteTransacties.class, grond -> grond.database().transacties(),
          PlatformTransactionManager.class, grond -> grond.database().transacties(),
          TransactionTemplate.class, grond -> grond.database().transactie());

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return AANBOD.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Grond grond =
        buitensteKlasse(context)
            .getStore(PLEK)
            .computeIfAbsent(Grond.class, sleutel -> maak(), Grond.class);
    Function<Grond, Object> keuze = AANBOD.get(parameter.getParameter().getType());
    if (keuze == null) {
      throw new IllegalStateException("Niet in het aanbod: " + parameter);
    }
    return keuze.apply(grond);
  }

  private static Grond maak() {
    Toetsdatabase database = new Toetsdatabase();
    Toetsklok klok = new Toetsklok();
    return new Grond(database, new Spelers(database, klok), klok);
  }

  /** Nested classes share the database of the class around them. */
  static ExtensionContext buitensteKlasse(ExtensionContext context) {
    ExtensionContext buitenste = context;
    Optional<ExtensionContext> ouder = context.getParent();
    while (ouder.isPresent() && ouder.get().getTestClass().isPresent()) {
      buitenste = ouder.get();
      ouder = buitenste.getParent();
    }
    return buitenste;
  }
}
