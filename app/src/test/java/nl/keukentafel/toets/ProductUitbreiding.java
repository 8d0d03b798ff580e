package nl.keukentafel.toets;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** See {@link MetProduct}. */
final class ProductUitbreiding implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

  private static final Map<Class<?>, Function<Product, Object>> AANBOD =
      Map.of(
          Product.class, product -> product,
          Spelers.class, Product::spelers,
          Toetsklok.class, Product::klok,
          Clock.class, Product::klok,
          Toetsdatabase.class, Product::database);

  @Override
  public void beforeAll(ExtensionContext context) {
    if (isBuitenste(context)) {
      Product.gedeeld().klok().terug();
      Product.gedeeld().logregels().begin();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (isBuitenste(context)) {
      Product.gedeeld().logregels().zijnZonderPersoonsgegevens(Product.gedeeld().spelers().namen());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return AANBOD.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Function<Product, Object> keuze = AANBOD.get(parameter.getParameter().getType());
    if (keuze == null) {
      throw new IllegalStateException("Niet in het aanbod: " + parameter);
    }
    return keuze.apply(Product.gedeeld());
  }

  private static boolean isBuitenste(ExtensionContext context) {
    return DatabaseUitbreiding.buitensteKlasse(context) == context;
  }
}
