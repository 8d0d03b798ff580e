package nl.keukentafel.toets;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** See {@link InBrowser}. */
final class BrowserUitbreiding implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  private static final Namespace PLEK = Namespace.create(BrowserUitbreiding.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium gevonden");
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(
          "CI=true, maar er is geen Chromium: apt-get install chromium");
    }
    String regel =
        "OVERGESLAGEN, geen Chromium (apt-get install chromium, of zet KEUKENTAFEL_BROWSER): "
            + context.getDisplayName();
    System.err.println("*** " + regel);
    return ConditionEvaluationResult.disabled(regel);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Venster.class
        && context.getTestMethod().isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(PLEK)
        .computeIfAbsent(Venster.class, sleutel -> new Venster(Product.gedeeld()), Venster.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Venster venster = context.getStore(PLEK).get(Venster.class, Venster.class);
    if (venster == null) {
      return;
    }
    if (context.getExecutionException().isPresent()) {
      venster.schermafdruk(
          "mislukt-"
              + context.getRequiredTestClass().getSimpleName()
              + "-"
              + context.getRequiredTestMethod().getName());
    }
  }
}
