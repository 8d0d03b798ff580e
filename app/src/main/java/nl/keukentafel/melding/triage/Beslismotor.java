package nl.keukentafel.melding.triage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult.DecisionEvaluationStatus;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * A table as the decision engine holds it, ready to decide from any number of threads. Only files
 * that passed {@link Tabelcontrole} come here.
 */
final class Beslismotor {

  /** The engine fills its registries while it compiles; one at a time keeps them whole. */
  private static final ReentrantLock COMPILEREN = new ReentrantLock();

  private final DMNRuntime motor;
  private final DMNModel model;

  private Beslismotor(DMNRuntime motor, DMNModel model) {
    this.motor = motor;
    this.model = model;
  }

  /** Compiles a table; takes about a second the first time and a tenth after that. */
  static Beslismotor laad(byte[] dmn) {
    COMPILEREN.lock();
    try {
      return metEigenKlassen(() -> {
        // The bytes are a table that was checked; nothing is fetched for it.
        Resource bron = ResourceFactory.newByteArrayResource(dmn);
        bron.setSourcePath("triage.dmn");
        DMNRuntime motor =
            DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(Beslismotor.class.getClassLoader())
                .buildConfiguration()
                .fromResources(List.of(bron))
                .getOrElseThrow(IllegalStateException::new);
        return new Beslismotor(motor, motor.getModels().getFirst());
      });
    } finally {
      COMPILEREN.unlock();
    }
  }

  /**
   * The engine looks for its parts through the class loader of the thread, which in a packed jar is
   * not ours on every thread.
   */
  private static <T> T metEigenKlassen(Supplier<T> werk) {
    Thread draad = Thread.currentThread();
    ClassLoader oud = draad.getContextClassLoader();
    draad.setContextClassLoader(Beslismotor.class.getClassLoader());
    try {
      return werk.get();
    } finally {
      draad.setContextClassLoader(oud);
    }
  }

  /**
   * Something the engine cannot read.
   *
   * @param id of the element in the file, empty when unknown
   * @param tekst in the words of the engine
   */
  record Melding(String id, String tekst) {}

  /** What the engine could not read; a table with any of these does not decide. */
  List<Melding> fouten() {
    return model.getMessages(DMNMessage.Severity.ERROR).stream()
        .map(m -> new Melding(m.getSourceId() == null ? "" : m.getSourceId(), m.getMessage()))
        .toList();
  }

  /** Decides everything. */
  Antwoord beslis(Map<String, @Nullable Object> feiten) {
    return new Antwoord(motor.evaluateAll(model, context(feiten)));
  }

  /** Decides one thing and what it needs. */
  Antwoord beslis(Map<String, @Nullable Object> feiten, String besluit) {
    return new Antwoord(motor.evaluateByName(model, context(feiten), besluit));
  }

  private DMNContext context(Map<String, @Nullable Object> feiten) {
    DMNContext context = motor.newContext();
    feiten.forEach(context::set);
    return context;
  }

  /** What the engine answered. */
  static final class Antwoord {

    private final DMNResult uitkomst;

    private Antwoord(DMNResult uitkomst) {
      this.uitkomst = uitkomst;
    }

    /** The value of a decision, null when it has none. */
    @Nullable Object waarde(String besluit) {
      return uitkomst.getDecisionResultByName(besluit).getResult();
    }

    /**
     * Whether the decision itself went wrong, such as a table with hit policy UNIQUE and two hits.
     */
    boolean mislukt(String besluit) {
      return uitkomst.getDecisionResultByName(besluit).getEvaluationStatus()
          == DecisionEvaluationStatus.FAILED;
    }

    /** What the engine said about it. */
    List<String> meldingen() {
      return uitkomst.getMessages().stream().map(DMNMessage::getMessage).toList();
    }
  }
}
